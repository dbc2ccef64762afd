import { bareLetters, type Tradition } from "./spelling.ts";

/** The letter groups, each with the traditions that have it. */
export type Users = ReadonlyMap<string, ReadonlySet<Tradition>>;

/**
 * Letters in which the groups of different traditions overlap, so that no tradition's groups end where those of another
 * do: in rzh, Polish rz and English zh. Each is read as a whole. `isOpen` tells which groups other traditions may read
 * letter by letter; what overlaps a plain group may be that one's letters in any case.
 */
export function overlappingGroups(users: Users, isOpen: (group: string) => boolean): string[] {
  const { keys, hidden } = keysOf(users);
  const stands = (group: string, where: (key: string) => boolean): boolean => keys.get(group)?.some(where) === true;
  const groups = [...users.keys()].filter((group) => new Set(group).size > 1 && !hidden.has(group));
  const byBeginning = groupsByBeginning(groups.filter((group) => stands(group, (key) => !key.startsWith("_"))));
  const found = groups
    .filter((group) => stands(group, (key) => !key.endsWith("_")))
    .flatMap((one) =>
      overlaps(one, byBeginning)
        .filter(([other]) => (isPlain(other, users) ? !isPlain(one, users) : isOpen(one)))
        .map(([, joined]) => joined),
    );
  return [...new Set(found)].filter((one) => !users.has(one));
}

/** The groups that begin within a group and end behind it, and the letters of both. */
function overlaps(
  one: string,
  byBeginning: ReadonlyMap<string, readonly string[]>,
): (readonly [other: string, joined: string])[] {
  const starts = Array.from({ length: one.length - 1 }, (_, index) => index + 1);
  return starts.flatMap((at) =>
    (byBeginning.get(one.slice(at)) ?? []).map((other) => [other, one.slice(0, at) + other] as const),
  );
}

interface Keys {
  /** By group how it is written with its neighbours: `_` in front of or behind it is the edge of a word. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
  /** The groups that all have only in names that show them. */
  readonly hidden: ReadonlySet<string>;
}

function keysOf(users: Users): Keys {
  const keys = new Map<string, string[]>();
  const open = new Set<string>();
  for (const { letters, onlyShown } of new Set([...users.values()].flatMap((some) => [...some]))) {
    for (const key of letters.keys()) {
      const group = bareLetters(key);
      keys.set(group, [...(keys.get(group) ?? []), key]);
      if (!onlyShown.has(group)) open.add(group);
    }
  }
  return { keys, hidden: new Set([...keys.keys()].filter((group) => !open.has(group))) };
}

/** By each beginning the groups that go on behind it. */
function groupsByBeginning(groups: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const group of groups) {
    for (let end = 1; end < group.length; end++) {
      const beginning = group.slice(0, end);
      found.set(beginning, [...(found.get(beginning) ?? []), group]);
    }
  }
  return found;
}

function isPlain(group: string, users: Users): boolean {
  return [...(users.get(group) ?? [])].some(({ plain }) => plain);
}
