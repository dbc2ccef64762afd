import type { DataFile } from "../../src/tables/data-file.ts";
import { type Fault, faultOf } from "../../src/tables/fault.ts";
import { type EntityRecord, entitiesOf, type TableRecord } from "../../src/tables/record.ts";
import type { MakeResolver } from "../../src/tables/rules/check.ts";
import type { Resolution } from "../../src/types.ts";

/** The file that says what each string of the tables resolves to. */
export const GOLDEN = "tests/data/resolved.json";

/** A string, and its outcome: an id for a match, else the status with its reason and the ids that are possible. */
export type Golden = Readonly<Record<string, string>>;

/** The outcomes of every name and every string of `resolves`, in code-unit order. */
export function outcomesOf(records: readonly TableRecord[], makeResolver: MakeResolver): Golden {
  const resolve = makeResolver(entitiesOf(records));
  return Object.fromEntries(stringsOf(records).map((text) => [text, outcomeOf(resolve(text))]));
}

function stringsOf(records: readonly TableRecord[]): readonly string[] {
  const texts = entitiesOf(records).flatMap(({ names, tests }) => [
    ...names.map(({ text }) => text),
    ...(tests?.resolves ?? []),
  ]);
  return [...new Set(texts)].sort();
}

function outcomeOf(resolution: Resolution<EntityRecord>): string {
  if (resolution.status === "match") return resolution.entity.id;
  const ids = resolution.candidates.map(({ entity }) => entity.id).sort();
  return `${resolution.status} (${[resolution.reason, ...ids].join(", ")})`;
}

/** What the file lacks, and what no longer resolves as it says. */
export function goldenFaults(
  file: DataFile,
  records: readonly TableRecord[],
  makeResolver: MakeResolver,
): readonly Fault[] {
  const golden = file.value as Golden;
  const resolve = makeResolver(entitiesOf(records));
  const changed = Object.entries(golden).flatMap(([text, before]) => {
    const after = outcomeOf(resolve(text));
    if (after === afterMoves(before, records)) return [];
    return faultOf(file, UNCHANGED, { at: [text], problem: `now it gives ${after}`, mend: MEANT });
  });
  const lacking = stringsOf(records).filter((text) => !Object.hasOwn(golden, text));
  return lacking.length === 0 ? changed : [...changed, incomplete(file, lacking)];
}

function incomplete(file: DataFile, lacking: readonly string[]): Fault {
  const some = lacking.slice(0, 5).map((text) => JSON.stringify(text));
  const more = lacking.length > some.length ? ", …" : "";
  const problem = `it lacks ${lacking.length} of the listed strings: ${some.join(", ")}${more}`;
  return faultOf(file, COMPLETE, { at: [], problem, mend: "Run `npm run data:golden`." });
}

const UNCHANGED = "what resolved before gives the same now";
const COMPLETE = "every name and every string of tests.resolves is on record";
const MEANT = "If that is meant, run `npm run data:golden` and give the reason in the change; else mend the cause.";

function afterMoves(outcome: string, records: readonly TableRecord[]): string {
  const moved = records.find(({ id }) => id === outcome);
  return moved !== undefined && "movedTo" in moved ? moved.movedTo : outcome;
}
