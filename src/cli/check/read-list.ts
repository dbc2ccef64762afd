import { describeImport, type ImportedEntity, type Rejection, readEntities } from "../../import/index.ts";
import type { Fault } from "../../tables/fault.ts";
import { uniqueId } from "../../tables/rules/unique-id.ts";
import { contentOf, readable, type TableReading } from "../own-table.ts";
import { entryWithin, type Part } from "./part.ts";

/** Somebody's own list: what became of its records. */
export interface List {
  readonly parts: readonly (Part & { readonly value: ImportedEntity })[];
  /** Of records that were rejected. */
  readonly faults: readonly Fault[];
  /** Ids of these. */
  readonly missing: readonly string[];
  readonly said: string;
}

/** Reads a list of any kind. */
export async function readList(path: string, reading: TableReading): Promise<List> {
  const rejections: Rejection[] = [];
  const imported = readEntities(contentOf(path), { ...reading, path, onRejected: (one) => void rejections.push(one) });
  const parts: List["parts"][number][] = [];
  await readable(
    path,
    (async () => {
      for await (const value of imported) parts.push(partAt(path, imported.summary.line, value));
    })(),
  );
  return {
    parts,
    faults: rejections.map((rejection) => faultOf(path, rejection)),
    missing: rejections.flatMap(({ id, first }) => (id === undefined || first !== undefined ? [] : [id])),
    said: `${path}: ${describeImport(imported.summary)}`,
  };
}

function partAt(path: string, line: number, value: ImportedEntity): List["parts"][number] {
  return {
    path: `${path}:${line}`,
    place: { path, lineOf: () => line, entryOf: (at) => entryWithin(value, at) },
    value,
  };
}

function faultOf(path: string, { record, line, id, reason, first }: Rejection): Fault {
  const entry = id === undefined ? `record ${record}` : `id ${JSON.stringify(id)}`;
  const repeats = first !== undefined;
  return {
    path,
    line,
    entry,
    rule: repeats ? uniqueId.name : "every record is an entity",
    problem: repeats ? `${reason} (${path}:${first})` : reason,
    mend: repeats
      ? "Give one of the two another id, or put their names into one record."
      : "Mend the record, or take it out: it is left out of all answers.",
  };
}
