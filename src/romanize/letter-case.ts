import { write as writeSettings } from "../settings/romanize.ts";

/** Capitals other than those of Unicode, by the small form: i as İ; i͡e as I͡e where the standard has it so. */
export type Capitals = Readonly<Record<string, string>>;

// The tie of ALA-LC: я is i͡a, Я is I͡A.
const TIE = "\u0361";
const PALOCHKA = "\u04c0";

/** Whether a letter is a capital. */
export function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** Whether a letter has small and capital forms; signs have not. */
export function hasCase(letter: string): boolean {
  return letter.toLowerCase() !== letter.toUpperCase();
}

/** Whether a letter of a word is a capital. A palochka within a small word only looks like one: гӀала. */
export function isCapitalAt(word: string, at: number): boolean {
  const letter = word.charAt(at);
  if (letter !== PALOCHKA || at === 0) return isCapital(letter);
  const beside = word.charAt(at + 1) || word.charAt(at - 1);
  return beside !== PALOCHKA && isCapital(beside);
}

/** Latin letters with a capital first, and after a tie. */
export function capitalized(latin: string, capitals: Capitals): string {
  const whole = capitals[latin];
  if (whole !== undefined) return whole;
  let written = "";
  let isDue = true;
  for (const letter of latin) {
    written += isDue ? capitalOf(letter, capitals) : letter;
    isDue = letter === TIE || (isDue && capitalOf(letter, capitals) === letter);
  }
  return written;
}

/** Latin letters, all of them capitals. */
export function inCapitals(latin: string, capitals: Capitals): string {
  return Array.from(latin, (letter) => capitalOf(letter, capitals)).join("");
}

function capitalOf(letter: string, capitals: Capitals): string {
  return capitals[letter] ?? letter.toUpperCase();
}

/**
 * Whether the capital that letters begin with is one of a word in capitals (the щ of ЩУКИН, not of Щукин): the letter
 * behind them tells, or the one in front, or for a word of one letter the words beside it.
 */
export function isAmongCapitals(word: string, start: number, end: number, standsByCapitals: () => boolean): boolean {
  const witness = nearestWithCase(word, end, 1) ?? nearestWithCase(word, end - 1, -1, start);
  return witness === undefined ? standsByCapitals() : isCapital(witness);
}

function nearestWithCase(word: string, from: number, step: 1 | -1, except = -1): string | undefined {
  for (let at = from; at >= 0 && at < word.length; at += step) {
    const letter = word.charAt(at);
    if (at !== except && letter !== PALOCHKA && hasCase(letter)) return letter;
  }
  return undefined;
}

const NEXT = /^\s+(\S)(\S)/;
const LAST = /(\S)(\S)\s+$/;

/**
 * Whether the word before a place of a text ends in capitals, or the word behind it begins in capitals: Я ИДУ. Never
 * for an initial, which is a capital by itself.
 */
export function standsByCapitals(text: string, start: number, end: number): boolean {
  if (text.charAt(end) === ".") return false;
  const { nearestWord } = writeSettings;
  const next = NEXT.exec(text.slice(end, end + nearestWord));
  const last = LAST.exec(text.slice(Math.max(0, start - nearestWord), start));
  return [next, last].some((beside) => beside?.slice(1).every(isCapital));
}
