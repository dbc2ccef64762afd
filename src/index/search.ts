import type { Side, Unit } from "../match/units.ts";
import type { CostMemo } from "../match/word-cost.ts";
import { settings } from "../settings.ts";
import { AskedWord } from "./asked-word.ts";
import { eachUnder } from "./buckets.ts";
import type { NameIndex } from "./name-index.ts";
import { alikeWords, nearWords } from "./near-words.ts";
import { nearKeys, wholeKeys } from "./pair-keys.ts";
import { Prospects } from "./prospects.ts";
import { isSearched } from "./searched.ts";

/**
 * The search for the forms of an index that a query may be, from the cheap and sure to the dear. Each call of
 * `widen` goes one step further:
 * 1. forms to which two words of the query lead together, by their skeletons;
 * 2. the same, where one of the two has a consonant lost, added or exchanged;
 * 3. forms to which one word leads by its skeleton, or as another form of a given name;
 * 4. and 5. forms to which one word leads by a skeleton that is a consonant away, first those that differ least.
 */
export class Search {
  readonly prospects: Prospects;
  readonly #index: NameIndex;
  readonly #side: Side;
  readonly #memo: CostMemo;
  readonly #steps: (() => void)[];
  #words: readonly AskedWord[];
  #isTruncated = false;
  /** How many steps are taken. */
  step = 0;

  constructor(index: NameIndex, side: Side, memo: CostMemo) {
    this.#index = index;
    this.#side = side;
    this.#memo = memo;
    this.prospects = new Prospects(index);
    this.#words = this.#asked(side.single, 0);
    this.prospects.words = this.#words;
    this.#steps = [
      () => this.#byPairs((a, b) => wholeKeys(a.keys, b.keys)),
      () => this.#joinWords(),
      () => this.#byPairs((a, b) => nearKeys(a.keys, b.keys)),
      () => this.#byAlikeWords(),
      () => this.#byNearWords(0, 1),
      () => this.#byNearWords(2, Number.POSITIVE_INFINITY),
    ];
  }

  /** Takes the next step; false if there is none. */
  widen(): boolean {
    const next = this.#steps[this.step];
    next?.();
    this.step++;
    return next !== undefined;
  }

  /** Whether all steps are taken. */
  get isOver(): boolean {
    return this.step === this.#steps.length;
  }

  /** Whether forms were left unseen because there were too many. */
  get isTruncated(): boolean {
    return this.#isTruncated || this.prospects.isTruncated;
  }

  #asked(units: readonly Unit[], place: number): AskedWord[] {
    return units
      .filter(({ parts }) => parts.every(({ role }) => role === "initial" || isSearched(role)))
      .map((unit, number) => new AskedWord(unit, this.#index, this.#memo, place + number));
  }

  /** The words that lead to forms: all but initials and words that cannot be read. */
  get #leading(): AskedWord[] {
    return this.#words.filter(({ isInitial, unit }) => !isInitial && unit.sound.symbols.length > 0);
  }

  /** Takes neighbours as one word as well. */
  #joinWords(): void {
    const { single, joined } = this.#side;
    if (joined.length === 0) return;
    this.#words = [...this.#words, ...this.#asked(joined, single.length)];
    this.prospects.words = this.#words;
    this.#byPairs((a, b) => wholeKeys(a.keys, b.keys));
  }

  #byPairs(keysOf: (a: AskedWord, b: AskedWord) => readonly number[]): void {
    const { formsByPair: items, formsByPairStarts: starts } = this.#index.columns;
    const telling = this.#leading.filter(({ unit }) => unit.parts.some(({ role }) => !SAYS_LITTLE.has(role)));
    telling.forEach((a, index) => {
      for (const b of telling.slice(index + 1)) {
        if (a.unit.parts.some((part) => b.unit.parts.includes(part))) continue;
        for (const key of keysOf(a, b)) eachUnder({ items, starts }, key, (form) => this.prospects.see(form));
      }
    });
  }

  #byAlikeWords(): void {
    this.#byWords(this.#leading.map((asked) => ({ asked, words: alikeWords(this.#index, asked).filter((word) => asked.gain(word) > 0) })), false);
  }

  #byNearWords(least: number, most: number): void {
    const lists = this.#leading.map((asked) => {
      const words = nearWords(this.#index, asked).filter((word) => {
        const distance = asked.distance(word);
        return distance >= least && distance <= Math.min(most, asked.farthest);
      });
      return { asked, words };
    });
    this.#byWords(lists, true);
  }

  /** Sees the forms that hold words, the rarest list first, as long as there are not too many. */
  #byWords(lists: readonly WordList[], isDoubtful: boolean): void {
    const { postings, postingStarts } = this.#index.columns;
    const countOf = (word: number): number => (postingStarts[word + 1] as number) - (postingStarts[word] as number);
    const weighed = lists
      .map(({ asked, words }) => ({ asked, words, forms: words.reduce((sum, word) => sum + countOf(word), 0) }))
      .sort((a, b) => a.forms - b.forms);
    let left = settings.search.mostForms;
    for (const { asked, words, forms } of weighed) {
      left -= forms;
      if (left < 0) {
        this.#isTruncated = true;
        return;
      }
      const doubtful = isDoubtful ? asked : undefined;
      for (const word of words) {
        const end = postingStarts[word + 1] as number;
        for (let at = postingStarts[word] as number; at < end; at++)
          this.prospects.see(postings[at] as number, doubtful);
      }
    }
  }
}

interface WordList {
  readonly asked: AskedWord;
  readonly words: readonly number[];
}

const SAYS_LITTLE: ReadonlySet<string> = new Set(["particle", "generic"]);
