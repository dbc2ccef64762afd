import { SYMBOL_MASK } from "../index/lexicon.ts";
import type { NameIndex } from "../index/name-index.ts";
import { CODED_LETTERS, letterCode, RADIX } from "./prefix-table.ts";

/** A beginning of a text as one number, its letters as digits, and how many they are. */
interface Beginning {
  readonly code: number;
  readonly length: number;
}

type Key = readonly number[];

const EMPTY: Beginning = { code: 0, length: 0 };
const NO_LETTER = 0;
const WEAK: ReadonlySet<number> = new Set(["i", "y"].map(codeOf));
const VOWELS: ReadonlySet<number> = new Set(Array.from("aeiouy", codeOf));

/**
 * The beginnings of what `alikeTexts` gives for the words of an index, as they stand in a table. The same by numbers
 * instead of strings, because all words of an index are asked for at once.
 */
export class AlikeCodes {
  readonly #index: NameIndex;
  /** By symbols of the columns, the keys that one of them adds. */
  readonly #keys: readonly (readonly Key[])[];

  constructor(index: NameIndex) {
    const { symbols } = index.rules.sounds;
    this.#index = index;
    this.#keys = index.tables.symbols.map((symbol) => symbols.alikeKeys(symbol).map((key) => Array.from(key, codeOf)));
  }

  /** The codes of a word, as many as its texts have different beginnings. */
  of(word: number): number[] {
    const { sounds, soundStarts } = this.#index.columns;
    const { mostAlike } = this.#index.rules.settings.keys;
    const end = soundStarts[word + 1] as number;
    let found: Beginning[] = [EMPTY];
    for (let at = soundStarts[word] as number; at < end && !areLong(found); at++) {
      const keys = this.#keys[(sounds[at] as number) & SYMBOL_MASK] as readonly Key[];
      if (found.length === 1 && keys.length === 1) found[0] = appended(found[0] as Beginning, keys[0] as Key);
      else found = extended(found, keys, mostAlike);
    }
    return codesOf(found);
  }
}

function codeOf(letter: string): number {
  return letterCode(letter.charCodeAt(0));
}

function areLong(found: readonly Beginning[]): boolean {
  for (let at = 0; at < found.length; at++) if ((found[at] as Beginning).length <= CODED_LETTERS) return false;
  return true;
}

function extended(found: readonly Beginning[], keys: readonly Key[], most: number): Beginning[] {
  const longer: Beginning[] = [];
  for (const beginning of found)
    for (const key of keys) {
      const one = appended(beginning, key);
      if (longer.length < most && !longer.some(({ code }) => code === one.code)) longer.push(one);
    }
  return longer;
}

function appended({ code, length }: Beginning, key: Key): Beginning {
  const [first, second] = [key[0] ?? NO_LETTER, key[1] ?? NO_LETTER];
  if (first === NO_LETTER) return { code, length };
  const last = code % RADIX;
  if (second === NO_LETTER && WEAK.has(first) && VOWELS.has(last)) return { code, length };
  if (WEAK.has(last) && last !== first && VOWELS.has(first)) return { code: code - last + first, length };
  const once = last === first ? { code, length } : { code: code * RADIX + first, length: length + 1 };
  return second === NO_LETTER ? once : { code: once.code * RADIX + second, length: once.length + 1 };
}

function codesOf(found: readonly Beginning[]): number[] {
  const codes: number[] = [];
  for (const { code, length } of found) {
    const shift = RADIX ** Math.abs(length - CODED_LETTERS);
    const one = length > CODED_LETTERS ? Math.floor(code / shift) : code * shift;
    if (!codes.includes(one)) codes.push(one);
  }
  return codes;
}
