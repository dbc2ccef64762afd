import { nameInput, typeOf } from "../base/entity.ts";
import { mixed, withText } from "../base/hash.ts";
import type { EntityInput } from "../types.ts";

/** Hashes of what an index takes from entities. Time linear in their letters. */
export class EntitiesHash {
  /** Of the entities in whatever order. */
  all = 0;
  /** Of the entities in the order in which they were added. */
  inSequence = 0;

  add(entity: EntityInput): void {
    const hash = hashOfEntity(entity);
    this.all = (this.all + hash) >>> 0;
    this.inSequence = (Math.imul(this.inSequence, 31) + hash) >>> 0;
  }
}

function hashOfEntity(entity: EntityInput): number {
  const { id, names, distinctFrom } = entity;
  let hash = add(add(names.length, id), typeOf(entity));
  for (const name of names) hash = add(hash, nameInput(name).text);
  for (const other of distinctFrom ?? []) hash = add(hash, other);
  return mixed(hash);
}

/** Each text counts with its length, so that the letters of one cannot move into the next. */
function add(hash: number, text: string): number {
  return withText(hash ^ text.length, text);
}
