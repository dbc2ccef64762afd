import { frontCoded } from "../src/base/front-coding.ts";
import { bare, type ListedPhrases, type Meaning } from "../src/text/listed-words.ts";

/** Words and phrases by their languages. A word that ends in `-` is a stem. */
type WordsByLanguage = Readonly<Record<string, readonly string[]>>;

type Rows<Of extends object = object> = Readonly<Record<string, { readonly words: WordsByLanguage } & Of>>;

/** The fields of files of data/grammar that list what names of places and bodies are made with. */
interface Lists {
  /** The languages in which what a place is stands behind its name, which is no adjective. */
  readonly namedBefore: readonly string[];
  readonly placeKinds: Rows<{
    readonly family: string;
    readonly light?: true;
    readonly natural?: true;
    readonly unsaid?: true;
  }>;
  readonly bodyKinds: Rows<{ readonly family: string; readonly light?: true }>;
  readonly modifiers: Rows<{ readonly opposite?: readonly string[]; readonly weak?: true }>;
  readonly legalForms: Rows<{ readonly family: string }>;
  readonly exonyms: Readonly<Record<string, WordsByLanguage>>;
  /** Names and abbreviations of bodies that no rule leads from one language to another: МФТИ, MIPT. */
  readonly bodyNames: Readonly<Record<string, WordsByLanguage>>;
  readonly placeNames: Readonly<Record<string, WordsByLanguage>>;
}

const LISTS = [
  "namedBefore",
  "placeKinds",
  "bodyKinds",
  "modifiers",
  "legalForms",
  "exonyms",
  "bodyNames",
  "placeNames",
];

/** The languages of the phrases that say what sort of place or body something is; only texts are in a language. */
export interface KindLanguages {
  /** Languages that some phrase is in, all of them. */
  readonly sets: readonly (readonly string[])[];
  /** For each phrase of a kind, as `ListedPhrases` has them, the number of its set. */
  readonly ofPhrases: readonly (readonly (readonly number[])[])[];
}

/**
 * Files of data/grammar with their lists of words made one, which is smaller and sooner read: languages are left out,
 * and all phrases of a meaning stand together.
 */
export function compilePhrases(files: readonly unknown[]): unknown[] {
  const lists = listsOf(files);
  if (lists === undefined) return [...files];
  const all = meaningsOf(lists);
  const listedPhrases: ListedPhrases = {
    meanings: all.map(([meaning]) => meaning),
    phrases: inScripts((isOfScript) => all.map(([, words]) => frontCoded(phrasesOf(words).filter(isOfScript)))),
  };
  return [...files.map(withoutLists).filter((file) => Object.keys(file).length > 0), { listedPhrases }];
}

/** The languages of the phrases of kinds in files of data/grammar. */
export function kindLanguages(files: readonly unknown[]): KindLanguages {
  const lists = listsOf(files);
  const kinds = lists === undefined ? [] : meaningsOf(lists).filter(([{ sort }]) => sort === "kind");
  const numbers = new Map<string, number>();
  const numberOf = (phrase: string, words: WordsByLanguage): number => {
    const languages = Object.entries(words).flatMap(([tag, all]) =>
      all.map(barePhrase).includes(phrase) ? [tag.split("-")[0] as string] : [],
    );
    const key = [...new Set(languages)].sort().join(" ");
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const ofPhrases = inScripts((isOfScript) =>
    kinds.map(([, words]) =>
      phrasesOf(words)
        .filter(isOfScript)
        .map((phrase) => numberOf(phrase, words)),
    ),
  );
  return { sets: Array.from(numbers.keys(), (key) => key.split(" ")), ofPhrases };
}

/** Compressors see no more than 32 kB at once, in which phrases of one script are more alike. */
function inScripts<Part>(part: (isOfScript: (phrase: string) => boolean) => Part): Part[] {
  const isLatin = (phrase: string): boolean => /^\P{Letter}*\p{Script=Latin}/u.test(phrase);
  const isCyrillic = (phrase: string): boolean => /^\P{Letter}*\p{Script=Cyrillic}/u.test(phrase);
  return [isLatin, isCyrillic, (phrase: string) => !isLatin(phrase) && !isCyrillic(phrase)].map(part);
}

function phrasesOf(words: WordsByLanguage): string[] {
  return [...new Set(Object.values(words).flat().map(barePhrase))].sort();
}

function barePhrase(phrase: string): string {
  return phrase.split(" ").map(bare).join(" ");
}

/** Nothing where no file has a list, as in tests of other folders; else all must be there. */
function listsOf(files: readonly unknown[]): Lists | undefined {
  const some = files.filter(hasLists);
  if (some.length === 0) return undefined;
  const lists = Object.assign({}, ...some);
  const missing = LISTS.find((field) => !(field in lists));
  if (missing !== undefined) throw new Error(`no file of data/grammar has the field "${missing}"`);
  return lists;
}

function hasLists(file: unknown): boolean {
  return typeof file === "object" && file !== null && LISTS.some((field) => field in file);
}

function withoutLists(file: unknown): object {
  return Object.fromEntries(Object.entries(file as object).filter(([field]) => !LISTS.includes(field)));
}

type Listed = readonly [Meaning, WordsByLanguage];

/** The kinds come first: {@link kindLanguages} counts on it. */
function meaningsOf(lists: Lists): Listed[] {
  const { modifiers, legalForms, exonyms, bodyNames, placeNames } = lists;
  return [
    ...placeKinds(lists),
    ...bodyKinds(lists),
    ...Object.entries(modifiers).map(
      ([id, { opposite, weak, words }]): Listed => [{ sort: "modifier", id, opposite, isWeak: weak }, words],
    ),
    ...Object.entries(legalForms).map(([id, { family, words }]): Listed => [{ sort: "legal-form", id, family }, words]),
    ...Object.entries(exonyms).map(([id, words]): Listed => [{ sort: "exonym", id }, words]),
    ...Object.entries(bodyNames).map(([id, words]): Listed => [{ sort: "body-name", id }, words]),
    ...Object.entries(placeNames).map(([id, words]): Listed => [{ sort: "place-in-name", id }, words]),
  ];
}

function placeKinds({ namedBefore, placeKinds: rows }: Lists): Listed[] {
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

function bodyKinds({ bodyKinds: rows }: Lists): Listed[] {
  return Object.entries(rows).map(([id, { family, light, words }]): Listed => {
    const meaning: Meaning = { sort: "kind", id, family, isBody: true };
    return [light === undefined ? meaning : { ...meaning, light: "anywhere" }, words];
  });
}
