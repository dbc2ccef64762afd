import files from "gather:letters";
import { settings } from "../settings.ts";
import { type CyrillicLanguage, languageOfCode } from "./languages.ts";

/** How often letters follow one another in the names of a language: a file of data/letters. */
interface LettersFile {
  readonly language: string;
  /** By two letters, those that follow them, each with its count; `_` stands in front of a word, `.` behind it. */
  readonly sequences: Readonly<Record<string, string>>;
}

/** The probability of a letter behind others. */
export type LetterModel = (before: string, letter: string) => number;

const FOLLOWED = /(\D)(\d+)/g;

// One for each language of data/languages at most, made when it is first asked for.
const models = new Map<string, LetterModel>();

/** The model of a language's names; where none were counted, that of Russian names, letter by letter. */
export function letterModelOf({ language, alphabet, russian = {} }: CyrillicLanguage): LetterModel {
  const known = models.get(language);
  if (known !== undefined) return known;
  const file = (files as readonly LettersFile[]).find((one) => one.language === language);
  const made = file === undefined ? modelByRussian(alphabet, russian) : countedModel(file, alphabet.length + 1);
  models.set(language, made);
  return made;
}

/** The model of Russian names for letters that stand for Russian ones; those that stand for the same share it. */
function modelByRussian(alphabet: string, russian: Readonly<Record<string, string>>): LetterModel {
  const model = letterModelOf(languageOfCode("ru"));
  const inRussian = (text: string): string => Array.from(text, (letter) => russian[letter] ?? letter).join("");
  const sharers = new Map<string, number>();
  for (const letter of inRussian(alphabet)) sharers.set(letter, (sharers.get(letter) ?? 0) + 1);
  return (before, letter) => {
    const own = inRussian(letter);
    return model(inRussian(before.slice(-2)), own) / (sharers.get(own) ?? 1);
  };
}

/** What stands in front of a word. */
export const WORD_START = "__";
/** What stands behind the last letter. */
export const WORD_END = ".";

function countedModel({ sequences }: LettersFile, letters: number): LetterModel {
  const { discount } = settings.romanize.deromanize;
  // By the two letters before, or one or none, what follows and how often.
  const followers = new Map<string, Map<string, number>>();
  for (const [before, followed] of Object.entries(sequences)) {
    for (const [, letter = "", count] of followed.matchAll(FOLLOWED)) {
      for (const history of [before, before.slice(1), ""]) addTo(followers, history, letter, Number(count));
    }
  }
  const totals = new Map(Array.from(followers, ([history, counts]) => [history, sum(counts.values())]));
  // A cache over a pure function. No more keys than there are runs of three letters of the alphabet.
  const remembered = new Map<string, number>();
  const probability = (history: string, letter: string): number => {
    const key = `${history} ${letter}`;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const shorter = history === "" ? 1 / letters : probability(history.slice(1), letter);
    const counts = followers.get(history);
    const total = totals.get(history) ?? 0;
    const seen = Math.max((counts?.get(letter) ?? 0) - discount, 0);
    const made = counts === undefined ? shorter : (seen + discount * counts.size * shorter) / total;
    remembered.set(key, made);
    return made;
  };
  return (before, letter) => probability(before.slice(-2), letter);
}

function addTo(followers: Map<string, Map<string, number>>, history: string, letter: string, count: number): void {
  const counts = followers.get(history) ?? new Map<string, number>();
  followers.set(history, counts.set(letter, (counts.get(letter) ?? 0) + count));
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
