import type { ImportSummary } from "../../src/import/index.ts";
import { type ImportedEntity, type ImportOptions, type ImportSource, readEntities } from "../../src/import/index.ts";

/** All entities of a source, and what there is to say of them. */
export async function readAll(
  source: ImportSource,
  options?: ImportOptions,
): Promise<{ readonly entities: readonly ImportedEntity[]; readonly summary: ImportSummary }> {
  const reading = readEntities(source, options);
  const entities: ImportedEntity[] = [];
  for await (const entity of reading) entities.push(entity);
  return { entities, summary: reading.summary };
}

/** Names as they are told apart: `Ufa (en)`, `Uffa (misspelling)`. */
export function namesOf({ names }: Pick<ImportedEntity, "names">): readonly string[] {
  return names.map((name) => {
    if (typeof name === "string") return name;
    const notes = [name.lang, name.kind].filter((note) => note !== undefined);
    return notes.length === 0 ? name.text : `${name.text} (${notes.join(", ")})`;
  });
}
