import { describe, expect, inject, test } from "vitest";
import { budgets } from "./budgets.ts";
import { type Bundle, bundle, sizesOf } from "./graph.ts";

const consumer = inject("consumer");

describe("what a page pays for", () => {
  test.each(budgets)("$what: at most $most kB", async ({ code, most }) => {
    expect(sizesOf(await bundle(code, consumer)).all).toBeLessThanOrEqual(most * 1000);
  });
});

describe("code and data are told apart", () => {
  const made = (code: string): Bundle => ({ code, metafile: { inputs: {}, outputs: {} } });
  const list = JSON.stringify(Array.from({ length: 500 }, (_, at) => (at * 7919) % 1009));

  test.each([
    ["in double quotes", JSON.stringify(list)],
    ["in single quotes", `'${list}'`],
    ["in back quotes", `\`${list}\``],
    ["with escapes", JSON.stringify(`"${list}"\\`)],
  ])("%s is data", (_, literal) => {
    const { all, code, data } = sizesOf(made(`const x=JSON.parse(${literal});f("short")`));
    expect(code).toBeLessThan(60);
    expect(data).toBe(all - code);
    expect(data).toBeGreaterThan(500);
  });

  test("another text is code", () => {
    expect(sizesOf(made(`f(${JSON.stringify(list)})`)).data).toBe(0);
  });

  test("createResolver has both", async () => {
    const [{ code = "" } = {}] = budgets.filter(({ what }) => what === "createResolver");
    const sizes = sizesOf(await bundle(code, consumer));
    expect(sizes.code).toBeGreaterThan(20_000);
    expect(sizes.data).toBeGreaterThan(20_000);
  });
});
