import spelling from "gather:spelling";
import type { Sound } from "./alphabet.ts";

/** A spelling tradition: what its letter groups may sound like. */
export interface Tradition {
  readonly id: string;
  readonly label: string;
  readonly script: string;
  /** What it costs to assume this tradition; 0 for the common ones. */
  readonly cost: number;
  /** So common that following it needs no mention. */
  readonly plain: boolean;
  /** Short letter groups that hardly any other tradition has. */
  readonly shows: readonly string[];
  readonly letters: ReadonlyMap<string, readonly Reading[]>;
}

type Reading = readonly Sound[];

/** One sound that a letter group may stand for, and the traditions that read it so. */
export interface Alternative {
  readonly sound: Sound;
  readonly cost: number;
  readonly traditions: readonly string[];
}

/** What stands before or after a letter group. */
export type Context = 0 | 1 | 2;
export const BOUNDARY: Context = 0;
export const VOWEL: Context = 1;
export const CONSONANT: Context = 2;
/** How many contexts there are. */
export const CONTEXTS = 3;

interface TraditionFile {
  readonly id: string;
  readonly label: string;
  readonly script: string;
  readonly cost?: number | undefined;
  readonly plain?: boolean | undefined;
  readonly shows?: readonly string[] | undefined;
  readonly letters: Readonly<Record<string, string | readonly string[]>>;
}

// The further a reading stands in the list of its letter group, the rarer it is.
const COST_OF_RANK = 15;
// A name that shows its traditions is seldom written in another as well.
const COST_OF_OTHERS = 60;

/** The traditions of data/spelling, the plain ones first: of two that read alike, the first is named. */
export const traditions: readonly Tradition[] = /* @__PURE__ */ (spelling as readonly Partial<TraditionFile>[])
  .filter((one): one is TraditionFile => one.letters !== undefined)
  .map(({ letters, cost = 0, plain = false, shows = [], ...rest }) => ({
    ...rest,
    cost,
    plain,
    shows,
    letters: readLetters(letters),
  }))
  .sort((a, b) => Number(b.plain) - Number(a.plain));

const LABELS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(traditions.map(({ id, label }) => [id, label]));

/** The words that a reader is told for a tradition. */
export const labelOf = (tradition: string): string => LABELS.get(tradition) ?? tradition;

/** Traditions so common that following them needs no mention. */
export const plainTraditions: ReadonlySet<string> = /* @__PURE__ */ new Set(
  traditions.filter(({ plain }) => plain).map(({ id }) => id),
);

/** The traditions that a name is written in, as far as its letters show them; empty if they do not. */
export type Orthography = readonly string[];

/**
 * The sounds of a letter group between two contexts, one list of alternatives for each position. Each tradition
 * speaks by its most specific rule; where those of the orthography speak, others are less likely. Empty if no rule fits
 * there.
 */
export function alternatives(
  group: string,
  before: Context,
  after: Context,
  orthography: Orthography,
): readonly (readonly Alternative[])[] {
  const speaking = traditions.filter((tradition) => readingsIn(tradition, group, before, after).length > 0);
  const hasOwn = speaking.some(({ id }) => orthography.includes(id));
  const readings = speaking.flatMap((tradition) =>
    readingsIn(tradition, group, before, after).map((reading, rank) => ({
      reading,
      cost: tradition.cost + rank * COST_OF_RANK + (hasOwn && !orthography.includes(tradition.id) ? COST_OF_OTHERS : 0),
      traditions: [tradition.id],
    })),
  );
  // One group is read into one number of sounds: the cheapest reading decides, data tests forbid the rest.
  const first = readings.reduce((best, one) => (one.cost < best.cost ? one : best), readings[0] ?? NOTHING);
  return first.reading.map((_, position) =>
    readings
      .filter(({ reading }) => reading.length === first.reading.length)
      .map(({ reading, cost, traditions: by }) => ({ sound: reading[position] as Sound, cost, traditions: by })),
  );
}

const NOTHING: { reading: Reading; cost: number; traditions: string[] } = { reading: [], cost: 0, traditions: [] };

function readingsIn({ letters }: Tradition, group: string, before: Context, after: Context): readonly Reading[] {
  const left = MARK[before];
  const right = MARK[after];
  return (
    letters.get(left + group + right) ??
    letters.get(left + group) ??
    letters.get(group + right) ??
    letters.get(group) ??
    []
  );
}

// In data/spelling: _ a word's edge, V a vowel letter, C another letter, beside a letter group.
const MARK: readonly [string, string, string] = ["_", "V", "C"];

function readLetters(letters: TraditionFile["letters"]): ReadonlyMap<string, readonly Reading[]> {
  return new Map(
    Object.entries(letters).map(([group, value]) => [group, (typeof value === "string" ? [value] : value).map(sounds)]),
  );
}

function sounds(reading: string): Reading {
  return reading.split(" ").map((sound) => (sound === "-" ? "" : sound));
}
