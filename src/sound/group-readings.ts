import type { Settings } from "../settings.ts";
import type { Alphabet } from "./alphabet.ts";
import type { Contexts } from "./contexts.ts";
import type { GroupId, LetterGroups } from "./letter-groups.ts";
import { merged, type Positions, type Reading } from "./merge-readings.ts";
import { isHidden, type Place, positionsOf, Speller } from "./spelled-out.ts";
import { type Context, type Orthography, rulesFor, type Tradition, type Traditions } from "./spelling.ts";

interface Parts {
  readonly settings: Settings;
  readonly alphabet: Alphabet;
  readonly traditions: Traditions;
  readonly groups: LetterGroups;
  readonly contexts: Contexts;
}

/** What some traditions read a group as, the first of them named. */
interface TraditionReading extends Reading {
  readonly tradition: Tradition;
  /** Where in the letters the groups end that it is made of. */
  readonly ends: readonly number[];
}

/**
 * What letter groups may be read as: by the traditions that have them, and letter by letter by those that do not, so
 * that Polish rz does not hide the two sounds of Mirzoyev. A tradition has the groups of the plain ones and its own.
 */
export class GroupReadings {
  readonly #parts: Parts;
  readonly #speller: Speller;
  /** By letter group the traditions that have it. */
  readonly #users = new Map<string, readonly Tradition[]>();

  constructor(parts: Parts) {
    const { contexts, alphabet, traditions, settings } = parts;
    this.#parts = parts;
    this.#speller = new Speller(contexts, alphabet, traditions, settings);
    for (const tradition of traditions.all) {
      for (const group of tradition.groups) this.#users.set(group, [...this.#usersOf(group), tradition]);
    }
  }

  #usersOf(letters: string): readonly Tradition[] {
    return this.#users.get(letters) ?? [];
  }

  /**
   * The sounds of a letter group between two contexts, one list of alternatives for each position. Each tradition
   * speaks by its most specific rule; where those of the orthography speak, others are less likely. A group that shows
   * its traditions is read by them, and letter by letter only by others that the name shows. Empty if no rule fits
   * there, or if no groups overlap there in what is but an overlap.
   */
  of(group: GroupId, before: Context, after: Context, orthography: Orthography): Positions {
    const { groups, alphabet } = this.#parts;
    const place: Place = { letters: groups.lettersOf(group), before, after, orthography };
    const isOverlap = groups.isOverlap(group);
    const shown = isOverlap ? undefined : groups.shownBy(group);
    const own = this.#ownReadings(place, shown ?? []);
    if (own.length === 0 && !isOverlap) return [];
    const isPlain = own.some(({ tradition }) => tradition.plain);
    const found = isPlain ? own : [...own, ...this.#letterByLetter(place, own, shown !== undefined)];
    if (isOverlap && haveCommonBoundary(found)) return [];
    return merged(this.#priced(found, orthography), alphabet);
  }

  /** The readings of the traditions that have a group. What it shows itself need not be assumed. */
  #ownReadings({ letters, before, after, orthography }: Place, shown: Orthography): TraditionReading[] {
    const { rank: perRank, possibleTradition } = this.#parts.settings.sound;
    return this.#usersOf(letters).flatMap((tradition) => {
      const { id, cost, costs, syllables } = tradition;
      if (isHidden(tradition, letters, orthography)) return [];
      const isShown = orthography.includes(id) || shown.includes(id);
      const assumed = syllables === undefined ? 0 : possibleTradition;
      const price = isShown ? assumed : cost + (costs.get(letters) ?? 0);
      return rulesFor(tradition, letters, before, after).map((sequence, rank) => ({
        tradition,
        positions: positionsOf(sequence, tradition),
        cost: price + rank * perRank,
        ends: [letters.length],
      }));
    });
  }

  /** What the letters of a group are to the plain traditions and to others that lack it, or only to those shown. */
  #letterByLetter(place: Place, own: readonly TraditionReading[], onlyShown: boolean): TraditionReading[] {
    const { letterByLetter } = this.#parts.settings.sound;
    const isShown = ({ id }: Tradition): boolean => place.orthography.includes(id);
    const found: TraditionReading[] = [];
    const plain = onlyShown ? undefined : this.#speller.spellOut(place, undefined);
    if (plain !== undefined) {
      // Beside what is only possible, and beside what is dear, the plain reading is the usual one.
      const isUsual = own.every((one) => one.tradition.syllables !== undefined || one.cost >= letterByLetter);
      const cost = isUsual ? 0 : letterByLetter;
      found.push({ ...plain, tradition: this.#parts.traditions.all[0] as Tradition, cost, isRare: true });
    }
    for (const tradition of this.#othersWithin(place.letters)) {
      if ((onlyShown && !isShown(tradition)) || own.some((one) => one.tradition === tradition)) continue;
      const spelled = this.#speller.spellOut(place, tradition);
      if (!spelled?.hasOwn) continue;
      found.push({
        ...spelled,
        tradition,
        cost: isShown(tradition) ? 0 : tradition.cost + letterByLetter,
        isRare: true,
      });
    }
    return found;
  }

  /** The traditions, but the plain ones, that have a group which is part of some letters. */
  #othersWithin(letters: string): Set<Tradition> {
    const found = new Set<Tradition>();
    for (let at = 0; at < letters.length; at++) {
      for (let end = at + 1; end <= letters.length; end++) {
        if (end - at === letters.length) continue;
        for (const tradition of this.#usersOf(letters.slice(at, end))) if (!tradition.plain) found.add(tradition);
      }
    }
    return found;
  }

  /** The readings with what they cost in an orthography, the cheapest first. */
  #priced(found: readonly TraditionReading[], orthography: Orthography): Reading[] {
    const { otherTradition } = this.#parts.settings.sound;
    const isShown = ({ tradition }: TraditionReading): boolean => orthography.includes(tradition.id);
    // Syllables only let a name be of a tradition: Shishina may be Russian or Japanese.
    const spoken = found.some((one) => isShown(one) && one.tradition.syllables === undefined);
    return found
      .map((one) => ({ ...one, cost: one.cost + (spoken && !isShown(one) ? otherTradition : 0) }))
      .sort((a, b) => a.cost - b.cost);
  }
}

function haveCommonBoundary([first, ...others]: readonly TraditionReading[]): boolean {
  if (first === undefined) return true;
  return first.ends.slice(0, -1).some((end) => others.every(({ ends }) => ends.includes(end)));
}
