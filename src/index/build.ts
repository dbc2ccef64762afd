import { nameInput, typeOf } from "../base/entity.ts";
import type { Rules } from "../name/rules.ts";
import type { EntityInput } from "../types.ts";
import { growingList, packed, push } from "./growing-list.ts";
import { LexiconBuilder } from "./lexicon-builder.ts";
import { lexiconColumns } from "./lexicon-columns.ts";
import { indexOf, type NameIndex, packEntity } from "./name-index.ts";
import { NamesBuilder } from "./names-builder.ts";
import { bearersOf, listedNamesOf, postingsOf } from "./postings.ts";

/**
 * Takes all names of entities, which are in the order of their ids, apart and indexes them. Time and memory linear in
 * the number of names.
 */
export function buildIndex(rules: Rules, entities: readonly EntityInput[]): NameIndex {
  const lexicon = new LexiconBuilder(rules.sounds);
  const names = new NamesBuilder(rules, lexicon);
  const [distinctOf, entityOf, firstListed] = [growingList(), growingList(), growingList()];
  const entityFlags = new Uint8Array(entities.length);
  entities.forEach((entity, number) => {
    const type = typeOf(entity);
    push(firstListed, distinctOf.length);
    let hasVowelledName = false;
    for (const name of entity.names) {
      const { distinct, isAbjad } = names.add(nameInput(name).text, type);
      push(distinctOf, distinct);
      push(entityOf, number);
      hasVowelledName ||= !isAbjad;
    }
    entityFlags[number] = packEntity(type, hasVowelledName);
  });
  push(firstListed, distinctOf.length);
  const { words, numbers: wordNumbers } = lexicon.finish();
  const { columns: distinct, numbers } = names.finish(wordNumbers);
  const listed = {
    distinctOf: packed(distinctOf).map((met) => numbers[met] as number),
    entityOf: packed(entityOf),
    firstListed: packed(firstListed),
  };
  const { columns, tables } = lexiconColumns(rules, words);
  return indexOf(
    rules,
    {
      ...columns,
      ...distinct,
      ...listed,
      ...postingsOf(distinct, words.length),
      ...listedNamesOf(listed.distinctOf, distinct.distinctFlags.length),
      bearers: bearersOf(distinct, listed, words.length),
      entityFlags,
      lookalikes: lookalikesOf(entities),
    },
    tables,
  );
}

/**
 * Pairs of entities that are declared distinct, by their numbers, sorted; ids that are not in the index say nothing.
 */
function lookalikesOf(entities: readonly EntityInput[]): Uint32Array {
  const declaring: { readonly entity: number; readonly id: string }[] = [];
  entities.forEach(({ distinctFrom }, entity) => {
    for (const id of distinctFrom ?? []) declaring.push({ entity, id });
  });
  if (declaring.length === 0) return new Uint32Array(0);
  const numbers = new Map(entities.map(({ id }, number) => [id, number]));
  const pairs = declaring.flatMap(({ entity, id }) => {
    const other = numbers.get(id);
    return other === undefined ? [] : [[Math.min(entity, other), Math.max(entity, other)] as const];
  });
  return Uint32Array.from(pairs.sort(([a, b], [c, d]) => a - c || b - d).flat());
}
