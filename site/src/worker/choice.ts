/** One key for all mentions of one spelling that may mean the same: what is chosen for one holds for all. */
export function choiceKey(text: string, ids: readonly string[]): string {
  return JSON.stringify([text.replace(/\s+/g, " "), ...[...ids].sort()]);
}
