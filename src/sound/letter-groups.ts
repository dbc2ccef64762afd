import { type Orthography, type Tradition, traditions } from "./spelling.ts";

/** A letter group of some tradition, by its number; 0 is none. */
export type GroupId = number;

export const NO_GROUP: GroupId = 0;

// Shorter groups of plain letters stand in names of many traditions by chance.
const SHORTEST_SHOWING = 3;

const USERS: ReadonlyMap<string, ReadonlySet<Tradition>> = /* @__PURE__ */ usersOfGroups();

/** All letter groups. */
export const letterGroups: readonly string[] = /* @__PURE__ */ Array.from(/* @__PURE__ */ USERS.keys());

// A tree whose nodes are the letter groups and their beginnings, the root first, each row of it in order, so that the
// nodes below a node stand side by side.
const TEXTS: readonly string[] = /* @__PURE__ */ nodesOf(letterGroups);
const NODES: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ TEXTS.map((text, node) => [text, node]),
);
/** How many numbers of groups there are. */
export const groupCount: number = TEXTS.length;

/** By node its last letter, and the first and the last of the nodes below it. */
const LETTERS: Uint16Array = /* @__PURE__ */ Uint16Array.from(TEXTS, (text) => text.charCodeAt(text.length - 1));
const BELOW: Uint16Array = /* @__PURE__ */ nodesBelow((first) => first);
const END_BELOW: Uint16Array = /* @__PURE__ */ nodesBelow((first, count) => first + count);
/** The root has so many nodes below it that they are found by their letters. */
const FIRST: Uint16Array = /* @__PURE__ */ nodesOfLetters();
/** By node its letters, 0 if it is but a beginning; and the longest shorter group that it begins with. */
const LENGTHS: Uint8Array = /* @__PURE__ */ Uint8Array.from(TEXTS, (text) => (USERS.has(text) ? text.length : 0));
const SHORTER: Uint16Array = /* @__PURE__ */ Uint16Array.from(TEXTS, shorterNode);
const SHOWN: readonly (Orthography | undefined)[] = /* @__PURE__ */ TEXTS.map(traditionsShown);

/** The longest letter group that stands at a place of a word. */
export function longestGroupAt(word: string, at: number): GroupId {
  let longest: GroupId = NO_GROUP;
  let node = FIRST[word.charCodeAt(at)] as number;
  for (let next = at + 1; node !== 0; next++) {
    longest = node;
    node = next < word.length ? nodeBelow(node, word.charCodeAt(next)) : 0;
  }
  return LENGTHS[longest] === 0 ? shorterGroup(longest) : longest;
}

function nodeBelow(node: number, letter: number): number {
  const end = END_BELOW[node] as number;
  for (let below = BELOW[node] as number; below < end; below++) if (LETTERS[below] === letter) return below;
  return 0;
}

/** The next shorter letter group at the same place. */
export function shorterGroup(group: GroupId): GroupId {
  return SHORTER[group] as GroupId;
}

/** How many letters a group has. */
export function groupLength(group: GroupId): number {
  return LENGTHS[group] as number;
}

/** The letters of a group. */
export function groupLetters(group: GroupId): string {
  return TEXTS[group] as string;
}

/** The traditions that a group shows, in order, if it is no group of all: ə shows Azerbaijani, tsj Dutch. */
export function shownBy(group: GroupId): Orthography | undefined {
  return SHOWN[group];
}

function usersOfGroups(): ReadonlyMap<string, ReadonlySet<Tradition>> {
  const users = new Map<string, Set<Tradition>>();
  for (const tradition of traditions) {
    for (const key of tradition.letters.keys()) {
      const letters = bare(key);
      users.set(letters, (users.get(letters) ?? new Set()).add(tradition));
    }
  }
  return users;
}

function bare(key: string): string {
  return key.replace(/^[_VC]|[_VC]$/g, "");
}

function nodesOf(groups: readonly string[]): string[] {
  const beginnings = groups.flatMap((group) =>
    Array.from({ length: group.length + 1 }, (_, end) => group.slice(0, end)),
  );
  return [...new Set(beginnings)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

function nodesBelow(value: (first: number, count: number) => number): Uint16Array {
  const [firsts, counts] = [new Uint16Array(TEXTS.length), new Uint16Array(TEXTS.length)];
  TEXTS.forEach((text, node) => {
    if (text === "") return;
    const above = NODES.get(text.slice(0, -1)) as number;
    if (counts[above] === 0) firsts[above] = node;
    (counts[above] as number)++;
  });
  return firsts.map((first, node) => value(first, counts[node] as number));
}

function nodesOfLetters(): Uint16Array {
  const nodes = new Uint16Array(0x10000);
  TEXTS.forEach((text, node) => {
    if (text.length === 1) nodes[text.charCodeAt(0)] = node;
  });
  return nodes;
}

function shorterNode(text: string): number {
  for (let end = text.length - 1; end > 0; end--) {
    const beginning = text.slice(0, end);
    if (USERS.has(beginning)) return NODES.get(beginning) as number;
  }
  return NO_GROUP;
}

function traditionsShown(letters: string): Orthography | undefined {
  const users = [...(USERS.get(letters) ?? [])];
  const showing = users.filter(({ shows }) => shows.includes(letters));
  const isOfAll = users.some(({ plain }) => plain);
  const isPlain = /^[a-z']*$/.test(letters) && letters.length < SHORTEST_SHOWING;
  const shown = showing.length > 0 || isOfAll || isPlain ? showing : users;
  return shown.length === 0 ? undefined : shown.map(({ id }) => id).sort();
}
