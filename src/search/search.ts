import { pairHash } from "../base/hash.ts";
import { countUnder, eachUnder } from "../index/buckets.ts";
import type { NameIndex } from "../index/name-index.ts";
import { pairsOf } from "../index/pair-keys.ts";
import { isSearched } from "../index/searched.ts";
import type { CostMemo } from "../match/word-cost.ts";
import type { Side, Unit } from "../name/token-groups.ts";
import { settings } from "../settings.ts";
import { Prospects } from "./candidate-pool.ts";
import { alikeWords, type NearSpelling, nearSkeletons, nearSpellings } from "./near-words.ts";
import { listOf, shortestFirst, visitForms, type WordList } from "./posting-lists.ts";
import { AskedWord } from "./query-token.ts";

const STEPS = 7;

/**
 * The search for the forms of an index that a query may be, from the cheap and sure to the dear. Each call of
 * `widen` goes one step further:
 * 1. forms to which two words of the query, or a word and an initial, lead together by their skeletons: the two that lead to the fewest;
 * 2. the same for all pairs of words, and for neighbours taken as one word;
 * 3. the same, where one of the two has a consonant lost, added or exchanged and differs in nothing else, or is another form of
 *    the given name;
 * 4. the same, where it differs in other sounds too;
 * 5. forms to which a single word leads by its skeleton, or as another form of a given name;
 * 6. and 7. forms to which a single word that is not common leads by a skeleton that is a consonant away, first those that differ least.
 */
