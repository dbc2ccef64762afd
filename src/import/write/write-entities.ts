import { eachOf, isIterable } from "../../base/lists.ts";
import { readOptions } from "../../base/options.ts";
import { allonymError, coded, show } from "../../errors.ts";
import { checkEntity } from "../../resolver/check-entity.ts";
import type { EntityInput } from "../../types.ts";
import { faultOf } from "../check.ts";
import { PIECE } from "../limits.ts";
import { Losses } from "./losses.ts";
import type { EntityWriting, ExportFormat, ExportOptions, ExportSummary } from "./types.ts";
import { csvWriter } from "./write-csv.ts";
import { ftmWriter } from "./write-ftm.ts";
import { jsonLinesWriter } from "./write-json-lines.ts";
import { skosWriter } from "./write-skos.ts";
import type { MakeWriter, Writer } from "./writer.ts";

const WRITERS: Readonly<Record<ExportFormat, MakeWriter>> = {
  jsonl: jsonLinesWriter,
  csv: csvWriter,
  ftm: ftmWriter,
  skos: skosWriter,
};

type GrowingSummary = { -readonly [K in keyof ExportSummary]: ExportSummary[K] };

/**
 * Writes entities in one of the formats that `readEntities` reads, without holding them. What is read back is what was
 * written, as far as the format can hold it; `summary` counts what it cannot.
 *
 * @param entities as `createResolver` takes them; they may come one after another
 * @returns the parts of the text as they come, to be taken once, and a summary that is complete after the last
 * @throws `invalid-option` at once; while it runs what `createResolver` throws for an entity, `invalid-entity` for one
 * with a name that `readEntities` would refuse, and what `entities` throws
 * @example
 * ```ts
 * import { describeExport, readEntities, writeEntities } from "allonym/import";
 *
 * const entities = [{ id: "js", names: [{ text: "Жанна Щукина", lang: "ru" }, { text: "=Jane", lang: "en" }] }];
 * const writing = writeEntities(entities, { format: "csv" });
 * let csv = "";
 * for await (const part of writing) csv += part;
 *
 * csv.split("\n")[1]; // "js,,Жанна Щукина,ru,,,,,,,"
 * csv.split("\n")[2]; // "js,,'=Jane,en,,,,,,,"
 * for await (const entity of readEntities(csv)) entity; // entities[0]
 * describeExport(writing.summary); // "CSV; 1 entity"
 * ```
 */
export function writeEntities(
  entities: Iterable<EntityInput> | AsyncIterable<EntityInput>,
  options: ExportOptions,
): EntityWriting {
  if (!isIterable(entities)) throw invalid("entities", entities, "a list of entities");
  const format = readOptions(options, readFormat);
  const losses = new Losses();
  const summary: GrowingSummary = { format, entities: 0, leftOut: 0, losses: losses.all };
  return Object.assign(partsOf(entities, WRITERS[format](losses), summary), { summary });
}

function readFormat({ format }: Partial<ExportOptions>): ExportFormat {
  if (typeof format === "string" && Object.hasOwn(WRITERS, format)) return format;
  throw invalid("options.format", format, `one of: ${Object.keys(WRITERS).join(", ")}`);
}

async function* partsOf(
  entities: Iterable<EntityInput> | AsyncIterable<EntityInput>,
  writer: Writer,
  summary: GrowingSummary,
): AsyncGenerator<string, void, undefined> {
  const { ahead = 0 } = writer;
  let first: EntityInput[] | undefined = [];
  let part = "";
  let place = 0;
  const begin = (): void => {
    part += writer.begin?.(first ?? []) ?? "";
    for (const [at, entity] of (first ?? []).entries()) add(entity, at);
    first = undefined;
  };
  const add = (entity: EntityInput, at: number): void => {
    const text = written(writer, entity, at);
    if (text === undefined) summary.leftOut++;
    else summary.entities++;
    part += text ?? "";
  };
  for await (const entity of eachOf(entities, "entities")) {
    check(entity, place);
    if (first === undefined) add(entity, place);
    else if (first.push(entity) > ahead) begin();
    place++;
    if (part.length < PIECE) continue;
    yield part;
    part = "";
  }
  if (first !== undefined) begin();
  yield part + (writer.end?.() ?? "");
}

/** Further fields may hold what JSON cannot say: circles, large whole numbers, getters that throw. */
function written(writer: Writer, entity: EntityInput, place: number): string | undefined {
  try {
    return writer.textOf(entity);
  } catch (error) {
    throw coded(error, "invalid-entity", `entities[${place}]`);
  }
}

function check(entity: EntityInput, place: number): void {
  checkEntity(entity, place);
  const fault = faultOf(entity);
  if (fault === undefined) return;
  const hint = "Mend it: it would not be read back.";
  throw allonymError("invalid-entity", fault, { path: `entities[${place}]`, entityId: entity.id, hint });
}

function invalid(path: string, value: unknown, wanted: string): Error {
  return allonymError("invalid-option", `${show(value)} is none`, { path, hint: `Give ${wanted}.` });
}
