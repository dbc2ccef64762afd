import type { Side, Unit } from "../match/units.ts";
import type { CostMemo } from "../match/word-cost.ts";
import { settings } from "../settings.ts";
import { AskedWord } from "./asked-word.ts";
import { countUnder, eachUnder } from "./buckets.ts";
import type { NameIndex } from "./name-index.ts";
import { alikeWords, nearSkeletons, nearWords } from "./near-words.ts";
import { pairsOf } from "./pair-keys.ts";
import { Prospects } from "./prospects.ts";
import { isSearched } from "./searched.ts";

/**
 * The search for the forms of an index that a query may be, from the cheap and sure to the dear. Each call of
 * `widen` goes one step further:
 * 1. forms to which two words of the query, or a word and an initial, lead together by their skeletons: the two that lead to the fewest;
 * 2. the same for all pairs of words, and for neighbours taken as one word;
 * 3. the same, where one of the two has a consonant lost, added or exchanged, or is another form of the given name;
 * 4. forms to which a single word leads by its skeleton, or as another form of a given name;
 * 5. and 6. forms to which a single word that is not common leads by a skeleton that is a consonant away, first those that differ least.
 */
export class Search {
  readonly prospects: Prospects;
  readonly #index: NameIndex;
  readonly #side: Side;
  readonly #memo: CostMemo;
  readonly #steps: (() => void)[];
  /** Words that so many names have that they are hardly misspelt. */
  readonly #common = new Set<AskedWord>();
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
      () => this.#byRarestPair(),
      () => this.#byAllPairs(),
      () => this.#byLoosePairs(),
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

  /** Looks where the fewest forms are: a name with all words of the query is wherever two of them lead. */
  #byRarestPair(): void {
    const pairs = this.#pairs(wholeKeys).map((keys) => ({ keys, forms: this.#formsUnder(keys) }));
    const [rarest] = pairs.filter(({ forms }) => forms > 0).sort((a, b) => a.forms - b.forms);
    if (rarest !== undefined) this.#seeUnder(rarest.keys);
  }

  /** Looks where all pairs lead, and takes neighbours as one word as well. */
  #byAllPairs(): void {
    const { single, joined } = this.#side;
    this.#words = [...this.#words, ...this.#asked(joined, single.length)];
    this.prospects.words = this.#words;
    for (const keys of this.#pairs(wholeKeys)) this.#seeUnder(keys);
  }

  #byLoosePairs(): void {
    for (const asked of this.#words) asked.isBroad = true;
    for (const keys of this.#pairs((a, b) => this.#looseKeys(a, b))) this.#seeUnder(keys);
  }

  /** The keys of each two words of the query that do not overlap. */
  #pairs(keysOf: (a: AskedWord, b: AskedWord) => readonly number[]): (readonly number[])[] {
    const telling = this.#leading.filter(({ unit }) => unit.parts.some(({ role }) => !SAYS_LITTLE.has(role)));
    const initial = this.#words.find(({ isInitial, unit }) => isInitial && unit.parts[0]?.place === 0);
    const keys: (readonly number[])[] = [];
    telling.forEach((a, index) => {
      for (const b of telling.slice(index + 1)) if (!overlap(a, b)) keys.push(keysOf(a, b));
      if (initial !== undefined) keys.push(keysOf(a, initial));
    });
    return keys;
  }

  /** The keys of two words, one of which differs by a consonant or is another form of a given name. */
  #looseKeys(a: AskedWord, b: AskedWord): number[] {
    const whole = b.isInitial ? b.keys.initials : b.keys.whole;
    const keys = pairsOf(this.#others(a), whole);
    return b.isInitial ? keys : [...keys, ...pairsOf(a.keys.whole, this.#others(b))];
  }

  #others(asked: AskedWord): number[] {
    return [...nearSkeletons(this.#index, asked.keys), ...asked.otherForms];
  }

  #formsUnder(keys: readonly number[]): number {
    const { formsByPair: items, formsByPairStarts: starts } = this.#index.columns;
    return keys.reduce((sum, key) => sum + countUnder({ items, starts }, key), 0);
  }

  #seeUnder(keys: readonly number[]): void {
    const { formsByPair: items, formsByPairStarts: starts } = this.#index.columns;
    for (const key of keys) eachUnder({ items, starts }, key, (form) => this.prospects.see(form));
  }

  #byAlikeWords(): void {
    const lists = this.#leading.map((asked) => {
      const words = alikeWords(this.#index, asked).filter((word) => asked.gain(word) > 0);
      return { asked, words, forms: this.#formsOf(words) };
    });
    for (const { asked, forms } of lists) if (forms > settings.search.common) this.#common.add(asked);
    this.#byWords(lists, false);
  }

  #byNearWords(least: number, most: number): void {
    const lists = this.#leading
      .filter((asked) => asked.unit.parts.length === 1 && !this.#common.has(asked))
      .map((asked) => {
        const words = nearWords(this.#index, asked).filter((word) => {
          const distance = asked.distance(word);
          return distance >= least && distance <= Math.min(most, asked.farthest);
        });
        return { asked, words, forms: this.#formsOf(words) };
      });
    this.#byWords(lists, true);
  }

  /** How many forms hold some words, those that hold two of them counted twice. */
  #formsOf(words: readonly number[]): number {
    const { postingStarts } = this.#index.columns;
    return words.reduce((sum, word) => sum + (postingStarts[word + 1] as number) - (postingStarts[word] as number), 0);
  }

  /** Sees the forms that hold words, the rarest list first, as long as there are not too many. */
  #byWords(lists: readonly WordList[], isDoubtful: boolean): void {
    const { postings, postingStarts } = this.#index.columns;
    let left = settings.search.mostForms;
    for (const { asked, words, forms } of [...lists].sort((a, b) => a.forms - b.forms)) {
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
  readonly forms: number;
}

const SAYS_LITTLE: ReadonlySet<string> = new Set(["particle", "generic"]);

function overlap(a: AskedWord, b: AskedWord): boolean {
  return a.unit.parts.some((part) => b.unit.parts.includes(part));
}

/** The keys of two words as they are, the second of which may be an initial. */
function wholeKeys(a: AskedWord, b: AskedWord): number[] {
  return pairsOf(a.keys.whole, b.isInitial ? b.keys.initials : b.keys.whole);
}
