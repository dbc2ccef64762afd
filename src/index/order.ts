import type { EntityInput } from "../types.ts";

/** Entities in the order of their ids, by UTF-16 units, so that the order in which they are given decides nothing. */
export function inOrder<E extends EntityInput>(entities: readonly E[]): readonly E[] {
  const isOrdered = entities.every(({ id }, at) => at === 0 || (entities[at - 1] as E).id < id);
  if (isOrdered) return entities;
  return [...entities].sort((a, b) => (a.id < b.id ? -1 : 1));
}
