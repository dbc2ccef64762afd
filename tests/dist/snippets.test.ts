import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { blocksOf, pages, readPage } from "../docs/markdown.ts";
import { readExamples } from "../docs/read-examples.ts";
import { tool } from "./run.ts";

// What README, docs and the comments of src show is code that a strict compiler takes, against the packed types. That
// it gives what it states is seen by tests/docs.

const consumer = inject("consumer");

const EVERYTHING = `
import {
  AllonymError, blockingKeys, blockingKeysScheme, cluster, compareNames, createResolver, deromanize, evaluate, explain, extract, resolveInflected,
  identifySystems, restoreResolver, romanizationSystems, romanize, serialize, suggest, variants,
} from "allonym";
import {
  describeExport, describeImport, detectFormat, readEntities, readRows, writeEntities,
} from "allonym/import";
import { extractStream, resolveAll } from "allonym/node";
import { bashkortostan } from "allonym/tables/bashkortostan";
import { russiaRegions } from "allonym/tables/russia-regions";
`;

/** The code of each page that shows how the package is used; pages on its inside import files of src. */
const ofPages = pages.flatMap((page): [string, string][] => {
  const code = blocksOf(readPage(page), "js", "ts").map(({ text }) => text);
  const isPublic = code.length > 0 && !code.some((text) => /from "\.\.?\//.test(text));
  return isPublic ? [[page, code.join("\n")]] : [];
});

const ofComments = readExamples().map(({ where, code }): [string, string] => [
  where,
  /^import /m.test(code) ? code : `${EVERYTHING}\n${code}\nexport {};`,
]);

test("there is code to compile", () => {
  expect(ofPages.map(([page]) => page)).toContain("README.md");
  expect(ofComments.length).toBeGreaterThan(20);
});

test.each([
  ["node16", "node16"],
  ["esnext", "bundler"],
])("all of it compiles, module %s, moduleResolution %s", (module, moduleResolution) => {
  const folder = join(consumer, "snippets");
  mkdirSync(folder, { recursive: true });
  const files = [...ofPages, ...ofComments].map(([where, code], at) => {
    const file = `${at}-${where.replace(/[^\w.-]+/g, "-")}.mts`;
    writeFileSync(join(folder, file), code);
    return file;
  });
  const compilerOptions = {
    module,
    moduleResolution,
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable", "dom.asynciterable"],
    types: ["node"],
    typeRoots: [join(process.cwd(), "node_modules/@types")],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    noEmit: true,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  expect(tool("typescript/bin/tsc", folder)).toEqual({ status: 0, text: "" });
});
