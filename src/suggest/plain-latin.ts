import { read } from "../sound/read.ts";
import type { SoundRules } from "../sound/rules.ts";
import type { SymbolId } from "../sound/symbols.ts";
import { withoutMarks } from "../text/combining-marks.ts";
import { scriptOfWord } from "../text/words.ts";

/** A folded word in plain Latin letters a to z: Latin without its marks, all else by its commonest sounds. */
export function plainLatin(sounds: SoundRules, folded: string): string {
  if (PLAIN.test(folded)) return folded;
  if (scriptOfWord(folded) !== "Latin") return bySound(sounds, folded);
  const bare = withoutMarks(folded).replace(/'/g, "");
  return Array.from(bare, (letter) => (letter <= "z" ? letter : bySound(sounds, letter))).join("");
}

const PLAIN = /^[a-z]+$/;

function bySound(sounds: SoundRules, word: string): string {
  const { symbols, doubled } = read(sounds, word);
  return symbols.map((symbol, at) => plainSymbol(sounds, symbol, doubled[at] === true)).join("");
}

/** The plain letters of the commonest sound of a symbol; a doubled consonant is written twice if it is one letter. */
export function plainSymbol({ symbols, alphabet }: SoundRules, symbol: SymbolId, isDoubled: boolean): string {
  const { sound } = symbols.meaningOf(symbol).reduce((best, one) => (one.cost < best.cost ? one : best));
  const letters = alphabet.plainLetters(sound);
  return isDoubled && letters.length === 1 ? letters + letters : letters;
}
