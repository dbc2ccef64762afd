import { plainLetters } from "../sound/alphabet.ts";
import { read } from "../sound/read.ts";
import { meaningOf } from "../sound/symbols.ts";
import { type Word, words } from "../text/words.ts";

/** A text in plain Latin letters a to z: Latin without its marks, all else by its commonest sounds. */
export function plainLatin(text: string): string {
  return words(text)
    .map(plainWord)
    .filter((word) => word !== "")
    .join(" ");
}

function plainWord({ folded, script }: Word): string {
  if (script !== "Latin") return bySound(folded);
  const bare = folded.normalize("NFD").replace(/[\u0300-\u036f']/g, "");
  return Array.from(bare, (letter) => (letter <= "z" ? letter : bySound(letter))).join("");
}

function bySound(word: string): string {
  return read(word)
    .symbols.map((symbol) => meaningOf(symbol).reduce((best, one) => (one.cost < best.cost ? one : best)).sound)
    .map(plainLetters)
    .join("");
}
