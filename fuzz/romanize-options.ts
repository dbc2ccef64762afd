import type { Library } from "./library.ts";

export const LANGUAGES = ["ru", "uk", "be", "ba", "tt", "kk", "bg", "sr"];
export const TRADITIONS = ["english", "german", "french", "polish", "ukrainian"];

/** The ids of all systems. */
export function systemsOf({ index }: Library): readonly string[] {
  return index.romanizationSystems.map(({ id }) => id);
}
