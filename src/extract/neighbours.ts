import type { Lexicon } from "../index/lexicon.ts";
import type { Rules } from "../name/rules.ts";
import type { EntityType } from "../types.ts";
import type { TextContext } from "./context.ts";
import { kindWords } from "./kind-words.ts";
import { isInitialToken, type Token } from "./tokens.ts";

const NOTHING: ReadonlySet<number> = new Set();

/** A single word that may be a mention. */
export interface SingleWord {
  /** Its lemma. */
  readonly folded: string;
  readonly type: EntityType;
  readonly isQuoted: boolean;
  readonly isExact: boolean;
}

/** What the words around a name say of it. */
export class Neighbours {
  readonly #rules: Rules;
  readonly #lexicon: Lexicon;
  readonly #all: readonly Token[];
  /** A capital shows a name: not so where all nouns have one. */
  readonly #capitalsTell: boolean;
  /** Words that are written small somewhere in the text. */
  readonly #writtenSmall: ReadonlySet<string>;
  /** The commonest words of its languages. */
  readonly #commonWords: ReadonlySet<string>;
  readonly #languages: ReadonlySet<string>;
  /** Given names that stand before a surname somewhere in the text. */
  readonly #given: ReadonlySet<string>;

  constructor({ rules, tokens, languages }: TextContext, lexicon: Lexicon) {
    this.#rules = rules;
    this.#lexicon = lexicon;
    this.#all = tokens;
    this.#capitalsTell = !languages.capitalNouns;
    this.#writtenSmall = new Set(tokens.filter(({ capital }) => !capital).map(({ folded }) => folded));
    this.#commonWords = languages.commonWords;
    this.#languages = new Set(languages.all.map(({ language }) => language));
    this.#given = new Set(tokens.filter((_, at) => this.#isBeforeSurname(at)).map(({ folded }) => folded));
  }

  /** Whether a capital word directly before or after makes a surname somebody else's: Mikhael Shulman. */
  belongsToAnotherName(from: number, to: number, covered: ReadonlySet<number> = NOTHING): boolean {
    const [before, last, after] = [this.#all[from - 1], this.#all[to - 1] as Token, this.#all[to]];
    const { smallWords } = this.#rules;
    const isName = (token: Token, at: number): boolean =>
      (this.#tells(token) ? !smallWords.isTitle(token.folded) : this.#isGivenName(token)) && !covered.has(at);
    const precedes = before?.gap === "space" && isName(before, from - 1) && !this.#mayBeginSentence(before);
    return precedes || (last.gap === "space" && after !== undefined && isName(after, to));
  }

  /**
   * Whether a single word is part of another name, or no name at all: a neighbour with a capital or that says what sort
   * of place it is, a given name before a surname, a common noun at the beginning of a sentence.
   */
  isNotAMention(at: number, word: SingleWord): boolean {
    const [before, token, after] = [this.#all[at - 1], this.#all[at] as Token, this.#all[at + 1]];
    const next = token.gap === "space" ? after : undefined;
    const previous = before?.gap === "space" ? before : undefined;
    const { type, folded, isQuoted, isExact } = word;
    if (type === "person") return this.#isGivenBefore(previous, isExact && folded === token.folded);
    if (this.#isPartOfPerson(token, word, previous, next)) return true;
    // Nobody quotes the name of a town or people: it is a restaurant, a ship, a club.
    if (isQuoted && type !== "organization") return true;
    if (next !== undefined && kindWords.value.isOfFamily(next.folded, "street", this.#languages)) return true;
    if (type === "place") return next !== undefined && this.#isWeightyKind(next);
    return type === "organization" && this.#isPartOfBody(token, word, previous, after);
  }

  #isWeightyKind({ folded, capital }: Token): boolean {
    return kindWords.value.isWeighty(folded, this.#languages, capital);
  }

  #isPartOfPerson(token: Token, { folded, type }: SingleWord, previous?: Token, next?: Token): boolean {
    const { givenNames } = this.#rules;
    if (this.#given.has(token.folded) || (givenNames.isListed(folded) && next?.capital === true)) return true;
    if (previous?.capital !== true || !token.capital) return false;
    // A capital word before makes a name a person's: Marat Tatarski is no Tatar.
    return type === "group" ? givenNames.soundsLikeListed(previous.folded) : givenNames.isListed(previous.folded);
  }

  #isGivenBefore(previous: Token | undefined, isAsListed: boolean): boolean {
    if (previous === undefined || this.#rules.smallWords.isTitle(previous.folded)) return false;
    if (previous.capital && this.#rules.givenNames.isListed(previous.folded)) return true;
    return !isAsListed && this.#tells(previous) && !this.#mayBeginSentence(previous);
  }

  #isPartOfBody(token: Token, { folded, isQuoted }: SingleWord, previous?: Token, after?: Token): boolean {
    const { smallWords } = this.#rules;
    if (token.first && !isQuoted && [folded, token.folded].some((word) => smallWords.isCommonNoun(word))) return true;
    if (token.gap === "hyphen" && after?.capital === true) return true;
    if (token.gap === "space" && after !== undefined && this.#tells(after)) return true;
    return previous !== undefined && this.#tells(previous) && !previous.first;
  }

  /** Whether it has a capital that it would not have if it were no name. */
  #tells({ capital, inTitleCase }: Token): boolean {
    return capital && !inTitleCase && this.#capitalsTell;
  }

  /** Whether a word that need not be a name, as its line or script knows no capitals, is one all the same. */
  #isGivenName({ folded, mayBeginName }: Token): boolean {
    return mayBeginName && (this.#rules.givenNames.isListed(folded) || this.#lexicon.has(folded));
  }

  #isBeforeSurname(at: number): boolean {
    const [token, next] = [this.#all[at] as Token, this.#all[at + 1]];
    return (
      token.capital && token.gap === "space" && next?.capital === true && this.#rules.givenNames.isListed(token.folded)
    );
  }

  /** Any word may begin a sentence with a capital, unless it is a given name or a name of the index. */
  #mayBeginSentence(word: Token): boolean {
    const { first, folded } = word;
    const { nameWords, givenNames } = this.#rules;
    if (!first || isInitialToken(this.#rules, word)) return false;
    if (this.#commonWords.has(folded)) return true;
    if (this.#lexicon.has(folded)) return false;
    return nameWords.isFunctionWord(folded) || this.#writtenSmall.has(folded) || !givenNames.soundsLikeListed(folded);
  }
}
