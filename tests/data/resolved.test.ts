import { expect, test } from "vitest";
import { isRetired } from "../../src/tables/record.ts";
import { readGolden, resolvedNow, writeGolden } from "./golden.ts";
import { entities, loaded, resolverOfAll } from "./read-tables.ts";
import { outcome } from "./rules/tables.ts";

// `npm run data:golden` runs this file in the mode "golden".
if (import.meta.env.MODE === "golden") writeGolden(resolvedNow(entities, resolverOfAll()));

const golden = Object.entries(readGolden());
const movedTo = new Map(
  loaded.flatMap(({ record }) => (isRetired(record) && "movedTo" in record ? [[record.id, record.movedTo]] : [])),
);

test("what resolved before is on record", () => {
  expect(golden.length).toBeGreaterThan(entities.length);
});

test("nothing that resolved before now resolves elsewhere", () => {
  const changes = golden.flatMap(([text, id]) => {
    const resolution = resolverOfAll().resolve(text);
    if (resolution.status === "match" && resolution.entity.id === (movedTo.get(id) ?? id)) return [];
    return `${JSON.stringify(text)} gave match ${id}, now it gives ${outcome(resolution)}`;
  });
  if (changes.length === 0) return;
  const mend = "If that is meant, run `npm run data:golden` and give the reason in the change; else mend the cause.";
  expect.fail([...changes, mend].join("\n"));
});
