import type { Part } from "../name/roles.ts";
import { mayBeJoined, type Side, type Unit } from "../name/token-groups.ts";
import { settings } from "../settings.ts";
import { type CostMemo, unitCost } from "./word-cost.ts";

/** A unit of the query set against a unit of the name. */
export interface Pair {
  readonly query: Unit;
  readonly name: Unit;
  /** Spelling cost, in hundredths of a nat. */
  readonly cost: number;
  /** What the pair is worth, in log-odds. */
  readonly worth: number;
}

/** What pairs are worth: of the sort of name that is compared. */
export interface Rules {
  /** Whether two units may be one at all, however they are spelt. */
  readonly mayPair: (query: Unit, name: Unit) => boolean;
  /** Log-odds of a pair with a spelling cost; undefined if the two are not one. */
  readonly worth: (query: Unit, name: Unit, cost: number) => number | undefined;
}

/** The pairs that two sides make, and the parts that no pair holds. */
export interface Assignment {
  readonly pairs: readonly Pair[];
  /** Parts of the query. */
  readonly extra: readonly Part[];
  /** Parts of the name. */
  readonly absent: readonly Part[];
}

/**
 * Sets each part of the query against at most one part of the name, in any order: as many as may be one
 * (`settings.paired`), and of these so that the worth is greatest.
 * A part that finds no partner is joined with its neighbour (Al-Sinov, Alsinov), on one side. Exact for names of up to 6
 * parts, by dynamic programming over the parts used; longer ones take the best pairs first.
 */
export function assign(query: Side, name: Side, rules: Rules, memo: CostMemo): Assignment {
  const options = optionsOf(query.single, name.single, rules, memo);
  const alone = bestOf(options, query, name);
  const joined: Pair[] = [];
  if (alone.extra.some(mayBeJoined))
    joined.push(...optionsOf(holding(alone.extra, query.joined), name.single, rules, memo));
  if (alone.absent.some(mayBeJoined))
    joined.push(...optionsOf(query.single, holding(alone.absent, name.joined), rules, memo));
  return joined.length === 0 ? alone : bestOf([...options, ...joined], query, name);
}

const NONE: readonly never[] = [];

function holding(some: readonly Part[], units: readonly Unit[]): readonly Unit[] {
  return units.filter(({ parts }) => parts.some((part) => mayBeJoined(part) && some.includes(part)));
}

function optionsOf(query: readonly Unit[], name: readonly Unit[], rules: Rules, memo: CostMemo): Pair[] {
  const options: Pair[] = [];
  for (const one of query) {
    for (const other of name) {
      if (!rules.mayPair(one, other)) continue;
      const cost = unitCost(one, other, memo);
      const worth = rules.worth(one, other, cost);
      if (worth !== undefined) options.push({ query: one, name: other, cost, worth });
    }
  }
  return options;
}

function bestOf(options: readonly Pair[], query: Side, name: Side): Assignment {
  const pairs = areDisjoint(options) ? options : bestPairs(options, query.parts, name.parts);
  return { pairs, extra: leftOver(query.parts, pairs, "query"), absent: leftOver(name.parts, pairs, "name") };
}

function bestPairs(options: readonly Pair[], query: readonly Part[], name: readonly Part[]): readonly Pair[] {
  const isLong = query.length > MOST_PARTS || name.length > MOST_PARTS;
  return isLong ? greedy(options) : exact(options, query, name);
}

const MOST_PARTS = 6;

function areDisjoint(options: readonly Pair[]): boolean {
  for (let one = 1; one < options.length; one++) {
    for (let other = 0; other < one; other++) if (areRivals(options[one] as Pair, options[other] as Pair)) return false;
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
 * An option as a step between states, which are numbered by the part of the query that is next, then by the set of parts of the
 * name that are used.
 */
interface Move {
  readonly option: Pair;
  /** The states with no part used before and after it. */
  readonly from: number;
  readonly to: number;
  /** A bit for each part of the name that it uses. */
  readonly mask: number;
}

/** The best options that use no part twice. */
function exact(options: readonly Pair[], query: readonly Part[], name: readonly Part[]): readonly Pair[] {
  const sets = 1 << name.length;
  const end = query.length * sets;
  const choices = bestChoices(movesOf(options, query, name), end, sets);
  const pairs: Pair[] = [];
  for (let at = 0, used = 0; at < end; ) {
    const move = choices[at + used];
    if (move !== undefined) {
      pairs.push(move.option);
      used |= move.mask;
    }
    at = move?.to ?? at + sets;
  }
  return pairs;
}

function movesOf(options: readonly Pair[], query: readonly Part[], name: readonly Part[]): Move[] {
  const sets = 1 << name.length;
  const moves: Move[] = [];
  for (const option of options) {
    const { parts } = option.query;
    const from = query.indexOf(parts[0] as Part) * sets;
    let mask = 0;
    for (const part of option.name.parts) mask |= 1 << name.indexOf(part);
    moves.push({ option, from, to: from + parts.length * sets, mask });
  }
  return moves;
}

/** For each state the move that is best there, if any is better than to leave the part of the query out. */
function bestChoices(moves: readonly Move[], end: number, sets: number): readonly (Move | undefined)[] {
  const worths = new Float64Array(end + sets);
  const choices: (Move | undefined)[] = new Array(end).fill(undefined);
  for (let state = end - 1; state >= 0; state--) {
    const used = state & (sets - 1);
    let best = worths[state + sets] as number;
    for (const move of moves) {
      if (move.from + used !== state || (move.mask & used) !== 0) continue;
      const worth = move.option.worth + settings.paired + (worths[move.to + used + move.mask] as number);
      if (worth <= best) continue;
      best = worth;
      choices[state] = move;
    }
    worths[state] = best;
  }
  return choices;
}

function greedy(options: readonly Pair[]): readonly Pair[] {
  const used = new Set<Part>();
  const taken: Pair[] = [];
  for (const one of [...options].sort((a, b) => b.worth - a.worth)) {
    const parts = [...one.query.parts, ...one.name.parts];
    if (parts.some((part) => used.has(part))) continue;
    taken.push(one);
    for (const part of parts) used.add(part);
  }
  return taken;
}

/** The parts of one side that no pair holds. */
function leftOver(parts: readonly Part[], pairs: readonly Pair[], side: "query" | "name"): readonly Part[] {
  let held = 0;
  for (const pair of pairs) held += pair[side].parts.length;
  // Pairs hold no part twice.
  return held === parts.length ? NONE : parts.filter((part) => !pairs.some((pair) => pair[side].parts.includes(part)));
}
