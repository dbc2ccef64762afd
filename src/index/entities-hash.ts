import type { EntityInput } from "../types.ts";
import { mixed } from "./hash.ts";
import { nameInput, typeOf } from "./name-index.ts";

/** A hash of what an index takes from entities, which are in the order of their ids. Time linear in their letters. */
export function entitiesHash(entities: readonly EntityInput[]): number {
  let hash = entities.length;
  for (const entity of entities) {
    hash = add(add(hash, entity.id), typeOf(entity));
    for (const name of entity.names) hash = add(hash, nameInput(name).text);
    for (const id of entity.distinctFrom ?? []) hash = add(hash, id);
    hash = mixed(hash ^ entity.names.length);
  }
  return hash >>> 0;
}

function add(hash: number, text: string): number {
  let sum = hash ^ text.length;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum;
}
