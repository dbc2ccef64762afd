import { usualRules } from "../name/rules.ts";
import { read } from "../sound/read.ts";
import { withoutMarks } from "../text/combining-marks.ts";
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
  const bare = withoutMarks(folded).replace(/'/g, "");
  return Array.from(bare, (letter) => (letter <= "z" ? letter : bySound(letter))).join("");
}

function bySound(word: string): string {
  const { sounds } = usualRules();
  return read(sounds, word)
    .symbols.map((symbol) => sounds.symbols.meaningOf(symbol))
    .map((meaning) => meaning.reduce((best, one) => (one.cost < best.cost ? one : best)).sound)
    .map((sound) => sounds.alphabet.plainLetters(sound))
    .join("");
}
