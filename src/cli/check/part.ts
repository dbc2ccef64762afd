import schema from "../../../data/schema/entity.json";
import type { DataFile } from "../../tables/data-file.ts";
import { type Fault, faultAt, type Place, placeOfFile } from "../../tables/fault.ts";
import { entryOf } from "../../tables/finding.ts";
import type { LoadedRecord } from "../../tables/load.ts";
import type { RuleFinding } from "../../tables/rules/check.ts";

/** A value that is to be a record of a table, and where it stands. */
export interface Part {
  /** The path of its file; its place where it shares the file with others. */
  readonly path: string;
  readonly place: Place;
  readonly value: unknown;
}

/** What a file of the contributors' form holds: one record, or an array of them. */
export function partsOf(file: DataFile): readonly Part[] {
  const { path, value } = file;
  const place = placeOfFile(file);
  if (!Array.isArray(value)) return [{ path, place, value }];
  return value.map((item: unknown, index) => ({
    path: `${path}[${index}]`,
    place: {
      path,
      lineOf: (at) => place.lineOf([index, ...at]),
      entryOf: (at) => entryWithin(item, at),
    },
    value: withSchema(item),
  }));
}

/** `id "ufa", name "Ufa" (en)`: an entry of a record that shares its file with others. */
export function entryWithin(record: unknown, at: Parameters<Place["entryOf"]>[0]): string {
  const id = typeof record === "object" && record !== null && "id" in record ? entryOf(record, ["id"]) : "a record";
  return at.length === 0 || at[0] === "id" ? id : `${id}, ${entryOf(record, at)}`;
}

/** Findings of rules with their lines. */
export function faultsOf(findings: readonly RuleFinding[], partOf: ReadonlyMap<LoadedRecord, Part>): readonly Fault[] {
  const byPath = new Map(Array.from(partOf, ([{ path }, { place }]) => [path, place]));
  return findings.flatMap((finding) => {
    const part = partOf.get(finding.file);
    return part === undefined ? [] : faultAt(part.place, finding.rule, finding, (path) => byPath.get(path));
  });
}

// `$schema` is for editors of a file of one entity; an element of an array has no use for it.
function withSchema(item: unknown): unknown {
  const $schema = schema.$defs.entity.properties.$schema.const;
  return typeof item === "object" && item !== null && !Array.isArray(item) ? { $schema, ...item } : item;
}
