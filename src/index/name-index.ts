import type { Rules } from "../name/rules.ts";
import { type ClassSets, classSetsOf } from "../sound/sound-classes.ts";
import type { EntityType } from "../types.ts";
import type { Columns } from "./columns.ts";
import { CommonWords } from "./commonness.ts";
import { type IndexTables, Lexicon } from "./lexicon.ts";

/** What a resolver searches. It never changes; what a search writes is in its session. */
export interface NameIndex {
  readonly rules: Rules;
  readonly columns: Columns;
  readonly tables: IndexTables;
  readonly lexicon: Lexicon;
  readonly commonWords: CommonWords;
  /** By the numbers of its sounds the classes that these may be of. */
  readonly classSets: ClassSets;
  /** Words of the longest name. */
  readonly mostWords: number;
  /** Whether any name is in an abjad, any that of persons, and any that of something else. */
  readonly hasAbjads: boolean;
  readonly hasPersons: boolean;
  readonly hasOthers: boolean;
}

/** The index of columns, whether built or read from a file. */
export function indexOf(rules: Rules, columns: Columns, tables: IndexTables): NameIndex {
  const { distinctStarts, distinctFlags } = columns;
  let mostWords = 0;
  for (let name = 0; name + 1 < distinctStarts.length; name++)
    mostWords = Math.max(mostWords, (distinctStarts[name + 1] as number) - (distinctStarts[name] as number));
  const lexicon = new Lexicon(rules.sounds, columns, tables);
  return {
    rules,
    columns,
    tables,
    lexicon,
    commonWords: new CommonWords(rules.sounds, columns, lexicon),
    classSets: classSetsOf(tables.symbols, rules.sounds.symbols),
    mostWords,
    hasAbjads: distinctFlags.some((flags) => (flags & ABJAD) !== 0),
    hasPersons: distinctFlags.some((flags) => (flags & PERSON) !== 0),
    hasOthers: distinctFlags.some((flags) => (flags & PERSON) === 0),
  };
}

/** Number of entities of an index. */
export function sizeOf({ columns }: NameIndex): number {
  return columns.entityFlags.length;
}

/** The parts of a distinct name, packed. */
export function packedParts({ columns: { distinctParts, distinctStarts } }: NameIndex, name: number): Uint32Array {
  return distinctParts.subarray(distinctStarts[name], distinctStarts[name + 1]);
}

const TYPES: readonly EntityType[] = ["person", "place", "organization", "group"];
const TYPE_BITS = 3;
const VOWELLED = 4;
const ABJAD = 1;
const PERSON = 2;

/** What is to be known of an entity, in a byte. */
export function packEntity(type: EntityType, hasVowelledName: boolean): number {
  return TYPES.indexOf(type) | (hasVowelledName ? VOWELLED : 0);
}

export function entityType({ columns, hasOthers }: NameIndex, entity: number): EntityType {
  // Where all are persons the way to the memory is spared.
  if (!hasOthers) return "person";
  return TYPES[(columns.entityFlags[entity] as number) & TYPE_BITS] as EntityType;
}

/** Whether one of the names of an entity is in a script that writes vowels. */
export function hasVowelledName({ columns }: NameIndex, entity: number): boolean {
  return ((columns.entityFlags[entity] as number) & VOWELLED) !== 0;
}

/** What is to be known of a distinct name, in a byte. */
export function packName(isPerson: boolean, isAbjad: boolean): number {
  return (isPerson ? PERSON : 0) | (isAbjad ? ABJAD : 0);
}

/** Whether a distinct name is in an abjad. */
export function isAbjadName({ columns, hasAbjads }: NameIndex, name: number): boolean {
  return hasAbjads && ((columns.distinctFlags[name] as number) & ABJAD) !== 0;
}

/** Whether a distinct name is that of persons. */
export function isPersonName({ columns, hasOthers }: NameIndex, name: number): boolean {
  return !hasOthers || ((columns.distinctFlags[name] as number) & PERSON) !== 0;
}

/** Two texts with one key are exactly the same name, but for case, punctuation and look-alike letters. */
export function exactKey(all: readonly { readonly folded: string }[]): string {
  return all.map(({ folded }) => folded).join(" ");
}

/** Whether one of two entities is declared distinct from the other: a binary search in the sorted pairs. */
export function areDeclaredDistinct({ columns: { lookalikes } }: NameIndex, a: number, b: number): boolean {
  const [first, second] = [Math.min(a, b), Math.max(a, b)];
  let [from, to] = [0, lookalikes.length / 2];
  while (from < to) {
    const middle = (from + to) >> 1;
    const [one, other] = [lookalikes[2 * middle] as number, lookalikes[2 * middle + 1] as number];
    if (one < first || (one === first && other < second)) from = middle + 1;
    else to = middle;
  }
  return lookalikes[2 * from] === first && lookalikes[2 * from + 1] === second;
}
