import { describeImport, readEntities } from "../../import/index.ts";
import { loadTable } from "../../tables/load.ts";
import type { EntityInput } from "../../types.ts";
import { failure } from "../failure.ts";
import { contentOf, kindOf, readable, type TableReading } from "../own-table.ts";

/** The entities of a list, one after another. */
export interface Source {
  readonly entities: AsyncIterable<EntityInput>;
  /** What there is to say of how they were read, once they are. */
  readonly said: () => string | undefined;
}

/** Opens a list of any kind, or a folder of entity files. Reading it fails if it holds no entity. */
export async function openSource(path: string, reading: TableReading): Promise<Source> {
  if ((await kindOf(path)) !== "list") {
    return { entities: inTurn(loadTable(path)), said: () => undefined };
  }
  const imported = readEntities(contentOf(path), { ...reading, path });
  const said = (): string => `${path}: ${describeImport(imported.summary)}`;
  return { entities: untilEnd(path, imported, said), said };
}

// What the form of the file is, is no part of an entity.
async function* inTurn(entities: Iterable<EntityInput & { $schema?: unknown }>): AsyncGenerator<EntityInput> {
  for (const { $schema: _, ...entity } of entities) yield entity;
}

async function* untilEnd(
  path: string,
  entities: AsyncIterator<EntityInput>,
  said: () => string,
): AsyncGenerator<EntityInput> {
  let isEmpty = true;
  for (;;) {
    const { done, value } = await readable(path, entities.next());
    if (done) break;
    isEmpty = false;
    yield value;
  }
  if (isEmpty) throw failure("unreadable", `${said()}. There is nothing to convert.`);
}
