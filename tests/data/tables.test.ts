import { describe, expect, test } from "vitest";
import { readRecord } from "../../src/tables/read.ts";
import { loaded, resolverOfAll, tableFiles } from "./read-tables.ts";
import { rules } from "./rules/all.ts";
import { makeTables } from "./rules/tables.ts";

const tables = makeTables(loaded, (query) => resolverOfAll().resolve(query));

test("there are tables", () => {
  expect(tableFiles.length).toBeGreaterThan(0);
});

// Loops instead of `each`, which would cut paths and rules short.
for (const { path, text } of tableFiles) {
  describe(path, () => {
    test("is valid by data/schema/entity.json", () => {
      readRecord(text, path);
    });

    const file = loaded.find((candidate) => candidate.path === path);
    if (file === undefined) return;

    for (const rule of rules) {
      test(rule.name, () => {
        const findings = rule.check(file, tables);
        if (findings.length === 0) return;
        const lines = findings.map(({ entry, problem, mend }) => `${path}, ${entry}: ${problem}. ${mend}`);
        expect.fail([`Rule: ${rule.name}.`, ...lines].join("\n"));
      });
    }
  });
}
