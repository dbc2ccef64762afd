import { describe, expect, test, vi } from "vitest";
import * as imports from "../../src/import/index.ts";
import * as allonym from "../../src/index.ts";
import * as node from "../../src/node/index.ts";
import * as serve from "../../src/serve/index.ts";
import { bashkortostan } from "../../src/tables/bashkortostan.ts";
import { russiaRegions } from "../../src/tables/russia-regions.ts";
import { importSystem } from "./import-system.ts";
import { readExamples, withChecks } from "./read-examples.ts";

vi.mock("../../src/node/pool.ts", () => import("../node/in-thread-pool.ts"));

// The examples in the comments of src are run as they stand; `expression; // value` must hold.

const everything: Readonly<Record<string, unknown>> = {
  ...allonym,
  ...imports,
  ...node,
  ...serve,
  bashkortostan,
  russiaRegions,
};
const examples = readExamples();
const publicFunctions = Object.entries({ ...allonym, ...imports, ...node, ...serve }).flatMap(([name, value]) =>
  typeof value === "function" ? [name] : [],
);
const AsyncFunction = (async () => undefined).constructor as new (
  ...args: string[]
) => (...args: unknown[]) => Promise<void>;

/** What an example may use: all that the package exports, or what the entry of a system does if that is imported. */
async function scopeOf(code: string): Promise<Readonly<Record<string, unknown>>> {
  const [, specifier] = /from "(allonym\/romanization\/[^"]+)"/.exec(code) ?? [];
  return specifier === undefined ? everything : { ...everything, ...(await importSystem(specifier)) };
}

/** Runs an example; gives back how many values were checked. */
async function run(code: string): Promise<number> {
  let checks = 0;
  const check = (actual: unknown, expected: () => unknown, comment: string): void => {
    expect(actual, `// ${comment}`).toEqual(expected());
    checks++;
  };
  const scope = await scopeOf(code);
  const program = new AsyncFunction(...Object.keys(scope), "check", `"use strict";\n${withChecks(code)}`);
  await program(...Object.values(scope), check);
  return checks;
}

function isClass(value: unknown): boolean {
  return /^class\b/.test(String(value));
}

test("there are public functions", () => {
  expect(publicFunctions).toContain("createResolver");
  expect(publicFunctions.length).toBeGreaterThan(5);
});

test.each(publicFunctions)("%s has an example that calls it", (name) => {
  const own = examples.filter(({ of }) => of === name);
  expect(own, `add an @example to the comment of ${name}`).not.toEqual([]);
  const used = isClass(everything[name]) ? `instanceof ${name}` : `${name}(`;
  for (const { code } of own) expect(code).toContain(used);
});

test.each(examples)("the example of $where holds", async ({ code }) => {
  await run(code);
});

test("most examples show a value", async () => {
  const checks = await Promise.all(examples.map(({ code }) => run(code)));
  expect(checks.filter((count) => count > 0).length).toBeGreaterThan(examples.length / 2);
});

describe("the runner itself", () => {
  test("fails on a value that does not hold", async () => {
    await expect(run('compareNames("Ufa", "Moscow").same; // true')).rejects.toThrow("// true");
  });

  test("fails on an example that throws, and on a comment that is no value", async () => {
    await expect(run("createResolver([{ id: '', names: [] }]);")).rejects.toThrow("the id is empty");
    await expect(run("compareNames('Ufa', 'Ufa').same; // it is the same")).rejects.toThrow();
  });

  test("counts what it checks, types and imports aside", async () => {
    expect(await run('import { romanize } from "allonym";\nconst a: number[] = [1];\na; // [1]\na.length; // 1')).toBe(
      2,
    );
  });
});
