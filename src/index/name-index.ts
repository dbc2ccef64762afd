import type { Rules } from "../name/rules.ts";
import { type ClassSets, classSetsOf } from "../sound/sound-classes.ts";
import type { EntityType } from "../types.ts";
import type { Columns } from "./columns.ts";
import { CommonWords } from "./commonness.ts";
import { type IndexTables, Lexicon } from "./lexicon.ts";
import { type IndexSource, WholeSource } from "./source.ts";

/** What a resolver searches. It never changes; what a search writes is in its session. */
export interface NameIndex {
  readonly rules: Rules;
  readonly columns: Columns;
  readonly tables: IndexTables;
  readonly lexicon: Lexicon;
  readonly source: IndexSource;
  readonly commonWords: CommonWords;
  /** Number of entities. */
  readonly size: number;
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
  const source = new WholeSource(columns);
  return {
    rules,
    columns,
    tables,
    lexicon,
    source,
    commonWords: new CommonWords(rules.sounds, { columns, lexicon, source }),
    size: columns.entityFlags.length,
    classSets: classSetsOf(tables.symbols, rules.sounds.symbols),
    mostWords,
    hasAbjads: distinctFlags.some((flags) => (flags & ABJAD) !== 0),
    hasPersons: distinctFlags.some((flags) => (flags & PERSON) !== 0),
    hasOthers: distinctFlags.some((flags) => (flags & PERSON) === 0),
  };
}

/** Number of entities of an index. */
export function sizeOf({ size }: NameIndex): number {
  return size;
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

export function entityType({ source, hasOthers }: NameIndex, entity: number): EntityType {
  // Where all are persons the way to the memory is spared.
  if (!hasOthers) return "person";
  return TYPES[source.flagsOf(entity) & TYPE_BITS] as EntityType;
}

/** Whether one of the names of an entity is in a script that writes vowels. */
export function hasVowelledName({ source }: NameIndex, entity: number): boolean {
  return (source.flagsOf(entity) & VOWELLED) !== 0;
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

/** Whether one of two entities is declared distinct from the other. */
export function areDeclaredDistinct({ source }: NameIndex, a: number, b: number): boolean {
  return source.areDistinct(a, b);
}
