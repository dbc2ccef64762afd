import { file } from "../base/gathered.ts";

/** What a word is that stands in names of places and bodies and tells none from all others. */
export type WordSort = "kind" | "legal-form" | "modifier" | "exonym" | "place-in-name" | "body-name";

/** What a word or phrase means, in whatever language: `oblast`, `limited-company`, `north`, `moscow`. */
export interface Meaning {
  readonly sort: WordSort;
  readonly id: string;
  /** Kinds of one family are taken for one another in translation: oblast, region. */
  readonly family?: string | undefined;
  /**
   * A name with and without the word is one: the city of X is X; anywhere in a name or, as what stands before may be
   * an adjective (Russian Federation), before the name only.
   */
  readonly light?: "anywhere" | "before" | undefined;
  /** A lake, mountain or island, which is mostly known without the word: Baikal. */
  readonly isNatural?: boolean | undefined;
  /** A street, which is often called without the word: Ostozhenka. */
  readonly isUnsaid?: boolean | undefined;
  /** It says what sort of body, not of place, something is. */
  readonly isBody?: boolean | undefined;
  /** It hardly tells a place or body from others: autonomous, municipal. */
  readonly isWeak?: boolean | undefined;
  /** Meanings that cannot hold of the same thing: Upper and Lower. */
  readonly opposite?: readonly string[] | undefined;
}

/** Words and phrases by their languages. A word that ends in `-` is a stem. */
export type WordsByLanguage = Readonly<Record<string, readonly string[]>>;

/** The words of names of places and bodies in `data/grammar`. */
export interface ListedWords {
  readonly functionWords: readonly string[];
  readonly locatives: readonly string[];
  readonly namesakes: Namesakes;
  readonly elided: readonly string[];
  readonly placesBefore: ReadonlyMap<string, Meaning>;
  readonly meanings: () => readonly (readonly [Meaning, WordsByLanguage])[];
}

interface Row {
  readonly words: WordsByLanguage;
}

type Rows<Of extends object = object> = Readonly<Record<string, Row & Of>>;

interface PlaceKindsFile {
  /** The languages in which what a place is stands behind its name, which is no adjective. */
  readonly namedBefore: readonly string[];
  readonly placeKinds: Rows<{
    readonly family: string;
    readonly light?: true;
    readonly natural?: true;
    readonly unsaid?: true;
  }>;
}

interface BodyKindsFile {
  readonly bodyKinds: Rows<{ readonly family: string; readonly light?: true }>;
}

interface ModifiersFile {
  readonly modifiers: Rows<{ readonly opposite?: readonly string[]; readonly weak?: true }>;
}

interface LegalFormsFile {
  readonly legalForms: Rows<{ readonly family: string }>;
}

interface ExonymsFile {
  readonly exonyms: Readonly<Record<string, WordsByLanguage>>;
}

interface BodyNamesFile {
  /** Names and abbreviations of bodies that no rule leads from one language to another: МФТИ, MIPT. */
  readonly bodyNames: Readonly<Record<string, WordsByLanguage>>;
}

interface PlaceNamesFile {
  readonly placeNames: Readonly<Record<string, WordsByLanguage>>;
  /** How the names of bodies begin that have the name of their country there. */
  readonly placesBefore: Readonly<Record<string, WordsByLanguage>>;
}

interface FunctionWordsFile {
  readonly functionWords: WordsByLanguage;
  /** Those of them behind which it stands where a place is: Kirov i Kirov oblast. */
  readonly locatives: readonly string[];
  /** Those of them beside which it stands after whom something is named, before them and behind them. */
  readonly namesakes: Namesakes;
  /** Those that lose their vowel before a name and are one word with it: d'Omsk. */
  readonly elided: readonly string[];
}

/** Words beside which it stands after whom something is named. */
export interface Namesakes {
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

export function listedWords(grammar: readonly unknown[]): ListedWords {
  const { functionWords, locatives, namesakes, elided } = file<FunctionWordsFile>(grammar, "functionWords");
  const { placesBefore } = file<PlaceNamesFile>(grammar, "placesBefore");
  return {
    functionWords: Object.values(functionWords).flat(),
    locatives,
    namesakes,
    elided,
    placesBefore: new Map(
      Object.entries(placesBefore).flatMap(([id, words]) =>
        Object.values(words).flatMap((all) => all.map((word): [string, Meaning] => [word, { sort: "modifier", id }])),
      ),
    ),
    meanings: () => [...placeKinds(grammar), ...bodyKinds(grammar), ...otherWords(grammar)],
  };
}

type Listed = readonly [Meaning, WordsByLanguage];

function placeKinds(grammar: readonly unknown[]): Listed[] {
  const { namedBefore, placeKinds: rows } = file<PlaceKindsFile>(grammar, "placeKinds");
  return Object.entries(rows).flatMap(([id, { family, light, natural, unsaid, words }]): Listed[] => {
    const meaning: Meaning = { sort: "kind", id, family, isNatural: natural, isUnsaid: unsaid };
    if (light === undefined) return [[meaning, words]];
    const isNoun = ([language]: readonly [string, unknown]): boolean =>
      family === "settlement" || namedBefore.includes(language);
    const [nouns, others] = [Object.entries(words).filter(isNoun), Object.entries(words).filter((one) => !isNoun(one))];
    return [
      [{ ...meaning, light: "anywhere" }, Object.fromEntries(nouns)],
      [{ ...meaning, light: "before" }, Object.fromEntries(others)],
    ];
  });
}

function bodyKinds(grammar: readonly unknown[]): Listed[] {
  const { bodyKinds: rows } = file<BodyKindsFile>(grammar, "bodyKinds");
  return Object.entries(rows).map(([id, { family, light, words }]): Listed => {
    const meaning: Meaning = { sort: "kind", id, family, isBody: true };
    return [light === undefined ? meaning : { ...meaning, light: "anywhere" }, words];
  });
}

function otherWords(grammar: readonly unknown[]): Listed[] {
  const { modifiers } = file<ModifiersFile>(grammar, "modifiers");
  const { legalForms } = file<LegalFormsFile>(grammar, "legalForms");
  const { exonyms } = file<ExonymsFile>(grammar, "exonyms");
  const { placeNames } = file<PlaceNamesFile>(grammar, "placeNames");
  const { bodyNames } = file<BodyNamesFile>(grammar, "bodyNames");
  return [
    ...Object.entries(modifiers).map(
      ([id, { opposite, weak, words }]): Listed => [{ sort: "modifier", id, opposite, isWeak: weak }, words],
    ),
    ...Object.entries(legalForms).map(([id, { family, words }]): Listed => [{ sort: "legal-form", id, family }, words]),
    ...Object.entries(exonyms).map(([id, words]): Listed => [{ sort: "exonym", id }, words]),
    ...Object.entries(bodyNames).map(([id, words]): Listed => [{ sort: "body-name", id }, words]),
    ...Object.entries(placeNames).map(([id, words]): Listed => [{ sort: "place-in-name", id }, words]),
  ];
}
