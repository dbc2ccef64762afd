import type { NameIndex } from "../index/name-index.ts";
import { isAt, type PackedPart, places, wordOf } from "../index/packed-parts.ts";
import { settings } from "../settings.ts";
import type { AskedWord } from "./query-token.ts";

const { margin, contradicted } = settings.search;
// Levels of gains in which forms are counted before they are sorted.
const LEVELS = 256;
const LEVELS_A_NAT = 8;
const FULL = /* @__PURE__ */ places("given", "patronymic", "surname", "name", "generic", "number");

/** The forms that were met in a search, with a quick estimate of how well each fits the query. */
export class Prospects {
  readonly #index: NameIndex;
  /** Words of the query, and how many of them stand by themselves. */
  #words: readonly AskedWord[] = [];
  #single = 0;
  readonly #forms: number[] = [];
  readonly #gains: number[] = [];
  #best = 0;
  #leastTaken = Number.POSITIVE_INFINITY;

  constructor(index: NameIndex) {
    this.#index = index;
    index.scratch.forms.clear();
  }

  /** Sets the words that forms are seen with from now on. */
  set words(words: readonly AskedWord[]) {
    this.#words = words;
    this.#single = words.filter(({ unit }) => unit.parts.length === 1).length;
  }

  /** Whether forms as good as some that were taken are left. */
  get isTruncated(): boolean {
    return this.#gains.some((gain) => gain >= this.#leastTaken);
  }

  /**
   * Adds a form, unless it was met before or nothing in it fits. A form to which a word of the query led by a spelling in doubt must have it,
   * and another word of the query as well.
   */
  see(form: number, led?: AskedWord): void {
    const { forms } = this.#index.scratch;
    if (forms.has(form)) return;
    const gain = this.#gain(form, led);
    if (gain === undefined) return;
    forms.add(form);
    this.#forms.push(form);
    this.#gains.push(gain);
    if (gain > this.#best) this.#best = gain;
  }

  /** In how many classes of sounds a word of the query differs from the part of a form that is nearest to it. */
  distance(form: number, asked: AskedWord): number {
    const { formParts, formStarts } = this.#index.columns;
    const end = formStarts[form + 1] as number;
    let least = Number.POSITIVE_INFINITY;
    for (let at = formStarts[form] as number; at < end; at++) {
      const part = formParts[at] as PackedPart;
      if (asked.mayBe(part)) least = Math.min(least, asked.distance(wordOf(part)));
    }
    return least;
  }

  /** Takes at most so many of the best that wait, best first, and only those that come near the best of all unless all are asked for. */
  take(most: number, all: boolean): number[] {
    if (this.#forms.length === 0) return [];
    const taken = this.#near(all ? Number.POSITIVE_INFINITY : margin, most).sort(
      (a, b) => this.#gainAt(b) - this.#gainAt(a) || this.#formAt(a) - this.#formAt(b),
    );
    const best = taken.slice(0, most);
    for (const place of best) this.#leastTaken = Math.min(this.#leastTaken, this.#gainAt(place));
    const forms = best.map((place) => this.#formAt(place));
    if (best.length === this.#forms.length) this.#clear();
    else this.#remove(new Set(best));
    return forms;
  }

  /** The places of forms that are less than `far` worse than the best; if these are more than `most`, only of the best among them. */
  #near(far: number, most: number): number[] {
    const near: number[] = [];
    for (let place = 0; place < this.#forms.length; place++)
      if (this.#best - this.#gainAt(place) < far) near.push(place);
    if (near.length <= most) return near;
    const levels = new Uint32Array(LEVELS);
    const level = (place: number): number =>
      Math.min(LEVELS - 1, Math.floor((this.#best - this.#gainAt(place)) * LEVELS_A_NAT));
    for (const place of near) levels[level(place)] = (levels[level(place)] as number) + 1;
    let [last, count] = [0, levels[0] as number];
    while (count <= most) {
      last++;
      count += levels[last] as number;
    }
    return near.filter((place) => level(place) <= last);
  }

  #remove(places: ReadonlySet<number>): void {
    let left = 0;
    for (let place = 0; place < this.#forms.length; place++) {
      if (places.has(place)) continue;
      this.#forms[left] = this.#formAt(place);
      this.#gains[left] = this.#gainAt(place);
      left++;
    }
    this.#forms.length = left;
    this.#gains.length = left;
  }

  #clear(): void {
    this.#forms.length = 0;
    this.#gains.length = 0;
  }

  #formAt(place: number): number {
    return this.#forms[place] as number;
  }

  #gainAt(place: number): number {
    return this.#gains[place] as number;
  }

  /** The sum of what the words of the query find in a form, less what both have and does not fit. */
  #gain(form: number, led: AskedWord | undefined): number | undefined {
    const { formParts, formStarts } = this.#index.columns;
    const [start, end] = [formStarts[form] as number, formStarts[form + 1] as number];
    if (led !== undefined && bestPart(led, formParts, start, end) < 0) return undefined;
    let [gain, found, used, words] = [0, 0, 0, 0];
    for (const asked of this.#words) {
      const place = bestPart(asked, formParts, start, end);
      if (place < 0) continue;
      gain += asked.gain(wordOf(formParts[place] as number));
      found += asked.unit.parts.length;
      used |= 1 << (place - start);
      words++;
    }
    const full = fullParts(formParts, start, end);
    if (words === 0 || (led !== undefined && words === 1 && full > 1 && this.#single > 1)) return undefined;
    return gain - Math.max(0, Math.min(this.#single - found, full - bits(used))) * contradicted;
  }
}

function fullParts(parts: Uint32Array, start: number, end: number): number {
  let full = 0;
  for (let at = start; at < end; at++) if (isAt(parts[at] as number, FULL)) full++;
  return full;
}

/** The place of the part in which a word of the query finds most; -1 if it finds nothing. */
function bestPart(asked: AskedWord, parts: Uint32Array, start: number, end: number): number {
  let best = 0;
  let place = -1;
  for (let at = start; at < end; at++) {
    const part = parts[at] as PackedPart;
    if (!asked.mayBe(part)) continue;
    const gain = asked.gain(wordOf(part));
    if (gain > best) {
      best = gain;
      place = at;
    }
  }
  return place;
}

function bits(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count++;
  return count;
}
