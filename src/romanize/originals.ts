import { type LetterModel, WORD_END, WORD_START } from "./letter-model.ts";
import { fits, type Rule } from "./rules.ts";
import { spellingProbability } from "./spellings.ts";
import type { Spelling, Tradition } from "./traditions.ts";

/** A word that a Latin spelling may stand for. */
export interface WordOriginal {
  readonly text: string;
  /** How probable the word is as a sequence of letters. */
  readonly word: number;
  /** By tradition, in the order of those given, how probable the spelling is for the word. */
  readonly spelled: readonly number[];
  /** The same for a spelling that mixes traditions. */
  readonly mixed: number;
}

/** A letter group that something may stand for, and how often it does over all traditions. */
interface Reading {
  readonly letters: string;
  readonly before: Rule["before"];
  readonly isLast: boolean;
  weight: number;
}

/** A beginning of a word, read so far. */
interface Beginning {
  readonly text: string;
  readonly word: number;
  readonly mixed: number;
}

/** What letters may stand for in the names of a language. */
export interface Reader {
  readonly traditions: readonly Tradition[];
  readonly letters: LetterModel;
  readonly readings: ReadonlyMap<string, readonly Reading[]>;
  /** All letters and marks of {@link readings}, and the letters of the longest of them. */
  readonly known: ReadonlySet<string>;
  readonly longest: number;
}

/** The reader of a language by the traditions that may have spelled a name. */
export function readerOf(traditions: readonly Tradition[], alphabet: string, letters: LetterModel): Reader {
  const readings = new Map<string, Map<string, Reading>>();
  for (const { share, rules } of traditions) {
    for (const rule of [...rules.values()].flat()) {
      if (![...rule.letters].every((letter) => alphabet.includes(letter))) continue;
      for (const spelling of rule.written) addReading(readings, rule, spelling, share);
    }
  }
  const byText = new Map(Array.from(readings, ([text, byLetters]) => [text, [...byLetters.values()]]));
  const texts = [...byText.keys()];
  const known = new Set(texts.join(""));
  return { traditions, letters, readings: byText, known, longest: Math.max(...texts.map((text) => text.length)) };
}

function addReading(
  readings: Map<string, Map<string, Reading>>,
  { letters, before, after }: Rule<readonly Spelling[]>,
  { text, probability }: Spelling,
  share: number,
): void {
  const same = readings.get(text) ?? new Map<string, Reading>();
  readings.set(text, same);
  const isLast = after?.kinds === "_";
  const key = `${before?.kinds ?? ""} ${letters} ${isLast}`;
  const reading = same.get(key) ?? { letters, before, isLast, weight: 0 };
  same.set(key, reading);
  reading.weight += share * probability;
}

// How much the letters of a word count beside its spelling. Below 1, as names are from many peoples and the model knows
// but three letters at a time. Of 766 pairs that were used for tuning .69 come out right with 0.5, .71 with this and 0.9.
const WEIGHT_OF_LETTERS = 0.75;

/** The part of spellings that mix traditions. */
export const SHARE_OF_MIXED = 0.1;

// Beginnings kept at a place, and words kept in the end. Of the same pairs as many come out right with 12 or 96 beginnings
// and with 64 words.
const BEGINNINGS = 16;
const WORDS = 32;

const MARKS = /[\u0300-\u036f]/g;

/** The words that a spelling in small letters may stand for. Time by its length. */
export function originalsOf(latin: string, { traditions, letters, readings, known, longest }: Reader): WordOriginal[] {
  const spelled = withKnownMarks(latin, known);
  const reached: Map<string, Beginning>[] = Array.from({ length: spelled.length + 1 }, () => new Map());
  reached[0]?.set("", { text: "", word: 1, mixed: 1 });
  for (let at = 0; at <= spelled.length; at++) {
    const place = reached[at] as Map<string, Beginning>;
    extend(best(place), readings.get("") ?? [], at === spelled.length, letters, place);
    const beginnings = best(place);
    for (let end = at + 1; end <= Math.min(at + longest, spelled.length); end++) {
      const read = readings.get(spelled.slice(at, end));
      if (read === undefined) continue;
      extend(beginnings, read, end === spelled.length, letters, reached[end] as Map<string, Beginning>);
    }
    if (at < spelled.length) place.clear();
  }
  return best(reached[spelled.length] as Map<string, Beginning>)
    .slice(0, WORDS)
    .map(({ text, word, mixed }) => ({
      text,
      word: word * letters(WORD_START + text, WORD_END) ** WEIGHT_OF_LETTERS,
      spelled: traditions.map(({ rules }) => spellingProbability(text, spelled, rules)),
      mixed,
    }));
}

/** A spelling in which letters with marks that no tradition writes have lost them. */
function withKnownMarks(spelled: string, known: ReadonlySet<string>): string {
  return Array.from(spelled, (letter) =>
    known.has(letter) ? letter : letter.normalize("NFD").replace(MARKS, ""),
  ).join("");
}

function best(place: ReadonlyMap<string, Beginning>): Beginning[] {
  const beginnings = [...place.values()].sort(
    (a, b) => b.mixed * b.word - a.mixed * a.word || (a.text < b.text ? -1 : 1),
  );
  return beginnings.slice(0, BEGINNINGS);
}

function extend(
  beginnings: readonly Beginning[],
  readings: readonly Reading[],
  isEnd: boolean,
  letters: LetterModel,
  place: Map<string, Beginning>,
): void {
  for (const { letters: group, before, isLast, weight } of readings) {
    if (isLast && !isEnd) continue;
    for (const { text, word, mixed } of beginnings) {
      if (!fits(before, text, text.length - 1, -1)) continue;
      const longer = text + group;
      const known = place.get(longer);
      if (known !== undefined) place.set(longer, { ...known, mixed: known.mixed + mixed * weight });
      else
        place.set(longer, { text: longer, word: word * groupProbability(text, group, letters), mixed: mixed * weight });
    }
  }
}

function groupProbability(before: string, group: string, letters: LetterModel): number {
  let probability = 1;
  for (let at = 0; at < group.length; at++)
    probability *= letters(WORD_START + before + group.slice(0, at), group.charAt(at));
  return probability ** WEIGHT_OF_LETTERS;
}
