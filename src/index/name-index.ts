import { type Part, parts } from "../match/parts.ts";
import { knownSide, type Side } from "../match/units.ts";
import type { EntityInput, EntityType, NameInput } from "../types.ts";
import { checkEntities } from "./check-entity.ts";
import { addWord, emptyVocabulary, type Vocabulary } from "./vocabulary.ts";

/** A name of the index, taken apart. */
export interface IndexedName extends Side {
  readonly entity: number;
  readonly name: NameInput;
}

/** What a resolver searches. Entities and names are known by their numbers. */
export interface NameIndex<E extends EntityInput> {
  readonly entities: readonly E[];
  readonly names: readonly IndexedName[];
  readonly vocabulary: Vocabulary;
  /** For each word of the vocabulary the names that hold it, ascending. */
  readonly postings: readonly (readonly number[])[];
  /** For each word of the vocabulary the number of entities that bear it. */
  readonly bearers: readonly number[];
  /** For each entity whether one of its names is in a script that writes vowels. */
  readonly withVowels: readonly boolean[];
  /** Words of the longest name. */
  readonly mostWords: number;
  /** Names by {@link exactKey}. */
  readonly exact: ReadonlyMap<string, readonly number[]>;
}

/** Two texts with one key are the same name to the letter, but for case, punctuation and look-alike letters. */
export function exactKey(all: readonly { readonly folded: string }[]): string {
  return all.map(({ folded }) => folded).join(" ");
}

/** The type of an entity. */
export function typeOf({ type }: EntityInput): EntityType {
  return type ?? "person";
}

/** Takes all names apart and indexes them. Time and memory linear in the number of names. */
export function buildIndex<E extends EntityInput>(input: Iterable<E>): NameIndex<E> {
  const entities = [...input];
  checkEntities(entities);
  const names = entities.flatMap((entity, number) =>
    entityNames(entity).map((name) => indexedName(entity, number, name)),
  );
  const vocabulary = emptyVocabulary();
  const postings: number[][] = [];
  const exact = new Map<string, number[]>();
  names.forEach((name, number) => {
    for (const word of new Set(indexedWords(vocabulary, name))) append(postings, word, number);
    const key = exactKey(name.parts);
    const same = exact.get(key);
    if (same === undefined) exact.set(key, [number]);
    else same.push(number);
  });
  const bearers = postings.map((held) => new Set(held.map((number) => names[number]?.entity)).size);
  const withVowels = entities.map(() => false);
  for (const { entity, parts: all } of names) if (!lacksVowels(all)) withVowels[entity] = true;
  const mostWords = names.reduce((most, { parts: all }) => Math.max(most, all.length), 0);
  return { entities, names, vocabulary, postings, bearers, withVowels, mostWords, exact };
}

/** Whether a name or query is in a script that leaves vowels out, so that much can be read into it. */
export function lacksVowels(parts: readonly Part[]): boolean {
  return parts.some(({ script }) => script === "Arabic" || script === "Hebrew");
}

function indexedName(entity: EntityInput, number: number, name: NameInput): IndexedName {
  return { entity: number, name, ...knownSide(parts(name.text, typeOf(entity))) };
}

/** The words of a name, and pairs of neighbours that a query may write as one word. */
function indexedWords(vocabulary: Vocabulary, { parts: all, joined }: Side): number[] {
  return [...all.filter(isSearched), ...joined].map(({ folded, sound }) => addWord(vocabulary, folded, sound));
}

/** Whether candidates are looked for by a part: not by words that half of all names have. */
export function isSearched({ role }: Part): boolean {
  return role !== "function" && role !== "title" && role !== "initial";
}

function append(postings: number[][], word: number, name: number): void {
  const known = postings[word];
  if (known === undefined) postings[word] = [name];
  else known.push(name);
}

function entityNames(entity: EntityInput): NameInput[] {
  return entity.names.map((name) => (typeof name === "string" ? { text: name } : name));
}
