import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { makePopulation } from "../scale/population.ts";

export const FORMATS = ["jsonl", "json", "csv", "ftm"] as const;
export type Format = (typeof FORMATS)[number];

/** What makes a line of JSON about 300 bytes long, as further fields do. */
const NOTE =
  "this is a record of some register that does not exist, made up for a measurement of memory and of time; ".repeat(2);

/** An entity of a list. */
export interface Listed {
  readonly id: string;
  readonly names: readonly string[];
  readonly note: string;
}

/** The entities of a list, the same at each call. */
function* entitiesOf(count: number): Generator<Listed, void, undefined> {
  const { names, ids } = makePopulation(count, 1899);
  for (const [number, name] of names.entries())
    yield { id: ids[number] ?? "", names: [name], note: `${number} ${NOTE}` };
}

/** Writes a list; gives its size in bytes. */
export async function writeList(path: string, format: Format, count: number): Promise<number> {
  const file = createWriteStream(path);
  let lines = format === "json" ? "[\n" : format === "csv" ? "id;name;note\n" : "";
  let number = 0;
  for (const entity of entitiesOf(count)) {
    number++;
    lines += lineOf(entity, format) + (format === "json" && number < count ? ",\n" : "\n");
    if (lines.length < 2 ** 20) continue;
    if (!file.write(lines)) await once(file, "drain");
    lines = "";
  }
  file.end(format === "json" ? `${lines}]\n` : lines);
  await once(file, "close");
  return file.bytesWritten;
}

function lineOf({ id, names, note }: Listed, format: Format): string {
  if (format === "csv") return `${id};${names[0]};"${note}"`;
  const entity =
    format === "ftm" ? { id, schema: "Person", properties: { name: names, notes: [note] } } : { id, names, note };
  return JSON.stringify(entity);
}
