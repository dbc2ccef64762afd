import { write as writeSettings } from "../settings/romanize.ts";
import { COMBINING_MARKS, TYPED_APOSTROPHES } from "../text/punctuation.ts";
import { isCyrillic } from "./cyrillic.ts";
import {
  type Capitals,
  capitalized,
  inCapitals,
  isAmongCapitals,
  isCapitalAt,
  standsByCapitals,
} from "./letter-case.ts";
import { type LetterRules, ruleAt } from "./rules.ts";

/** The rules of a system, in the order in which they are tried, and its capitals. */
export interface Writer {
  readonly rules: LetterRules;
  readonly capitals: Capitals;
}

const APOSTROPHES = `${TYPED_APOSTROPHES}ʹ`;
const CYRILLIC_MARKS = "\u0483-\u0487";
// Latin letters too, as an i or ë of a Latin keyboard does not end a Cyrillic word; and digits, as 1 is typed for the
// palochka.
const WORD = /* @__PURE__ */ new RegExp(
  `[${COMBINING_MARKS}0-9A-Za-z\u00c0-\u024f\u0400-\u052f\u1c80-\u1c8a\ua640-\ua66e\ua680-\ua69b${APOSTROPHES}]+`,
  "g",
);
const APOSTROPHE = /* @__PURE__ */ new RegExp(`[${APOSTROPHES}]`, "g");
const LETTER_WITH_MARKS = /* @__PURE__ */ new RegExp(`.[${COMBINING_MARKS}${CYRILLIC_MARKS}]*`, "gs");
const TOO_MANY_MARKS = /* @__PURE__ */ tooManyMarks();
const NO_LETTER = " ";

function tooManyMarks(): RegExp {
  return new RegExp(`[${COMBINING_MARKS}${CYRILLIC_MARKS}]{${writeSettings.mostMarks}}`);
}

/**
 * Writes each Cyrillic word of a text in Latin letters if the system knows all letters of the word, and leaves all else
 * as it is. Linear time.
 */
export function write(text: string, writer: Writer): string {
  return text.replace(WORD, (word, at: number) => {
    if (!isCyrillic(word)) return word;
    return writeWord(word, writer, () => standsByCapitals(text, at, at + word.length)) ?? word;
  });
}

function writeWord(word: string, { rules, capitals }: Writer, isByCapitals: () => boolean): string | undefined {
  if (TOO_MANY_MARKS.test(word)) return undefined;
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
  return TOO_MANY_MARKS.test(written) ? undefined : written.normalize("NFC");
}

/** A word as rules expect it: in small letters, each apostrophe between letters the straight one. */
function plainForm(word: string): string {
  // A small İ has two units, which would shift the places of the rest.
  const small = word.replaceAll("İ", NO_LETTER).toLowerCase();
  return small.replace(APOSTROPHE, (_, at: number) => (isBetweenLetters(small, at) ? "'" : NO_LETTER));
}

function isBetweenLetters(word: string, at: number): boolean {
  return isLetter(word.charAt(at - 1)) && isLetter(word.charAt(at + 1));
}

function isLetter(letter: string): boolean {
  return letter !== "" && !APOSTROPHES.includes(letter);
}
