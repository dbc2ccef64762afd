import type { Lexicon } from "../index/lexicon.ts";
import type { Rules } from "../name/rules.ts";
import type { EntityType } from "../types.ts";
import type { TextContext } from "./context.ts";
import type { InflectedLanguage } from "./inflection.ts";
import { kindWords } from "./kind-words.ts";
import { textWords } from "./text-words.ts";
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

/** Whose a surname is: the person's whom the text named, somebody else's, or one cannot tell. */
export type Owner = "free" | "unclear" | "another";

/** What the words around a name say of it. */
export class Neighbours {
  readonly #rules: Rules;
  readonly #lexicon: Lexicon;
  readonly #text: string;
  readonly #all: readonly Token[];
  /** A capital shows a name: not so where all nouns have one. */
  readonly #capitalsTell: boolean;
  /** Words that are written small somewhere in the text. */
  readonly #writtenSmall: ReadonlySet<string>;
  /** The commonest words of its languages. */
  readonly #commonWords: ReadonlySet<string>;
  readonly #languages: ReadonlySet<string>;
  readonly #grammars: readonly InflectedLanguage[];
  /** Given names that stand before a surname somewhere in the text. */
  readonly #given: ReadonlySet<string>;
  /** The text is not all in capitals, so that they show an abbreviation. */
  readonly #capitalsAreFew: boolean;

  constructor({ rules, text, tokens, languages }: TextContext, lexicon: Lexicon) {
    this.#rules = rules;
    this.#lexicon = lexicon;
    this.#text = text;
    this.#all = tokens;
    this.#capitalsTell = !languages.capitalNouns;
    this.#writtenSmall = new Set(tokens.filter(({ capital }) => !capital).map(({ folded }) => folded));
    this.#commonWords = languages.commonWords;
    this.#grammars = languages.all;
    this.#languages = new Set(languages.all.map(({ language }) => language));
    this.#capitalsAreFew = this.#writtenSmall.size > 0;
    this.#given = new Set(tokens.filter((_, at) => this.#isBeforeSurname(at)).map(({ folded }) => folded));
  }

  /**
   * Whose a surname is by the capital words directly before and behind it: Mikhael Shulman is another. A word that
   * nobody knows at the beginning of a sentence may be a given name or not.
   */
  ownerOf(from: number, to: number, covered: ReadonlySet<number> = NOTHING): Owner {
    const [last, after] = [this.#all[to - 1] as Token, this.#all[to]];
    if (last.gap === "space" && after !== undefined && this.#isPartOfName(after, to, covered)) {
      // Хабиров Р. Ф. Рядом стояли: the dot of an initial may end a sentence.
      const mayEnd = isInitialToken(this.#rules, last) && this.#isOwnOrCommon(after.folded);
      if (!mayEnd) return "another";
    }
    const before = this.#all[from - 1];
    if (before?.gap !== "space" || !this.#isPartOfName(before, from - 1, covered)) return "free";
    return this.#ownerBehind(before);
  }

  /** Whether a capital word beside a surname may be another part of the name. */
  #isPartOfName(token: Token, at: number, covered: ReadonlySet<number>): boolean {
    if (covered.has(at)) return false;
    if (!this.#tells(token)) return this.#isGivenName(token);
    return !this.#rules.smallWords.isTitle(token.folded) && !this.#isTimePlaceOrPaper(token, at);
  }

  /** On 3 May, on Monday, in Paris, according to Reuters. */
  #isTimePlaceOrPaper(token: Token, at: number): boolean {
    const { folded, allCapitals } = token;
    const { givenNames } = this.#rules;
    const before = this.#all[at - 1];
    const isBehind = before?.gap === "space" && this.#isBeforePlaces(before);
    if (textWords.value.isCalendar(folded)) return isBehind || !givenNames.isListed(folded);
    if (textWords.value.isAgency(folded)) return true;
    if (isInitialToken(this.#rules, token) || givenNames.soundsLikeListed(folded)) return false;
    return isBehind || (allCapitals && this.#capitalsAreFew);
  }

  #isBeforePlaces({ folded, script }: Token): boolean {
    return script === undefined || this.#grammars.some(({ beforePlaces }) => beforePlaces.has(folded));
  }

  /**
   * Whether a single word is part of another name, or no name at all: a neighbour with a capital or that says what sort
   * of place it is, a given name before a surname, a common noun at the beginning of a sentence.
   */
  isNotAMention(at: number, word: SingleWord): boolean {
    const [before, token, after] = [this.#all[at - 1], this.#all[at] as Token, this.#all[at + 1]];
    // Moscow's Ministry is one of Moscow.
    const isPossessive = after !== undefined && this.#text.slice(token.end, after.start).trim() !== "";
    const next = token.gap === "space" && !isPossessive ? after : undefined;
    const previous = before?.gap === "space" ? before : undefined;
    const { type, folded, isQuoted, isExact } = word;
    if (type === "person")
      return (
        this.#isDoubleSurname(token, previous, after) ||
        this.#isGivenBefore(previous, isExact && folded === token.folded)
      );
    if (this.#isPartOfPerson(token, word, previous, next)) return true;
    // Nobody quotes the name of a town or people: it is a restaurant, a ship, a club.
    if (isQuoted && type !== "organization") return true;
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

  /** Jaan Putin-Tamm is somebody else; the Putin-Trump summit is not. */
  #isDoubleSurname({ gap }: Token, previous?: Token, after?: Token): boolean {
    if (gap !== "hyphen" || after?.capital !== true || previous?.capital !== true) return false;
    return !previous.first && this.#tells(previous) && !this.#rules.smallWords.isTitle(previous.folded);
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
    return this.#ownerBehind(word) !== "another";
  }

  /** Whose a surname is behind a capital word, which says nothing if it is a common word and begins a sentence. */
  #ownerBehind(word: Token): Owner {
    const { first, folded } = word;
    const { givenNames } = this.#rules;
    if (!first || isInitialToken(this.#rules, word)) return "another";
    if (this.#commonWords.has(folded)) return "free";
    if (this.#lexicon.has(folded) || givenNames.isListed(folded)) return "another";
    if (this.#isOwnWord(folded)) return "free";
    return givenNames.soundsLikeListed(folded) ? "another" : "unclear";
  }

  #isOwnOrCommon(folded: string): boolean {
    return this.#commonWords.has(folded) || this.#isOwnWord(folded);
  }

  /** Whether a word is one of the languages of the text, and no name. */
  #isOwnWord(folded: string): boolean {
    const { nameWords, smallWords } = this.#rules;
    if (this.#writtenSmall.has(folded) || nameWords.isFunctionWord(folded) || smallWords.notes.describes(folded))
      return true;
    for (const language of this.#languages) if (textWords.value.isOpener(folded, language)) return true;
    return nameWords.isKind(folded);
  }
}
