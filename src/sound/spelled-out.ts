import type { Settings } from "../settings.ts";
import type { Alphabet } from "./alphabet.ts";
import { type Contexts, isDoubledAt } from "./contexts.ts";
import { merged, type Positions, type Reading } from "./merge-readings.ts";
import {
  type Alternative,
  type Context,
  type Orthography,
  rulesFor,
  type SoundSequence,
  type Tradition,
  type Traditions,
} from "./spelling.ts";

/** Letters between two contexts, in a name of some orthography. */
export interface Place {
  readonly letters: string;
  readonly before: Context;
  readonly after: Context;
  readonly orthography: Orthography;
}

/** What the letters of a group are to those that do not have the group. */
export interface SpelledOut {
  readonly positions: Positions;
  /** Where in the letters the groups end that it is made of. */
  readonly ends: readonly number[];
  /** Whether any of them is the tradition's own. */
  readonly hasOwn: boolean;
}

interface Piece extends Reading {
  readonly length: number;
  readonly isOwn: boolean;
}

/** Reads the letters of a group by the longest shorter groups that a tradition or a plain one has. */
export class Speller {
  readonly #contexts: Contexts;
  readonly #alphabet: Alphabet;
  readonly #perRank: number;
  readonly #plain: readonly Tradition[];

  constructor(contexts: Contexts, alphabet: Alphabet, traditions: Traditions, settings: Settings) {
    this.#contexts = contexts;
    this.#alphabet = alphabet;
    this.#perRank = settings.sound.rank;
    this.#plain = traditions.all.filter(({ plain }) => plain);
  }

  /** Without a tradition by the groups of the plain ones; nothing if some letter is in none. */
  spellOut(place: Place, tradition: Tradition | undefined): SpelledOut | undefined {
    const { letters } = place;
    const positions: (readonly Alternative[])[] = [];
    const ends: number[] = [];
    let hasOwn = false;
    for (let at = 0; at < letters.length; ) {
      const piece = this.#pieceAt(place, at, tradition);
      if (piece === undefined) return undefined;
      hasOwn ||= piece.isOwn;
      positions.push(...piece.positions);
      at += piece.length === 1 && isDoubledAt(this.#contexts, letters, at) ? 2 : piece.length;
      ends.push(at);
    }
    return { positions, ends, hasOwn };
  }

  #pieceAt(place: Place, at: number, tradition: Tradition | undefined): Piece | undefined {
    const { letters } = place;
    // All the letters are no group of theirs here.
    for (let length = Math.min(letters.length - at, letters.length - 1); length > 0; length--) {
      const own = tradition === undefined ? [] : this.#readings(place, at, at + length, [tradition]);
      if (own.length > 0) return this.#piece(own, length, true);
      if (tradition !== undefined && this.#cutsOwn(place, at, at + length, tradition)) continue;
      const plain = this.#readings(place, at, at + length, this.#plain);
      if (plain.length > 0) return this.#piece(plain, length, false);
    }
    return undefined;
  }

  #piece(readings: readonly Reading[], length: number, isOwn: boolean): Piece {
    return { positions: merged(readings, this.#alphabet), cost: 0, length, isOwn };
  }

  /** Whether a tradition has a group that begins within some letters and ends behind them. */
  #cutsOwn(place: Place, from: number, to: number, tradition: Tradition): boolean {
    for (let start = from + 1; start < to; start++) {
      for (let end = to + 1; end <= place.letters.length; end++) {
        if (this.#readings(place, start, end, [tradition]).length > 0) return true;
      }
    }
    return false;
  }

  #readings(place: Place, from: number, to: number, by: readonly Tradition[]): Reading[] {
    const { letters, before, after, orthography } = place;
    const left = from === 0 ? before : this.#contexts.at(letters, from - 1);
    const right = to === letters.length ? after : this.#contexts.at(letters, to);
    const group = letters.slice(from, to);
    return by.flatMap((tradition) =>
      tradition.groups.has(group) && !isHidden(tradition, group, orthography)
        ? rulesFor(tradition, group, left, right).map((sequence, rank) => ({
            positions: positionsOf(sequence, tradition),
            cost: rank * this.#perRank,
          }))
        : [],
    );
  }
}

/** Whether a tradition has a letter group only in names that show it, and this one does not. */
export function isHidden({ id, onlyShown }: Tradition, letters: string, orthography: Orthography): boolean {
  return onlyShown.has(letters) && !orthography.includes(id);
}

/** The sounds of a rule, one for each position. */
export function positionsOf(sequence: SoundSequence, { id }: Tradition): Positions {
  return sequence.map((sound) => [{ sound, cost: 0, traditions: [id] }]);
}
