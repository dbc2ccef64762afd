import { expect, inject, test } from "vitest";
import { bundle, sizeOf } from "./graph.ts";
import { systemIds } from "./system-ids.ts";

// What romanization and tables cost a page: bytes of a bundle, minified and compressed, packages included.

const consumer = inject("consumer");
const KB = 1000;

test.each(systemIds)("%s alone is at most 4 kB", async (id) => {
  const code = `import { romanize } from "allonym/romanization/${id}"; console.log(romanize("Уфа"));`;
  expect(sizeOf(await bundle(code, consumer))).toBeLessThanOrEqual(4 * KB);
});

test("all systems together are at most 40 kB", async () => {
  const code = 'import { romanize } from "allonym"; console.log(romanize("Уфа", "bgnpcgn-rus-Cyrl-Latn-1947"));';
  expect(sizeOf(await bundle(code, consumer))).toBeLessThanOrEqual(40 * KB);
});

test.each([
  ["bashkortostan", "bashkortostan", 20],
  ["russia-regions", "russiaRegions", 30],
])("the table %s alone", async (table, name, most) => {
  const code = `import { ${name} } from "allonym/tables/${table}"; console.log(${name});`;
  expect(sizeOf(await bundle(code, consumer))).toBeLessThanOrEqual(most * KB);
});
