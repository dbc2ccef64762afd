import { settings } from "../settings.ts";
import type { Part } from "./parts.ts";
import { mayBeJoined, type Side, type Unit } from "./units.ts";
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

/**
 * Sets each part of the query against at most one part of the name, in any order: as many as may be one
 * (`settings.paired`), and of these so that the worth is greatest.
 * A part that finds no partner is joined with its neighbour (Al-Sinov, Alsinov), on one side. Exact for names of up to 6
 * parts, by dynamic programming over the parts used; longer ones take the best pairs first.
 */
export function assign(query: Side, name: Side, rules: Rules, memo: CostMemo): readonly Pair[] {
  const options = optionsOf(query.single, name.single, rules, memo);
  const pairs = bestOf(options, query, name);
  const extra = leftOver(query.parts, pairs, "query").filter(mayBeJoined);
  const absent = leftOver(name.parts, pairs, "name").filter(mayBeJoined);
  if (extra.length === 0 && absent.length === 0) return pairs;
  const joined = [
    ...(extra.length > 0 ? optionsOf(holding(extra, query.joined), name.single, rules, memo) : []),
    ...(absent.length > 0 ? optionsOf(query.single, holding(absent, name.joined), rules, memo) : []),
  ];
  return joined.length === 0 ? pairs : bestOf([...options, ...joined], query, name);
}

function holding(some: readonly Part[], units: readonly Unit[]): readonly Unit[] {
  return units.filter(({ parts }) => parts.some((part) => some.includes(part)));
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

function bestOf(options: readonly Pair[], query: Side, name: Side): readonly Pair[] {
  if (areDisjoint(options)) return options;
  const isLong = query.parts.length > MOST_PARTS || name.parts.length > MOST_PARTS;
  return isLong ? greedy(options) : exact(options, query.parts, name.parts);
}

const MOST_PARTS = 6;

function areDisjoint(options: readonly Pair[]): boolean {
  for (let one = 0; one < options.length; one++) {
    for (let other = one + 1; other < options.length; other++) {
      const [a, b] = [options[one] as Pair, options[other] as Pair];
      if (overlap(a.query, b.query) || overlap(a.name, b.name)) return false;
    }
  }
  return true;
}

function overlap(a: Unit, b: Unit): boolean {
  if (a.parts.length === 1 && b.parts.length === 1) return a.parts[0] === b.parts[0];
  return a.parts.some((part) => b.parts.includes(part));
}

/** The best options that use no part twice. */
function exact(options: readonly Pair[], query: readonly Part[], name: readonly Part[]): readonly Pair[] {
  const sets = 1 << name.length;
  const choices = bestChoices(options, query, name);
  const pairs: Pair[] = [];
  for (let start = 0, used = 0; start < query.length; ) {
    const option = choices[start * sets + used];
    if (option !== undefined) {
      pairs.push(option);
      used |= maskOf(option, name);
    }
    start += option?.query.parts.length ?? 1;
  }
  return pairs;
}

/** For each part of the query and each set of parts of the name that are used already: the option that is best there. */
function bestChoices(
  options: readonly Pair[],
  query: readonly Part[],
  name: readonly Part[],
): readonly (Pair | undefined)[] {
  const sets = 1 << name.length;
  const worths = new Float64Array((query.length + 2) * sets);
  const choices: (Pair | undefined)[] = [];
  for (let start = query.length - 1; start >= 0; start--) {
    const starting = options.filter((option) => option.query.parts[0] === query[start]);
    for (let used = 0; used < sets; used++) {
      const state = start * sets + used;
      worths[state] = worths[state + sets] as number;
      for (const option of starting) {
        const mask = maskOf(option, name);
        const gain = option.worth + settings.paired;
        const rest = worths[(start + option.query.parts.length) * sets + (used | mask)] as number;
        if ((mask & used) !== 0 || gain + rest <= (worths[state] as number)) continue;
        worths[state] = gain + rest;
        choices[state] = option;
      }
    }
  }
  return choices;
}

function maskOf(option: Pair, name: readonly Part[]): number {
  return option.name.parts.reduce((mask, part) => mask | (1 << name.indexOf(part)), 0);
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
export function leftOver(parts: readonly Part[], pairs: readonly Pair[], side: "query" | "name"): Part[] {
  const left: Part[] = [];
  for (const part of parts) if (!isHeld(part, pairs, side)) left.push(part);
  return left;
}

function isHeld(part: Part, pairs: readonly Pair[], side: "query" | "name"): boolean {
  for (const pair of pairs) if (pair[side].parts.includes(part)) return true;
  return false;
}
