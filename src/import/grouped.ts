/** A count with commas between thousands. Not by locale: the words are the same everywhere. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
