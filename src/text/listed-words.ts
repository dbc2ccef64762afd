import { frontDecoded } from "../base/front-coding.ts";
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

/** The words of names of places and bodies in `data/grammar` that are no {@link ListedPhrases}. */
export interface ListedWords {
  readonly functionWords: readonly string[];
  readonly locatives: readonly string[];
  readonly namesakes: Namesakes;
  readonly elided: readonly string[];
  readonly placesBefore: ReadonlyMap<string, Meaning>;
}

type WordsByLanguage = Readonly<Record<string, readonly string[]>>;

interface PlaceNamesFile {
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
  };
}

/**
 * Words and phrases of names of places and bodies by what they mean, as build/compile-phrases.ts makes them of
 * `data/grammar`. A word that ends in `-` is a stem.
 */
export interface ListedPhrases {
  readonly meanings: readonly Meaning[];
  /** By scripts; of each for each meaning its phrases, front coded. */
  readonly phrases: readonly (readonly string[])[];
}

/** The place of a phrase: its script, its meaning, and which of those of both it is. */
export interface PhrasePlace {
  readonly script: number;
  readonly meaning: number;
  readonly at: number;
}

/** Calls `take` with each phrase of `data/grammar`, what it means, and its place. */
export function eachPhrase(
  grammar: readonly unknown[],
  take: (phrase: string, meaning: Meaning, place: PhrasePlace) => void,
): void {
  const { meanings, phrases } = file<{ readonly listedPhrases: ListedPhrases }>(grammar, "listedPhrases").listedPhrases;
  for (const [script, ofScript] of phrases.entries()) {
    for (const [meaning, coded] of ofScript.entries()) {
      for (const [at, phrase] of frontDecoded(coded).entries()) {
        take(phrase, meanings[meaning] as Meaning, { script, meaning, at });
      }
    }
  }
}

/** A word as it is looked up: without apostrophes, which some leave out, and as behind a consonant: ўніверсітэт. */
export function bare(word: string): string {
  const plain = word.startsWith("ў") ? `у${word.slice(1)}` : word;
  return plain.includes("'") ? plain.replaceAll("'", "") : plain;
}
