import { read } from "../sound/read.ts";
import type { Word } from "../text/words.ts";
import { endsLikeSurname } from "./part.ts";
import type { Rules } from "./rules.ts";

/**
 * Takes initials apart that are written as one word in capitals: AV Karpenkov. Only beside names that are not in
 * capitals, none of which is a listed given name; and what may be a name of two letters (Ma, Ли) only beside an ending
 * that shows the surname.
 */
export function withInitialsApart(rules: Rules, words: readonly Word[]): readonly Word[] {
  if (!words.some((word) => mayBeInitials(rules, word))) return words;
  const others = words.filter(({ capital, allCapitals, end, start }) => capital && !allCapitals && end - start > 1);
  if (others.length === 0 || others.some(({ folded }) => rules.givenNames.isListed(folded))) return words;
  const isSurnameShown = others.some(({ folded }) => endsLikeSurname(read(rules.sounds, folded)));
  const areInitials = (word: Word): boolean =>
    mayBeInitials(rules, word) && (isSurnameShown || !mayBeName(rules, word.folded));
  return words.flatMap((word) => (areInitials(word) ? lettersOf(word) : [word]));
}

const MOST_INITIALS = 3;

function mayBeInitials({ smallWords, sounds }: Rules, { allCapitals, folded, start, end, dot, script }: Word): boolean {
  if (!allCapitals || dot || folded.length > MOST_INITIALS || end - start !== folded.length) return false;
  if (!CASED.has(script) || smallWords.notes.isListed(folded) || /['\d]/.test(folded)) return false;
  const hasVowel = [...folded].some((letter) => isVowel(sounds, letter));
  // Titles stand in front; св. and гр., cut off as Russian does, have a full stop, as Mr has not.
  if (start === 0 && smallWords.isTitle(folded) && (hasVowel || script === "Latin")) return false;
  return folded.length === 2 || !(ROMAN.test(folded) || hasVowel);
}

const CASED: ReadonlySet<Word["script"]> = new Set(["Latin", "Cyrillic", "Greek", "Armenian"] as const);

const ROMAN = /^[ivxlcdm]+$/;

function isVowel({ contexts }: Rules["sounds"], letter: string): boolean {
  return contexts.isVowel(letter) || MAYBE_VOWELS.has(letter);
}

const MAYBE_VOWELS: ReadonlySet<string> = new Set(["i", "y", "и", "й", "і", "ы"]);

/** Whether it may be a name, or the number of a ruler: Nikolai II. */
function mayBeName({ smallWords }: Rules, folded: string): boolean {
  return smallWords.isShortName(folded) || smallWords.isParticle(folded) || /^[ivxі]+$/.test(folded);
}

function lettersOf(word: Word): Word[] {
  const { start, script, joined } = word;
  return Array.from(word.folded, (folded, at) => ({
    start: start + at,
    end: start + at + 1,
    folded,
    script,
    capital: true,
    allCapitals: false,
    dot: false,
    comma: word.comma && at === word.folded.length - 1,
    joined: joined && at === 0,
  }));
}
