import { type Bearer, nameKey } from "./names.ts";

/** A name of the index. */
export interface Entry {
  readonly id: string;
  readonly name: string;
}

/** A spelling to look up, and the ids that are right answers. */
export interface Query {
  readonly text: string;
  readonly right: ReadonlySet<string>;
}

/** What systems are measured on. */
export interface BenchSet {
  readonly name: string;
  readonly index: readonly Entry[];
  /** In Latin or Cyrillic; every figure that has no other heading is over these. */
  readonly queries: readonly Query[];
  /** Written for several of the index: the one that was meant counts as right, though nobody can tell. */
  readonly shared?: readonly Query[] | undefined;
  /** In other scripts that are written with letters for sounds. */
  readonly otherScripts: readonly Query[];
  /** Names of nobody in the index. */
  readonly absent: readonly string[];
  /** Absent names that are a slip away from a name of the index; no figure is over these but their own. */
  readonly absentLookAlikes?: readonly string[] | undefined;
}

const MAIN = new Set(["Latin", "Cyrillic"]);
// Of the scripts in the data these are the alphabets; the rest nobody here claims to read.
const OTHER_ALPHABETS = new Set(["Arabic", "Armenian", "Georgian", "Greek", "Hebrew"]);

/** Makes a set of bearers: the canonical name of each is indexed among the distractors, all others are queries. */
export function makeSet(
  name: string,
  bearers: readonly Bearer[],
  distractors: readonly string[],
  absent: readonly string[],
): BenchSet {
  const taken = new Set(bearers.flatMap(({ names }) => names.map((one) => nameKey(one.name))));
  const free = distractors.filter((distractor) => !taken.has(nameKey(distractor)));
  const index = [
    ...bearers.map((bearer) => ({ id: bearer.id, name: canonicalName(bearer) })),
    ...free.map((distractor, number) => ({ id: `distractor:${number}`, name: distractor })),
  ];
  return {
    name,
    index,
    queries: queriesOf(bearers, MAIN),
    otherScripts: queriesOf(bearers, OTHER_ALPHABETS),
    absent,
  };
}

/** The name of a bearer that the index holds. */
export function canonicalName({ names, canonical }: Bearer): string {
  return names[canonical]?.name ?? "";
}

function queriesOf(bearers: readonly Bearer[], scripts: ReadonlySet<string>): Query[] {
  const ids = idsByKey(bearers);
  const texts = new Map<string, Query>();
  for (const bearer of bearers) {
    bearer.names.forEach(({ name, script }, number) => {
      if (number === bearer.canonical || !scripts.has(script)) return;
      const right = new Set([...(ids.get(nameKey(name)) ?? []), ...(ids.get(nameKey(canonicalName(bearer))) ?? [])]);
      if (!texts.has(name)) texts.set(name, { text: name, right });
    });
  }
  return [...texts.values()];
}

/** Bearers of one name cannot be told apart by it: each of them is a right answer. */
function idsByKey(bearers: readonly Bearer[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { id, names } of bearers) {
    for (const { name } of names) found.set(nameKey(name), (found.get(nameKey(name)) ?? new Set()).add(id));
  }
  return found;
}
