import { valueAt } from "../json-path.ts";
import type { LoadedRecord } from "../load.ts";
import { entitiesOf } from "../record.ts";
import { nameRules, testRules, usableRules } from "./all.ts";
import { judge, type MakeResolver, type RuleFinding } from "./check.ts";
import { noSharedNames } from "./no-shared-names.ts";
import { folded, makeTables } from "./tables.ts";
import { uniqueId } from "./unique-id.ts";

/**
 * What is wrong with somebody's own list for those who ask it, however its names are written and sourced. Everything is
 * asked, as large lists are never free of faults; but a name that two bear is told once.
 *
 * @param missing - ids of records of the list that cannot be judged
 */
export function checkUsable(
  files: readonly LoadedRecord[],
  missing: readonly string[],
  makeResolver: MakeResolver,
): readonly RuleFinding[] {
  const all = makeTables(files, missing);
  // What follows takes each id once.
  const first = files.filter((file) => all.filesOf(file.record.id)[0] === file);
  const tables = makeTables(first, missing);
  const faults = [...judge([uniqueId], files, all), ...judge(usableRules, first, tables)];
  const told = new Set(faults.filter(({ rule }) => rule === noSharedNames.name).map(nameOf));
  const resolve = makeResolver(entitiesOf(first.map(({ record }) => record)));
  const asked = judge([...nameRules, ...testRules], first, { ...tables, resolve });
  return [...faults, ...asked.filter((finding) => !told.has(nameOf(finding)))];
}

/** The name that a finding is about, as the rules compare names. */
function nameOf({ file, at }: RuleFinding): string | undefined {
  const text = valueAt(file.record, [...at, "text"]);
  return typeof text === "string" ? folded(text) : undefined;
}
