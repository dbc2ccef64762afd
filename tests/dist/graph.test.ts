import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { bundle, filesIn, isBuiltIn, outsideOf } from "./graph.ts";

const consumer = inject("consumer");
const unpacked = inject("unpacked");

describe("what the built files import", () => {
  const { "./node": onNode, ...elsewhere } = manifest.exports;
  const entries = Object.values(elsewhere)
    .filter((entry) => typeof entry === "object")
    .flatMap((entry) => [entry.import.default, entry.require.default]);

  test.each(entries)("%s needs nothing of Node", async (file) => {
    expect((await outsideOf(join(unpacked, file), consumer)).filter(isBuiltIn)).toEqual([]);
  });

  test("the command, which does need Node, shows that the look finds such imports", async () => {
    const outside = await outsideOf(join(unpacked, manifest.bin.allonym), consumer);
    expect(outside.filter(isBuiltIn).length).toBeGreaterThan(0);
  });

  test.each([onNode.import.default, onNode.require.default, "dist/node-worker.js"])(
    "%s needs tinypool",
    async (file) => {
      const outside = await outsideOf(join(unpacked, file), consumer);
      expect(outside.filter((module) => !isBuiltIn(module))).toEqual(["tinypool"]);
    },
  );

  test("the library needs its two packages and no other", async () => {
    expect(await outsideOf(join(unpacked, manifest.exports["."].import.default), consumer)).toEqual([
      "cyrillic-to-translit-js",
      "fuse.js",
    ]);
  });

  test("createResolver and what stands in the same files need no package", async () => {
    expect(await outsideOf(join(unpacked, "dist/resolver.js"), consumer)).toEqual([]);
  });
});

describe("what a bundle holds", () => {
  const apart = /fuse\.js|cyrillic-to-translit-js|lodash\.invert|ajv/;

  test("createResolver comes without the packages of suggest and romanize", async () => {
    const files = filesIn(
      await bundle('import { createResolver } from "allonym"; console.log(createResolver([]));', consumer),
    );
    expect(files.some((file) => file.includes("node_modules/allonym/dist/"))).toBe(true);
    expect(files.filter((file) => apart.test(file))).toEqual([]);
  });

  test.each([
    ["suggest", "fuse.js"],
    ["romanize", "cyrillic-to-translit-js"],
  ])("%s brings %s, which shows that the look finds it", async (name, dependency) => {
    const files = filesIn(await bundle(`import { ${name} } from "allonym"; console.log(${name});`, consumer));
    expect(files.some((file) => file.includes(dependency))).toBe(true);
  });

  test("a table that is imported and not used leaves nothing", async () => {
    const metafile = await bundle('import { bashkortostan } from "allonym/tables/bashkortostan";', consumer);
    expect(filesIn(metafile)).toEqual([]);
  });
});
