import { readLimit, readOptions, readString } from "../base/options.ts";
import { allonymError, show } from "../errors.ts";
import { settings } from "../settings.ts";
import { limitMarks } from "../text/combining-marks.ts";
import { languageOfCode } from "./languages.ts";
import { cutAtLatinWords } from "./latin-words.ts";
import { capitalized, hasCase, isCapital } from "./letter-case.ts";
import { letterModelOf } from "./letter-model.ts";
import { likeliestFirst } from "./likeliest-first.ts";
import { channelOf, type NoisyChannel, originalsOf, type WordOriginal } from "./originals.ts";
import type { RomanizationId } from "./romanization-id.ts";
import { withPlainSigns } from "./signs.ts";
import { traditionsOf } from "./traditions.ts";

/** Settings of {@link deromanize}. */
export interface DeromanizeOptions {
  /** BCP 47 of the language that the name is of: `"ru"`, `"uk"`, `"ba"`. */
  readonly language: string;
  /** The romanization system that was used, if it is known: an id of `romanizationSystems` for the language. */
  readonly system?: RomanizationId | undefined;
  /** How many originals to give at most: a whole number from 1. Default 5. */
  readonly limit?: number | undefined;
}

/** A Cyrillic text that a Latin one may stand for. */
export interface Original {
  readonly text: string;
  /** From 0 to 1, among all originals found; rounded to 1e-6. */
  readonly probability: number;
}

/**
 * The Cyrillic texts that a Latin one may stand for, likeliest first. Without a system the spelling may follow any
 * standard of the language or any press (Yushchenko, Juščenko, Iouchtchenko and Juschtschenko are Ющенко), or mix them;
 * all words of a text are taken to follow the same. What is not Latin stays. There are no originals for what no name of
 * the language is spelled like, nor for a text of more than 1,000 UTF-16 units or a word of more than 60 letters.
 *
 * Probabilities come from how the traditions spell letters (data/traditions, data/romanization), from how common each
 * is, and for Russian and Ukrainian from how letters follow one another in names (data/letters): a noisy channel, as in
 * Knight and Graehl (1998). Takes some ms a word.
 *
 * @throws `not-a-string`, `invalid-option`; `unknown-system` if the system is none of the language
 * @example
 * ```ts
 * deromanize("Iouchtchenko", { language: "uk" })[0].text; // "Ющенко"
 * deromanize("Ûŝenko", { language: "ru", system: "iso-rus-Cyrl-Latn-9-1995" })[0].text; // "Ющенко"
 * ```
 */
export function deromanize(text: string, options: DeromanizeOptions): Original[] {
  readString(text, "text");
  // A caller without types may leave the options out: the error then says which languages there are.
  const { limit, channel } = readOptions(options, (given: Partial<DeromanizeOptions>) => ({
    limit: readLimit(given.limit),
    channel: channelFor(given.language, given.system),
  }));
  const { longestText, longestWord, deromanize: numbers } = settings.romanize;
  if (text.length > longestText) return [];
  const { words, between } = cutAtLatinWords(limitMarks(text).normalize("NFC"));
  let hypotheses: TextHypothesis[] = [
    { spelled: channel.traditions.map(({ share }) => share), mixed: 1, likelihood: 1 },
  ];
  const known = new Map<string, WordOriginal[]>();
  for (const word of words) {
    const spelled = withPlainSigns(word.toLowerCase());
    const originals = known.get(spelled) ?? (word.length > longestWord ? [] : originalsOf(spelled, channel));
    known.set(spelled, originals);
    const kept = likeliest(hypotheses, originals, Math.max(numbers.textBeam, limit));
    hypotheses = kept.map((extension) => extended(extension, word));
  }
  const whole = hypotheses.reduce((sum, { likelihood }) => sum + likelihood, 0);
  return hypotheses.slice(0, limit).map((hypothesis) => {
    const originals = wordsOf(hypothesis);
    return {
      text: between.map((other, at) => other + (originals[at] ?? "")).join(""),
      probability: Math.round((hypothesis.likelihood / whole) * 1e6) / 1e6,
    };
  });
}

