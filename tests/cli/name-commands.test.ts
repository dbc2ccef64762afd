import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { fakeIo } from "./fake-io.ts";
import { fakeLibrary } from "./fake-library.ts";
import { tempFiles } from "./temp-files.ts";

// The commands that ask no table: compare, keys, romanize, deromanize.

async function outcome(argv: readonly string[], setting: Parameters<typeof fakeIo>[0] = {}) {
  const io = fakeIo(setting);
  const code = await run(argv, io, fakeLibrary());
  return { code, out: io.out(), err: io.err() };
}

const BGN = "bgnpcgn-rus-Cyrl-Latn-1947";

test.each<[string, readonly string[], string]>([
  ["two spellings of a name", ["compare", "Лужин", "Luzhin"], "“Лужин” and “Luzhin” are probably one name"],
  ["the keys of a name", ["keys", "Юрий Лужин"], "Юрий Лужин: LSN R\n"],
  ["several names", ["keys", "Уфа", "Лужин"], "Уфа: F\nЛужин: LSN\n"],
  ["a name by a standard", ["romanize", "--system", BGN, "Юрий Щукин"], "Yuriy Shchukin\n"],
  ["the standards", ["romanize", "--list"], "system "],
  ["what a name may have been", ["deromanize", "--language", "ru", "Juschtschenko"], "Juschtschenko\n  Ющенко  9"],
  [
    "no more than asked for",
    ["deromanize", "--language", "ru", "--limit", "1", "Yushchenko"],
    "Yushchenko\n  Ющенко  ",
  ],
])("on a terminal: %s", async (_, argv, shown) => {
  const { code, out, err } = await outcome(argv, { terminal: true });
  expect(out.slice(0, shown.length)).toBe(shown);
  expect([code, err]).toEqual([0, ""]);
});

test.each<[string, readonly string[], object]>([
  ["two names", ["compare", "Уфа", "Ufa", "--type", "place"], { a: "Уфа", b: "Ufa", same: true }],
  ["keys, with their scheme", ["keys", "Лужин"], { query: "Лужин", scheme: 1, keys: ["LSN"] }],
  ["originals", ["deromanize", "--language", "ru", "Luzhin"], { query: "Luzhin", language: "ru" }],
  ["a text, with its standard", ["romanize", "--json", "--system", BGN, "Уфа"], { system: BGN, romanized: "Ufa" }],
])("JSON in a pipe: %s", async (_, argv, expected) => {
  const { out } = await outcome(argv);
  expect(JSON.parse(out)).toMatchObject(expected);
});

describe("names come from", () => {
  const romanized = ["romanize", "--system", BGN];

  test("standard input, a line each, as text in a pipe too", async () => {
    expect((await outcome(romanized, { stdin: "Щукин\nЛужин\n" })).out).toBe("Shchukin\nLuzhin\n");
  });

  test("standard input in the place of an operand -", async () => {
    expect((await outcome([...romanized, "Уфа", "-"], { stdin: "Лужин\n" })).out).toBe("Ufa\nLuzhin\n");
  });

  test("files", async () => {
    const { names } = tempFiles({ names: "Щукин\nЛужин\n" });
    expect((await outcome([...romanized, "-f", names])).out).toBe("Shchukin\nLuzhin\n");
  });
});

test.each<[string, readonly string[], number, string]>([
  ["one name to compare", ["compare", "Уфа"], 2, "compare takes two names."],
  ["three", ["compare", "a", "b", "c"], 2, '"c" is a third'],
  ["no type", ["compare", "a", "b", "--type", "town"], 2, "--type"],
  ["no system", ["romanize", "Уфа"], 2, "--system is missing; allonym romanize --list"],
  ["an unknown system", ["romanize", "--system", "elvish", "Уфа"], 2, '"elvish" is no system'],
  ["no language", ["deromanize", "Ufa"], 2, "--language is missing"],
  ["an unknown language", ["deromanize", "--language", "xx", "Ufa"], 2, '"xx"'],
  ["no limit", ["deromanize", "--language", "ru", "--limit", "0", "Ufa"], 2, "--limit"],
  ["an unknown option", ["keys", "--table", "x", "Ufa"], 2, "See allonym keys --help."],
  ["two names that are two", ["compare", "Юрий Лужин", "Жанна Щукина"], 1, ""],
  ["nothing to make keys of", ["keys", "🙂"], 1, ""],
])("%s: %j ends with %d", async (_, argv, code, said) => {
  const { err, ...rest } = await outcome(argv, { terminal: true });
  expect(rest.code).toBe(code);
  expect(err).toContain(said);
});

test("a name that could steer a terminal steers none", async () => {
  const { out } = await outcome(["keys", "Уфа\u{1B}[2J", "a\u{202E}b"], { terminal: true });
  for (const steering of ["\u{1B}", "\u{202E}"]) expect(out).not.toContain(steering);
});
