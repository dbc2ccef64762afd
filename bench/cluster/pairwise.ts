import type { LabelledName } from "./labelled-names.ts";

/** How well pairs of names were put together: the usual figures of pairwise entity resolution. */
export interface Pairwise {
  /** Pairs that are together, pairs that should be, and pairs that are both. */
  readonly together: number;
  readonly same: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
}

/** Compares groups, lists of the numbers of names, with whom the names mean. */
export function pairwise(names: readonly LabelledName[], groups: readonly (readonly number[])[]): Pairwise {
  const areSame = (a: number, b: number): boolean => {
    const others = names[b]?.ids;
    return others !== undefined && [...(names[a]?.ids ?? [])].some((id) => others.has(id));
  };
  const together = pairsOf(groups);
  const same = new Set(pairsOf(byId(names)).map(([a, b]) => `${a} ${b}`)).size;
  const right = together.filter(([a, b]) => areSame(a, b)).length;
  return { together: together.length, same, right, precision: right / together.length, recall: right / same };
}

function byId(names: readonly LabelledName[]): number[][] {
  const groups = new Map<string, number[]>();
  names.forEach(({ ids }, number) => {
    for (const id of ids) groups.set(id, [...(groups.get(id) ?? []), number]);
  });
  return [...groups.values()];
}

function pairsOf(groups: readonly (readonly number[])[]): [number, number][] {
  return groups.flatMap((group) =>
    group.flatMap((a, at) => group.slice(at + 1).map((b): [number, number] => (a < b ? [a, b] : [b, a]))),
  );
}
