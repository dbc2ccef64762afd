import type { Sound } from "./alphabet.ts";
import { type SyllableParts, Syllables } from "./syllables.ts";

/** A spelling tradition: what its letter groups may sound like. */
export interface Tradition {
  readonly id: string;
  readonly label: string;
  readonly script: string;
  /** What it costs to assume this tradition; 0 for the common ones. */
  readonly cost: number;
  /** By letter group what it costs on top, as others have the letters too. */
  readonly costs: ReadonlyMap<string, number>;
  /** Letter groups that it has only in names that show it. */
  readonly onlyShown: ReadonlySet<string>;
  /** So common that following it needs no mention. */
  readonly plain: boolean;
  /** Short letter groups that hardly any other tradition has. */
  readonly shows: readonly string[];
  readonly letters: ReadonlyMap<string, readonly SoundSequence[]>;
  /** The letter groups without their neighbours. */
  readonly groups: ReadonlySet<string>;
  /** What its words are made of, where that tells them from most others. */
  readonly syllables: Syllables | undefined;
}

export type SoundSequence = readonly Sound[];

/** One sound that a letter group may stand for, and the traditions that read it so. */
export interface Alternative {
  readonly sound: Sound;
  readonly cost: number;
  readonly traditions: readonly string[];
  /** Too rare to multiply the keys of words. */
  readonly keyless?: boolean | undefined;
  /** A letter written twice by rule, as the s of French: it says nothing of a doubled letter in the name. */
  readonly twice?: boolean | undefined;
}

/** What stands before or after a letter group. */
export type Context = 0 | 1 | 2;
export const BOUNDARY: Context = 0;
export const VOWEL: Context = 1;
export const CONSONANT: Context = 2;
/** How many contexts there are. */
export const CONTEXTS = 3;

/** The traditions that a name is written in, as far as its letters show them; empty if they do not. */
export type Orthography = readonly string[];

interface TraditionFile {
  readonly id: string;
  readonly label: string;
  readonly script: string;
  readonly cost?: number | undefined;
  readonly costs?: Readonly<Record<string, number>> | undefined;
  readonly onlyShown?: readonly string[] | undefined;
  readonly plain?: boolean | undefined;
  readonly syllables?: SyllableParts | undefined;
  readonly shows?: readonly string[] | undefined;
  readonly letters: Readonly<Record<string, string | readonly string[]>>;
}

/** The spelling traditions of `data/spelling`. */
export class Traditions {
  /** The plain ones first: of two that read alike, the first is named. */
  readonly all: readonly Tradition[];
  /** Those whose words are known by their syllables. */
  readonly #syllabic: readonly Tradition[];
  readonly #byId: ReadonlyMap<string, Tradition>;

  constructor(spelling: readonly unknown[]) {
    this.all = (spelling as readonly Partial<TraditionFile>[])
      .filter((one): one is TraditionFile => one.letters !== undefined)
      .map(traditionOf)
      .sort((a, b) => Number(b.plain) - Number(a.plain));
    this.#syllabic = this.all.filter(({ syllables }) => syllables !== undefined);
    this.#byId = new Map(this.all.map((one) => [one.id, one]));
  }

  /** The traditions of whose syllables a word is made. */
  withSyllablesOf(word: string): Orthography {
    const found = this.#syllabic.filter(({ syllables }) => syllables?.make(word) === true);
    return found.length === 0 ? NONE : found.map(({ id }) => id);
  }

  /** The words that a reader is told for a tradition. */
  labelOf(id: string): string {
    return this.#byId.get(id)?.label ?? id;
  }

  /** Whether a tradition is so common that following it needs no mention. */
  isPlain(id: string): boolean {
    return this.#byId.get(id)?.plain === true;
  }
}

// Shared, as words without such a tradition are most.
const NONE: Orthography = [];

/** A letter group without the signs for what stands beside it. */
export function bareLetters(key: string): string {
  return key.replace(/^[_VC]|[_VC]$/g, "");
}

/** How a tradition reads a letter group between two contexts, by its most specific rule; empty if it has none. */
export function rulesFor(
  { letters, groups }: Tradition,
  group: string,
  before: Context,
  after: Context,
): readonly SoundSequence[] {
  if (!groups.has(group)) return [];
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

function traditionOf(file: TraditionFile): Tradition {
  const { letters, cost = 0, costs = {}, onlyShown = [], plain = false, shows = [], syllables, ...rest } = file;
  return {
    ...rest,
    onlyShown: new Set(syllables === undefined ? onlyShown : Object.keys(letters).map(bareLetters)),
    cost,
    costs: new Map(Object.entries(costs)),
    plain,
    shows,
    letters: readLetters(letters),
    groups: new Set(Object.keys(letters).map(bareLetters)),
    syllables: syllables && new Syllables(syllables),
  };
}

function readLetters(letters: TraditionFile["letters"]): ReadonlyMap<string, readonly SoundSequence[]> {
  return new Map(
    Object.entries(letters).map(([group, value]) => [group, (typeof value === "string" ? [value] : value).map(sounds)]),
  );
}

function sounds(rule: string): SoundSequence {
  return rule.split(" ").map((sound) => (sound === "-" ? "" : sound));
}

/** For each sound its cheapest reading, with all traditions that read it at that cost. */
export function bySound(all: readonly Alternative[]): Alternative[] {
  const found = new Map<Sound, Alternative>();
  for (const one of all) {
    const known = found.get(one.sound);
    if (known === undefined || one.cost < known.cost) found.set(one.sound, one);
    else if (one.cost === known.cost)
      found.set(one.sound, {
        ...known,
        traditions: [...known.traditions, ...one.traditions],
        keyless: known.keyless && one.keyless,
      });
  }
  return [...found.values()].sort((a, b) => (a.sound < b.sound ? -1 : 1));
}
