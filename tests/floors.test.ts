import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { posix } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import floors from "../docs/floors.json" with { type: "json" };

// Imports go down only, floor by floor of docs/floors.json, types included. docs/rooms.md shows the list:
// `npx vitest run --project unit --mode golden tests/floors.test.ts` writes its table.

/** Files of src and what they say, by their paths below it. */
type Sources = ReadonlyMap<string, string>;

const sources: Sources = new Map(
  readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
    .map((file) => [file, readFileSync(`src/${file}`, "utf8")]),
);
const floorOf = new Map(floors.flatMap((rooms, floor) => Object.keys(rooms).map((room) => [room, floor])));

/** The folder of a file; a file that lies in none is a room of its own. */
const roomOf = (file: string): string => file.split("/")[0] ?? file;

/** The files of src that a file imports, for their types or at run time too. */
function importsOf(file: string, text: string): string[] {
  const all = ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
  const own = all.filter((name) => name.startsWith(".")).map((name) => posix.join(posix.dirname(file), name));
  return own.filter((path) => !path.startsWith(".."));
}

/** What is wrong with the imports of some files, a line for each fault. */
function faultsOf(files: Sources): string[] {
  const faults: string[] = [];
  const beside = new Map<string, Set<string>>();
  for (const [file, text] of files) {
    const room = roomOf(file);
    if (!floorOf.has(room)) faults.push(`${file}: docs/floors.json does not list ${room}`);
    for (const other of importsOf(file, text)) {
      const [from, to] = [floorOf.get(room) ?? 0, floorOf.get(roomOf(other)) ?? 0];
      if (to > from) faults.push(`${file} imports ${other}, which lies above it`);
      if (to === from && roomOf(other) !== room) beside.set(room, (beside.get(room) ?? new Set()).add(roomOf(other)));
    }
  }
  // Imports down make no circle; those that stay on a floor may.
  const inCircles = [...beside.keys()].filter((room) => reachedFrom(room, beside).has(room));
  return [...faults, ...inCircles.map((room) => `${room} imports a room that imports it, be it by others`)];
}

function reachedFrom(room: string, beside: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const reached = new Set(beside.get(room));
  for (const next of reached) for (const further of beside.get(next) ?? []) reached.add(further);
  return reached;
}

test("imports go down only, and rooms make no circle", () => {
  expect(faultsOf(sources)).toEqual([]);
});

test("docs/floors.json lists every room once, and no other", () => {
  const listed = floors.flatMap((rooms) => Object.keys(rooms));
  expect(listed.sort()).toEqual([...new Set(Array.from(sources.keys(), roomOf))].sort());
});

describe("a planted file is reported", () => {
  const up = "base/planted.ts imports resolver/engine.ts, which lies above it";

  test.each<[what: string, file: string, text: string, faults: string[]]>([
    ["an import up", "base/planted.ts", 'import { internalsOf } from "../resolver/engine.ts";', [up]],
    ["of a type", "base/planted.ts", 'import type { Engine } from "../resolver/engine.ts";', [up]],
    ["of a type among values", "base/planted.ts", 'import { type Engine } from "../resolver/engine.ts";', [up]],
    ["in a type", "base/planted.ts", 'let engine: import("../resolver/engine.ts").Engine;', [up]],
    ["at run time", "base/planted.ts", 'const engine = await import("../resolver/engine.ts");', [up]],
    ["that is handed on", "base/planted.ts", 'export { internalsOf } from "../resolver/engine.ts";', [up]],
    ["handed on as types", "base/planted.ts", 'export type * from "../resolver/engine.ts";', [up]],
    ["for its effects", "base/planted.ts", 'import "../resolver/engine.ts";', [up]],
    [
      "of the door",
      "cli/html/planted.ts",
      'import { resolve } from "../../index.ts";',
      ["cli/html/planted.ts imports index.ts, which lies above it"],
    ],
    ["a room that is not listed", "attic/planted.ts", "", ["attic/planted.ts: docs/floors.json does not list attic"]],
    ["nothing, as it imports from below", "resolver/planted.ts", 'import { once } from "../base/once.ts";', []],
    [
      "nothing, as it imports data and packages",
      "base/planted.ts",
      'import a from "../../data/a.json";\nimport "fuse.js";',
      [],
    ],
  ])("%s", (_what, file, text, faults) => {
    expect(faultsOf(new Map([[file, text]]))).toEqual(faults);
  });

  test("a circle of rooms of one floor, of types too", () => {
    const circle = new Map([
      ["search/planted.ts", 'import type { Score } from "../score/planted.ts";'],
      ["score/planted.ts", 'import { search } from "../search/planted.ts";'],
    ]);
    const fault = "imports a room that imports it, be it by others";
    expect(faultsOf(circle)).toEqual([`search ${fault}`, `score ${fault}`]);
  });
});

describe("docs/rooms.md", () => {
  const PAGE = "docs/rooms.md";
  const BLOCK = /(?<=<!-- floors -->\n)[\s\S]*(?=<!-- \/floors -->)/;
  const rows = floors.flatMap((rooms, floor) =>
    Object.entries(rooms).map(
      ([room, what]) => `| ${floor} | \`src/${room}${room.endsWith(".ts") ? "" : "/"}\` | ${what} |\n`,
    ),
  );
  const table = `\n| floor | room | what is there |\n|---|---|---|\n${rows.join("")}\n`;
  if (import.meta.env.MODE === "golden")
    writeFileSync(
      PAGE,
      readFileSync(PAGE, "utf8").replace(BLOCK, () => table),
    );

  test("shows the list", () => {
    expect(BLOCK.exec(readFileSync(PAGE, "utf8"))?.[0]).toBe(table);
  });
});
