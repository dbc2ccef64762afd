import { overlappingGroups, type Users } from "./overlapping-groups.ts";
import { bareLetters, type Orthography, type Tradition } from "./spelling.ts";

/** A letter group of some tradition, by its number; 0 is none. */
export type GroupId = number;

export const NO_GROUP: GroupId = 0;

/**
 * The letter groups of all traditions, in a tree whose nodes are the groups and their beginnings, the root first, each
 * row of it in order, so that the nodes below a node stand side by side.
 */
export class LetterGroups {
  /** The letter groups that some tradition has. */
  readonly all: readonly string[];
  /** How many numbers of groups there are. */
  readonly size: number;
  readonly #texts: readonly string[];
  /** By node its last letter, and the first and the last of the nodes below it. */
  readonly #letters: Uint16Array;
  readonly #below: Uint16Array;
  readonly #endBelow: Uint16Array;
  /** The root has so many nodes below it that they are found by their letters. */
  readonly #first: Uint16Array;
  /** By node its letters, 0 if it is but a beginning; and the longest shorter group that it begins with. */
  readonly #lengths: Uint8Array;
  readonly #shorter: Uint16Array;
  readonly #shown: readonly (Orthography | undefined)[];
  readonly #overlapping: readonly boolean[];

  /** `shortestShowing`: plain letter groups that are shorter show no tradition. */
  constructor(traditions: readonly Tradition[], shortestShowing: number) {
    const users = usersOfGroups(traditions);
    const shownBy = (text: string): Orthography | undefined =>
      traditionsShown(text, [...(users.get(text) ?? [])], shortestShowing);
    const overlapping = new Set(overlappingGroups(users, (group) => shownBy(group) === undefined));
    const all = new Set([...users.keys(), ...overlapping]);
    const texts = nodesOf([...all]);
    const nodes = new Map(texts.map((text, node) => [text, node]));
    this.all = [...users.keys()];
    this.size = texts.length;
    this.#texts = texts;
    this.#letters = Uint16Array.from(texts, (text) => text.charCodeAt(text.length - 1));
    [this.#below, this.#endBelow] = nodesBelow(texts, nodes);
    this.#first = nodesOfLetters(texts);
    this.#lengths = Uint8Array.from(texts, (text) => (all.has(text) ? text.length : 0));
    this.#shorter = Uint16Array.from(texts, (text) => nodes.get(longestBeginning(text, all)) ?? NO_GROUP);
    this.#shown = texts.map((text) => (overlapping.has(text) ? shownWithin(text, shownBy) : shownBy(text)));
    this.#overlapping = texts.map((text) => overlapping.has(text));
  }

  /** The longest letter group that stands at a place of a word. */
  longestAt(word: string, at: number): GroupId {
    let longest: GroupId = NO_GROUP;
    let node = this.#first[word.charCodeAt(at)] as number;
    for (let next = at + 1; node !== 0; next++) {
      longest = node;
      node = next < word.length ? this.#nodeBelow(node, word.charCodeAt(next)) : 0;
    }
    return this.#lengths[longest] === 0 ? this.shorter(longest) : longest;
  }

  #nodeBelow(node: number, letter: number): number {
    const end = this.#endBelow[node] as number;
    const letters = this.#letters;
    for (let below = this.#below[node] as number; below < end; below++) if (letters[below] === letter) return below;
    return 0;
  }

  /** The next shorter letter group at the same place. */
  shorter(group: GroupId): GroupId {
    return this.#shorter[group] as GroupId;
  }

  /** How many letters a group has. */
  lengthOf(group: GroupId): number {
    return this.#lengths[group] as number;
  }

  /** The letters of a group. */
  lettersOf(group: GroupId): string {
    return this.#texts[group] as string;
  }

  /** Whether no tradition has a group as it is, but the groups of several overlap in it. */
  isOverlap(group: GroupId): boolean {
    return this.#overlapping[group] as boolean;
  }

  /** The traditions that a group shows, in order, if it is no group of all: ə shows Azerbaijani, tsj Dutch. */
  shownBy(group: GroupId): Orthography | undefined {
    return this.#shown[group];
  }
}

function usersOfGroups(traditions: readonly Tradition[]): Users {
  const users = new Map<string, Set<Tradition>>();
  for (const tradition of traditions) {
    for (const key of tradition.letters.keys()) {
      const letters = bareLetters(key);
      users.set(letters, (users.get(letters) ?? new Set()).add(tradition));
    }
  }
  return users;
}

function nodesOf(groups: readonly string[]): string[] {
  const beginnings = groups.flatMap((group) =>
    Array.from({ length: group.length + 1 }, (_, end) => group.slice(0, end)),
  );
  return [...new Set(beginnings)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

function nodesBelow(
  texts: readonly string[],
  nodes: ReadonlyMap<string, number>,
): [first: Uint16Array, end: Uint16Array] {
  const [firsts, ends] = [new Uint16Array(texts.length), new Uint16Array(texts.length)];
  texts.forEach((text, node) => {
    if (text === "") return;
    const above = nodes.get(text.slice(0, -1)) as number;
    if (ends[above] === 0) firsts[above] = node;
    ends[above] = node + 1;
  });
  return [firsts, ends];
}

function nodesOfLetters(texts: readonly string[]): Uint16Array {
  const nodes = new Uint16Array(0x10000);
  texts.forEach((text, node) => {
    if (text.length === 1) nodes[text.charCodeAt(0)] = node;
  });
  return nodes;
}

/** The longest group that is a beginning of a text and not all of it; empty if there is none. */
function longestBeginning(text: string, all: ReadonlySet<string>): string {
  for (let end = text.length - 1; end > 0; end--) if (all.has(text.slice(0, end))) return text.slice(0, end);
  return "";
}

function traditionsShown(
  letters: string,
  users: readonly Tradition[],
  shortestShowing: number,
): Orthography | undefined {
  const showing = users.filter(({ shows }) => shows.includes(letters));
  const isOfAll = users.some(({ plain, onlyShown }) => plain || onlyShown.has(letters));
  const isPlain = /^[a-z']*$/.test(letters) && letters.length < shortestShowing;
  const shown = showing.length > 0 || isOfAll || isPlain ? showing : users;
  return shown.length === 0 ? undefined : shown.map(({ id }) => id).sort();
}

/** What the last group within some letters shows that shows any tradition. */
function shownWithin(letters: string, shownBy: (group: string) => Orthography | undefined): Orthography | undefined {
  for (let at = letters.length - 1; at >= 0; at--) {
    const shown = shownBy(letters.slice(at));
    if (shown !== undefined) return shown;
  }
  return undefined;
}
