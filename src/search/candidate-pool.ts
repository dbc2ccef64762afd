import type { Columns } from "../index/columns.ts";
import { clear, push, view } from "../index/growing-list.ts";
import { isPersonName } from "../index/name-index.ts";
import { fullParts, type PackedPart, wordOf } from "../index/packed-parts.ts";
import type { IndexSource } from "../index/source.ts";
import type { Settings } from "../settings.ts";
import { bestPart, bits } from "./best-part.ts";
import type { NumberSet } from "./number-set.ts";
import type { QueryToken } from "./query-token.ts";
import { readAheadNames } from "./read-ahead.ts";
import type { SearchSession } from "./session.ts";

// Of the levels of estimates in which names are counted before they are sorted.
const LEVELS_A_NAT = 8;
// Estimates that differ by less are equal: they are kept with the precision of 32 bits.
const EQUAL = 0.001;
/** Stands in the place of a name that was taken. */
const TAKEN = -1;

/** The distinct names that a search has met, each with a quick estimate of how well it fits the query. */
export class CandidatePool {
  readonly #session: SearchSession;
  readonly #columns: Columns;
  readonly #source: IndexSource;
  /** The names that were added. */
  readonly #met: NumberSet;
  readonly #settings: Settings["search"];
  /** Whether a name is that of a person, or of anything else, as the query is taken; not looked at where all are. */
  readonly #isAsked: ((name: number) => boolean) | undefined;
  /** Words of the query, and how many of them stand by themselves. */
  #tokens: readonly QueryToken[] = [];
  #single = 0;
  readonly #names: number[] = [];
  readonly #estimates: number[] = [];
  readonly #margin: number;
  #best = 0;
  #leastTaken = Number.POSITIVE_INFINITY;
  #bestTaken = 0;

  constructor(session: SearchSession, isPerson: boolean) {
    const { index } = session;
    this.#session = session;
    this.#columns = index.columns;
    this.#source = index.source;
    const others = isPerson ? index.hasOthers : index.hasPersons;
    this.#isAsked = others ? (name) => isPersonName(index, name) === isPerson : undefined;
    this.#met = session.metNames();
    this.#settings = session.index.rules.settings.search;
    this.#margin = isPerson ? this.#settings.margin : this.#settings.wordsMargin;
  }

