import type { Settings } from "../settings.ts";
import type { Alphabet } from "./alphabet.ts";
import { type Contexts, isDoubledAt } from "./contexts.ts";
import type { GroupId, LetterGroups } from "./letter-groups.ts";
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

interface Parts {
  readonly settings: Settings;
  readonly alphabet: Alphabet;
  readonly traditions: Traditions;
  readonly groups: LetterGroups;
  readonly contexts: Contexts;
}

/** Letters between two contexts. */
interface Place {
  readonly letters: string;
  readonly before: Context;
  readonly after: Context;
  readonly orthography: Orthography;
}

/**
 * What letter groups may be read as: by the traditions that have them, and letter by letter by those that do not, so
 * that Polish rz does not hide the two sounds of Mirzoyev. A tradition has the groups of the plain ones and its own.
 */
export class GroupReadings {
  readonly #parts: Parts;
  readonly #plain: readonly Tradition[];
  readonly #others: readonly Tradition[];

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#plain = parts.traditions.all.filter(({ plain }) => plain);
    this.#others = parts.traditions.all.filter(({ plain }) => !plain);
  }

  /**
   * The sounds of a letter group between two contexts, one list of alternatives for each position. Each tradition
   * speaks by its most specific rule; where those of the orthography speak, others are less likely. A group that shows
   * its traditions is read by them alone. Empty if no rule fits there.
   */
  of(group: GroupId, before: Context, after: Context, orthography: Orthography): Positions {
    const { groups, alphabet } = this.#parts;
    const place: Place = { letters: groups.lettersOf(group), before, after, orthography };
    const own = this.#ownReadings(place, groups.shownBy(group));
    const isOverlap = groups.isOverlap(group);
    if (own.length === 0 && !isOverlap) return [];
    const found = own.some(({ tradition }) => tradition.plain)
      ? own
      : [...own, ...this.#letterByLetter(place, own, groups.shownBy(group) !== undefined && !isOverlap)];
    if (isOverlap && haveCommonBoundary(found)) return [];
    return merged(this.#priced(found, orthography), alphabet);
  }

  /** The readings of the traditions that have a group. What it shows itself need not be assumed. */
  #ownReadings(place: Place, shown: Orthography | undefined): SystemReading[] {
    const { letters, before, after, orthography } = place;
    const perRank = this.#parts.settings.sound.rank;
    return this.#parts.traditions.all.flatMap((tradition) => {
      if (isHidden(tradition, letters, orthography)) return [];
      const isShown = orthography.includes(tradition.id) || shown?.includes(tradition.id);
      const price = isShown ? 0 : tradition.cost + (tradition.costs.get(letters) ?? 0);
      return rulesFor(tradition, letters, before, after).map((sequence, rank) => ({
        tradition,
        positions: positionsOf(sequence, tradition),
        cost: price + rank * perRank,
        ends: [letters.length],
      }));
    });
  }

  /**
   * What the letters of a group are to those that do not have it: to the plain ones, and to others that have groups of
   * their own in it, or only those of the orthography.
   */
  #letterByLetter(place: Place, own: readonly SystemReading[], onlyShown: boolean): SystemReading[] {
    const { letterByLetter } = this.#parts.settings.sound;
    const { orthography } = place;
    const found: SystemReading[] = [];
    const plain = onlyShown ? undefined : this.#spelledOut(place, undefined);
    if (plain !== undefined) {
      const cost = own.length === 0 ? 0 : Math.max(0, letterByLetter - Math.min(...own.map((one) => one.cost)));
      found.push({ ...plain, tradition: this.#plain[0] as Tradition, cost, isRare: true });
    }
    for (const tradition of this.#others) {
      const isShown = orthography.includes(tradition.id);
      if ((onlyShown && !isShown) || own.some((one) => one.tradition === tradition)) continue;
      const spelled = this.#spelledOut(place, tradition);
      if (spelled === undefined || !spelled.hasOwn) continue;
      found.push({ ...spelled, tradition, cost: isShown ? 0 : tradition.cost + letterByLetter, isRare: true });
    }
    return found;
  }

  /** Reads letters by the longest groups that a tradition or a plain one has; of a tradition's own none is cut. */
  #spelledOut(place: Place, tradition: Tradition | undefined): SpelledOut | undefined {
    const { letters } = place;
    const positions: (readonly Alternative[])[] = [];
    const ends: number[] = [];
    let hasOwn = false;
    for (let at = 0; at < letters.length; ) {
      const piece = this.#pieceAt(place, at, tradition);
      if (piece === undefined) return undefined;
      hasOwn ||= piece.isOwn;
      positions.push(...piece.positions);
      at += piece.length === 1 && isDoubledAt(this.#parts.contexts, letters, at) ? 2 : piece.length;
      ends.push(at);
    }
    return { positions, ends, hasOwn };
  }

  #pieceAt(place: Place, at: number, tradition: Tradition | undefined): Piece | undefined {
    const { letters } = place;
    // The whole group is no one's here.
    const longest = Math.min(letters.length - at, letters.length - 1);
    for (let length = longest; length > 0; length--) {
      const own = tradition === undefined ? NO_READINGS : this.#readingsOf(place, at, length, [tradition]);
      if (own.length > 0) return { positions: merged(own, this.#parts.alphabet), length, isOwn: true };
      if (length > 1 && tradition !== undefined && this.#cutsOwn(place, at, length, tradition)) continue;
      const plain = this.#readingsOf(place, at, length, this.#plain);
      if (plain.length > 0) return { positions: merged(plain, this.#parts.alphabet), length, isOwn: false };
    }
    return undefined;
  }

  /** Whether a tradition has a group that begins within some letters and ends behind them. */
  #cutsOwn(place: Place, at: number, length: number, tradition: Tradition): boolean {
    for (let start = at + 1; start < at + length; start++) {
      for (let end = at + length + 1; end <= place.letters.length; end++) {
        if (this.#readingsOf(place, start, end - start, [tradition]).length > 0) return true;
      }
    }
    return false;
  }

  #readingsOf(
    { letters, before, after, orthography }: Place,
    at: number,
    length: number,
    by: readonly Tradition[],
  ): Reading[] {
    const { contexts, settings } = this.#parts;
    const left = at === 0 ? before : contexts.at(letters, at - 1);
    const right = at + length === letters.length ? after : contexts.at(letters, at + length);
    const group = letters.slice(at, at + length);
    return by.flatMap((tradition) =>
      isHidden(tradition, group, orthography)
        ? []
        : rulesFor(tradition, group, left, right).map((sequence, rank) => ({
            positions: positionsOf(sequence, tradition),
            cost: rank * settings.sound.rank,
          })),
    );
  }

  /** The readings with what they cost in an orthography, the cheapest first. */
  #priced(found: readonly SystemReading[], orthography: Orthography): Reading[] {
    const { otherTradition } = this.#parts.settings.sound;
    const isShown = ({ tradition }: SystemReading): boolean => orthography.includes(tradition.id);
    // Syllables only let a name be of a tradition: Shishina may be Russian or Japanese.
    const spoken = found.some((one) => isShown(one) && one.tradition.syllables === undefined);
    return found
      .map((one) => ({ ...one, cost: one.cost + (spoken && !isShown(one) ? otherTradition : 0) }))
      .sort((a, b) => a.cost - b.cost);
  }
}

interface SystemReading extends Reading {
  readonly tradition: Tradition;
  /** Where in the letters the groups end that it is made of. */
  readonly ends: readonly number[];
}

interface SpelledOut {
  readonly positions: Positions;
  readonly ends: readonly number[];
  readonly hasOwn: boolean;
}

interface Piece {
  readonly positions: Positions;
  readonly length: number;
  readonly isOwn: boolean;
}

/** Whether a tradition has a letter group only in names that show it, and this one does not. */
function isHidden({ id, onlyShown }: Tradition, letters: string, orthography: Orthography): boolean {
  return onlyShown.has(letters) && !orthography.includes(id);
}

const NO_READINGS: readonly Reading[] = [];

function positionsOf(sequence: SoundSequence, { id }: Tradition): Positions {
  return sequence.map((sound) => [{ sound, cost: 0, traditions: [id] }]);
}

function haveCommonBoundary(found: readonly SystemReading[]): boolean {
  const [first, ...others] = found;
  if (first === undefined) return true;
  return first.ends.slice(0, -1).some((end) => others.every(({ ends }) => ends.includes(end)));
}
