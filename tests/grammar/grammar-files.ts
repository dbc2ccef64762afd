import { readdirSync, readFileSync } from "node:fs";

export type WordsByLanguage = Readonly<Record<string, readonly string[]>>;
export type Rows<Row> = Readonly<Record<string, Row & { readonly words: WordsByLanguage }>>;

export interface EndingsOfPlaces {
  readonly endings: readonly (readonly [string, string])[];
}

interface Grammar {
  readonly titles: readonly string[];
  readonly notes: {
    readonly words: Readonly<Record<string, readonly string[]>>;
    readonly behind: readonly string[];
    readonly hyphened: readonly string[];
  };
  readonly otherNames: { readonly introducedBy: readonly string[]; readonly perhapsNames: readonly string[] };
  readonly patronymicForms: Readonly<Record<string, readonly string[]>>;
  readonly patronymics: { readonly endings: readonly string[] };
  readonly genitives: readonly { readonly endings: readonly [genitive: string, name: string] }[];
  readonly surnames: {
    readonly endings: { readonly strong: readonly string[]; readonly weak: readonly string[] };
    readonly genders: { readonly feminine: readonly string[]; readonly masculine: readonly string[] };
    readonly equal: readonly { readonly endings: readonly [string, string] }[];
  };
  readonly functionWords: WordsByLanguage;
  readonly locatives: readonly string[];
  readonly namedBefore: readonly string[];
  readonly placeKinds: Rows<{ readonly family: string }>;
  readonly bodyKinds: Rows<{ readonly family: string }>;
  readonly modifiers: Rows<{ readonly opposite?: readonly string[] }>;
  readonly legalForms: Rows<{ readonly family: string }>;
  readonly exonyms: Readonly<Record<string, WordsByLanguage>>;
  readonly placeNames: Readonly<Record<string, WordsByLanguage>>;
  readonly bodyNames: Readonly<Record<string, WordsByLanguage>>;
  readonly englishSounds: Readonly<Record<string, readonly string[]>>;
  readonly inflections: Readonly<Record<string, string>>;
  readonly placeEndings: {
    readonly equal: readonly EndingsOfPlaces[];
    readonly apart: readonly EndingsOfPlaces[];
    readonly derived: readonly EndingsOfPlaces[];
    readonly ofCompounds: readonly string[];
  };
  readonly placeAdjectives: readonly {
    readonly stems: readonly (readonly [string, string])[];
    readonly endings: readonly string[];
  }[];
}

const FOLDER = "data/grammar";
/** The files of data/grammar, without those of its folders. */
export const files: readonly { readonly file: string; readonly value: object }[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".json"))
  .sort()
  .map((file) => ({ file, value: JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8")) }));
/** All that they hold. */
export const grammar: Grammar = Object.assign({}, ...files.map(({ value }) => value));
