/** What the two copies answered to one question, as plain data. */
export interface Pair {
  readonly asked: string;
  readonly old: unknown;
  readonly new: unknown;
}

/** Where two answers differ: `candidates.0.score`. */
export interface Difference extends Pair {
  readonly path: string;
}

export interface GroupResult {
  readonly group: string;
  readonly compared: number;
  readonly differing: number;
  /** The first place in each of the first answers that differ. */
  readonly shown: readonly Difference[];
}

const MOST_SHOWN = 3;

/** Compares all pairs of a group. */
export function compareAll(group: string, pairs: Iterable<Pair>): GroupResult {
  const shown: Difference[] = [];
  let [compared, differing] = [0, 0];
  for (const pair of pairs) {
    compared++;
    const difference = firstDifference(pair);
    if (difference === undefined) continue;
    differing++;
    if (shown.length < MOST_SHOWN) shown.push(difference);
  }
  return { group, compared, differing, shown };
}

/** The first place where the two answers differ; a field that is missing equals one that is undefined. */
export function firstDifference(pair: Pair, path = ""): Difference | undefined {
  const { asked, old, new: now } = pair;
  if (!(isObject(old) && isObject(now))) return Object.is(old, now) ? undefined : { ...pair, path };
  for (const key of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const field = { asked, old: old[key], new: now[key] };
    const difference = firstDifference(field, path === "" ? key : `${path}.${key}`);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
