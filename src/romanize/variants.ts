import { readLimit, readString } from "../base/options.ts";
import { allonymError, show } from "../errors.ts";
import { withoutTowers } from "../text/combining-marks.ts";
import { isCyrillic } from "./cyrillic.ts";
import { deromanize } from "./deromanize.ts";
import { languageOf, languageOfCode } from "./languages.ts";
import { cutAtLatinWords } from "./latin-words.ts";
import { otherForms, spellingsOfName } from "./spelled-names.ts";
import { type Tradition, traditionsOf } from "./traditions.ts";

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

const USUAL_LIMIT = 20;

// Spellings that are kept of each tradition while a name is put together, at least and at most.
const [KEPT, MOST_KEPT] = [80, 1000];
// The readings of a Latin name that are spelled anew.
const READINGS = 4;
// No name has more words, or longer ones.
const [MOST_WORDS, LONGEST_WORD] = [12, 60];

const STRESS = /(?<=[\u0400-\u052f])[\u0300\u0301]/g;
const WORD = /[\u0400-\u052f](?:[\u0400-\u052f'’ʼ]*[\u0400-\u052f])?/g;

/**
 * The likely spellings of a name in the Latin of many presses and standards and in the Cyrillic of neighbouring languages,
 * likeliest first. All words of one spelling follow one tradition. Listed forms of given names (Николай, Mykola) are
 * among them and marked. Signs for ь and ъ are plain (' and "). A Latin name is read as Cyrillic first. None for a text of
 * more than 12 words, or with one of more than 60 letters, which is no name. Of each tradition at most 1,000 are looked at.
 *
 * @throws `not-a-string`, `invalid-option`
 * @example
 * ```ts
 * variants("Щукин")[0].text; // "Shchukin"
 * variants("Щукин", { traditions: ["polish"] })[0].text; // "Szczukin"
 * ```
 */
export function variants(name: string, options: VariantOptions = {}): Variant[] {
  const text = withoutTowers(readString(name, "name")).normalize("NFC");
  const limit = readLimit(options.limit, USUAL_LIMIT);
  const { language } = languageOfCode(options.language ?? languageOf(text));
  const all = traditionsOf(language);
  const traditions = chosen(all, options.traditions);
  const kept = Math.min(Math.max(limit, KEPT), MOST_KEPT);
  const found = new Map<string, Found>();
  for (const { text: original, probability } of cyrillicOf(text, language)) {
    const words = original.match(WORD) ?? [];
    if (words.length > MOST_WORDS || words.some(({ length }) => length > LONGEST_WORD)) continue;
    const between = original.split(WORD);
    const forms = new Map(words.map((word) => [word, otherForms(word, all)]));
    for (const tradition of traditions) {
      for (const spelling of spellingsOfName(words, forms, tradition, kept)) {
        const whole = between.map((other, at) => other + (spelling.texts[at] ?? "")).join("");
        add(found, whole, tradition, spelling.givenName, probability * tradition.share * spelling.likelihood);
      }
    }
  }
  found.delete(text);
  return [...found]
    .sort(([a, { likelihood: p }], [b, { likelihood: q }]) => q - p || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([spelled, { tradition, givenName, likelihood }]) => ({
      text: spelled,
      tradition: tradition.id,
      label: tradition.label,
      givenName,
      probability: Math.round(likelihood * 1e6) / 1e6,
    }));
}

/** A spelling, and the tradition that is likeliest to write it. */
interface Found {
  readonly likelihood: number;
  readonly most: number;
  readonly tradition: Tradition;
  readonly givenName: boolean;
}

function add(
  found: Map<string, Found>,
  text: string,
  tradition: Tradition,
  givenName: boolean,
  likelihood: number,
): void {
  const known = found.get(text);
  if (known === undefined) found.set(text, { likelihood, most: likelihood, tradition, givenName });
  else if (known.most >= likelihood) found.set(text, { ...known, likelihood: known.likelihood + likelihood });
  else found.set(text, { ...known, likelihood: known.likelihood + likelihood, most: likelihood, tradition });
}

function chosen(all: readonly Tradition[], ids: readonly string[] | undefined): readonly Tradition[] {
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
  if (cutAtLatinWords(text).words.length > MOST_WORDS) return [];
  return deromanize(text, { language, limit: READINGS });
}
