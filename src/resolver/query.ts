import { exactKey } from "../index/name-index.ts";
import { WordCosts, type WordEndings } from "../match/word-cost.ts";
import { withBrackets } from "../name/brackets.ts";
import { personWords } from "../name/person-words.ts";
import { partsOf, soundsOf } from "../name/roles.ts";
import type { Rules } from "../name/rules.ts";
import { type ParsedName, parsedQuery } from "../name/token-groups.ts";
import type { ExactText } from "../search/exact-names.ts";
import { PlainWordReader, type WordReader } from "../sound/orthography.ts";
import type { Sounds } from "../sound/sounds.ts";
import { type Word, words } from "../text/words.ts";
import type { EntityType } from "../types.ts";

/** A query, taken apart as a person's name and as any other. */
export class Query {
  readonly text: string;
  /** It stands in a running text, where capitals tell names from words. */
  readonly isInText: boolean;
  /** All its words, folded. */
  readonly folded: readonly string[];
  readonly key: string;
  readonly #rules: Rules;
  readonly #reader: WordReader;
  readonly #split: readonly Word[];
  readonly #sounds: readonly Sounds[];
  // Each is made when the first entity asks for it: most indexes hold one kind.
  #asPerson: ParsedName | undefined;
  #asPlace: ParsedName | undefined;
  #asBody: ParsedName | undefined;
  readonly #costs = new Map<WordEndings, WordCosts>();
  #exactAsPerson: ExactText | undefined;

  /** One that is too long to be a name is not read, but can still be an exact alias. */
  constructor(rules: Rules, text: string, reader: WordReader, isInText: boolean) {
    const { longestQuery, mostWords } = rules.settings;
    const all = words(text);
    const isName = text.length <= longestQuery && all.length <= mostWords;
    this.text = text;
    this.isInText = isInText;
    this.folded = foldedOf(all);
    this.key = exactKey(all);
    this.#rules = rules;
    this.#reader = reader;
    this.#split = isName ? all : [];
    this.#sounds = soundsOf(this.#split, reader);
  }

  get asPerson(): ParsedName {
    this.#asPerson ??= this.#parsedPerson();
    return this.#asPerson;
  }

  /** The query as a name of entities of a type. */
  as(type: EntityType): ParsedName {
    if (type === "person") return this.asPerson;
    if (type === "organization") {
      this.#asBody ??= this.#parsedWords(type);
      return this.#asBody;
    }
    this.#asPlace ??= this.#parsedWords(type);
    return this.#asPlace;
  }

  #parsedWords(type: EntityType): ParsedName {
    const rules = this.#rules;
    const split = withBrackets(this.text, this.#split);
    return parsedQuery(rules, partsOf(rules, split, this.#sounds, type), false);
  }

  /**
   * What its words cost against those of a name of a type. In a text, its grammar knows the endings of places.
   */
  costsAs(type: EntityType): WordCosts {
    const endings = type === "group" ? type : type === "person" || this.isInText ? "surname" : "place";
    let costs = this.#costs.get(endings);
    if (costs === undefined) {
      costs = new WordCosts(this.#rules.sounds, endings, this.#reader.costs);
      this.#costs.set(endings, costs);
    }
    return costs;
  }

  /** Its words and their key as those of a name of a type. */
  exactAs(type: EntityType): ExactText {
    if (type !== "person" || this.#split.length === 0) return this;
    this.#exactAsPerson ??= this.#exactlyAs(this.asPerson);
    return this.#exactAsPerson;
  }

  #exactlyAs({ parts }: ParsedName): ExactText {
    return areSame(parts, this.#split) ? this : { folded: foldedOf(parts), key: exactKey(parts) };
  }

  #parsedPerson(): ParsedName {
    const rules = this.#rules;
    const split = this.#split.length === 0 ? this.#split : personWords(rules, this.text, this.#split);
    const sounds = areSame(split, this.#split) ? this.#sounds : soundsOf(split, this.#reader);
    return parsedQuery(rules, partsOf(rules, split, sounds, "person"), true);
  }

  /** It holds nothing that could be a name. */
  get isEmpty(): boolean {
    return this.key === "";
  }

  /** Some word of it can be read into sounds and compared. */
  get isReadable(): boolean {
    return this.#sounds.some(({ symbols }) => symbols.length > 0);
  }
}

interface Folded {
  readonly folded: string;
}

function foldedOf(words: readonly Folded[]): string[] {
  return words.map(({ folded }) => folded);
}

function areSame(some: readonly Folded[], others: readonly Folded[]): boolean {
  return some.length === others.length && some.every(({ folded }, at) => folded === others[at]?.folded);
}

/** Takes a query apart. A reader that remembers words spares the queries after it. */
export function readQuery(
  rules: Rules,
  text: string,
  reader: WordReader = new PlainWordReader(rules.sounds),
  isInText = false,
): Query {
  return new Query(rules, text, reader, isInText);
}
