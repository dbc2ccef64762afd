import { TableReader } from "./csv/read-table.ts";
import { Decoder } from "./decoder.ts";
import { detectFormat } from "./detect-format.ts";
import { type JsonMapping, JsonReader } from "./json/read-json.ts";
import { HEAD } from "./limits.ts";
import { type Reading, readImportOptions } from "./options.ts";
import { ftmMapping } from "./read-ftm.ts";
import { plainMapping } from "./read-plain.ts";
import { schemaOrgMapping } from "./read-schema-org.ts";
import { skosMapping } from "./read-skos.ts";
import { sparqlMapping } from "./read-sparql.ts";
import { wikidataMapping } from "./read-wikidata.ts";
import type { Head, RecordReader } from "./record.ts";
import { checkSource, chunksOf } from "./source.ts";
import { Tally } from "./tally.ts";
import type { EntityReading, ImportedEntity, ImportFormat, ImportOptions, ImportSource } from "./types.ts";

const MAPPINGS: Readonly<Record<Exclude<ImportFormat, "csv">, (reading: Reading) => JsonMapping>> = {
  plain: plainMapping,
  ftm: ftmMapping,
  wikidata: wikidataMapping,
  sparql: sparqlMapping,
  skos: skosMapping,
  "schema.org": schemaOrgMapping,
};

/**
 * Reads the entities of somebody's list, in any of the formats of {@link ImportFormat}, one after another and without
 * holding the list. Format, encoding and columns are guessed unless options say them; `summary` tells what was guessed.
 * A record that cannot be an entity is left out and counted, so that records are entities and rejected ones together.
 *
 * @param source the content as a string or bytes (a string is never a path), or a stream of it, cut anywhere
 * @returns entities as they come, to be taken once, and a summary that is complete after the last
 * @throws `invalid-option` at once; while it runs `empty-source`, `unknown-format`, `unknown-encoding`,
 * `unknown-columns`, `record-too-long`, and `invalid-record` if it is strict or if the rest of a text cannot be told
 * apart; and what the source throws
 * @example
 * ```ts
 * import { createResolver } from "allonym";
 * import { describeImport, readEntities } from "allonym/import";
 *
 * const reading = readEntities("id;name;name:de\n7;Жанна Щукина;\n8;Юрий Лужин;Juri Luschin\n9;;\n");
 * const entities = [];
 * for await (const entity of reading) entities.push(entity);
 *
 * createResolver(entities).resolve("Schanna Schtschukina").candidates[0].entity.id; // "7"
 * reading.summary.records; // 3
 * reading.summary.rejected; // 1
 * reading.summary.reasons; // [{ reason: "no name", count: 1, line: 4, record: 3 }]
 * ```
 */
export function readEntities(source: ImportSource, options: ImportOptions = {}): EntityReading {
  checkSource(source);
  const reading = readImportOptions(options);
  return Object.assign(entitiesOf(source, reading, new Decoder(reading)), { summary: reading.summary });
}

async function* entitiesOf(
  source: ImportSource,
  reading: Reading,
  decoder: Decoder,
): AsyncGenerator<ImportedEntity, void, undefined> {
  const tally = new Tally(reading);
  let reader: RecordReader | undefined;
  let head = "";
  for await (const chunk of chunksOf(source)) {
    const text = decoder.push(chunk);
    if (reader !== undefined) {
      yield* tally.pass(reader.push(text));
      continue;
    }
    head += text;
    if (head.length <= HEAD) continue;
    // As much is looked at however the source is cut.
    reader = readerFor({ text: head.slice(0, HEAD), isAll: false }, reading);
    yield* tally.pass(reader.push(head));
  }
  const rest = decoder.end();
  const isShort = reader === undefined;
  reader ??= readerFor({ text: head + rest, isAll: true }, reading);
  yield* tally.pass(reader.push(isShort ? head + rest : rest));
  yield* tally.pass(reader.end());
}

function readerFor(head: Head, reading: Reading): RecordReader {
  const format = reading.format ?? detectFormat(head.text, reading.path);
  reading.summary.format = format;
  if (format === "csv") return new TableReader(head, reading);
  return new JsonReader(MAPPINGS[format](reading), head, format, reading);
}
