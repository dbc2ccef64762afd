import { expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { width } from "../../src/cli/width.ts";
import { wrapped } from "../../src/cli/wrap.ts";
import { fakeIo } from "./fake-io.ts";
import { fakeLibrary } from "./fake-library.ts";

test.each<[what: string, text: string, columns: number, lines: string[]]>([
  ["a line that fits stays as it is", "one  two", 8, ["one  two"]],
  ["a longer one is broken between words", "say who is meant", 10, ["say who is", "meant"]],
  ["what is broken off is indented as its line", "  say who is meant", 12, ["  say who is", "  meant"]],
  [
    "or as what stands behind a gap",
    "  --limit N  at most N candidates for a name",
    40,
    ["  --limit N  at most N candidates for a", "             name"],
  ],
  [
    "without room beside it, a description stands below its term",
    "  allonym resolve NAME  say who is meant",
    30,
    ["  allonym resolve NAME", "      say who is meant"],
  ],
  ["a word wider than the terminal stays whole", "see Хабибрахманов", 8, ["see", "Хабибрахманов"]],
  ["wide letters count twice", "乌法 乌法 乌法", 9, ["乌法 乌法", "乌法"]],
  [
    "colours count nothing",
    "\u{1B}[32mFail\u{1B}[39m \u{1B}[2m[one]\u{1B}[22m",
    10,
    ["\u{1B}[32mFail\u{1B}[39m \u{1B}[2m[one]\u{1B}[22m"],
  ],
  ["lines are broken each by itself", "a b\n\nc d", 1, ["a", "b", "", "c", "d"]],
])("%s", (_what, text, columns, lines) => {
  expect(wrapped(text, columns).split("\n")).toEqual(lines);
});

test("where nobody knows the width, nothing is broken", () => {
  const long = "word ".repeat(1_000);
  expect(wrapped(long, undefined)).toBe(long);
});

const CALLS: readonly (readonly string[])[] = [
  ["--help"],
  ["help", "resolve"],
  ["convert", "--help"],
  ["serve", "--help"],
  ["resolve", "Ruslan Jabasov", "Alsynov"],
  ["variants", "Хабиров"],
];

test.each(CALLS.map((call) => [call.join(" "), call] as const))("allonym %s fits 50 columns", async (_call, call) => {
  const io = fakeIo({ terminal: true, columns: 50, env: { NO_COLOR: "1" } });
  await run(call, io, fakeLibrary());
  const lines = io.out().split("\n");
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.filter((line) => width(line) > 50)).toEqual([]);
});

test("a description that goes on is one text again before it is broken", async () => {
  const io = fakeIo({ terminal: true, columns: 50 });
  await run(["help", "resolve"], io, fakeLibrary());
  expect(io.out()).toContain(
    "  -o, --output FILE  instead of standard output;\n                     its name says the form: .csv,\n",
  );
});

test("messages are broken between words too", async () => {
  const io = fakeIo({ terminal: true, columns: 50 });
  await run(["resolve", "--threshold", "much", "X"], io, fakeLibrary());
  expect(
    io
      .err()
      .split("\n")
      .every((line) => width(line) <= 50),
  ).toBe(true);
  expect(io.err()).toMatch(/--threshold/);
});
