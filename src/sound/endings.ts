import type { SoundWord } from "./read.ts";
import { mayBe } from "./symbols.ts";

/** Whether a word may well end in the sounds given. */
export function endsIn({ symbols }: SoundWord, ending: readonly string[]): boolean {
  if (symbols.length < ending.length) return false;
  for (let back = 1; back <= ending.length; back++) {
    if (!mayBe(symbols[symbols.length - back] as number, ending[ending.length - back] as string)) return false;
  }
  return true;
}
