import type { EntityInput } from "../types.ts";
import { mixed } from "./hash.ts";
import { nameInput, typeOf } from "./name-index.ts";

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
  let hash = withText(withText(names.length, id), typeOf(entity));
  for (const name of names) hash = withText(hash, nameInput(name).text);
  for (const other of distinctFrom ?? []) hash = withText(hash, other);
  return mixed(hash);
}

/** FNV-1a, see `hashOf`, of a text and its length, from another hash on. */
function withText(hash: number, text: string): number {
  let longer = hash ^ text.length;
  for (let at = 0; at < text.length; at++) longer = Math.imul(longer ^ text.charCodeAt(at), 0x01000193);
  return longer;
}
