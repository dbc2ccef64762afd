import { endsLikePatronymic, type Part, type Role } from "../name/part.ts";
import type { Sounds } from "../sound/sounds.ts";
import type { Script } from "../text/code-points.ts";
import { scriptOfWord } from "../text/words.ts";
import type { KnownWord } from "./lexicon.ts";

/** What stands in a distinct name: a part, or two parts taken as one, which is there to be found by. */
type Place = Role | "joined";

// The order is part of the file format.
const PLACES: readonly Place[] = [
  "given",
  "patronymic",
  "surname",
  "initial",
  "name",
  "particle",
  "title",
  "kind",
  "function",
  "number",
  "joined",
  "note",
  "alternative",
  "legal-form",
  "modifier",
];

const JOINED = PLACES.indexOf("joined");
const PLACE_MASK = 15;
const SURE = 16;
const TIED = 32;
const CAPITAL = 64;
const ALL_CAPITALS = 128;
export const WORD_SHIFT = 8;
const FLAGS = 255;

/** A part of a distinct name and what is known of it, in 32 bits. */
export type PackedPart = number;

/** Packs a part whose word has a number. */
export function packPart({ role, sure, joined, capital, allCapitals }: Part, word: number): PackedPart {
  const flags = (sure ? SURE : 0) | (joined ? TIED : 0) | (capital ? CAPITAL : 0) | (allCapitals ? ALL_CAPITALS : 0);
  return ((word << WORD_SHIFT) | flags | PLACES.indexOf(role)) >>> 0;
}

/** Packs two parts taken as one word. */
export function packJoined(word: number): PackedPart {
  return ((word << WORD_SHIFT) | JOINED) >>> 0;
}

/** The same part with another word. */
export function withWord(packed: PackedPart, word: number): PackedPart {
  return ((word << WORD_SHIFT) | (packed & FLAGS)) >>> 0;
}

/** The number of the word of a packed part. */
export function wordOf(packed: PackedPart): number {
  return packed >>> WORD_SHIFT;
}

/** The role of a packed part. */
export function placeOf(packed: PackedPart): Place {
  return PLACES[packed & PLACE_MASK] as Place;
}

/** A set of roles, as bits: packed parts are looked at too often to compare words. */
export function places(...all: readonly Place[]): number {
  return all.reduce((bits, place) => bits | (1 << PLACES.indexOf(place)), 0);
}

/** Whether the role of a packed part is in a set. */
export function isAt(packed: PackedPart, set: number): boolean {
  return ((set >> (packed & PLACE_MASK)) & 1) === 1;
}

/** Parts that candidates are looked for by: not words that half of all names have. */
export const SEARCHED: number = /* @__PURE__ */ places(
  "given",
  "patronymic",
  "surname",
  "name",
  "particle",
  "kind",
  "modifier",
  "number",
  "joined",
  "alternative",
);

const FULL = /* @__PURE__ */ places("given", "patronymic", "surname", "name", "number");

/** How many of `parts[start..end)` are written out and name somebody or something. */
export function fullParts(parts: Uint32Array, start: number, end: number): number {
  let full = 0;
  for (let at = start; at < end; at++) if (isAt(parts[at] as number, FULL)) full++;
  return full;
}

/** Whether the role of a packed part is certain. */
export function isSure(packed: PackedPart): boolean {
  return (packed & SURE) !== 0;
}

const SURNAME = /* @__PURE__ */ places("surname");
const NAME = /* @__PURE__ */ places("name");

/** The place of the part by which names are ordered: a surname, or else a word of another sort; -1 if there is none. */
export function leadingPart(parts: Uint32Array): number {
  const place = parts.findIndex((part) => isAt(part, SURNAME));
  const other = place >= 0 ? place : parts.findIndex((part) => isAt(part, NAME));
  return other >= 0 ? other : Math.min(0, parts.length - 1);
}

// What counts for the places of initials.
const GIVEN = /* @__PURE__ */ places("given", "patronymic", "initial");

/** Whether a part of a role is one that candidates are looked for by. */
export function isSearched(role: Role): boolean {
  return ((SEARCHED >> PLACES.indexOf(role)) & 1) === 1;
}

/**
 * Unpacks a distinct name (`packed[from..to)`) for comparison. `start` and `end` of its parts are the numbers of its
 * words, as its text is not kept.
 */
export function unpackedParts(
  packed: Uint32Array,
  from: number,
  to: number,
  wordAt: (number: number) => KnownWord,
): Part[] {
  const parts: Part[] = [];
  let place = 0;
  for (let at = from; at < to; at++) {
    const one = packed[at] as PackedPart;
    if ((one & PLACE_MASK) === JOINED) continue;
    parts.push(new UnpackedPart(one, wordAt(wordOf(one)), parts.length, place));
    if (isAt(one, GIVEN)) place++;
  }
  return parts;
}

/** A part of a distinct name. What comparisons hardly ask for is unpacked when it is read. */
class UnpackedPart implements Part {
  readonly start: number;
  readonly folded: string;
  readonly sound: Sounds;
  readonly role: Role;
  readonly sure: boolean;
  readonly place: number;
  readonly word: number;
  readonly #packed: PackedPart;

  constructor(packed: PackedPart, { folded, sound }: KnownWord, number: number, place: number) {
    this.start = number;
    this.folded = folded;
    this.sound = sound;
    this.role = placeOf(packed) as Role;
    this.sure = (packed & SURE) !== 0;
    this.place = place;
    this.word = wordOf(packed);
    this.#packed = packed;
  }

  get end(): number {
    return this.start + 1;
  }

  get script(): Script | undefined {
    return scriptOfWord(this.folded);
  }

  get capital(): boolean {
    return (this.#packed & CAPITAL) !== 0;
  }

  get allCapitals(): boolean {
    return (this.#packed & ALL_CAPITALS) !== 0;
  }

  get dot(): boolean {
    return false;
  }

  get comma(): boolean {
    return false;
  }

  get joined(): boolean {
    return (this.#packed & TIED) !== 0;
  }

  get likePatronymic(): boolean {
    return endsLikePatronymic(this.sound);
  }
}
