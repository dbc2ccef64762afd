import files from "gather:grammar/inflection";
import type { Settings } from "../settings.ts";
import type { Script } from "../text/code-points.ts";

export type Gender = "masculine" | "feminine";

interface Paradigm {
  readonly gender?: Gender;
  readonly persons?: boolean;
  readonly stem?: readonly string[];
  readonly base: string;
  readonly forms: Readonly<Record<string, readonly string[]>>;
}

/** How the surname of several of a family ends, for one ending of the surname of one of them. */
interface Family {
  readonly base: string;
  readonly forms: readonly string[];
}

interface InflectionFile {
  readonly language: string;
  readonly script: Script;
  readonly agreement: "each" | "last";
  readonly letters?: string;
  readonly common: readonly string[];
  readonly capitalNouns?: true;
  readonly initialsAlone?: true;
  readonly prepositions?: readonly string[];
  readonly conjunctions?: readonly string[];
  readonly beforePlaces?: readonly string[];
  readonly feminineVerbEndings?: readonly string[];
  readonly otherVerbEndings?: readonly string[];
  readonly womanNounEndings?: readonly string[];
  readonly families?: readonly Family[];
  readonly prefixes?: readonly string[];
  readonly afterApostrophe?: readonly string[];
  readonly paradigms: readonly Paradigm[];
}

/** How names are inflected in texts of one language. */
export interface InflectedLanguage {
  /** Its BCP 47 tag. */
  readonly language: string;
  readonly script: Script;
  /** Whether each word of a name is inflected, or the last one only. */
  readonly agreement: "each" | "last";
  /** Its small letters; undefined where no other language of the list has the script. */
  readonly letters: ReadonlySet<string> | undefined;
  /** The commonest small words of the language. */
  readonly common: readonly string[];
  /** All nouns have capitals, so that these show no names. */
  readonly capitalNouns: boolean;
  /** The press names people by an initial and the surname only. */
  readonly initialsAlone: boolean;
  /** Words behind which a name is always inflected. */
  readonly prepositions: ReadonlySet<string>;
  /** Words that join given names before one surname. */
  readonly conjunctions: ReadonlySet<string>;
  /** Words behind which a capital shows a place or a time rather than a given name. */
  readonly beforePlaces: ReadonlySet<string>;
  /** Endings of verbs whose subject is a woman, and of those whose subject is none. */
  readonly feminineVerbEndings: readonly string[];
  readonly otherVerbEndings: readonly string[];
  /** Endings of nouns that say in the nominative what a woman is. */
  readonly womanNounEndings: readonly string[];
  readonly families: readonly Family[];
  readonly prefixes: readonly string[];
  readonly afterApostrophe: ReadonlySet<string>;
  readonly paradigms: readonly Paradigm[];
  readonly endings: ReadonlyMap<string, readonly InflectedEnding[]>;
  readonly longestEnding: number;
}

interface InflectedEnding {
  readonly paradigm: Paradigm;
  readonly grammaticalCase: string;
}

/** A dictionary form that a word may be an inflected form of, and as which. */
export interface Lemma {
  readonly folded: string;
  readonly language: InflectedLanguage;
  readonly grammaticalCase: string;
  readonly gender: Gender | undefined;
  /** Whether only names of persons are inflected so, or none is; undefined if neither. */
  readonly persons: boolean | undefined;
  /** Letters before and behind the word that are no part of it. */
  readonly before: number;
  readonly behind: number;
}

/** The languages whose inflection is known. */
export const languages: readonly InflectedLanguage[] = /* @__PURE__ */ (files as readonly InflectionFile[]).map(
  languageOf,
);

