import type { Unit } from "../name/token-groups.ts";
import { settings } from "../settings.ts";
import { alignmentCost } from "../sound/align.ts";
import type { Sounds } from "../sound/read.ts";
import type { EndingKind } from "../text/small-words.ts";

/** A word as it is compared. */
export type Spelling = Pick<Unit, "folded" | "sound">;

/** Costs that a query has met already, by its word and the other: words recur from name to name. */
export class CostMemo {
  readonly #costs = new Map<Sounds, Map<Sounds, number>>();

  cost(query: Sounds, name: Sounds): number | undefined {
    return this.#costs.get(query)?.get(name);
  }

  add(query: Sounds, name: Sounds, cost: number): void {
    let known = this.#costs.get(query);
    if (known === undefined) {
      known = new Map();
      this.#costs.set(query, known);
    }
    known.set(name, cost);
  }
}

/** Spelling cost of one unit against another; infinite if they are too far apart or one cannot be read. */
export function unitCost(query: Unit, name: Unit, memo: CostMemo): number {
  const joining = query.joining + name.joining;
  if (query.folded === name.folded) return joining;
  const kind = endingKind(query, name);
  // A patronymic meets few others: to remember them is not worth the while.
  const cost = kind === "surname" ? wordCost(query, name, memo) : alignedCost(query.sound, name.sound, kind);
  return joining + Math.min(cost, outOfGenitive(query, name)?.cost ?? cost);
}

/** A unit and the name of which the other is the genitive. */
export interface OutOfGenitive {
  readonly query: Spelling;
  readonly name: Spelling;
  /** The genitive included. */
  readonly cost: number;
}

/** The nearest two of one unit and the names of which the other is the genitive, if just one is: two genitives are compared as they stand. */
export function outOfGenitive(query: Unit, name: Unit): OutOfGenitive | undefined {
  if ((query.names.length === 0) === (name.names.length === 0)) return undefined;
  let best: OutOfGenitive | undefined;
  const compare = (one: Spelling, other: Spelling): void => {
    const cost = alignedCost(one.sound, other.sound) + settings.genitive;
    if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { query: one, name: other, cost };
  };
  for (const one of query.names) compare(one, name);
  for (const other of name.names) compare(query, other);
  return best;
}

/** Which endings stand for each other in two units. */
export function endingKind(query: Unit, name: Unit): EndingKind {
  return query.parts[0]?.role === "patronymic" && name.parts[0]?.role === "patronymic" ? "patronymic" : "surname";
}

/** Spelling cost of two words; infinite if they are too far apart or one cannot be read. */
export function wordCost(query: Spelling, name: Spelling, memo: CostMemo): number {
  let cost = memo.cost(query.sound, name.sound);
  if (cost === undefined) {
    cost = alignedCost(query.sound, name.sound);
    memo.add(query.sound, name.sound, cost);
  }
  return cost;
}

/** Spelling cost of the sounds of two words; infinite if they are too far apart or one cannot be read. */
export function alignedCost(a: Sounds, b: Sounds, kind: EndingKind = "surname"): number {
  if (a.symbols.length === 0 || b.symbols.length === 0) return Number.POSITIVE_INFINITY;
  return alignmentCost(a, b, dearest(a, b), kind);
}

/** Cost, in hundredths of a nat, above which two words are not taken for spellings of one. */
export function dearest(a: Sounds, b: Sounds): number {
  const { base, perSound } = settings.dearest;
  return base + perSound * Math.min(a.symbols.length, b.symbols.length);
}
