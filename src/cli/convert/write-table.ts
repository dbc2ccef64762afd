import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describeLosses, Losses } from "../../import/write/losses.ts";
import { tableDraft } from "../../import/write/table-record.ts";
import { recordFindings } from "../../tables/validate.ts";
import type { EntityInput } from "../../types.ts";
import { codeOf, failure } from "../failure.ts";
import { jsonOf } from "../json-format.ts";
import { writable } from "../writable.ts";
import { Lacks } from "./lacks.ts";

/** Writes a file for each entity, in the form of a contribution, and says what was written and what is lacking. */
export async function writeTable(entities: AsyncIterable<EntityInput>, folder: string): Promise<string> {
  await checkEmpty(folder);
  const losses = new Losses();
  const lacks = new Lacks();
  const ids = new Map<string, string>();
  let renamed: string | undefined;
  let clash: string | undefined;
  let leftOut = 0;
  for await (const entity of entities) {
    const draft = tableDraft(entity, losses);
    const { id } = draft;
    const other = ids.get(id);
    if (other !== undefined) {
      clash ??= `${JSON.stringify(entity.id)} as well as ${JSON.stringify(other)} would be ${id}.json`;
      leftOut++;
      continue;
    }
    ids.set(id, entity.id);
    if (id !== entity.id) renamed ??= `${JSON.stringify(entity.id)} as ${id}`;
    for (const { problem } of recordFindings(JSON.parse(JSON.stringify(draft)))) lacks.add(problem, `${id}.json`);
    if (ids.size === 1) await writable(folder, mkdir(folder, { recursive: true }));
    await writable(folder, writeFile(join(folder, `${id}.json`), jsonOf(draft)));
  }
  return [
    `${folder}: ${ids.size === 1 ? "1 file" : `${ids.size} files`}`,
    ...(renamed === undefined ? [] : [`ids that do not fit the form are written otherwise (${renamed})`]),
    ...(clash === undefined ? [] : [`${leftOut} left out (${clash})`]),
    ...describeLosses(losses.all),
    ...lacks.said,
  ].join("; ");
}

/** Files of other entities beside them would make another table. */
async function checkEmpty(folder: string): Promise<void> {
  const files = await readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return [];
    throw failure("unreadable", `${folder}: cannot be written (${(error as Error).message}).`);
  });
  if (files.length === 0) return;
  throw failure("unreadable", `${folder}: is a folder with files in it. Name a new or an empty one.`);
}
