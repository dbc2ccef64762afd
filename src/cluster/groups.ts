import type { Link } from "./links.ts";

/** When names belong together. */
export interface GroupingRules {
  /** Whether two names cannot be one. */
  readonly contradict: (a: number, b: number) => boolean;
  /** A name whose best links to two groups differ by less belongs to neither. */
  readonly closeCall: number;
}

/** Names by number that belong together, and those of other groups that may belong here too. */
export interface Group {
  readonly members: readonly number[];
  readonly doubtful: readonly number[];
}

/**
 * Groups `count` names by their links, best first. A link joins two groups unless a name of one contradicts a name of
 * the other: of А = Б = В where А and В have different patronymics, Б stays with whom it fits better, or if that is a
 * close call, by itself. Each name is a member of one group. Agglomerative clustering with constraints: Davidson and
 * Ravi, "Agglomerative hierarchical clustering with constraints" (2005).
 */
export function groupsOf(count: number, links: readonly Link[], rules: GroupingRules): Group[] {
  const leaving = leaversOf(joinAll(count, links, rules), rules.closeCall);
  const kept = links.filter(({ a, b }) => !leaving.has(a) && !leaving.has(b));
  const { groupOf } = joinAll(count, kept, rules);
  const doubtful = new Map<readonly number[], Set<number>>(groupOf.map((group) => [group, new Set()]));
  for (const { a, b } of links) {
    const [one, other] = [groupOf[a] as number[], groupOf[b] as number[]];
    if (one === other) continue;
    doubtful.get(one)?.add(b);
    doubtful.get(other)?.add(a);
  }
  return Array.from(doubtful, ([members, apart]) => ({ members, doubtful: [...apart] }));
}

interface Joined {
  /** By names, with all that is in it. */
  readonly groupOf: readonly number[][];
  /** The links within groups, and those that would have joined two that contradict each other. */
  readonly within: readonly Link[];
  readonly refused: readonly Link[];
}

function joinAll(count: number, links: readonly Link[], rules: GroupingRules): Joined {
  const groupOf = Array.from({ length: count }, (_, name) => [name]);
  const refused = links.filter((link) => !join(groupOf, link, rules));
  return { groupOf, within: links.filter(({ a, b }) => groupOf[a] === groupOf[b]), refused };
}

/** Joins the groups of two names; false if they contradict each other. */
function join(groupOf: number[][], { a, b }: Link, { contradict }: GroupingRules): boolean {
  const [one, other] = [groupOf[a] as number[], groupOf[b] as number[]];
  if (one === other) return true;
  if (one.some((first) => other.some((second) => contradict(first, second)))) return false;
  const [larger, smaller] = one.length < other.length ? [other, one] : [one, other];
  for (const name of smaller) {
    larger.push(name);
    groupOf[name] = larger;
  }
  return true;
}

/** The names that fit a group which refused them almost as well as their own. */
function leaversOf({ within, refused }: Joined, closeCall: number): ReadonlySet<number> {
  const best = new Map<number, number>();
  // Links come best first.
  for (const { a, b, logOdds } of within) for (const name of [a, b]) if (!best.has(name)) best.set(name, logOdds);
  const isTorn = (name: number, logOdds: number): boolean => {
    const own = best.get(name);
    return own !== undefined && own - logOdds < closeCall;
  };
  return new Set(refused.flatMap(({ a, b, logOdds }) => [a, b].filter((name) => isTorn(name, logOdds))));
}
