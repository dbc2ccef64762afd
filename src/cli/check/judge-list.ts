import schema from "../../../data/schema/entity.json";
import type { ImportedEntity } from "../../import/index.ts";
import { type Fault, faultAt } from "../../tables/fault.ts";
import type { LoadedRecord } from "../../tables/load.ts";
import type { EntityRecord } from "../../tables/record.ts";
import { checkTables, type MakeResolver, type RuleFinding } from "../../tables/rules/check.ts";
import { checkUsable } from "../../tables/rules/check-usable.ts";
import { recordFindings } from "../../tables/validate.ts";
import type { NameInput } from "../../types.ts";
import type { Judged } from "./judged.ts";
import { entryWithin, faultsOf, type Part } from "./part.ts";
import type { List } from "./read-list.ts";

/** Says whether lists are usable as one table and, if `contribution`, what they lack to be contributed. */
export function judgeLists(lists: readonly List[], contribution: boolean, makeResolver: MakeResolver): Judged {
  const parts = lists.flatMap((list) => list.parts);
  const rejected = lists.flatMap(({ faults }) => faults);
  const missing = lists.flatMap((list) => list.missing);
  const loaded = new Map(parts.map((part) => placed(part, recordOf(part.value))));
  const usable = checkUsable([...loaded.keys()], missing, makeResolver);
  const further = contribution ? contributionFaults(parts, missing, usable) : [];
  return {
    records: parts.length + rejected.length,
    entities: parts.length,
    retired: 0,
    rejected: rejected.length,
    faults: [...rejected, ...further, ...faultsOf(usable, loaded)],
    isAsked: true,
  };
}

/** What the rules for contributions say that `told` does not say. */
function contributionFaults(
  parts: List["parts"],
  missing: readonly string[],
  told: readonly RuleFinding[],
): readonly Fault[] {
  const loaded = new Map<LoadedRecord, Part>();
  const unknown = [...missing];
  const faults: Fault[] = [];
  for (const part of parts) {
    const [file, placedPart] = placed(part, contributionOf(part.value));
    const findings = recordFindings(file.record);
    faults.push(
      ...findings.map((finding) =>
        faultAt(placedPart.place, "a contribution follows data/schema/entity.json", finding),
      ),
    );
    if (findings.length === 0) loaded.set(file, placedPart);
    else unknown.push(part.value.id);
  }
  const isTold = new Set(told.map(keyOf));
  const further = checkTables([...loaded.keys()], unknown).filter((finding) => !isTold.has(keyOf(finding)));
  return [...faults, ...faultsOf(further, loaded)];
}

function keyOf({ file, rule, at }: RuleFinding): string {
  return JSON.stringify([file.record.id, rule, at]);
}

/** A record for the rules, and its part, in which its names are called as they are in the record. */
function placed({ path, place, value }: Part, record: EntityRecord): readonly [LoadedRecord, Part] {
  return [
    { path, record },
    { path, value, place: { ...place, entryOf: (at) => entryWithin(record, at) } },
  ];
}

/** An entity as the rules take it; of its further fields they know the tests. */
function recordOf(entity: ImportedEntity): EntityRecord {
  const { id, type = "person", distinctFrom, sharedWith } = entity;
  return { id, type, description: "", names: namesOf(entity), distinctFrom, sharedWith, tests: testsOf(entity) };
}

/** An entity as its file would hold it, if it were contributed; its fields that no file has are left out. */
function contributionOf(entity: ImportedEntity): EntityRecord {
  const names = namesOf(entity);
  const canonical = Math.max(
    names.findIndex((name) => name.canonical === true),
    0,
  );
  const fields = {
    $schema: schema.$defs.entity.properties.$schema.const,
    id: entity.id,
    type: entity.type,
    description: entity["description"],
    identifiers: entity["identifiers"],
    names: names.map((name, at) => (at === canonical ? { ...name, canonical: true } : name)),
    distinctFrom: entity.distinctFrom,
    sharedWith: entity.sharedWith,
    tests: testsOf(entity),
  };
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as unknown as EntityRecord;
}

function namesOf({ names }: ImportedEntity): readonly NameInput[] {
  return names.map((name) => (typeof name === "string" ? { text: name } : name));
}

function testsOf({ tests }: ImportedEntity): EntityRecord["tests"] {
  if (typeof tests !== "object" || tests === null) return undefined;
  const { resolves, rejects } = tests as { readonly resolves?: unknown; readonly rejects?: unknown };
  return { resolves: stringsOf(resolves), rejects: stringsOf(rejects) };
}

function stringsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
