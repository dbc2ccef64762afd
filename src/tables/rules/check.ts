import type { Resolution } from "../../types.ts";
import type { Finding } from "../finding.ts";
import type { LoadedRecord } from "../load.ts";
import { type EntityRecord, entitiesOf } from "../record.ts";
import { identityRule, nameRules, recordRules, testRules } from "./all.ts";
import { idByName } from "./file-name.ts";
import type { Rule } from "./rule.ts";
import { makeTables, type Tables } from "./tables.ts";

/** A finding, the file that it is about and the rule that the file breaks. */
export interface RuleFinding extends Finding {
  readonly file: LoadedRecord;
  readonly rule: string;
}

/** How to ask the entities of tables; nothing if that cannot be done. */
export type MakeResolver = (entities: readonly EntityRecord[]) => (query: string) => Resolution<EntityRecord>;

/**
 * Holds tables to their rules. Only root causes are told: nothing is asked of tables in which a record is missing or
 * faulty, and strings of `tests` only where every name resolves.
 *
 * @param missing - ids of entities of the tables whose record is not valid
 * @param makeResolver - left out, nothing is asked at all
 */
export function checkTables(
  files: readonly LoadedRecord[],
  missing: readonly string[],
  makeResolver?: MakeResolver,
): readonly RuleFinding[] {
  const misnamed = judge([identityRule], files, makeTables(files));
  const unknown = new Set(misnamed.map(({ file }) => file));
  const known = files.filter((file) => !unknown.has(file));
  const tables = makeTables(known, [...missing, ...Array.from(unknown, ({ path }) => idByName(path))]);
  const faults = [...misnamed, ...judge(recordRules, known, tables)];
  if (faults.length > 0 || missing.length > 0 || makeResolver === undefined) return faults;
  const asked = { ...tables, resolve: makeResolver(entitiesOf(known.map(({ record }) => record))) };
  const ofNames = judge(nameRules, known, asked);
  return ofNames.length > 0 ? ofNames : judge(testRules, known, asked);
}

/** What files say against rules, file by file. */
export function judge<T extends Tables>(
  rules: readonly Rule<T>[],
  files: readonly LoadedRecord[],
  tables: T,
): RuleFinding[] {
  return files.flatMap((file) =>
    rules.flatMap(({ name, check }) => check(file, tables).map((finding) => ({ ...finding, file, rule: name }))),
  );
}
