import { exactKey } from "../index/name-index.ts";
import type { Engine } from "../resolver/engine.ts";
import { namesWithText } from "../search/exact-names.ts";
import type { TextContext } from "./context.ts";
import { kindWords } from "./kind-words.ts";
import type { Lemmatizer } from "./lemmatizer.ts";
import { isInitialToken, type Token } from "./tokens.ts";

/** What an index knows of the words of a text. Each word is looked up once. */
export class KnownWords {
  readonly #engine: Engine;
  readonly #lemmatizer: Lemmatizer;
  readonly #beginning = new Map<string, number>();
  readonly #small = new Map<string, number>();
  readonly #pairs = new Map<string, boolean>();
  readonly #neighbours = new Map<string, boolean>();
  readonly #kinds = new Map<string, boolean>();
  readonly #languages: ReadonlySet<string>;

  constructor(engine: Engine, { lemmatizer, languages }: Pick<TextContext, "lemmatizer" | "languages">) {
    this.#engine = engine;
    this.#lemmatizer = lemmatizer;
    this.#languages = new Set(languages.all.map(({ language }) => language));
  }

  /** Words of the longest distinct name of the index, whether listed or derived from a listed one. */
  get mostWords(): number {
    return this.#engine.index.mostWords;
  }

  /** Whether a word or a lemma of it is in the index or, if it may begin a name, near some word of the index. */
  mayHave(token: Token): boolean {
    return this.longestName(token) > 0;
  }

  /** How many words the longest name has that a word may be part of; 0 if there is none. */
  longestName(token: Token): number {
    const memo = token.mayBeginName ? this.#beginning : this.#small;
    let longest = memo.get(token.folded);
    if (longest === undefined) {
      const { longestNames, index } = this.#engine;
      const of = token.mayBeginName
        ? (word: string) => longestNames.near(word)
        : (word: string) => (index.lexicon.has(word) ? longestNames.near(word) : 0);
      const lemmas = this.#lemmatizer.of(token);
      longest = lemmas.reduce((most, { folded }) => Math.max(most, of(folded)), of(token.folded));
      memo.set(token.folded, longest);
    }
    return longest;
  }

  /**
   * Whether a word alone may be a mention, respelt or not: a surname of several is known only by its exact spelling.
   */
  mayBeWhole(folded: string): boolean {
    const { longestNames, index } = this.#engine;
    return longestNames.mayBeWhole(folded) || index.lexicon.has(folded);
  }

  /** Whether some name holds words that two words are, or are near. */
  areOfOneName(first: string, last: string): boolean {
    const { longestNames, namesNear } = this.#engine;
    if (longestNames.near(first) === 0 || longestNames.near(last) === 0) return false;
    const key = `${first} ${last}`;
    let known = this.#pairs.get(key);
    if (known === undefined) {
      known = first === last || intersect(namesNear.to(first), namesNear.to(last));
      this.#pairs.set(key, known);
    }
    return known;
  }

  /** Whether some name holds words that two words, or lemmas of them, are or are near. */
  mayBeOfOneName(first: Token, last: Token): boolean {
    const key = `${first.folded} ${last.folded} ${first.script} ${last.script}`;
    let known = this.#neighbours.get(key);
    if (known === undefined) {
      const [some, others] = [this.#namesNear(first), this.#namesNear(last)];
      // Words that cannot be read are near none, and may be a name as they stand.
      known = some.length === 0 || others.length === 0 || some.some((a) => others.some((b) => intersect(a, b)));
      this.#neighbours.set(key, known);
    }
    return known;
  }

  #namesNear(token: Token): Uint32Array[] {
    const { longestNames, namesNear } = this.#engine;
    const all = new Set([token.folded, ...this.#lemmatizer.of(token).map(({ folded }) => folded)]);
    return [...all].flatMap((word) => {
      const names = longestNames.near(word) === 0 ? undefined : namesNear.to(word);
      return names === undefined || names.length === 0 ? [] : [names];
    });
  }

  /** Whether a word, or a lemma of it, says in a language of the text what sort of place something is. */
  isKindOfPlace(token: Token): boolean {
    // Р. Хабиров is no river.
    if (isInitialToken(this.#engine.index.rules, token)) return false;
    let known = this.#kinds.get(token.folded);
    if (known === undefined) {
      const all = [token.folded, ...this.#lemmatizer.of(token).map(({ folded }) => folded)];
      known = all.some((word) => kindWords.value.isOfPlace(word, this.#languages));
      this.#kinds.set(token.folded, known);
    }
    return known;
  }

  /** Whether words are exactly a name of the index. */
  areName(folded: readonly string[]): boolean {
    const key = exactKey(folded.map((word) => ({ folded: word })));
    return namesWithText(this.#engine.index, { folded, key }).length > 0;
  }
}

/** Whether two ascending lists share a number. */
function intersect(some: Uint32Array, others: Uint32Array): boolean {
  let [a, b] = [0, 0];
  while (a < some.length && b < others.length) {
    const difference = (some[a] as number) - (others[b] as number);
    if (difference === 0) return true;
    if (difference < 0) a++;
    else b++;
  }
  return false;
}
