import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { resolverOf } from "../../src/cli/check/resolver-of.ts";
import { allRules } from "../../src/tables/rules/all.ts";
import type { MakeResolver } from "../../src/tables/rules/check.ts";
import { cloneWith, FIXTURES } from "./clone.ts";

// Each folder of fixtures/broken breaks one rule of a table of towns that is right without it. Its message.txt is what
// `allonym check` says of the table then: file, line, entry, rule and mend, and nothing else.

const cases = readdirSync(join(FIXTURES, "broken")).sort();
const messageOf = (name: string): string => readFileSync(join(FIXTURES, "broken", name, "message.txt"), "utf8");

/** The rules that are no function: they hold before the others can be asked. */
const BEFORE = [
  "the file is UTF-8 text",
  "the file is JSON",
  "the file follows data/schema/entity.json",
  "the file is formatted as Biome does",
];

/** A listed name has never given another entity yet; here one does, as if a rule of spelling were wrong. */
const takesOneForAnother: MakeResolver = (entities) => {
  const resolve = resolverOf(entities);
  return (query) => (query === "Бирск, г." ? { ...resolve("Birsk"), query } : resolve(query));
};

test("a table that is right has no fault", async () => {
  const { code, out } = await cloneWith().allonym(["check", "data/tables"]);
  expect(out).toBe("5 records = 4 entities + 1 retired id: no fault.\n");
  expect(code).toBe(0);
});

describe("a rule is broken, and told", () => {
  test.each(cases)("%s", async (name) => {
    const { code, out } = await cloneWith(`broken/${name}`).check(
      name === "distinct" ? takesOneForAnother : resolverOf,
    );
    expect(out).toBe(messageOf(name));
    expect(code).toBe(1);
  });

  test.each(cases)("%s, alone: one message", (name) => {
    expect(messageOf(name)).toMatch(
      /^data\/tables\/towns\/\S+\.json:\d+, .+: .+\.\n {2}Rule: .+\.\n {2}Mend: .+\.\n\n.+ 1 fault\..*\n {2}1 {2}.+\n$/,
    );
  });

  test("every rule once", () => {
    const told = cases.map((name) => /Rule: (.+)\./.exec(messageOf(name))?.[1] ?? "");
    expect(told.sort()).toEqual([...BEFORE, ...allRules.map(({ name }) => name)].sort());
  });
});
