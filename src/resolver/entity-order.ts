import type { EntityInput } from "../types.ts";

/** Entities in the order of their ids, and where they were before. */
export interface Ordered<E> {
  readonly entities: readonly E[];
  /** For each entity its place among those given; empty if these were in order. */
  readonly order: Uint32Array;
}

/**
 * Puts entities in the order of their ids, by UTF-16 units, so that the order in which they are given decides nothing.
 */
export function inOrder<E extends EntityInput>(given: readonly E[]): Ordered<E> {
  if (isInOrder(given)) return { entities: given, order: new Uint32Array(0) };
  const ids = given.map(({ id }) => id);
  const order = Uint32Array.from(ids.keys()).sort((a, b) => ((ids[a] as string) < (ids[b] as string) ? -1 : 1));
  return { entities: Array.from(order, (place) => given[place] as E), order };
}

/** Whether entities are in the order of their ids, each of which is there once. */
export function isInOrder(entities: readonly EntityInput[]): boolean {
  for (let at = 1; at < entities.length; at++) {
    if ((entities[at - 1] as EntityInput).id >= (entities[at] as EntityInput).id) return false;
  }
  return true;
}
