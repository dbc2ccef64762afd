import { readString } from "../base/options.ts";
import { allonymError, show } from "../errors.ts";
import type { RomanizationId } from "./romanization-id.ts";
import type { Romanizer } from "./system.ts";
import { systems } from "./systems.ts";
import { translitJs } from "./translit-js.ts";
import { writerOf } from "./writer.ts";

export type { RomanizationId } from "./romanization-id.ts";
export type { RomanizationInfo } from "./system.ts";
export { romanizationSystems } from "./systems.ts";

// One for each system of data/romanization at most, made when it is first asked for.
const romanizers = new Map<string, Romanizer>();

/**
 * Writes a Cyrillic text in Latin letters by a named system, with capitals as people write them: Щукин is Shchukin,
 * ЩУКИН is SHCHUKIN. A word with a letter that the system does not know (ҡ in a system for Russian) stays whole as it
 * is, so that no word mixes scripts; so does all that is not Cyrillic. Linear time.
 *
 * The `translit-js-*` systems are the package cyrillic-to-translit-js itself: they leave letters of other languages
 * (Bashkir ҡ) as they are and write the capitals of ЩУКИН as ShchUKIN.
 *
 * @param system an id of {@link romanizationSystems}
 * @throws `not-a-string`; `unknown-system`, with the nearest ids in the hint
 * @example
 * ```ts
 * romanize("Хабиров", "bgnpcgn-rus-Cyrl-Latn-1947"); // "Khabirov"
 * romanize("Байғусҡар", "bgnpcgn-bak-Cyrl-Latn-2007"); // "Bayğusqar"
 * ```
 */
export function romanize(text: string, system: RomanizationId): string {
  const romanizer = romanizerOf(readString(system, "system"));
  return romanizer(readString(text, "text"));
}

function romanizerOf(id: string): Romanizer {
  const known = romanizers.get(id);
  if (known !== undefined) return known;
  const system = systems.get(id);
  if (system === undefined) throw unknownSystem(id);
  const made = "preset" in system ? translitJs(system) : writerOf(system);
  romanizers.set(id, made);
  return made;
}

function unknownSystem(id: string): Error {
  return allonymError("unknown-system", `${show(id)} is no romanization system`, {
    path: "system",
    hint: `Give one of romanizationSystems, such as ${nearest(id).join(", ")}.`,
  });
}

const SUGGESTED = 3;

/** The ids that share the most segments with a mistaken one. */
function nearest(mistaken: string): string[] {
  const segments = new Set(mistaken.toLowerCase().split(/[^a-z0-9]+/));
  const shared = (id: string): number =>
    id
      .toLowerCase()
      .split("-")
      .filter((segment) => segments.has(segment)).length;
  return [...systems.keys()].sort((a, b) => shared(b) - shared(a) || (a < b ? -1 : 1)).slice(0, SUGGESTED);
}
