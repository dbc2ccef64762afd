import type { Part } from "../name/roles.ts";
import type { Side } from "../name/token-groups.ts";
import { Scratch } from "../search/session.ts";
import { classSetsOf } from "../sound/sound-classes.ts";
import type { EntityInput, EntityType, NameInput } from "../types.ts";
import type { Columns } from "./columns.ts";
import { type IndexTables, Lexicon } from "./lexicon.ts";
import { sideOfForm } from "./packed-parts.ts";

/** What a resolver searches: the columns, and what is made of them when it is needed. */
export interface NameIndex {
  readonly columns: Columns;
  readonly tables: IndexTables;
  readonly lexicon: Lexicon;
  readonly scratch: Scratch;
  /** By the numbers of its sounds the classes that these may be of. */
  readonly classSets: Uint16Array;
  /** Words of the longest name. */
  readonly mostWords: number;
  /** Whether any name is in a script that leaves vowels out. */
  readonly someLackVowels: boolean;
}

/** The index of columns, however they were come by. */
export function indexOf(columns: Columns, tables: IndexTables): NameIndex {
  const { formStarts, formFlags } = columns;
  let mostWords = 0;
  for (let form = 0; form + 1 < formStarts.length; form++)
    mostWords = Math.max(mostWords, (formStarts[form + 1] as number) - (formStarts[form] as number));
  const someLackVowels = formFlags.some((flags) => (flags & LACKS_VOWELS) !== 0);
  const lexicon = new Lexicon(columns, tables);
  const scratch = new Scratch(formStarts.length - 1, lexicon.size);
  const classSets = classSetsOf(tables.symbols);
  return { columns, tables, lexicon, scratch, classSets, mostWords, someLackVowels };
}

/** Number of entities of an index. */
export function sizeOf({ columns }: NameIndex): number {
  return columns.entityFlags.length;
}

/** The parts of a form, packed. */
export function packedParts({ columns: { formParts, formStarts } }: NameIndex, form: number): Uint32Array {
  return formParts.subarray(formStarts[form], formStarts[form + 1]);
}

/** A form, ready to be compared. */
export function sideOf(index: NameIndex, form: number): Side {
  const { formParts, formStarts } = index.columns;
  return sideOfForm(formParts, formStarts[form] as number, formStarts[form + 1] as number, index.lexicon);
}

const TYPES: readonly EntityType[] = ["person", "place", "organization", "group"];
const TYPE_BITS = 3;
const WITH_VOWELS = 4;
const LACKS_VOWELS = 1;
const PERSON = 2;

/** What is to be known of an entity, in a byte. */
export function packEntity(type: EntityType, withVowels: boolean): number {
  return TYPES.indexOf(type) | (withVowels ? WITH_VOWELS : 0);
}

export function entityType({ columns }: NameIndex, entity: number): EntityType {
  return TYPES[(columns.entityFlags[entity] as number) & TYPE_BITS] as EntityType;
}

/** Whether one of the names of an entity is in a script that writes vowels. */
export function isWithVowels({ columns }: NameIndex, entity: number): boolean {
  return ((columns.entityFlags[entity] as number) & WITH_VOWELS) !== 0;
}

/** What is to be known of a form, in a byte. */
export function packForm(isPerson: boolean, lacksVowels: boolean): number {
  return (isPerson ? PERSON : 0) | (lacksVowels ? LACKS_VOWELS : 0);
}

export function formLacksVowels({ columns }: NameIndex, form: number): boolean {
  return ((columns.formFlags[form] as number) & LACKS_VOWELS) !== 0;
}

/** Whether a form is the name of persons, and its parts were told apart as such. */
export function isPersonForm({ columns }: NameIndex, form: number): boolean {
  return ((columns.formFlags[form] as number) & PERSON) !== 0;
}

/** Whether a name or query is in a script that leaves vowels out, so that much can be read into it. */
export function lacksVowels(parts: readonly Pick<Part, "script">[]): boolean {
  return parts.some(({ script }) => script === "Arabic" || script === "Hebrew");
}

/** Two texts with one key are the same name to the letter, but for case, punctuation and look-alike letters. */
export function exactKey(all: readonly { readonly folded: string }[]): string {
  return all.map(({ folded }) => folded).join(" ");
}

/** The type of an entity. */
export function typeOf({ type }: EntityInput): EntityType {
  return type ?? "person";
}

/** A name of an entity, as an object. */
export function nameInput(name: string | NameInput): NameInput {
  return typeof name === "string" ? { text: name } : name;
}

/** Whether one of two entities is declared distinct from the other: a binary search in the sorted pairs. */
export function areDistinct({ columns: { distinct } }: NameIndex, a: number, b: number): boolean {
  const [first, second] = [Math.min(a, b), Math.max(a, b)];
  let [from, to] = [0, distinct.length / 2];
  while (from < to) {
    const middle = (from + to) >> 1;
    const [one, other] = [distinct[2 * middle] as number, distinct[2 * middle + 1] as number];
    if (one < first || (one === first && other < second)) from = middle + 1;
    else to = middle;
  }
  return distinct[2 * from] === first && distinct[2 * from + 1] === second;
}
