import { nameInput, typeOf } from "../base/entity.ts";
import { parts } from "../name/roles.ts";
import { type ParsedName, parsedIndexName } from "../name/token-groups.ts";
import type { Internals } from "../resolver/engine.ts";
import { scriptOfWord, words } from "../text/words.ts";
import type { EntityInput, Mention } from "../types.ts";

/** A name of a person whom the text names in full: as it spells it, or as it is listed. */
export interface KnownName {
  readonly entity: number;
  readonly text: string;
  readonly parsed: ParsedName;
}

/**
 * The names of the persons whom a text names in full: those that it gives them, and those listed in the same scripts,
 * by which it may call them later.
 */
export function knownNames<E extends EntityInput>(
  { entities, index }: Internals<E>,
  named: readonly Mention<E>[],
): KnownName[] {
  const { rules } = index;
  const persons = named.flatMap(({ resolution }) =>
    resolution.status === "match" && typeOf(resolution.entity) === "person" ? [resolution] : [],
  );
  const scripts = new Set(persons.map(({ query }) => scriptOf(query)));
  const found = new Map<string, KnownName>();
  const add = (entity: number, text: string): void => {
    const key = `${entity} ${text}`;
    if (found.has(key)) return;
    const spelt = parts(rules, text, "person");
    if (spelt.length >= 2) found.set(key, { entity, text, parsed: parsedIndexName(rules, spelt, true) });
  };
  for (const { entity, query } of persons) add(numberOf(entities, entity.id), query);
  for (const id of new Set(persons.map(({ entity }) => entity.id))) {
    const number = numberOf(entities, id);
    for (const name of (entities[number] as E).names) {
      const { text } = nameInput(name);
      if (scripts.has(scriptOf(text))) add(number, text);
    }
  }
  return [...found.values()];
}

function scriptOf(name: string): string | undefined {
  return scriptOfWord(words(name)[0]?.folded ?? "");
}

/** The number of an entity among those in the order of their ids. */
function numberOf(entities: readonly EntityInput[], id: string): number {
  let [from, to] = [0, entities.length - 1];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((entities[middle] as EntityInput).id < id) from = middle + 1;
    else to = middle;
  }
  return from;
}
