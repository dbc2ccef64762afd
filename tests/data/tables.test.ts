import { describe, expect, test } from "vitest";
import { isRecord } from "../../build/check-data/schemas.ts";
import type { Fault } from "../../src/tables/fault.ts";
import { messageOf } from "../../src/tables/fault.ts";
import { allRules } from "../../src/tables/rules/all.ts";
import { checked, sources } from "./read-tables.ts";

const tableFiles = sources.filter(isRecord).map(({ path }) => path);
const rules = allRules.map(({ name }) => name);

test("there are tables", () => {
  expect(tableFiles.length).toBeGreaterThan(0);
});

// Loops instead of `each`, which would cut paths and rules short.
for (const file of tableFiles) {
  describe(file, () => {
    const faults = checked.faults.filter(({ path }) => path === file);

    test("is valid by data/schema/entity.json", () => {
      expectNone(faults.filter(({ rule }) => !rules.includes(rule)));
    });

    for (const name of rules) {
      test(name, () => {
        expectNone(faults.filter(({ rule }) => rule === name));
      });
    }
  });
}

function expectNone(faults: readonly Fault[]): void {
  if (faults.length > 0) expect.fail(faults.map(messageOf).join("\n"));
}
