import grammar from "gather:grammar";
import { file } from "../base/gathered.ts";
import { type EndingTree, endingTree } from "../sound/ending-tree.ts";

/** Two endings that may stand for each other, as sounds, and where the difference comes from. */
export interface EqualEndings {
  readonly endings: readonly [readonly string[], readonly string[]];
  /** In hundredths of a nat. */
  readonly cost: number;
  readonly tradition: string;
}

interface EqualEndingsRow extends Omit<EqualEndings, "endings"> {
  readonly endings: readonly [string, string];
}

interface GrammarFiles {
  readonly particles: readonly string[];
  readonly titles: readonly string[];
  readonly commonNouns: readonly string[];
  readonly patronymics: {
    readonly endings: readonly string[];
    readonly likeSurnames: readonly string[];
    readonly words: readonly string[];
    readonly equal: readonly EqualEndingsRow[];
  };
  readonly genitives: readonly { readonly endings: readonly [genitive: string, name: string] }[];
  readonly surnames: {
    readonly sexes: { readonly feminine: readonly string[]; readonly masculine: readonly string[] };
    readonly endings: { readonly strong: readonly string[]; readonly weak: readonly string[] };
    readonly equal: readonly EqualEndingsRow[];
  };
  readonly generic: {
    readonly function: readonly string[];
    readonly postposed: readonly string[];
    readonly light: Readonly<Record<string, readonly string[]>>;
    readonly heavy: Readonly<Record<string, readonly string[]>>;
  };
}

const particles = /* @__PURE__ */ new Set(/* @__PURE__ */ field("particles"));
const titles = /* @__PURE__ */ new Set(/* @__PURE__ */ field("titles"));
const commonNouns = /* @__PURE__ */ new Set(/* @__PURE__ */ field("commonNouns"));
const patronymics = /* @__PURE__ */ field("patronymics");
const patronymicWords = /* @__PURE__ */ new Set(patronymics.words);
const surnames = /* @__PURE__ */ field("surnames");
const generic = /* @__PURE__ */ field("generic");
const postposed = /* @__PURE__ */ new Set(generic.postposed);
const functionWords = /* @__PURE__ */ new Set(generic.function);
const genericClasses = /* @__PURE__ */ new Map(
  [...Object.entries(generic.light), ...Object.entries(generic.heavy)].flatMap(([kind, words]) =>
    words.map((word) => [word, kind] as const),
  ),
);

/** Whether a folded word is a name particle: al, von, ибн. */
export const isParticle = (word: string): boolean => particles.has(word);

/** Whether a folded word is a title or form of address: mr, президент. */
export const isTitle = (word: string): boolean => titles.has(word);

/** Whether a folded word is a common noun that bodies are named after: мемориал. */
export const isCommonNoun = (word: string): boolean => commonNouns.has(word);

/** Whether a folded word makes a patronymic of the word before it: uly, кызы. */
export const isPatronymicWord = (word: string): boolean => patronymicWords.has(word);

/** Whether a folded word only joins the words of a name: of, the, по. */
export const isFunctionWord = (word: string): boolean => functionWords.has(word);

/** What sort of place or body a folded word says, the same in all languages: `district`, `republic`. */
export const genericClass = (word: string): string | undefined => genericClasses.get(word);

/** Whether a class of generic words may be left out: the Republic of X is X, the district of X is not. */
export const isLightClass = (kind: string): boolean => Object.hasOwn(generic.light, kind);

/** Whether a light word may be left out even behind the name: Башҡортостан Республикаһы, but not Russian Federation. */
export const isPostposed = (word: string): boolean => postposed.has(word);

/** Endings of patronymics. */
export const patronymicEndings: EndingTree = /* @__PURE__ */ tree(patronymics.endings);

/** Endings of patronymics that surnames have too, as in Bulgaria. */
export const surnameLikePatronymicEndings: EndingTree = /* @__PURE__ */ tree(patronymics.likeSurnames);

/** Endings of a father's name in the Mongolian genitive, and those of their letters that are the name's. */
export const genitives: GrammarFiles["genitives"] = /* @__PURE__ */ field("genitives");

/** Endings that show a surname: those that given names hardly have, and those that some have (Irina, Martin). */
export const surnameEndings: Record<"strong" | "weak", EndingTree> = /* @__PURE__ */ {
  strong: /* @__PURE__ */ tree(surnames.endings.strong),
  weak: /* @__PURE__ */ tree(surnames.endings.weak),
};

/** Endings that tell a woman's surname from a man's. */
export const sexEndings: Record<"feminine" | "masculine", EndingTree> = /* @__PURE__ */ {
  feminine: /* @__PURE__ */ tree(surnames.sexes.feminine),
  masculine: /* @__PURE__ */ tree(surnames.sexes.masculine),
};

/** What a word is, as far as its endings go: a patronymic, or a surname or any other word. */
export type EndingKind = "surname" | "patronymic";

/** Endings that stand for each other in words of a kind. */
export const equalEndings: Record<EndingKind, readonly EqualEndings[]> = /* @__PURE__ */ {
  surname: /* @__PURE__ */ surnames.equal.map(equal),
  patronymic: /* @__PURE__ */ patronymics.equal.map(equal),
};

function equal({ endings: [a, b], ...rest }: EqualEndingsRow): EqualEndings {
  return { ...rest, endings: [sounds(a), sounds(b)] };
}

function tree(endings: readonly string[]): EndingTree {
  return endingTree(endings.map(sounds));
}

function sounds(text: string): string[] {
  return text === "" ? [] : text.split(" ");
}

function field<K extends keyof GrammarFiles>(name: K): GrammarFiles[K] {
  return file<GrammarFiles>(grammar, name)[name];
}
