import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LEFT_OUT, leaveOneOut, otherThan, recordOf, type Trial } from "../../build/check-data/leave-one-out.ts";
import { checked, entities, makeResolver } from "./read-tables.ts";

// Where a file is broken, what names give is a consequence.
test.skipIf(checked.faults.length > 0)(
  "leave-one-out: the method finds as many listed spellings by itself as are on record, and the same",
  { timeout: 120_000 },
  () => {
    const trials = leaveOneOut(entities, makeResolver);
    console.log(`Leave-one-out: ${rate(trials)} of the spellings are found without being listed.`);
    // `npm run report:leave-one-out` runs this file in the mode "report".
    if (import.meta.env.MODE === "report") console.log(details(trials).join("\n"));
    expect(otherThan(JSON.parse(readFileSync(LEFT_OUT, "utf8")), recordOf(trials))).toBeUndefined();
  },
);

test.each([
  ["a spelling that is no longer found", { found: 1, of: 3, notFound: ["a (x)", "b (y)"] }, "give the reason"],
  ["a spelling that is found now", { found: 3, of: 3, notFound: [] }, "That is no loss: run `npm run data:golden`"],
  [
    "a new spelling that is not found",
    { found: 2, of: 4, notFound: ["a (x)", "b (y)"] },
    "not on record as such: b (y)",
  ],
  ["a new spelling that is found", { found: 3, of: 4, notFound: ["a (x)"] }, "found 3 of 4, on record are 2 of 3"],
])("notices %s", (_, now, says) => {
  const record = { found: 2, of: 3, notFound: ["a (x)"] };
  expect(otherThan(record, record)).toBeUndefined();
  expect(otherThan(record, now)).toContain(says);
});

function details(trials: readonly Trial[]): string[] {
  return [
    ...languagesOf(trials).map((lang) => `${lang}: ${rate(trials.filter(({ name }) => name.lang === lang))}`),
    ...trials.filter(({ found }) => !found).map(({ entity, name }) => `not found: ${name.text} (${entity.id})`),
  ];
}

function rate(trials: readonly Trial[]): string {
  const found = trials.filter((trial) => trial.found).length;
  return `${found} of ${trials.length} (${((100 * found) / trials.length).toFixed(1)} %)`;
}

function languagesOf(trials: readonly Trial[]): string[] {
  return [...new Set(trials.map(({ name }) => name.lang ?? "no language"))].sort();
}
