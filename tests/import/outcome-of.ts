import type { ImportOptions } from "../../src/import/index.ts";
import { namesOf, readAll } from "./read-all.ts";

/** The entity that comes out of a record, in short, or the reason why none does. */
export async function outcomeOf(text: string, options?: ImportOptions): Promise<unknown> {
  const { entities, summary } = await readAll(text, options);
  const [entity] = entities;
  if (entity === undefined) return summary.reasons[0]?.reason;
  return { id: entity.id, ...(entity.type !== undefined && { type: entity.type }), names: namesOf(entity) };
}
