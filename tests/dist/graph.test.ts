import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { bundle, filesIn, isBuiltIn, outsideOf } from "./graph.ts";
import { systemIds } from "./system-ids.ts";

const consumer = inject("consumer");
const unpacked = inject("unpacked");

const usesAlone = (id: string): string =>
  `import { romanize } from "allonym/romanization/${id}"; console.log(romanize("Уфа"));`;

describe("what the built files import", () => {
  const { "./node": onNode, ...elsewhere } = manifest.exports;
  const entries = Object.values(elsewhere)
    .filter((entry) => typeof entry === "object")
    .flatMap((entry) => [entry.import.default, entry.require.default])
    .flatMap((file) => (file.includes("*") ? systemIds.map((id) => file.replace("*", id)) : file));

  test.each(entries)("%s needs nothing of Node", async (file) => {
    expect((await outsideOf(join(unpacked, file), consumer)).filter(isBuiltIn)).toEqual([]);
  });

  test("a romanization system needs no package, unless it is one of the package cyrillic-to-translit-js", async () => {
    for (const id of systemIds) {
      const needed = id.startsWith("translit-js-") ? ["cyrillic-to-translit-js/CyrillicToTranslit.js"] : [];
      for (const kind of ["js", "cjs"]) {
        expect(await outsideOf(join(unpacked, `dist/romanization/${id}.${kind}`), consumer), id).toEqual(needed);
      }
    }
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
      "cyrillic-to-translit-js/CyrillicToTranslit.js",
      "fuse.js",
    ]);
  });

  test("createResolver and what stands in the same files need no package", async () => {
    expect(await outsideOf(join(unpacked, "dist/resolver.js"), consumer)).toEqual([]);
  });
});

describe("what a bundle holds", () => {
  const apart = /fuse\.js|cyrillic-to-translit-js|lodash\.invert|ajv/;

  const aSystem = "bgnpcgn-rus-Cyrl-Latn-1947";
  const aLetterModel = "sequences";

  test("createResolver comes without romanization systems, and without the packages of suggest and romanize", async () => {
    const made = await bundle('import { createResolver } from "allonym"; console.log(createResolver([]));', consumer);
    const files = filesIn(made);
    expect(files.some((file) => file.includes("node_modules/allonym/dist/"))).toBe(true);
    expect(files.filter((file) => apart.test(file))).toEqual([]);
    expect(made.code).not.toContain(aSystem);
    expect(made.code).not.toContain(aLetterModel);
  });

  test("deromanize brings its letter models, which shows that the look finds them", async () => {
    const made = await bundle('import { deromanize } from "allonym"; console.log(deromanize);', consumer);
    expect(made.code).toContain(aLetterModel);
  });

  test("romanize brings its systems, which shows that the look finds them", async () => {
    const made = await bundle('import { romanize } from "allonym"; console.log(romanize);', consumer);
    expect(made.code).toContain(aSystem);
  });

  test.each([
    ["suggest", "fuse.js"],
    ["romanize", "cyrillic-to-translit-js"],
  ])("%s brings %s, which shows that the look finds it", async (name, dependency) => {
    const files = filesIn(await bundle(`import { ${name} } from "allonym"; console.log(${name});`, consumer));
    expect(files.some((file) => file.includes(dependency))).toBe(true);
  });

  test.each([
    ["a table", 'import { bashkortostan } from "allonym/tables/bashkortostan";'],
    ["another table", 'import { russiaRegions } from "allonym/tables/russia-regions";'],
    ["a romanization system", `import { romanize } from "allonym/romanization/${aSystem}";`],
  ])("%s that is imported and not used leaves nothing", async (_, code) => {
    expect(filesIn(await bundle(code, consumer))).toEqual([]);
  });

  test("one table comes without the other, but for what they have in common", async () => {
    const { code } = await bundle(
      'import { bashkortostan } from "allonym/tables/bashkortostan"; console.log(bashkortostan);',
      consumer,
    );
    expect(code).toContain("buryatia");
    expect(code).not.toContain("kursk-oblast");
  });

  test("one romanization system comes without the others", async () => {
    const files = filesIn(await bundle(usesAlone(aSystem), consumer));
    expect(files.filter((file) => file.includes("/romanization/"))).toHaveLength(1);
    expect(files.filter((file) => apart.test(file))).toEqual([]);
  });
});
