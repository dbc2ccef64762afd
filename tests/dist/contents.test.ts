import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { systemIds } from "./system-ids.ts";

const unpacked = inject("unpacked");

test("the package holds the build, the data and the usual papers, and nothing else", () => {
  const expected = [
    /^dist\/(?:[\w-]+\/)?[\w.-]+\.(?:js|cjs|d\.ts|d\.cts)$/,
    /^dist\/built-in\.index$/,
    /^data\/(?:[\w-]+\/)*[\w.-]+\.json$/,
    /^data\/(?:LICENSE|SOURCES\.md)$/,
    /^(?:LICENSE|README\.md|CHANGELOG\.md|package\.json)$/,
  ];
  const files = readdirSync(unpacked, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(unpacked.length + 1)
        .replaceAll("\\", "/"),
    );
  expect(files).toContain("package.json");
  expect(files.filter((file) => !expected.some((pattern) => pattern.test(file)))).toEqual([]);
});

test("every table of data/tables is an entry of the package", () => {
  const tables = readdirSync("data/tables", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(Object.keys(manifest.exports)).toEqual(expect.arrayContaining(tables.map(({ name }) => `./tables/${name}`)));
});

test("every system of data/romanization is an entry of the package, as the pattern has it", () => {
  const { import: imported, require: required } = manifest.exports["./romanization/*"];
  const entries = [imported.default, required.default].flatMap((path) => systemIds.map((id) => path.replace("*", id)));
  expect(systemIds.length).toBeGreaterThan(10);
  expect(readdirSync(join(unpacked, "dist", "romanization")).sort()).toEqual(
    entries.map((path) => basename(path)).sort(),
  );
});

describe("the lock file", () => {
  const text = readFileSync("package-lock.json", "utf8");
  // The rest is of this repository: the site, the packages under packages/, and the links to them.
  const installed = Object.entries<Record<string, unknown>>(JSON.parse(text).packages).filter(
    ([path, { link }]) => path !== "" && path !== "site" && !path.startsWith("packages/") && link !== true,
  );

  test("has a digest of every package", () => {
    expect(installed.length).toBeGreaterThan(100);
    expect(installed.filter(([, { integrity }]) => !/^sha512-/.test(String(integrity))).map(([path]) => path)).toEqual(
      [],
    );
  });

  test("names no registry", () => {
    expect(installed.filter(([, entry]) => "resolved" in entry).map(([path]) => path)).toEqual([]);
  });
});
