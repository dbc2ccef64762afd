import { settings } from "../settings.ts";
import { read, type SoundWord } from "../sound/read.ts";
import { alignmentCost } from "./align-sounds.ts";
import { dearest } from "./cutoff.ts";
import type { Part } from "./parts.ts";

/** A part, or two neighbouring parts taken as one. */
export interface Unit {
  readonly parts: readonly Part[];
  readonly folded: string;
  readonly sound: SoundWord;
  /** What it costs to take two parts as one, in hundredths of a nat. */
  readonly joining: number;
}

/** A unit of the query set against a unit of the name. */
export interface Pair {
  readonly query: Unit;
  readonly name: Unit;
  /** Spelling cost, in hundredths of a nat. */
  readonly cost: number;
}

/** What a pair is worth in log-odds; undefined if the two must not be paired. */
export type Worth = (pair: Pair) => number | undefined;

/** The pairs of the best assignment and what they are worth together. */
export interface Assignment {
  readonly pairs: readonly Pair[];
  readonly worth: number;
}

/** Costs that a query has met already: word pairs recur from name to name. */
export type CostMemo = Map<string, number>;

/**
 * Sets each part of the query against at most one part of the name, in any order, so that the worth is greatest;
 * neighbouring parts may be joined on one side (Al-Sinov, Alsinov). Exact for names of up to 6 parts, by dynamic
 * programming over the parts used; longer ones take the best pairs first.
 */
export function assign(query: readonly Unit[], name: readonly Unit[], worth: Worth, memo: CostMemo): Assignment {
  const options = query.flatMap((unit) => name.flatMap((other) => option(unit, other, worth, memo)));
  if (options.length < 2) return sum(options);
  return Math.max(countParts(query), countParts(name)) > MOST_PARTS ? greedy(options) : best(options);
}

const MOST_PARTS = 6;

function countParts(units: readonly Unit[]): number {
  return units.filter(({ parts }) => parts.length === 1).length;
}

interface Option {
  readonly pair: Pair;
  readonly worth: number;
}

function option(query: Unit, name: Unit, worth: Worth, memo: CostMemo): Option[] {
  if (query.parts.length > 1 && name.parts.length > 1) return [];
  const pair: Pair = { query, name, cost: unitCost(query, name, memo) };
  const value = worth(pair);
  return value === undefined ? [] : [{ pair, worth: value }];
}

/** The best options that use no part twice. */
function best(options: readonly Option[]): Assignment {
  return new Search(options).from(0, 0);
}

class Search {
  readonly #options: readonly Option[];
  /** The query's parts at which an option starts, in order. */
  readonly #starts: readonly Part[];
  readonly #bits: ReadonlyMap<Part, number>;
  readonly #known = new Map<number, Assignment>();

  constructor(options: readonly Option[]) {
    this.#options = options;
    const starts = new Set(options.map(({ pair }) => pair.query.parts[0] as Part));
    this.#starts = [...starts].sort((a, b) => a.start - b.start);
    const names = new Set(options.flatMap(({ pair }) => pair.name.parts));
    this.#bits = new Map([...names].map((part, bit) => [part, 1 << bit]));
  }

  /** The best from a start on, with the parts of the name whose bits are not yet used. */
  from(start: number, used: number): Assignment {
    const part = this.#starts[start];
    if (part === undefined) return NOTHING;
    const state = (start << this.#bits.size) | used;
    const known = this.#known.get(state);
    if (known !== undefined) return known;
    const tries = this.#options
      .filter(({ pair }) => pair.query.parts[0] === part && (this.#mask(pair) & used) === 0)
      .map((one) => this.#with(one, start, used));
    const winner = tries.reduce((a, b) => (b.worth > a.worth ? b : a), this.from(start + 1, used));
    this.#known.set(state, winner);
    return winner;
  }

  #with({ pair, worth }: Option, start: number, used: number): Assignment {
    const isJoined = pair.query.parts[1] !== undefined && pair.query.parts[1] === this.#starts[start + 1];
    const rest = this.from(start + (isJoined ? 2 : 1), used | this.#mask(pair));
    return { pairs: [pair, ...rest.pairs], worth: worth + rest.worth };
  }

  #mask({ name }: Pair): number {
    return name.parts.reduce((all, part) => all | (this.#bits.get(part) as number), 0);
  }
}

function greedy(options: readonly Option[]): Assignment {
  const used = new Set<Part>();
  const taken: Option[] = [];
  for (const one of [...options].sort((a, b) => b.worth - a.worth)) {
    const parts = [...one.pair.query.parts, ...one.pair.name.parts];
    if (parts.some((part) => used.has(part))) continue;
    taken.push(one);
    for (const part of parts) used.add(part);
  }
  return sum(taken);
}

function sum(options: readonly Option[]): Assignment {
  return { pairs: options.map(({ pair }) => pair), worth: options.reduce((total, { worth }) => total + worth, 0) };
}

const NOTHING: Assignment = { pairs: [], worth: 0 };

/**
 * The units of a name: its parts, and neighbours that may be one word. Strictly only those are joined that a hyphen
 * or a particle ties; loosely any, as people put spaces anywhere.
 */
export function units(parts: readonly Part[], how: "strictly" | "loosely"): Unit[] {
  const single = parts.map((part): Unit => ({ parts: [part], folded: part.folded, sound: part.sound, joining: 0 }));
  const joined = parts.slice(1).flatMap((part, index) => {
    const before = parts[index] as Part;
    const tied = part.joined || before.role === "particle";
    return (tied || how === "loosely") && canJoin(before) && canJoin(part) ? [join(before, part)] : [];
  });
  return [...single, ...joined];
}

function canJoin({ role }: Part): boolean {
  return role !== "initial" && role !== "title" && role !== "number" && role !== "function" && role !== "generic";
}

function join(before: Part, after: Part): Unit {
  const { tight, loose } = settings.join;
  const folded = before.folded + after.folded;
  return { parts: [before, after], folded, sound: read(folded), joining: after.joined ? tight : loose };
}

/** Spelling cost of one unit against another; infinite if they are too far apart or one cannot be read. */
function unitCost(query: Unit, name: Unit, memo: CostMemo): number {
  const joining = query.joining + name.joining;
  if (query.folded === name.folded) return joining;
  return wordCost(query, name, memo) + joining;
}

/** A word as it is compared. */
export type Spelling = Pick<Unit, "folded" | "sound">;

/** Spelling cost of two words; infinite if they are too far apart or one cannot be read. */
export function wordCost(query: Spelling, name: Spelling, memo: CostMemo): number {
  const key = `${query.folded} ${name.folded}`;
  const known = memo.get(key);
  if (known !== undefined) return known;
  const readable = query.sound.symbols.length > 0 && name.sound.symbols.length > 0;
  const cost = readable
    ? alignmentCost(query.sound, name.sound, dearest(query.sound, name.sound))
    : Number.POSITIVE_INFINITY;
  memo.set(key, cost);
  return cost;
}

/** The parts of one side that no pair holds. */
export function leftOver(parts: readonly Part[], pairs: readonly Pair[], side: "query" | "name"): Part[] {
  const used = new Set(pairs.flatMap((pair) => pair[side].parts));
  return parts.filter((part) => !used.has(part));
}
