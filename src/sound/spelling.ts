import spelling from "gather:spelling";
import { isConsonant, type Sound } from "./alphabet.ts";

/** A spelling tradition: what its letter groups may sound like. */
export interface Tradition {
  readonly id: string;
  readonly label: string;
  readonly script: string;
  /** What it costs to assume this tradition; 0 for the common ones. */
  readonly cost: number;
  /** So common that following it needs no mention. */
  readonly plain: boolean;
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
  readonly letters: Readonly<Record<string, string | readonly string[]>>;
}

// The further a reading stands in the list of its letter group, the rarer it is.
const COST_OF_RANK = 15;

/** The traditions of data/spelling, the plain ones first: of two that read alike, the first is named. */
export const traditions: readonly Tradition[] = /* @__PURE__ */ (spelling as readonly Partial<TraditionFile>[])
  .filter((one): one is TraditionFile => one.letters !== undefined)
  .map(({ letters, cost = 0, plain = false, ...rest }) => ({ ...rest, cost, plain, letters: readLetters(letters) }))
  .sort((a, b) => Number(b.plain) - Number(a.plain));

const LABELS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(traditions.map(({ id, label }) => [id, label]));

/** The words that a reader is told for a tradition. */
export const labelOf = (tradition: string): string => LABELS.get(tradition) ?? tradition;

/** Traditions so common that following them needs no mention. */
export const plainTraditions: ReadonlySet<string> = /* @__PURE__ */ new Set(
  traditions.filter(({ plain }) => plain).map(({ id }) => id),
);

const GROUPS: readonly string[] = /* @__PURE__ */ Array.from(
  new Set(traditions.flatMap(({ letters }) => [...letters.keys()].map(bare))),
);
const BY_FIRST_LETTER: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ byFirstLetter(GROUPS);
const VOWELS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  GROUPS.filter((group) => group.length === 1 && everyReadingStartsWithVowel(group)),
);

/** The letter groups of all traditions that begin with a letter, longest first. */
export function groupsWith(letter: string): readonly string[] {
  return BY_FIRST_LETTER.get(letter) ?? [];
}

/** Whether a letter is a vowel to its neighbours; i, j and y, which may be glides, are not. */
export function isVowelLetter(letter: string): boolean {
  return VOWELS.has(letter);
}

/**
 * The sounds of a letter group between two contexts, one list of alternatives for each position. Each tradition
 * speaks by its most specific rule. Empty if no rule fits there.
 */
export function alternatives(group: string, before: Context, after: Context): readonly (readonly Alternative[])[] {
  const readings = traditions.flatMap((tradition) =>
    readingsIn(tradition, group, before, after).map((reading, rank) => ({
      reading,
      cost: tradition.cost + rank * COST_OF_RANK,
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

function byFirstLetter(groups: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const group of groups) {
    const letter = group[0] as string;
    found.set(letter, [...(found.get(letter) ?? []), group]);
  }
  for (const same of found.values()) same.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return found;
}

function bare(key: string): string {
  return key.replace(/^[_VC]|[_VC]$/g, "");
}

function readLetters(letters: TraditionFile["letters"]): ReadonlyMap<string, readonly Reading[]> {
  return new Map(
    Object.entries(letters).map(([group, value]) => [group, (typeof value === "string" ? [value] : value).map(sounds)]),
  );
}

function sounds(reading: string): Reading {
  return reading.split(" ").map((sound) => (sound === "-" ? "" : sound));
}

function everyReadingStartsWithVowel(letter: string): boolean {
  const readings = traditions.flatMap(({ letters }) => letters.get(letter) ?? []);
  return readings.every(([first = ""]) => first !== "" && !isConsonant(first) && !["i", "y", "j"].includes(first));
}
