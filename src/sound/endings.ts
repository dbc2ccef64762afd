import type { SoundWord } from "./read.ts";
import { mayBe } from "./symbols.ts";

/** Whether a word may well end in the sounds given. */
export function endsIn(word: SoundWord, ending: readonly string[]): boolean {
  const start = word.symbols.length - ending.length;
  return start >= 0 && ending.every((sound, index) => mayBe(word.symbols[start + index] as number, sound));
}
