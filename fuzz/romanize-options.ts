import type { RomanizationId } from "../src/index.ts";
import type { Library } from "./library.ts";

export const LANGUAGES = ["ru", "uk", "be", "ba", "tt", "kk", "bg", "sr"];
export const TRADITIONS = ["english", "german", "french", "polish", "ukrainian"];

/** The ids of all systems. */
export function systemsOf({ index }: Library): readonly RomanizationId[] {
  return index.romanizationSystems.map(({ id }) => id);
}
