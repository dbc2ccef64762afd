import { allSounds, confusionCost, lossCost, type Sound, skeletonKey } from "./alphabet.ts";
import { type Alternative, alternatives, CONTEXTS, type Context, type Orthography } from "./spelling.ts";
import { learnedCost } from "./weights.ts";

/** A number that stands for a set of sounds: what a letter group leaves open stays open until it is compared. */
export type SymbolId = number;

const UNKNOWN = -1;

// Symbols are made when a letter group is met in a context for the first time. Their numbers never leave the
// process and answers do not depend on them, so the order of first meetings does not matter.
const meanings: (readonly Alternative[])[] = [];
const byMeaning = new Map<string, SymbolId>();
// By orthography, then by letter group, then by context.
const byGroup = new Map<string, Map<string, (readonly SymbolId[])[]>>();
const losses: number[] = [];
// Costs of all pairs of symbols, row by row, in a square that is doubled when it is full; UNKNOWN until asked for.
let side = 256;
let costs: Int16Array = /* @__PURE__ */ new Int16Array(side * side).fill(UNKNOWN);
const keys: string[] = [];
const skeletonKeys: (readonly string[])[] = [];
const likely: (ReadonlySet<Sound> | undefined)[] = [];

/** The symbols of letter groups in an orthography. */
export type Reader = (group: string, before: Context, after: Context) => readonly SymbolId[];

/** Gives the symbols of a letter group between two contexts; none if no tradition has it there. */
export function readerOf(orthography: Orthography): Reader {
  const name = orthography.join();
  const groups = byGroup.get(name) ?? new Map<string, (readonly SymbolId[])[]>();
  byGroup.set(name, groups);
  return (group, before, after) => {
    let contexts = groups.get(group);
    if (contexts === undefined) {
      contexts = [];
      groups.set(group, contexts);
    }
    const place = before * CONTEXTS + after;
    contexts[place] ??= alternatives(group, before, after, orthography).map(intern);
    return contexts[place] as readonly SymbolId[];
  };
}

/** The sounds that a symbol may stand for. */
export function meaningOf(symbol: SymbolId): readonly Alternative[] {
  return meanings[symbol] ?? [];
}

/** The symbol with a meaning that {@link meaningOf} gave, here or in another process. */
export function symbolOf(meaning: readonly Alternative[]): SymbolId {
  return intern(meaning);
}

/** Cost, in hundredths of a nat, of one symbol where the other spelling has another; symmetric, 0 for the same. */
export function symbolCost(a: SymbolId, b: SymbolId): number {
  const known = costs[a * side + b] as number;
  return known === UNKNOWN ? remember(a, b) : known;
}

/** Cost of a symbol that the other spelling leaves out. */
export function symbolLoss(symbol: SymbolId): number {
  return losses[symbol] as number;
}

/** The letters, one of which the symbol adds to a skeleton; "" where it may add none. */
export function symbolKeys(symbol: SymbolId): readonly string[] {
  return skeletonKeys[symbol] as readonly string[];
}

/** Whether a symbol may well stand for a sound: up to {@link LIKELY}, in hundredths of a nat. */
export function mayBe(symbol: SymbolId, sound: Sound): boolean {
  let known = likely[symbol];
  if (known === undefined) {
    known = new Set(
      allSounds.filter((other) =>
        meaningOf(symbol).some((one) => one.cost + confusionCost(one.sound, other) <= LIKELY),
      ),
    );
    likely[symbol] = known;
  }
  return known.has(sound);
}

const LIKELY = 20;

/** The cheapest pair of readings of two symbols. */
export function cheapest(
  a: SymbolId,
  b: SymbolId,
): { readonly a: Alternative; readonly b: Alternative; readonly cost: number } {
  let best = { a: SILENCE, b: SILENCE, cost: Number.POSITIVE_INFINITY };
  for (const one of meaningOf(a)) {
    for (const other of meaningOf(b)) {
      const cost = one.cost + other.cost + confusionCost(one.sound, other.sound);
      if (cost < best.cost) best = { a: one, b: other, cost };
    }
  }
  return best;
}

const SILENCE: Alternative = { sound: "", cost: 0, traditions: [] };

function remember(a: SymbolId, b: SymbolId): number {
  const cost = a === b ? 0 : atMost(cheapest(a, b).cost, learnedCost(symbolKey(a), symbolKey(b)));
  costs[a * side + b] = cost;
  costs[b * side + a] = cost;
  return cost;
}

function widen(): void {
  const wider = new Int16Array(4 * side * side).fill(UNKNOWN);
  for (let row = 0; row < side; row++) wider.set(costs.subarray(row * side, (row + 1) * side), row * 2 * side);
  side *= 2;
  costs = wider;
}

/** A name of a symbol that is the same in every process: the sounds that it may stand for, with their costs. */
export function symbolKey(symbol: SymbolId): string {
  return keys[symbol] as string;
}

function atMost(handSet: number, learned: number | undefined): number {
  return learned === undefined ? handSet : Math.min(handSet, learned);
}

function intern(all: readonly Alternative[]): SymbolId {
  const meaning = bySound(all);
  const key = meaning.map(({ sound, cost, traditions }) => `${sound}:${cost}:${traditions.join()}`).join(" ");
  const known = byMeaning.get(key);
  if (known !== undefined) return known;
  const symbol = meanings.length;
  meanings.push(meaning);
  byMeaning.set(key, symbol);
  if (symbol === side) widen();
  keys.push(meaning.map(({ sound, cost }) => `${sound}${cost === 0 ? "" : cost}`).join("|"));
  losses.push(lossOf(meaning));
  skeletonKeys.push([...new Set(meaning.map(({ sound }) => skeletonKey(sound)))]);
  return symbol;
}

/** For each sound its cheapest reading, with all traditions that read it at that cost. */
function bySound(all: readonly Alternative[]): Alternative[] {
  const found = new Map<Sound, Alternative>();
  for (const one of all) {
    const known = found.get(one.sound);
    if (known === undefined || one.cost < known.cost) found.set(one.sound, one);
    else if (one.cost === known.cost)
      found.set(one.sound, { ...known, traditions: [...known.traditions, ...one.traditions] });
  }
  return [...found.values()].sort((a, b) => (a.sound < b.sound ? -1 : 1));
}

/** A rare reading that is easily lost (г as h) does not make the letter so; silence (ъ) does. */
function lossOf(meaning: readonly Alternative[]): number {
  const commonest = Math.min(...meaning.map(({ cost }) => cost));
  const likely = meaning.filter(({ sound, cost }) => cost === commonest || sound === "");
  return Math.min(...likely.map(({ sound, cost }) => cost + lossCost(sound)));
}
