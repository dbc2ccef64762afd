import CyrillicToTranslit from "cyrillic-to-translit-js/CyrillicToTranslit.js";
import { limitMarks } from "../text/combining-marks.ts";
import type { RomanizationInfo, Romanizer } from "./system.ts";

/** A system that the package cyrillic-to-translit-js carries out. */
export interface TranslitJsSystem extends RomanizationInfo {
  readonly preset: "ru" | "uk" | "mn";
}

/** The function that writes by a preset of the package. */
export function translitJs({ preset }: Pick<TranslitJsSystem, "preset">): Romanizer {
  const { transform } = CyrillicToTranslit({ preset });
  // The package brings the whole text into a normal form.
  return (text) => transform(limitMarks(text));
}
