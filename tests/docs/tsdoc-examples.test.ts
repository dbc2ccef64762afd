import { describe, expect, test } from "vitest";
import * as allonym from "../../src/index.ts";
import { bashkortostan } from "../../src/tables/bashkortostan.ts";
import { readExamples, withChecks } from "./read-examples.ts";

// The examples in the comments of src are run as they stand; `expression; // value` must hold.

const scope: Readonly<Record<string, unknown>> = { ...allonym, bashkortostan };
const examples = readExamples();
const publicFunctions = Object.entries(allonym).flatMap(([name, value]) => (typeof value === "function" ? [name] : []));

/** Runs an example; gives back how many values were checked. */
function run(code: string): number {
  let checks = 0;
  const check = (actual: unknown, expected: () => unknown, comment: string): void => {
    expect(actual, `// ${comment}`).toEqual(expected());
    checks++;
  };
  new Function(...Object.keys(scope), "check", `"use strict";\n${withChecks(code)}`)(...Object.values(scope), check);
  return checks;
}

test("there are public functions", () => {
  expect(publicFunctions).toContain("createResolver");
  expect(publicFunctions.length).toBeGreaterThan(5);
});

test.each(publicFunctions)("%s has an example that calls it", (name) => {
  const own = examples.filter(({ of }) => of === name);
  expect(own, `add an @example to the comment of ${name}`).not.toEqual([]);
  for (const { code } of own) expect(code).toContain(`${name}(`);
});

test.each(examples)("the example of $where holds", ({ code }) => {
  run(code);
});

test("most examples show a value", () => {
  const showing = examples.filter(({ code }) => run(code) > 0);
  expect(showing.length).toBeGreaterThan(examples.length / 2);
});

describe("the runner itself", () => {
  test("fails on a value that does not hold", () => {
    expect(() => run('compareNames("Ufa", "Moscow").same; // true')).toThrow("// true");
  });

  test("fails on an example that throws, and on a comment that is no value", () => {
    expect(() => run("createResolver([{ id: '', names: [] }]);")).toThrow("the id is empty");
    expect(() => run("compareNames('Ufa', 'Ufa').same; // it is the same")).toThrow();
  });

  test("counts what it checks, types and imports aside", () => {
    expect(run('import { romanize } from "allonym";\nconst a: number[] = [1];\na; // [1]\na.length; // 1')).toBe(2);
  });
});
