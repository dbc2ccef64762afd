/** `1 name`, `2 names`; `many` where the plural has no s. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
