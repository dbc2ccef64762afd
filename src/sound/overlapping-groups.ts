import type { Tradition } from "./spelling.ts";

/** The letter groups, each with the traditions that have it. */
export type Users = ReadonlyMap<string, ReadonlySet<Tradition>>;

/**
 * Letters in which the groups of different traditions overlap, so that no tradition's groups end where those of another
 * do: in rzh, Polish rz and English zh. Each is read as a whole.
 */
export function overlappingGroups(users: Users, isOpen: (group: string) => boolean): string[] {
  const groups = [...users.keys()].filter((group) => group.length > 1 && new Set(group).size > 1);
  const found = groups.filter(isOpen).flatMap((one) => groups.flatMap((other) => joined(one, other, users)));
  return [...new Set(found)].filter((one) => !users.has(one));
}

/** The letters of two groups of which the second begins in the first and ends behind it, unless plain ones have both. */
function joined(one: string, other: string, users: Users): string[] {
  if (isPlain(one, users) && isPlain(other, users)) return [];
  const found: string[] = [];
  for (let at = 1; at < one.length; at++) {
    const shared = one.length - at;
    if (shared < other.length && other.startsWith(one.slice(at))) found.push(one + other.slice(shared));
  }
  return found;
}

function isPlain(group: string, users: Users): boolean {
  return [...(users.get(group) ?? [])].some(({ plain }) => plain);
}
