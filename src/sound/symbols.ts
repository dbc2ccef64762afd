import { allSounds, confusionCost, lossCost, type Sound, skeletonKey } from "./alphabet.ts";
import { type Alternative, alternatives, type Context, type Orthography } from "./spelling.ts";
import { learnedCost } from "./weights.ts";

/** A number that stands for a set of sounds: what a letter group leaves open stays open until it is compared. */
export type SymbolId = number;

const UNKNOWN = -1;

// Symbols are made when a letter group is met in a context for the first time. Their numbers never leave the
// process and answers do not depend on them, so the order of first meetings does not matter.
const meanings: (readonly Alternative[])[] = [];
const byMeaning = new Map<string, SymbolId>();
const losses: number[] = [];
// Costs of all pairs of symbols, row by row, in a square that is doubled when it is full; UNKNOWN until asked for.
let side = 256;
let costs: Int16Array = /* @__PURE__ */ new Int16Array(side * side).fill(UNKNOWN);
const keys: string[] = [];
const skeletonKeys: (readonly string[])[] = [];
// By symbol and sound whether it may well stand for it, once that is asked.
const SOUND_NUMBERS: ReadonlyMap<Sound, SoundNumber> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ allSounds.map((sound, number) => [sound, number]),
);
const SOUNDS = allSounds.length;
let likely: Uint8Array = /* @__PURE__ */ new Uint8Array(side * SOUNDS);
const UNLIKELY = 1;
const LIKELY = 2;

/** The symbols of a letter group between two contexts; none if no tradition has it there. */
export function symbolsOf(group: string, before: Context, after: Context, orthography: Orthography): SymbolId[] {
  return alternatives(group, before, after, orthography).map(intern);
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

/** A number of each sound but silence. */
export type SoundNumber = number;

/** The number of a sound; undefined for silence. */
export function soundNumber(sound: Sound): SoundNumber | undefined {
  return SOUND_NUMBERS.get(sound);
}

/** Whether a symbol may well stand for a sound: up to {@link MOST_LIKELY_COST}. */
export function mayBe(symbol: SymbolId, sound: Sound): boolean {
  const number = soundNumber(sound);
  return number !== undefined && mayBeNumbered(symbol, number);
}

/** {@link mayBe}, for a sound that is known by its number. */
export function mayBeNumbered(symbol: SymbolId, number: SoundNumber): boolean {
  const known = likely[symbol * SOUNDS + number] as number;
  return known === 0 ? rememberLikely(symbol, number) : known === LIKELY;
}

// In hundredths of a nat.
const MOST_LIKELY_COST = 20;

function rememberLikely(symbol: SymbolId, number: SoundNumber): boolean {
  const sound = allSounds[number] as Sound;
  const isLikely = meaningOf(symbol).some((one) => one.cost + confusionCost(one.sound, sound) <= MOST_LIKELY_COST);
  likely[symbol * SOUNDS + number] = isLikely ? LIKELY : UNLIKELY;
  return isLikely;
}

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
  const more = new Uint8Array(side * SOUNDS);
  more.set(likely);
  likely = more;
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
