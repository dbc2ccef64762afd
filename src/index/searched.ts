/** Whether candidates are looked for by a part of this role: not by words that half of all names have. */
export function isSearched(place: string): boolean {
  return place !== "function" && place !== "title" && place !== "initial";
}
