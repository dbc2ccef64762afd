import { expect, test } from "vitest";
import { leaveOneOut, type Trial } from "./leave-one-out.ts";
import { entities } from "./read-tables.ts";

test("leave-one-out: how many listed spellings the method finds by itself", { timeout: 120_000 }, () => {
  const trials = leaveOneOut(entities);
  console.log(`Leave-one-out: ${rate(trials)} of the spellings are found without being listed.`);
  // `npm run report:leave-one-out` runs this file in the mode "report".
  if (import.meta.env.MODE === "report") console.log(details(trials).join("\n"));
  expect(trials.length).toBeGreaterThan(0);
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
