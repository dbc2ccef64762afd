import { mixed } from "../base/hash.ts";
import type { GrowingList } from "../index/growing-list.ts";
import { push } from "../index/growing-list.ts";
import type { IndexSource } from "../index/source.ts";
import { kindNumber, type ListKind, listKey, masksOf } from "./list-keys.ts";
import { type Missing, nothingMissing } from "./missing.ts";
import type { ListRow } from "./store.ts";

/** The numbers that forms or words have where they are loaded, by those that they have in the store. */
export interface LoadedNumbers {
  readonly ofForm: Map<number, number>;
  readonly ofWord: Map<number, number>;
  /** The other way round. */
  readonly forms: number[];
  readonly words: number[];
}

/** What is loaded beside the columns. */
export interface LoadedRows extends LoadedNumbers {
  /** How many forms hold each word. */
  readonly formsOfWord: number[];
  /** For each listed name its place among those of its entity. */
  readonly places: number[];
  readonly flagsOfEntity: Map<number, number>;
}

interface LoadedList {
  readonly size: number;
  /** The first items, by their numbers in the store; and those of them that are known to be loaded, by theirs here. */
  readonly items: ArrayLike<number>;
  loaded: Uint32Array;
}

const EMPTY = /* @__PURE__ */ new Uint32Array(0);

/** Answers from what is loaded, and notes what is not. */
export class PartialSource implements IndexSource {
  missed = 0;
  #missing = nothingMissing();
  #missedBefore = 0;
  readonly #rows: LoadedRows;
  readonly #masks: readonly number[];
  readonly #hasDistinct: boolean;
  readonly #lists = new Map<number, LoadedList>();

  constructor(rows: LoadedRows, items: readonly number[]) {
    this.#rows = rows;
    this.#masks = masksOf(items);
    this.#hasDistinct = (items[kindNumber("distinct")] ?? 0) > 0;
  }

  /** Begins to note anew. */
  begin(): void {
    this.#missedBefore = this.missed;
  }

  /** Whether something was missing since then. */
  get isMissing(): boolean {
    return this.missed !== this.#missedBefore;
  }

  /** How many lists are loaded. */
  get size(): number {
    return this.#lists.size;
  }

  /** Gives what was noted, and forgets it. */
  takeMissing(): Missing {
    const missing = this.#missing;
    this.#missing = nothingMissing();
    return missing;
  }

  /** Takes lists that were asked for; one without a row is empty. */
  addLists(keys: Iterable<number>, rows: readonly ListRow[]): void {
    for (const key of keys) if (!this.#lists.has(key)) this.#lists.set(key, { size: 0, items: EMPTY, loaded: EMPTY });
    for (const { key, size, items } of rows) {
      const known = this.#lists.get(key);
      if (known === undefined || known.items.length < items.length)
        this.#lists.set(key, { size, items, loaded: known?.loaded ?? EMPTY });
    }
  }

  namesOfPair(key: number): number {
    return this.#list("pair", key)?.size ?? 0;
  }

  addNamesOfPair(key: number, list: GrowingList): void {
    const names = this.#forms("pair", key, Number.POSITIVE_INFINITY);
    for (let at = 0; at < names.length; at++) push(list, names[at] as number);
  }

  readAheadPairs(): number {
    return 0;
  }

  eachNameOfText(key: number, visit: (name: number) => void): void {
    this.#forms("text", key, Number.POSITIVE_INFINITY).forEach(visit);
  }

  eachWordOfSkeleton(key: number, visit: (word: number) => void): void {
    this.#words("skeleton", key).forEach(visit);
  }

  eachWordOfGivenName(givenName: number, visit: (word: number) => void): void {
    this.#words("given", mixed(givenName)).forEach(visit);
  }

  eachWordReadAs(key: number, visit: (word: number) => void): void {
    this.#words("alike", key).forEach(visit);
  }

  eachLongerSkeleton(key: number, visit: (skeleton: number) => void): void {
    const { items } = this.#whole("deletion", key);
    for (let at = 0; at < items.length; at++) visit((items[at] as number) >>> 0);
  }

  namesOfWord(word: number): number {
    return this.#rows.formsOfWord[word] as number;
  }

  firstNamesOfWord(word: number, most: number): Uint32Array {
    return this.#forms("word", this.placeOfWord(word), most);
  }

  flagsOf(entity: number): number {
    return this.#rows.flagsOfEntity.get(entity) ?? 0;
  }

  areDistinct(a: number, b: number): boolean {
    if (!this.#hasDistinct) return false;
    const { items } = this.#whole("distinct", a);
    for (let at = 0; at < items.length; at++) if (items[at] === b) return true;
    return false;
  }

  placeOfWord(word: number): number {
    return this.#rows.words[word] as number;
  }

  placeOfName(name: number): number {
    return this.#rows.forms[name] as number;
  }

  placeOfListed(listed: number): number {
    return this.#rows.places[listed] as number;
  }

  /** A list, if it is loaded. */
  #list(kind: ListKind, key: number): LoadedList | undefined {
    const whole = this.#keyOf(kind, key);
    const list = this.#lists.get(whole);
    if (list !== undefined) return list;
    this.missed++;
    this.#missing.lists.add(whole);
    return undefined;
  }

  #keyOf(kind: ListKind, key: number): number {
    return listKey(kind, key & (this.#masks[kindNumber(kind)] as number));
  }

  /** A list, if so many of its items are loaded as there are or are asked for. */
  #upTo(kind: ListKind, key: number, most: number): LoadedList | undefined {
    const list = this.#list(kind, key);
    if (list === undefined || list.items.length >= Math.min(list.size, most)) return list;
    this.missed++;
    const whole = this.#keyOf(kind, key);
    this.#missing.longer.set(whole, Math.max(Math.min(list.size, most), this.#missing.longer.get(whole) ?? 0));
    return undefined;
  }

  /** Items that are no numbers of forms or words. */
  #whole(kind: ListKind, key: number): { readonly items: ArrayLike<number> } {
    return this.#upTo(kind, key, Number.POSITIVE_INFINITY) ?? { items: EMPTY };
  }

  #forms(kind: ListKind, key: number, most: number): Uint32Array {
    return this.#loaded(this.#upTo(kind, key, most), most, this.#rows.ofForm, this.#missing.forms);
  }

  #words(kind: ListKind, key: number): Uint32Array {
    const list = this.#upTo(kind, key, Number.POSITIVE_INFINITY);
    return this.#loaded(list, Number.POSITIVE_INFINITY, this.#rows.ofWord, this.#missing.words);
  }

  /** The first items of a list by their numbers here; none, if one of them is not loaded. */
  #loaded(
    list: LoadedList | undefined,
    most: number,
    numbers: ReadonlyMap<number, number>,
    missing: Set<number>,
  ): Uint32Array {
    if (list === undefined) return EMPTY;
    const length = Math.min(list.size, most);
    if (list.loaded.length >= length) return list.loaded.subarray(0, length);
    const loaded = new Uint32Array(length);
    let isWhole = true;
    for (let at = 0; at < length; at++) {
      const number = numbers.get(list.items[at] as number);
      if (number !== undefined) loaded[at] = number;
      else {
        missing.add(list.items[at] as number);
        isWhole = false;
      }
    }
    if (isWhole) list.loaded = loaded;
    else this.missed++;
    return isWhole ? loaded : EMPTY;
  }
}
