import { read, type SoundWord } from "../../src/sound/read.ts";

export * from "../../src/sound/orthography.ts";

/** Each word is read by itself, whatever traditions the letters of the name show. */
export function readTogether(words: readonly string[]): SoundWord[] {
  return words.map((word) => read(word));
}