export class Search {
  readonly prospects: Prospects;
  readonly #index: NameIndex;
  readonly #side: Side;
  readonly #memo: CostMemo;
  /** Forms that a step left aside. */
  readonly #far: number[] = [];
  /** The words of the query that are not too common to be misspellings, and near spellings of them. */
  #rare: readonly WordList[] = [];
  #near: readonly NearSpellings[] = [];
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
  }

  /** Takes the next step; false if there is none. */
  widen(): boolean {
    if (this.isOver) return false;
    this.#take(this.step);
    this.step++;
    return true;
  }

  #take(step: number): void {
    if (step === 0) this.#byRarestPair();
    else if (step === 1) this.#byAllPairs();
    else if (step === 2) this.#byNearPairs();
    else if (step === 3) this.#byFarPairs();
    else if (step === 4) this.#byAlikeWords();
    else if (step === 5) this.#byNearWords();
    else this.#byNear(2, Number.POSITIVE_INFINITY);
  }

  /** Whether all steps are taken. */
  get isOver(): boolean {
    return this.step >= STEPS;
  }

  /** Whether forms were left unseen because there were too many. */
  get isTruncated(): boolean {
    return this.#isTruncated;
  }

  #asked(units: readonly Unit[], place: number): AskedWord[] {
    const asked: AskedWord[] = [];
    for (const unit of units) {
      if (unit.parts.every(({ role }) => role === "initial" || isSearched(role)))
        asked.push(new AskedWord(unit, this.#index, this.#memo, place + asked.length));
    }
    return asked;
  }

  /** The words that lead to forms: all but initials and words that cannot be read. */
  get #leading(): AskedWord[] {
    return this.#words.filter(({ isInitial, unit }) => !isInitial && unit.sound.symbols.length > 0);
  }

  /** Looks where the fewest forms are: a name with all words of the query is wherever two of them lead. */
  #byRarestPair(): void {
    let rarest: readonly number[] = [];
    let fewest = Number.POSITIVE_INFINITY;
    for (const [a, b] of this.#pairs()) {
      const keys = pairsOf(a.keys.whole, leadsTo(b));
      const forms = this.#formsUnder(keys);
      if (forms === 0 || forms >= fewest) continue;
      rarest = keys;
      fewest = forms;
    }
    this.#seeUnder(rarest);
  }

  /** Looks where all pairs lead, and takes neighbours as one word as well. */
  #byAllPairs(): void {
    const { single, joined } = this.#side;
    this.#words = [...this.#words, ...this.#asked(joined, single.length)];
    this.prospects.words = this.#words;
    for (const [a, b] of this.#pairs()) this.#seeUnder(pairsOf(a.keys.whole, leadsTo(b)));
  }

  /** Looks where pairs lead if a word is another form of a given name, or a near spelling that differs in hardly anything else. */
  #byNearPairs(): void {
    for (const asked of this.#words) asked.isBroad = true;
    for (const [a, b] of this.#pairs()) {
      this.#seeUnder(pairsOf(a.otherForms, leadsTo(b)));
      if (!b.isInitial) this.#seeUnder(pairsOf(b.otherForms, a.keys.whole));
    }
    let left: number = settings.search.mostForms;
    for (const { asked, key, forms } of shortestFirst(this.#nearKeys())) {
      if (left <= 0) break;
      left -= forms;
      this.#seeNear(asked, key);
    }
    if (left <= 0) this.#isTruncated = true;
  }

  /** The keys of pairs that hold a skeleton near that of a word which stands by itself. */
  #nearKeys(): NearKey[] {
    const { formsByPair: items, formsByPairStarts: starts } = this.#index.columns;
    const found: NearKey[] = [];
    const near = new Map<AskedWord, readonly number[]>();
    for (const asked of this.#leading) if (isSingle(asked)) near.set(asked, nearSkeletons(this.#index, asked.keys));
    const add = (asked: AskedWord, others: readonly number[]): void => {
      for (const one of near.get(asked) ?? []) {
        for (const other of others) {
          const key = pairHash(one, other);
          const forms = countUnder({ items, starts }, key);
          if (forms > 0) found.push({ asked, key, forms });
        }
      }
    };
    for (const [a, b] of this.#pairs()) {
      add(a, leadsTo(b));
      add(b, a.keys.whole);
    }
    return found;
  }

  #seeNear(asked: AskedWord, key: number): void {
    const { formsByPair: items, formsByPairStarts: starts } = this.#index.columns;
    eachUnder({ items, starts }, key, (form) => {
      const distance = this.prospects.distance(form, asked);
      if (distance <= 1) this.prospects.see(form);
      else if (distance <= asked.farthest) this.#far.push(form);
    });
  }

  /** Looks at the forms that the step before left aside, as they differ by more. */
  #byFarPairs(): void {
    for (const form of this.#far) this.prospects.see(form);
  }

  /** Looks where single words lead. */
  #byAlikeWords(): void {
    const lists = this.#leading.map((asked) => listOf(this.#index, asked, alikeWords(this.#index, asked)));
    this.#rare = lists.filter(({ asked, forms }) => isSingle(asked) && forms <= settings.search.common);
    this.#visit(lists, (form) => this.prospects.see(form));
  }

  /** Looks where near spellings of single words lead that are not too common to be misspellings. */
  #byNearWords(): void {
    this.#near = this.#rare.map(({ asked }) => ({ asked, spellings: nearSpellings(this.#index, asked) }));
    this.#byNear(0, 1);
  }

  #byNear(least: number, most: number): void {
    const lists = this.#near.map(({ asked, spellings }) => {
      const near = spellings.filter(({ distance }) => distance >= least && distance <= most);
      return listOf(
        this.#index,
        asked,
        near.map(({ word }) => word),
      );
    });
    this.#visit(lists, (form, asked) => this.prospects.see(form, asked));
  }

  #visit(lists: readonly WordList[], visit: (form: number, asked: AskedWord) => void): void {
    if (!visitForms(this.#index, lists, settings.search.mostForms, visit)) this.#isTruncated = true;
  }

  /** Each two words of the query that do not overlap, the second of which may be an initial. */
  #pairs(): (readonly [AskedWord, AskedWord])[] {
    const telling = this.#leading.filter(({ unit }) => unit.parts.some(({ role }) => !SAYS_LITTLE.has(role)));
    const initial = this.#words.find(({ isInitial, unit }) => isInitial && unit.parts[0]?.place === 0);
    const pairs: (readonly [AskedWord, AskedWord])[] = [];
    telling.forEach((a, index) => {
      for (const b of telling.slice(index + 1)) if (!overlap(a, b)) pairs.push([a, b]);
      if (initial !== undefined) pairs.push([a, initial]);
    });
    return pairs;
  }

  #formsUnder(keys: readonly number[]): number {
    const { formsByPair: items, formsByPairStarts: starts } = this.#index.columns;
    return keys.reduce((sum, key) => sum + countUnder({ items, starts }, key), 0);
  }

  #seeUnder(keys: readonly number[]): void {
    const { formsByPair: items, formsByPairStarts: starts } = this.#index.columns;
    for (const key of keys) eachUnder({ items, starts }, key, (form) => this.prospects.see(form));
  }
}

/** A key of pairs in which a word of the query is spelled nearly, with the number of forms under it. */
interface NearKey {
  readonly asked: AskedWord;
  readonly key: number;
  readonly forms: number;
}

interface NearSpellings {
  readonly asked: AskedWord;
  readonly spellings: readonly NearSpelling[];
}

const SAYS_LITTLE: ReadonlySet<string> = new Set(["particle", "generic"]);

function isSingle({ unit }: AskedWord): boolean {
  return unit.parts.length === 1;
}

function overlap(a: AskedWord, b: AskedWord): boolean {
  return a.unit.parts.some((part) => b.unit.parts.includes(part));
}

/** The keys under which the second word of a pair is found. */
function leadsTo({ isInitial, keys }: AskedWord): readonly number[] {
  return isInitial ? keys.initials : keys.whole;
}
