import { readString } from "../base/options.ts";
import { settings } from "../settings.ts";
import { limitMarks } from "../text/combining-marks.ts";
import { romanizationSystems, romanize } from "./romanize.ts";

/**
 * The ids of the systems that write a Cyrillic text exactly so, marks and capitals included. Several, where standards
 * agree on a name; none, where no standard was followed, nor for texts of more than 1,000 UTF-16 units: a part of them
 * tells as much.
 *
 * @throws `not-a-string`
 * @example
 * ```ts
 * identifySystems("Ûŝenko", "Ющенко"); // ["gost-rus-Cyrl-Latn-7.79-2000-2002", "iso-rus-Cyrl-Latn-9-1995"]
 * ```
 */
export function identifySystems(latin: string, cyrillic: string): string[] {
  readString(latin, "latin");
  readString(cyrillic, "cyrillic");
  if (Math.max(latin.length, cyrillic.length) > settings.romanize.longestText) return [];
  const written = limitMarks(latin).normalize("NFC");
  const original = limitMarks(cyrillic);
  return romanizationSystems.map(({ id }) => id).filter((id) => romanize(original, id).normalize("NFC") === written);
}
