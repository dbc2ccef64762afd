import { isCyrillic } from "./cyrillic.ts";
import {
  type Capitals,
  capitalized,
  inCapitals,
  isAmongCapitals,
  isCapitalAt,
  standsByCapitals,
} from "./letter-case.ts";
import { type Rules, ruleAt } from "./rules.ts";

/** A system made ready to write. */
export interface Writer {
  readonly rules: Rules;
  readonly capitals: Capitals;
}

// Latin letters too: an i or an ë of a Latin keyboard leaves a Cyrillic word one word. Digits, for 1 is a common palochka.
const WORD = /[\u0300-\u036f0-9A-Za-z\u00c0-\u024f\u0400-\u052f\u1c80-\u1c8a\ua640-\ua66e\ua680-\ua69b'’‘ʼʹ`´′]+/g;
const APOSTROPHES = "'’‘ʼʹ`´′";
const APOSTROPHE = /['’‘ʼʹ`´′]/g;
const LETTER_WITH_MARKS = /.[\u0300-\u036f\u0483-\u0487]*/gs;
// More marks than anybody puts on a letter; to bring so many into order takes quadratic time.
const TOWER = /[\u0300-\u036f\u0483-\u0487]{30}/;
const NO_LETTER = " ";

/**
 * A text in which each Cyrillic word is written in Latin letters, if the system knows all its letters; all else is left
 * as it is. Linear time.
 */
export function write(text: string, writer: Writer): string {
  return text.replace(WORD, (word, at: number) => {
    if (!isCyrillic(word)) return word;
    return writeWord(word, writer, () => standsByCapitals(text, at, at + word.length)) ?? word;
  });
}

function writeWord(word: string, { rules, capitals }: Writer, isByCapitals: () => boolean): string | undefined {
  if (TOWER.test(word)) return undefined;
  const withMarks = word.normalize("NFC").match(LETTER_WITH_MARKS) ?? [];
  const letters = withMarks.map((letter) => letter.charAt(0)).join("");
  const plain = plainForm(letters);
  const inCase = (latin: string, start: number, end: number): string => {
    if (!isCapitalAt(letters, start)) return latin;
    return isAmongCapitals(letters, start, end, isByCapitals)
      ? inCapitals(latin, capitals)
      : capitalized(latin, capitals);
  };
  let written = "";
  for (let at = 0, end = 0; at < letters.length; at = end) {
    const rule = ruleAt(rules, plain, at);
    if (rule === undefined && isCyrillic(letters.charAt(at))) return undefined;
    end = at + (rule?.letters.length ?? 1);
    written += rule === undefined ? letters.charAt(at) : inCase(rule.written, at, end);
    for (let place = at; place < end; place++) written += (withMarks[place] as string).slice(1);
  }
  return TOWER.test(written) ? undefined : written.normalize("NFC");
}

/** A word as rules have it: small, any apostrophe between letters the straight one. */
function plainForm(word: string): string {
  // İ has two units when it is small, and would shift the places of the rest.
  const small = word.replaceAll("İ", NO_LETTER).toLowerCase();
  return small.replace(APOSTROPHE, (_, at: number) => (isBetweenLetters(small, at) ? "'" : NO_LETTER));
}

function isBetweenLetters(word: string, at: number): boolean {
  return isLetter(word.charAt(at - 1)) && isLetter(word.charAt(at + 1));
}

function isLetter(letter: string): boolean {
  return letter !== "" && !APOSTROPHES.includes(letter);
}
