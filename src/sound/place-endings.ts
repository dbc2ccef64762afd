import { file } from "../base/gathered.ts";

/** An ending of a form of a place's name, and what the name itself has in its stead; as letters. */
export interface DerivingEnding {
  readonly ending: string;
  readonly base: string;
  /** In hundredths of a nat. */
  readonly cost: number;
  readonly tradition: string;
  /** The form stands only with the word for what the place is: Ростовская область. */
  readonly besideKind: boolean;
}

/** Two endings that may stand for each other, as sounds with spaces between them. */
export interface EqualEndingsRow {
  readonly endings: readonly [string, string];
  readonly cost: number;
  readonly tradition: string;
}

/** Endings of names of places. */
export interface PlaceEndings {
  readonly equal: readonly EqualEndingsRow[];
  /** By the endings of the forms. */
  readonly derived: ReadonlyMap<string, readonly DerivingEnding[]>;
  /** Endings of two names: a village and a surname, Ишмурзино and Ишмурзин; with what their spelling costs more. */
  readonly apart: readonly EqualEndingsRow[];
  /** What a name of several words has when they are one: ск in Новокуйбышевск. */
  readonly ofCompounds: readonly string[];
}

interface EndingsRow {
  readonly endings: readonly (readonly [string, string])[];
  readonly cost: number;
  readonly tradition: string;
}

interface PlaceEndingsFile {
  readonly placeEndings: {
    readonly equal: readonly EndingsRow[];
    readonly apart: readonly EndingsRow[];
    readonly derived: readonly EndingsRow[];
    readonly ofCompounds: readonly string[];
  };
}

/** Each of the endings stands behind the first text of each stem, whose second the place itself has. */
interface PlaceAdjectivesFile {
  readonly placeAdjectives: readonly (Omit<EndingsRow, "endings"> & {
    readonly stems: readonly (readonly [string, string])[];
    readonly endings: readonly string[];
  })[];
}

/** The endings of places in `data/grammar`. */
export function placeEndings(grammar: readonly unknown[]): PlaceEndings {
  const { equal, apart, derived, ofCompounds } = file<PlaceEndingsFile>(grammar, "placeEndings").placeEndings;
  const { placeAdjectives } = file<PlaceAdjectivesFile>(grammar, "placeAdjectives");
  const forms = derived.flatMap(({ endings, ...rest }) =>
    endings.map(([ending, base]) => ({ ...rest, ending, base, besideKind: false })),
  );
  const adjectives = placeAdjectives.flatMap(({ stems, endings, ...rest }) =>
    endings.flatMap((ending) =>
      stems.map(([stem, base]) => ({ ...rest, ending: stem + ending, base, besideKind: true })),
    ),
  );
  return {
    equal: equal.flatMap(rowsOf),
    apart: apart.flatMap(rowsOf),
    derived: byEnding([...forms, ...adjectives]),
    ofCompounds,
  };
}

function rowsOf({ endings, ...rest }: EndingsRow): EqualEndingsRow[] {
  return endings.map((pair) => ({ ...rest, endings: pair }));
}

function byEnding(all: readonly DerivingEnding[]): ReadonlyMap<string, readonly DerivingEnding[]> {
  const found = new Map<string, DerivingEnding[]>();
  for (const one of all) {
    const known = found.get(one.ending);
    if (known === undefined) found.set(one.ending, [one]);
    else known.push(one);
  }
  return found;
}