function languageOf({
  prepositions = [],
  conjunctions = [],
  beforePlaces = [],
  feminineVerbEndings = [],
  otherVerbEndings = [],
  womanNounEndings = [],
  families = [],
  prefixes = [],
  afterApostrophe = [],
  capitalNouns,
  initialsAlone,
  letters,
  ...rest
}: InflectionFile): InflectedLanguage {
  const endings = new Map<string, InflectedEnding[]>();
  for (const paradigm of rest.paradigms) {
    for (const [grammaticalCase, forms] of Object.entries(paradigm.forms)) {
      for (const form of forms) {
        const rows = endings.get(form) ?? [];
        // Nobody speaks to a town.
        const ofPersons = grammaticalCase === "vocative" && paradigm.persons !== false;
        rows.push({ paradigm: ofPersons ? { ...paradigm, persons: true } : paradigm, grammaticalCase });
        endings.set(form, rows);
      }
    }
  }
  return {
    ...rest,
    letters: letters === undefined ? undefined : new Set(letters),
    capitalNouns: capitalNouns === true,
    initialsAlone: initialsAlone === true,
    prepositions: new Set(prepositions),
    conjunctions: new Set(conjunctions),
    beforePlaces: new Set(beforePlaces),
    feminineVerbEndings,
    otherVerbEndings,
    womanNounEndings,
    families,
    prefixes,
    afterApostrophe: new Set(afterApostrophe),
    endings,
    longestEnding: Math.max(0, ...Array.from(endings.keys(), ({ length }) => length)),
  };
}

/** The lemmas of a folded word in a language; itself is none of them. */
export function lemmasOf(folded: string, language: InflectedLanguage, settings: Settings["extract"]): Lemma[] {
  const { shortestStem, longestWord } = settings;
  if (folded.length > longestWord) return [];
  return [inflected, prefixed, suffixed].flatMap((find) => find(folded, language, shortestStem));
}

function inflected(folded: string, language: InflectedLanguage, shortestStem: number): Lemma[] {
  const found = new Map<string, Lemma>();
  for (let length = 0; length <= Math.min(language.longestEnding, folded.length - shortestStem); length++) {
    const stem = folded.slice(0, folded.length - length);
    if (stem.endsWith("'")) continue;
    for (const { paradigm, grammaticalCase } of language.endings.get(folded.slice(stem.length)) ?? []) {
      const base = stem + paradigm.base;
      // та is no Tatar, as татар is one of татарлар.
      if (length === 0 && stem.length <= paradigm.base.length) continue;
      if (base === folded || !hasStem(stem, paradigm)) continue;
      const { gender, persons } = paradigm;
      found.set(`${base} ${grammaticalCase} ${gender} ${persons}`, {
        folded: base,
        language,
        grammaticalCase,
        gender,
        persons,
        before: 0,
        behind: 0,
      });
    }
  }
  return [...found.values()];
}

function prefixed(folded: string, language: InflectedLanguage, shortestStem: number): Lemma[] {
  return language.prefixes
    .filter((prefix) => folded.startsWith(prefix) && folded.length >= prefix.length + shortestStem)
    .map((prefix) => uninflected(folded.slice(prefix.length), language, prefix.length, 0));
}

function suffixed(folded: string, language: InflectedLanguage, shortestStem: number): Lemma[] {
  const at = folded.lastIndexOf("'");
  if (at < shortestStem || !language.afterApostrophe.has(folded.slice(at + 1))) return [];
  return [uninflected(folded.slice(0, at), language, 0, folded.length - at)];
}

function uninflected(folded: string, language: InflectedLanguage, before: number, behind: number): Lemma {
  return { folded, language, grammaticalCase: "", gender: undefined, persons: undefined, before, behind };
}

/** The surnames of one of a family of which a word may be the surname of several: Дуровы. */
export function surnamesOfFamily(folded: string, { families }: InflectedLanguage): string[] {
  return families.flatMap(({ base, forms }) =>
    forms.filter((form) => folded.endsWith(form)).map((form) => folded.slice(0, folded.length - form.length) + base),
  );
}

/** Whether a lemma has other forms, if it is the name of somebody of a gender. */
export function isInflectable(folded: string, { paradigms }: InflectedLanguage, gender: Gender): boolean {
  return paradigms.some((paradigm) => {
    if (paradigm.gender !== undefined && paradigm.gender !== gender) return false;
    return folded.endsWith(paradigm.base) && hasStem(folded.slice(0, folded.length - paradigm.base.length), paradigm);
  });
}

function hasStem(stem: string, { stem: stems }: Paradigm): boolean {
  return stems === undefined || stems.some((letters) => stem.endsWith(letters));
}
