import { settings } from "../settings.ts";
import type { SoundWord } from "../sound/read.ts";

/** Cost, in hundredths of a nat, above which two words are not taken for spellings of one. */
export function dearest(a: SoundWord, b: SoundWord): number {
  const { base, perSound } = settings.dearest;
  return base + perSound * Math.min(a.symbols.length, b.symbols.length);
}
