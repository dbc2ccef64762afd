import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";

// What keeps the code readable and no lint rule holds: Biome neither wraps comments nor cuts strings.

const WIDEST_LINE = 120;
const LONGEST_FILE = 220;
const MOST_PARAMETERS = 4;

/** A file by its path, and its lines. */
type File = readonly [path: string, lines: readonly string[]];

function filesOf(folder: string): File[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".ts"))
    .map((path) => [path, readFileSync(path, "utf8").trimEnd().split("\n")]);
}

function wideLines([path, lines]: File): string[] {
  const widths = lines.map((line) => Array.from(line).length);
  return widths.flatMap((width, at) => (width > WIDEST_LINE ? `${path}:${at + 1} has ${width} columns` : []));
}

/** A file with nothing but its comments, addresses cut out of them: tables of names and pictures may be wider. */
function commentsOf([path, lines]: File): File {
  const isComment = (line: string): boolean => /^\s*(\/\/|\/?\*)/.test(line);
  return [path, lines.map((line) => (isComment(line) ? line.replace(/https:\S+/, "") : ""))];
}

/** The functions, methods, constructors and types of functions of a file that take too much. */
function longParameterLists([path, lines]: File): string[] {
  const source = ts.createSourceFile(path, lines.join("\n"), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && node.parameters.length > MOST_PARAMETERS) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${path}:${line + 1} takes ${node.parameters.length} parameters`);
    }
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

const src = filesOf("src");

test(`no line of src is wider than ${WIDEST_LINE} columns`, () => {
  expect(src.flatMap(wideLines)).toEqual([]);
});

describe.each(["tests", "bench", "build", "train"])("%s", (folder) => {
  test(`no comment is wider than ${WIDEST_LINE} columns`, () => {
    expect(filesOf(folder).map(commentsOf).flatMap(wideLines)).toEqual([]);
  });
});

test(`no file of src is longer than ${LONGEST_FILE} lines`, () => {
  expect(src.filter(([, lines]) => lines.length > LONGEST_FILE).map(([path]) => path)).toEqual([]);
});

test(`no parameter list of src is longer than ${MOST_PARAMETERS}`, { timeout: 60_000 }, () => {
  expect(src.flatMap(longParameterLists)).toEqual([]);
});

describe("a planted line is reported", () => {
  test.each([
    ["a wide comment", `// ${"x".repeat(118)}`, ["a.ts:1 has 121 columns"]],
    ["a comment of just the width", `// ${"x".repeat(117)}`, []],
    ["letters count, not their bytes", `// ${"ж".repeat(117)}`, []],
  ])("%s", (_what, line, faults) => {
    expect(wideLines(["a.ts", [line]])).toEqual(faults);
  });

  test.each([
    ["a function", "function f(a, b, c, d, e) {}"],
    ["an arrow function", "const f = (a, b, c, d, e) => 0;"],
    ["a constructor", "class F { constructor(a, b, c, d, e) {} }"],
    ["a method", "class F { #f(a, b, c, d, e) {} }"],
    ["a type", "type F = (a, b, c, d, e) => void;"],
  ])("%s of five parameters", (_what, line) => {
    expect(longParameterLists(["a.ts", [line]])).toEqual(["a.ts:1 takes 5 parameters"]);
    expect(longParameterLists(["a.ts", [line.replace(", e", "")]])).toEqual([]);
  });
});
