import { readLimit, readString } from "../base/options.ts";
import { allonymError, show } from "../errors.ts";
import { withoutTowers } from "../text/combining-marks.ts";
import { languageOfCode } from "./languages.ts";
import { cutAtLatinWords } from "./latin-words.ts";
import { capitalized, hasCase, isCapital } from "./letter-case.ts";
import { letterModelOf } from "./letter-model.ts";
import { originalsOf, type Reader, readerOf, SHARE_OF_MIXED, type WordOriginal } from "./originals.ts";
import { withPlainSigns } from "./signs.ts";
import { traditionsOf } from "./traditions.ts";

/** Settings of {@link deromanize}. */
export interface DeromanizeOptions {
  /** BCP 47 of the language that the name is of: `"ru"`, `"uk"`, `"ba"`. */
  readonly language: string;
  /** The romanization system that was used, if it is known: an id of `romanizationSystems` for the language. */
  readonly system?: string | undefined;
  /** How many originals to give at most: a whole number from 1. Default 5. */
  readonly limit?: number | undefined;
}

/** A Cyrillic text that a Latin one may stand for. */
export interface Original {
  readonly text: string;
  /** From 0 to 1, among all originals found; rounded to 1e-6. */
  readonly probability: number;
}

// Longer than any name; to read such a word would only take time.
const LONGEST_WORD = 60;
// Beginnings of a text that are kept while its words are put together.
const BEGINNINGS = 8;

const readers = new Map<string, Reader>();

/**
 * The Cyrillic texts that a Latin one may stand for, likeliest first. Without a system the spelling may follow any
 * standard of the language or any press (Yushchenko, Juščenko, Iouchtchenko and Juschtschenko are Ющенко), or mix them;
 * all words of a text are taken to follow the same. What is not Latin stays. No originals are found for what the language
 * cannot have been spelled as, nor for words of more than 60 letters.
 *
 * Probabilities come from how the traditions spell letters (data/traditions, data/romanization), how common each is, and
 * for Russian and Ukrainian from how letters follow one another in names (data/letters): a noisy channel, as Knight and
 * Graehl (1998) have it. Some ms a word.
 *
 * @throws `not-a-string`, `invalid-option`; `unknown-system` if the system is none of the language
 * @example
 * ```ts
 * deromanize("Iouchtchenko", { language: "uk" })[0].text; // "Ющенко"
 * deromanize("Ûŝenko", { language: "ru", system: "iso-rus-Cyrl-Latn-9-1995" })[0].text; // "Ющенко"
 * ```
 */
export function deromanize(text: string, options: DeromanizeOptions): Original[] {
  const latin = withoutTowers(readString(text, "text")).normalize("NFC");
  // A caller without types may leave the options out: the error then says which languages there are.
  const { language, system, limit: most } = options ?? ({} as Partial<DeromanizeOptions>);
  const limit = readLimit(most);
  const reader = readerFor(language, system);
  const { words, between } = cutAtLatinWords(latin);
  let beginnings: Beginning[] = [{ spelled: reader.traditions.map(({ share }) => share), mixed: 1, likelihood: 1 }];
  const read = new Map<string, WordOriginal[]>();
  for (const word of words) {
    const spelled = withPlainSigns(word.toLowerCase());
    const originals = read.get(spelled) ?? (word.length > LONGEST_WORD ? [] : originalsOf(spelled, reader));
    read.set(spelled, originals);
    beginnings = likeliest(beginnings, originals, Math.max(BEGINNINGS, limit)).map((next) => further(next, word));
  }
  const whole = beginnings.reduce((sum, { likelihood }) => sum + likelihood, 0);
  return beginnings.slice(0, limit).map((beginning) => {
    const originals = wordsOf(beginning);
    return {
      text: between.map((other, at) => other + (originals[at] ?? "")).join(""),
      probability: Math.round((beginning.likelihood / whole) * 1e6) / 1e6,
    };
  });
}

/** The first words of a text as they may have been. */
interface Beginning {
  /** The words before the last, and the last; undefined where there is none yet. */
  readonly before?: Beginning;
  readonly last?: string;
  /** By tradition how probable the words are, spelled so, the share of the tradition included; and if traditions are mixed. */
  readonly spelled: readonly number[];
  readonly mixed: number;
  readonly likelihood: number;
}

/** A beginning and what may be its next word. */
interface Next {
  readonly before: Beginning;
  readonly original: WordOriginal;
  readonly likelihood: number;
  /** The likelihood of the likeliest: it is made 1, so that likelihoods do not vanish over many words. */
  readonly most: number;
}

function likeliest(beginnings: readonly Beginning[], originals: readonly WordOriginal[], limit: number): Next[] {
  const all = beginnings.flatMap((before) =>
    originals.map((original) => ({ before, original, likelihood: likelihood(before, original) })),
  );
  const kept = all
    .filter((next) => next.likelihood > 0)
    .sort((a, b) => b.likelihood - a.likelihood || (a.original.text < b.original.text ? -1 : 1))
    .slice(0, limit);
  const most = kept[0]?.likelihood ?? 1;
  return kept.map((next) => ({ ...next, most }));
}

function likelihood(before: Beginning, { word, spelled, mixed }: WordOriginal): number {
  let pure = 0;
  for (let at = 0; at < spelled.length; at++) pure += (before.spelled[at] as number) * (spelled[at] as number);
  return word * ((1 - SHARE_OF_MIXED) * pure + SHARE_OF_MIXED * before.mixed * mixed);
}

function further({ before, original, likelihood, most }: Next, latin: string): Beginning {
  const part = original.word / most;
  return {
    before,
    last: inCaseOf(latin, original.text),
    spelled: original.spelled.map((probability, at) => probability * (before.spelled[at] as number) * part),
    mixed: before.mixed * original.mixed * part,
    likelihood: likelihood / most,
  };
}

function wordsOf(beginning: Beginning): string[] {
  const words: string[] = [];
  for (let at: Beginning | undefined = beginning; at?.last !== undefined; at = at.before) words.push(at.last);
  return words.reverse();
}

function readerFor(language: unknown, system: unknown): Reader {
  const key = `${String(language)} ${String(system ?? "")}`;
  const known = readers.get(key);
  if (known !== undefined) return known;
  const file = languageOfCode(language);
  const latin = traditionsOf(file.language).filter(({ script }) => script === "Latin");
  const traditions = system === undefined ? latin : latin.filter(({ id, isStandard }) => isStandard && id === system);
  if (traditions.length === 0) throw unknownSystem(system, file.language);
  const made = readerOf(traditions, file.alphabet, letterModelOf(file));
  readers.set(key, made);
  return made;
}

function unknownSystem(system: unknown, language: string): Error {
  return allonymError("unknown-system", `${show(system)} is no romanization system of the language ${show(language)}`, {
    path: "options.system",
    hint: "Give one of romanizationSystems whose language it is, or none.",
  });
}

/** A Cyrillic word in the case of its Latin spelling: letter by letter where each has one, or else by the first. */
function inCaseOf(latin: string, cyrillic: string): string {
  const letters = Array.from(latin);
  const cased = letters.filter(hasCase);
  if (cased.length > 1 && cased.every(isCapital)) return cyrillic.toUpperCase();
  if (letters.length !== cyrillic.length) return isCapital(cased[0] ?? "") ? capitalized(cyrillic, {}) : cyrillic;
  return Array.from(cyrillic, (letter, at) => (isCapital(letters[at] as string) ? letter.toUpperCase() : letter)).join(
    "",
  );
}
