import type { NameIndex } from "../index/name-index.ts";
import { isListedGivenName, soundsLikeGivenName } from "../name/given-names.ts";
import { genericClass, isCommonNoun, isFunctionWord, isLightClass, isTitle } from "../text/small-words.ts";
import type { EntityType } from "../types.ts";
import type { TextLanguages } from "./languages.ts";
import { isInitial, type Token } from "./tokens.ts";

const NOTHING: ReadonlySet<number> = new Set();

/** What the words around a name say of it. */
export class Neighbours {
  readonly #index: NameIndex;
  readonly #all: readonly Token[];
  /** A capital shows a name: not so where all nouns have one. */
  readonly #capitalsTell: boolean;
  /** Words that are written small somewhere in the text. */
  readonly #small: ReadonlySet<string>;
  /** The smallest words of its languages. */
  readonly #smallWords: ReadonlySet<string>;
  /** Given names that stand before a surname somewhere in the text. */
  readonly #given: ReadonlySet<string>;

  constructor(index: NameIndex, all: readonly Token[], languages: TextLanguages) {
    this.#index = index;
    this.#all = all;
    this.#capitalsTell = !languages.capitalNouns;
    this.#small = new Set(all.filter(({ capital }) => !capital).map(({ folded }) => folded));
    this.#smallWords = languages.small;
    this.#given = new Set(all.filter((_, at) => this.#isBeforeSurname(at)).map(({ folded }) => folded));
  }

  /** Whether a capital word directly before or after makes a surname somebody else's: Mikhael Shulman. */
  makeAnother(from: number, to: number, covered: ReadonlySet<number> = NOTHING): boolean {
    const [before, last, after] = [this.#all[from - 1], this.#all[to - 1] as Token, this.#all[to]];
    const isName = (token: Token, at: number): boolean =>
      (this.#tells(token) ? !isTitle(token.folded) : this.#isGivenName(token)) && !covered.has(at);
    const precedes = before?.gap === "space" && isName(before, from - 1) && !this.#mayBeginSentence(before);
    return precedes || (last.gap === "space" && after !== undefined && isName(after, to));
  }

  /**
   * Whether a single word is part of another name, or no name at all: a neighbour with a capital or that says what sort of place it
   * is, a given name before a surname, a common noun at the beginning of a sentence. `folded` is its dictionary form.
   */
  makeNone(at: number, folded: string, type: EntityType, isQuoted: boolean, isExact: boolean): boolean {
    const [before, token, after] = [this.#all[at - 1], this.#all[at] as Token, this.#all[at + 1]];
    const next = token.gap === "space" ? after : undefined;
    const previous = before?.gap === "space" ? before : undefined;
    if (type === "person") return this.#isGivenBefore(previous, isExact && folded === token.folded);
    if (this.#isPartOfPerson(token, folded, type, previous, next)) return true;
    // Nobody quotes the name of a town or people: it is a restaurant, a ship, a club.
    if (isQuoted && type !== "organization") return true;
    if (next !== undefined && genericClass(next.folded) === "street") return true;
    if (type === "place") return next !== undefined && isHeavy(next.folded);
    return type === "organization" && this.#isPartOfBody(token, folded, isQuoted, previous, after);
  }

  #isPartOfPerson(
    token: Token,
    folded: string,
    type: EntityType,
    previous: Token | undefined,
    next: Token | undefined,
  ): boolean {
    if (this.#given.has(token.folded) || (isListedGivenName(folded) && next?.capital === true)) return true;
    return previous?.capital === true && token.capital && isOfPerson(previous.folded, type);
  }

  #isGivenBefore(previous: Token | undefined, isAsListed: boolean): boolean {
    if (previous === undefined || isTitle(previous.folded)) return false;
    if (previous.capital && isListedGivenName(previous.folded)) return true;
    return !isAsListed && this.#tells(previous) && !this.#mayBeginSentence(previous);
  }

  #isPartOfBody(
    token: Token,
    folded: string,
    isQuoted: boolean,
    previous: Token | undefined,
    after: Token | undefined,
  ): boolean {
    if (token.first && !isQuoted && (isCommonNoun(folded) || isCommonNoun(token.folded))) return true;
    if (token.gap === "hyphen" && after?.capital === true) return true;
    if (token.gap === "space" && after !== undefined && this.#tells(after)) return true;
    return previous !== undefined && this.#tells(previous) && !previous.first;
  }

  /** Whether it has a capital that it would not have if it were no name. */
  #tells({ capital, loud }: Token): boolean {
    return capital && !loud && this.#capitalsTell;
  }

  /** Whether a word that need not be a name, as its line or script knows no capitals, is one all the same. */
  #isGivenName({ folded, named }: Token): boolean {
    return named && (isListedGivenName(folded) || this.#index.lexicon.has(folded));
  }

  #isBeforeSurname(at: number): boolean {
    const [token, next] = [this.#all[at] as Token, this.#all[at + 1]];
    return token.capital && token.gap === "space" && next?.capital === true && isListedGivenName(token.folded);
  }

  /** Any word may begin a sentence with a capital, unless it is a given name or a name of the index. */
  #mayBeginSentence(word: Token): boolean {
    const { first, folded } = word;
    if (!first || isInitial(word)) return false;
    if (this.#smallWords.has(folded)) return true;
    if (this.#index.lexicon.has(folded)) return false;
    return isFunctionWord(folded) || this.#small.has(folded) || !soundsLikeGivenName(folded);
  }
}

/** Whether a capital word before makes a name a person's: Tomasz Tatarski is no Tatar. */
function isOfPerson(before: string, type: EntityType): boolean {
  return type === "group" ? soundsLikeGivenName(before) : isListedGivenName(before);
}

function isHeavy(word: string): boolean {
  const kind = genericClass(word);
  return kind !== undefined && !isLightClass(kind);
}