/** The first words of a text, as they may have been. */
interface TextHypothesis {
  /** The words before the last, and the last; undefined where there is none yet. */
  readonly before?: TextHypothesis;
  readonly last?: string;
  /** By tradition the probability that it spells the words so, times its share. */
  readonly spelled: readonly number[];
  /** The probability that a mix of traditions does. */
  readonly mixed: number;
  readonly likelihood: number;
}

/** A hypothesis, and what its next word may have been. */
interface Extension {
  readonly before: TextHypothesis;
  readonly original: WordOriginal;
  readonly likelihood: number;
  /** The likelihood of the likeliest: it is made 1, so that likelihoods do not vanish over many words. */
  readonly most: number;
}

function likeliest(
  hypotheses: readonly TextHypothesis[],
  originals: readonly WordOriginal[],
  limit: number,
): Extension[] {
  const all = hypotheses.flatMap((before) =>
    originals.map((original) => ({ before, original, likelihood: likelihood(before, original) })),
  );
  const possible = all.filter((extension) => extension.likelihood > 0);
  const kept = likeliestFirst(
    possible,
    (extension) => extension.likelihood,
    ({ original }) => original.text,
  ).slice(0, limit);
  const most = kept[0]?.likelihood ?? 1;
  return kept.map((extension) => ({ ...extension, most }));
}

function likelihood(before: TextHypothesis, { word, spelled, mixed }: WordOriginal): number {
  const share = settings.romanize.deromanize.mixed;
  let pure = 0;
  for (let at = 0; at < spelled.length; at++) pure += (before.spelled[at] as number) * (spelled[at] as number);
  return word * ((1 - share) * pure + share * before.mixed * mixed);
}

function extended({ before, original, likelihood, most }: Extension, latin: string): TextHypothesis {
  const part = original.word / most;
  return {
    before,
    last: inCaseOfLatin(latin, original.text),
    spelled: original.spelled.map((probability, at) => probability * (before.spelled[at] as number) * part),
    mixed: before.mixed * original.mixed * part,
    likelihood: likelihood / most,
  };
}

function wordsOf(hypothesis: TextHypothesis): string[] {
  const words: string[] = [];
  for (let at: TextHypothesis | undefined = hypothesis; at?.last !== undefined; at = at.before) words.push(at.last);
  return words.reverse();
}

// One for each language and one for each of its standards at most, made when it is first asked for.
const channels = new Map<string, NoisyChannel>();

function channelFor(code: unknown, system: unknown): NoisyChannel {
  const file = languageOfCode(code);
  const latin = traditionsOf(file.language).filter(({ script }) => script === "Latin");
  const traditions = system === undefined ? latin : latin.filter(({ id, isStandard }) => isStandard && id === system);
  if (traditions.length === 0) throw unknownSystem(system, file.language);
  const key = `${file.language} ${system ?? ""}`;
  const known = channels.get(key);
  if (known !== undefined) return known;
  const made = channelOf(traditions, file.alphabet, letterModelOf(file));
  channels.set(key, made);
  return made;
}

function unknownSystem(system: unknown, language: string): Error {
  return allonymError("unknown-system", `${show(system)} is no romanization system of the language ${show(language)}`, {
    path: "options.system",
    hint: "Give one of romanizationSystems whose language it is, or none.",
  });
}

/** A Cyrillic word in the case of its Latin spelling: letter by letter if each has one, or else by the first. */
function inCaseOfLatin(latin: string, cyrillic: string): string {
  const letters = Array.from(latin);
  const cased = letters.filter(hasCase);
  if (cased.length > 1 && cased.every(isCapital)) return cyrillic.toUpperCase();
  if (letters.length !== cyrillic.length) return isCapital(cased[0] ?? "") ? capitalized(cyrillic, {}) : cyrillic;
  return Array.from(cyrillic, (letter, at) => (isCapital(letters[at] as string) ? letter.toUpperCase() : letter)).join(
    "",
  );
}
