import type { Part } from "../name/part.ts";
import type { Settings } from "../settings.ts";
import type { Pair } from "./assignment.ts";

/**
 * The pairs that hold no part twice and add most, each counting for `settings.paired` more. Exact for names of up to
 * `settings.mostPartsAssigned` parts, by dynamic programming over the parts used; longer ones take the best pairs
 * first.
 */
export function bestDisjoint(
  pairs: readonly Pair[],
  query: readonly Part[],
  name: readonly Part[],
  { paired, mostPartsAssigned: most }: Settings,
): readonly Pair[] {
  if (areDisjoint(pairs)) return pairs;
  if (query.length > most || name.length > most) return greedy(pairs);
  const moves = movesOf(pairs, query, name);
  const [sets, end] = [1 << name.length, query.length << name.length];
  const choices = bestChoices(moves, end, sets, paired);
  const chosen: Pair[] = [];
  for (let at = 0, used = 0; at < end; ) {
    const move = choices[at + used];
    if (move !== undefined) {
      chosen.push(move.pair);
      used |= move.mask;
    }
    at = move?.to ?? at + sets;
  }
  return chosen;
}

function areDisjoint(pairs: readonly Pair[]): boolean {
  for (let one = 1; one < pairs.length; one++) {
    for (let other = 0; other < one; other++) if (areRivals(pairs[one] as Pair, pairs[other] as Pair)) return false;
  }
  return true;
}

/** Whether two pairs hold one part. */
function areRivals(a: Pair, b: Pair): boolean {
  return overlap(a.query.parts, b.query.parts) || overlap(a.name.parts, b.name.parts);
}

function overlap(some: readonly Part[], others: readonly Part[]): boolean {
  for (const part of some) if (others.includes(part)) return true;
  return false;
}

/**
 * A pair as a step between states, which are numbered by the part of the query that is next, then by the set of parts
 * of the name that are used.
 */
interface Move {
  readonly pair: Pair;
  /** The states with no part used before and after it. */
  readonly from: number;
  readonly to: number;
  /** A bit for each part of the name that it uses. */
  readonly mask: number;
}

function movesOf(pairs: readonly Pair[], query: readonly Part[], name: readonly Part[]): Move[] {
  const sets = 1 << name.length;
  const moves: Move[] = [];
  for (const pair of pairs) {
    const { parts } = pair.query;
    const from = query.indexOf(parts[0] as Part) * sets;
    let mask = 0;
    for (const part of pair.name.parts) mask |= 1 << name.indexOf(part);
    moves.push({ pair, from, to: from + parts.length * sets, mask });
  }
  return moves;
}

/** For each state the move that is best there, if any is better than to leave the part of the query out. */
function bestChoices(moves: readonly Move[], end: number, sets: number, paired: number): readonly (Move | undefined)[] {
  // A plain list: a typed array of some dozen numbers is dearer to make than to fill.
  const sums: number[] = new Array(end + sets).fill(0);
  const choices: (Move | undefined)[] = new Array(end).fill(undefined);
  for (let state = end - 1; state >= 0; state--) {
    const used = state & (sets - 1);
    let best = sums[state + sets] as number;
    for (const move of moves) {
      if (move.from + used !== state || (move.mask & used) !== 0) continue;
      const sum = move.pair.logOdds + paired + (sums[move.to + used + move.mask] as number);
      if (sum <= best) continue;
      best = sum;
      choices[state] = move;
    }
    sums[state] = best;
  }
  return choices;
}

function greedy(pairs: readonly Pair[]): readonly Pair[] {
  const used = new Set<Part>();
  const taken: Pair[] = [];
  for (const one of [...pairs].sort((a, b) => b.logOdds - a.logOdds)) {
    const parts = [...one.query.parts, ...one.name.parts];
    if (parts.some((part) => used.has(part))) continue;
    taken.push(one);
    for (const part of parts) used.add(part);
  }
  return taken;
}
