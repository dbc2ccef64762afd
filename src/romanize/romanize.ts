import CyrillicToTranslit from "cyrillic-to-translit-js";
import { allonymError, show } from "../errors.ts";
import { readString } from "../options.ts";
import { systems, type TranslitJsSystem } from "./systems.ts";

export { type RomanizationInfo, romanizationSystems } from "./systems.ts";

const transformers = new Map<string, { transform(text: string): string }>();

/**
 * Writes a Cyrillic text in Latin letters by a named system. What the system does not know stays as it is. Linear time.
 *
 * The `translit-js-*` systems are the package cyrillic-to-translit-js itself: they leave letters of other languages
 * (Bashkir ҡ) as they are and write the capitals of ЩУКИН as ShchUKIN.
 *
 * @param system an id of {@link romanizationSystems}
 * @throws `not-a-string`; `unknown-system`, with the nearest ids in the hint
 * @example
 * ```ts
 * romanize("Хабиров", "translit-js-ru"); // "Khabirov"
 * ```
 */
export function romanize(text: string, system: string): string {
  const known = systems.get(readString(system, "system"));
  if (known === undefined) {
    throw allonymError("unknown-system", `${show(system)} is no romanization system`, {
      path: "system",
      hint: `Give one of romanizationSystems, such as ${nearest(system).join(", ")}.`,
    });
  }
  return transformerOf(known).transform(readString(text, "text"));
}

function transformerOf({ preset }: TranslitJsSystem): { transform(text: string): string } {
  const known = transformers.get(preset);
  if (known !== undefined) return known;
  const made = CyrillicToTranslit({ preset });
  transformers.set(preset, made);
  return made;
}

const SUGGESTED = 3;

/** The ids that share the most segments with a mistaken one. */
function nearest(mistaken: string): string[] {
  const segments = new Set(mistaken.toLowerCase().split(/[^a-z0-9]+/));
  const shared = (id: string): number => id.split("-").filter((segment) => segments.has(segment)).length;
  return [...systems.keys()].sort((a, b) => shared(b) - shared(a) || (a < b ? -1 : 1)).slice(0, SUGGESTED);
}
