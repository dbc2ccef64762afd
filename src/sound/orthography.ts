import { read, type Sounds, type SoundWord } from "./read.ts";
import type { Orthography } from "./spelling.ts";

/** The words of one name, read as its traditions read them: in Elçin Cəfərov, c is the Azerbaijani letter. */
export function readTogether(
  words: readonly string[],
  readAlone: (word: string) => SoundWord = (word) => read(word),
): SoundWord[] {
  const plain = words.map((word) => readAlone(word));
  if (plain.every(({ shown }) => shown.length === 0)) return plain;
  const orthography = orthographyOf(plain);
  if (orthography.length === 0) return plain;
  return words.map((word, index) => {
    const again = read(word, orthography);
    const before = plain[index] as SoundWord;
    return areAlike(again, before) ? before : again;
  });
}

/** The traditions that all showing letter groups have in common or, if there are none, that any has. */
export function orthographyOf(words: readonly SoundWord[]): Orthography {
  const shown = words.flatMap((word) => word.shown);
  const [first] = shown;
  if (first === undefined) return [];
  const common = first.filter((id) => shown.every((ids) => ids.includes(id)));
  return [...new Set(common.length > 0 ? common : shown.flat())].sort();
}

/** Two words of one name, read as one. */
export function readJoined(folded: string, before: Sounds, after: Sounds): SoundWord {
  return read(folded, before.orthography.length > 0 ? before.orthography : after.orthography);
}

function areAlike(a: SoundWord, b: SoundWord): boolean {
  return a.symbols.length === b.symbols.length && a.symbols.every((symbol, index) => symbol === b.symbols[index]);
}
