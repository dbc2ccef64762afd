import type { Fault } from "../../tables/fault.ts";
import { faultAt } from "../../tables/fault.ts";
import type { LoadedRecord } from "../../tables/load.ts";
import { isRetired, type TableRecord } from "../../tables/record.ts";
import { nameRules, testRules } from "../../tables/rules/all.ts";
import { checkTables, type MakeResolver } from "../../tables/rules/check.ts";
import { idByName } from "../../tables/rules/file-name.ts";
import { recordFindings } from "../../tables/validate.ts";
import { formatFault } from "./format-fault.ts";
import type { Judged } from "./judged.ts";
import { faultsOf, type Part, partsOf } from "./part.ts";
import type { EntityFiles } from "./read-entity-files.ts";

/** The rule that a file breaks which is not valid. */
export const BY_SCHEMA = "the file follows data/schema/entity.json";
const ASKING: ReadonlySet<string> = new Set([...nameRules, ...testRules].map(({ name }) => name));

/** Holds entity files to all rules for contributions. */
export function judgeEntities({ files, faults: unread, asked }: EntityFiles, makeResolver: MakeResolver): Judged {
  const parts = files.flatMap(partsOf);
  const partOf = new Map<LoadedRecord, Part>();
  const ofSchema: Fault[] = [];
  const missing = unread.map(({ path }) => idByName(path));
  for (const part of parts) {
    const findings = recordFindings(part.value);
    ofSchema.push(...findings.map((finding) => faultAt(part.place, BY_SCHEMA, finding)));
    if (findings.length === 0) partOf.set({ path: part.path, record: part.value as TableRecord }, part);
    else missing.push(idOf(part));
  }
  const ofRules = checkTables([...partOf.keys()], missing, makeResolver);
  const faults = [...unread, ...ofSchema, ...faultsOf(ofRules, partOf)];
  const faulty = new Set(faults.map(({ path }) => path));
  const unformatted = files.filter(({ path }) => asked.has(path) && !faulty.has(path)).flatMap(formatFault);
  const own = parts.filter(({ place }) => asked.has(place.path));
  const sound = [...partOf].filter(([, { place }]) => asked.has(place.path)).map(([{ record }]) => record);
  const retired = sound.filter(isRetired).length;
  const isUnread = unread.filter(({ path }) => asked.has(path)).length;
  return {
    records: own.length + isUnread,
    entities: sound.length - retired,
    retired,
    rejected: own.length - sound.length + isUnread,
    faults: [...faults, ...unformatted].filter(({ path }) => asked.has(path)),
    isAsked: missing.length === 0 && ofRules.every(({ rule }) => ASKING.has(rule)),
  };
}

function idOf({ path, value }: Part): string {
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
  return typeof id === "string" && !path.endsWith(".json") ? id : idByName(path);
}
