import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { GOLDEN, goldenFaults } from "../../build/check-data/golden.ts";
import { parseSource } from "../../src/tables/data-file.ts";
import { messageOf } from "../../src/tables/fault.ts";
import { checked, makeResolver } from "./read-tables.ts";

// Where a file is broken, what names give is a consequence.
test.skipIf(checked.faults.length > 0)("every listed string gives what is on record", () => {
  const golden = parseSource({ path: GOLDEN, bytes: readFileSync(GOLDEN) });
  const faults = "problem" in golden ? [golden] : goldenFaults(golden, checked.records, makeResolver);
  if (faults.length > 0) expect.fail(faults.map(messageOf).join("\n"));
});
