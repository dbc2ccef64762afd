import { readLimit, readOptions, readString } from "../base/options.ts";
import { allonymError, show } from "../errors.ts";
import { settings } from "../settings.ts";
import { limitMarks } from "../text/combining-marks.ts";
import { isCyrillic } from "./cyrillic.ts";
import { deromanize } from "./deromanize.ts";
import { languageOf, languageOfCode } from "./languages.ts";
import { cutAtLatinWords } from "./latin-words.ts";
import { likeliestFirst } from "./likeliest-first.ts";
import { lettersToSpell, otherForms, spellingsOfName } from "./spelled-names.ts";
import { traditionsOf, type WritingTradition } from "./traditions.ts";

/** Settings of {@link variants}; each is optional. */
export interface VariantOptions {
  /** How many spellings to give at most: a whole number from 1. Default 20. */
  readonly limit?: number | undefined;
  /** Only these traditions and standards, by id. Default all. */
  readonly traditions?: readonly string[] | undefined;
  /** BCP 47 of the language that the name is of. Default: what its letters tell, or Russian. */
  readonly language?: string | undefined;
}

/** A spelling that a name can have. */
export interface Variant {
  readonly text: string;
  /** The id of the tradition or standard that is likeliest to write it. */
  readonly tradition: string;
  /** The same for people: `"German press"`. */
  readonly label: string;
  /** Whether a word of it is another form of the given name, not a spelling of the one given. */
  readonly givenName: boolean;
  /** From 0 to 1: the part of all spellings that is this one, as far as that is known; rounded to 1e-6. */
  readonly probability: number;
}

const STRESS = /(?<=[\u0400-\u052f])[\u0300\u0301]/g;
const WORD = /[\u0400-\u052f](?:[\u0400-\u052f'’ʼ]*[\u0400-\u052f])?/g;

/**
 * The likely spellings of a name in the Latin of many presses and standards and in the Cyrillic of neighbouring
 * languages, likeliest first. All words of one spelling follow one tradition. Listed forms of given names (Николай,
 * Mykola) are among them and marked. Signs for ь and ъ are plain (' and "). A Latin name is read as Cyrillic first.
 * There are none for a text of more than 300 UTF-16 units or 12 words, or with a word of more than 60 letters, which is
 * no name. Of each tradition at most 1,000 spellings are looked at.
 *
 * @throws `not-a-string`, `invalid-option`
 * @example
 * ```ts
 * variants("Щукин")[0].text; // "Shchukin"
 * variants("Щукин", { traditions: ["polish"] })[0].text; // "Szczukin"
 * ```
 */
export function variants(name: string, options: VariantOptions = {}): Variant[] {
  readString(name, "name");
  const { longestName, longestWord, variants: numbers } = settings.romanize;
  const isName = name.length <= longestName;
  const text = isName ? limitMarks(name).normalize("NFC") : "";
  const { limit, language, all, traditions } = readOptions(options, (given) => {
    const { language } = languageOfCode(given.language ?? languageOf(text));
    const all = traditionsOf(language);
    return { limit: readLimit(given.limit, numbers.limit), language, all, traditions: chosen(all, given.traditions) };
  });
  if (!isName) return [];
  const originals = cyrillicOf(text, language).flatMap(({ text: original, probability }) => {
    const words = original.match(WORD) ?? [];
    const isRead = words.length <= numbers.mostWords && words.every(({ length }) => length <= longestWord);
    return isRead ? [{ words, between: original.split(WORD), probability }] : [];
  });
  const kept = spellingsKept(limit, originals);
  const spellings = new Map<string, SharedSpelling>();
  for (const { words, between, probability } of originals) {
    const forms = new Map(words.map((word) => [word, otherForms(word, all)]));
    for (const tradition of traditions) {
      for (const { texts, givenName, likelihood: part } of spellingsOfName(words, forms, tradition, kept)) {
        const whole = between.map((other, at) => other + (texts[at] ?? "")).join("");
        const likelihood = probability * tradition.share * part;
        add(spellings, whole, { tradition, givenName, likelihood, most: likelihood });
      }
    }
  }
  spellings.delete(text);
  const ordered = likeliestFirst(
    [...spellings],
    ([, { likelihood }]) => likelihood,
    ([spelled]) => spelled,
  );
  return ordered.slice(0, limit).map(([spelled, { tradition, givenName, likelihood }]) => ({
    text: spelled,
    tradition: tradition.id,
    label: tradition.label,
    givenName,
    probability: Math.round(likelihood * 1e6) / 1e6,
  }));
}

/** How many spellings of each tradition are kept while names are put together. */
function spellingsKept(limit: number, originals: readonly { readonly words: readonly string[] }[]): number {
  const { kept, work } = settings.romanize.variants;
  const letters = originals.flatMap(({ words }) => words).reduce((sum, word) => sum + lettersToSpell(word), 0);
  return Math.min(Math.max(limit, kept.least), kept.most, Math.max(1, Math.floor(work / Math.max(1, letters))));
}

/** A spelling over all traditions that have it; `tradition` is the likeliest of them. */
interface SharedSpelling {
  readonly tradition: WritingTradition;
  readonly givenName: boolean;
  readonly likelihood: number;
  /** How likely it is by that tradition alone. */
  readonly most: number;
}

/** Adds a spelling by one tradition. */
function add(spellings: Map<string, SharedSpelling>, text: string, own: SharedSpelling): void {
  const known = spellings.get(text);
  const { tradition, likelihood } = own;
  if (known === undefined) spellings.set(text, own);
  else if (known.most >= likelihood) spellings.set(text, { ...known, likelihood: known.likelihood + likelihood });
  else spellings.set(text, { ...known, likelihood: known.likelihood + likelihood, most: likelihood, tradition });
}

function chosen(all: readonly WritingTradition[], ids: readonly string[] | undefined): readonly WritingTradition[] {
  if (ids === undefined) return all;
  const unknown = Array.isArray(ids) ? ids.find((id) => !all.some((tradition) => tradition.id === id)) : ids;
  if (unknown === undefined) return all.filter(({ id }) => ids.includes(id));
  throw allonymError("invalid-option", `${show(unknown)} is no tradition of the language`, {
    path: "options.traditions",
    hint: `Give an array with some of ${all.map(({ id }) => id).join(", ")}.`,
  });
}

/** What is spelled: the name without stress marks, or what a Latin name may have been. */
function cyrillicOf(text: string, language: string): readonly { text: string; probability: number }[] {
  if (isCyrillic(text)) return [{ text: text.replace(STRESS, ""), probability: 1 }];
  const { mostWords, originals } = settings.romanize.variants;
  if (cutAtLatinWords(text).words.length > mostWords) return [];
  return deromanize(text, { language, limit: originals });
}