  /** What the pool holds now; called, it brings that back. */
  save(): () => void {
    const [names, estimates, tokens] = [[...this.#names], [...this.#estimates], this.#tokens];
    const [best, leastTaken, bestTaken] = [this.#best, this.#leastTaken, this.#bestTaken];
    return () => {
      const kept = new Set(names);
      for (const name of this.#names) if (!kept.has(name)) this.#met.remove(name);
      this.#names.splice(0, this.#names.length, ...names);
      this.#estimates.splice(0, this.#estimates.length, ...estimates);
      this.tokens = tokens;
      [this.#best, this.#leastTaken, this.#bestTaken] = [best, leastTaken, bestTaken];
    };
  }

  /** Leaves a name out, wherever it is met. */
  skip(name: number): void {
    this.#met.add(name);
  }

  /** Sets the words by which names are estimated from now on. */
  set tokens(tokens: readonly QueryToken[]) {
    this.#tokens = tokens;
    this.#single = tokens.filter(({ group }) => group.parts.length === 1).length;
  }

  /** Whether names as good as some that were taken are left. */
  get isTruncated(): boolean {
    return this.#estimates.some((estimate) => estimate >= this.#leastTaken);
  }

  /** The names that are left and as good as the best that was taken. */
  get namesAsGood(): number[] {
    return this.#names.filter((_, place) => this.#estimateAt(place) >= this.#bestTaken - EQUAL);
  }

  /** Adds names; see {@link offer}. */
  offerAll(names: Uint32Array, led?: QueryToken): void {
    this.#session.readAhead ^= readAheadNames(this.#columns, names);
    for (let at = 0; at < names.length; at++) this.offer(names[at] as number, led);
  }

  /**
   * Adds a name, unless it was met before or nothing in it fits. A name to which a word of the query led by a spelling
   * in doubt must have it, and another word of the query as well.
   */
  offer(name: number, led?: QueryToken): void {
    if (this.#met.has(name) || this.#isAsked?.(name) === false) return;
    const estimate = this.#estimate(name, led);
    if (estimate === undefined) return;
    this.#met.add(name);
    this.#names.push(name);
    this.#estimates.push(estimate);
    if (estimate > this.#best) this.#best = estimate;
  }

  /**
   * In how many classes of sounds a word of the query differs from the part of a name that is nearest to it, or from
   * one that is near enough.
   */
  distance(name: number, token: QueryToken, enough: number): number {
    const { distinctParts, distinctStarts } = this.#columns;
    const end = distinctStarts[name + 1] as number;
    let least = Number.POSITIVE_INFINITY;
    for (let at = distinctStarts[name] as number; at < end && least > enough; at++) {
      const part = distinctParts[at] as PackedPart;
      if (token.mayBe(part)) least = Math.min(least, token.distance(wordOf(part)));
    }
    return least;
  }

  /**
   * Removes and returns up to `most` pending names, best first; unless `all`, only those within `margin` of the best.
   */
  takeBest(most: number, all: boolean): number[] {
    if (this.#names.length === 0) return [];
    const taken = this.#near(all ? Number.POSITIVE_INFINITY : this.#margin, most).sort(
      (a, b) =>
        this.#estimateAt(b) - this.#estimateAt(a) ||
        this.#source.placeOfName(this.#nameAt(a)) - this.#source.placeOfName(this.#nameAt(b)),
    );
    const names: number[] = [];
    for (let at = 0; at < Math.min(most, taken.length); at++) {
      const place = taken[at] as number;
      this.#leastTaken = Math.min(this.#leastTaken, this.#estimateAt(place));
      this.#bestTaken = Math.max(this.#bestTaken, this.#estimateAt(place));
      names.push(this.#nameAt(place));
      this.#names[place] = TAKEN;
    }
    this.#removeTaken();
    return names;
  }

  /**
   * The places of names less than `far` worse than the best; if these are more than `most`, only of the best of them.
   */
  #near(far: number, most: number): Uint32Array {
    const near = clear(this.#session.places);
    for (let place = 0; place < this.#names.length; place++)
      if (this.#best - this.#estimateAt(place) < far) push(near, place);
    if (near.length <= most) return view(near);
    const levels = this.#session.levels.fill(0);
    const level = (place: number): number =>
      Math.min(levels.length - 1, Math.floor((this.#best - this.#estimateAt(place)) * LEVELS_A_NAT));
    for (let at = 0; at < near.length; at++) {
      const of = level(near.values[at] as number);
      levels[of] = (levels[of] as number) + 1;
    }
    let [last, count] = [0, levels[0] as number];
    while (count <= most) {
      last++;
      count += levels[last] as number;
    }
    let left = 0;
    for (let at = 0; at < near.length; at++) {
      const place = near.values[at] as number;
      if (level(place) <= last) near.values[left++] = place;
    }
    near.length = left;
    return view(near);
  }

  #removeTaken(): void {
    let left = 0;
    for (let place = 0; place < this.#names.length; place++) {
      if (this.#names[place] === TAKEN) continue;
      this.#names[left] = this.#nameAt(place);
      this.#estimates[left] = this.#estimateAt(place);
      left++;
    }
    this.#names.length = left;
    this.#estimates.length = left;
  }

  #nameAt(place: number): number {
    return this.#names[place] as number;
  }

  #estimateAt(place: number): number {
    return this.#estimates[place] as number;
  }

  /** The sum of what the words of the query find in a name, less what both have and does not fit. */
  #estimate(name: number, led: QueryToken | undefined): number | undefined {
    const { distinctParts: parts, distinctStarts } = this.#columns;
    const start = distinctStarts[name] as number;
    const end = distinctStarts[name + 1] as number;
    if (led !== undefined && bestPart(led, parts, start, end) < 0) return undefined;
    let estimate = 0;
    let found = 0;
    let used = 0;
    let words = 0;
    for (let at = 0; at < this.#tokens.length; at++) {
      const token = this.#tokens[at] as QueryToken;
      const place = bestPart(token, parts, start, end);
      if (place < 0) continue;
      estimate += token.estimate(wordOf(parts[place] as number));
      found += token.group.parts.length;
      used |= 1 << (place - start);
      words++;
    }
    const full = fullParts(parts, start, end);
    if (words === 0 || (led !== undefined && words === 1 && full > 1 && this.#single > 1)) return undefined;
    const unfit = Math.max(0, Math.min(this.#single - found, full - bits(used)));
    return estimate - unfit * this.#settings.contradicted;
  }
}
