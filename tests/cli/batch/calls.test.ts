import { describe, expect, test } from "vitest";
import { tempFiles } from "../temp-files.ts";
import { resolve, STAFF } from "./resolve-column.ts";

// What a call with --column says and refuses.

test.each<[argv: string[], said: string]>([
  [["--output", "out.csv", "Ufa"], "--output is for a file of names: say by --column in which column they stand"],
  [["--workers", "2", "Ufa"], "--workers is for a file of names"],
  [["--column", "who", "a.csv", "b.csv"], '--column takes one file at a time: "b.csv" is another'],
  [["--column", "who", "--file", "a.csv"], "with --column the file stands without --file"],
  [["--column", "who", "--limit", "3", "a.csv"], "--limit says nothing with --column"],
  [["--column", "who", "--resume", "a.csv"], "--resume needs --output FILE"],
  [["--column", "who", "--force", "-o", "-", "a.csv"], "--force needs --output FILE"],
  [["--column", "who", "--force", "--resume", "-o", "b.csv", "a.csv"], "--resume goes on and --force begins anew"],
  [["--column", "who", "--workers", "0", "a.csv"], '--workers "0" is not a whole number from 1'],
  [["--column", "who", "--output", "", "a.csv"], "--output lacks the name of a file"],
  [["--column", "who", "--json", "-o", "out.csv", "a.csv"], "--json and --output out.csv exclude each other"],
  [["--column", "who", "--index", "a.idx", "a.csv"], "--index keeps the index of a --table, name one"],
  [["--column", "who", "missing.csv"], "missing.csv: no such file. Check the path."],
  [["--column", "who", "src"], "src: this is a folder. Name one file in it."],
])("%j is a mistake in the call", async (argv, said) => {
  const { code, out, err } = await resolve(argv);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(said);
});

test("only resolve looks up columns", async () => {
  const { code, err } = await resolve(["--column", "who", "--unknown", "a.csv"]);
  expect([code, err]).toEqual([2, expect.stringContaining("resolve has no --unknown, only extract has")]);
});

describe("a file that cannot be looked up", () => {
  test.each<[what: string, text: string | Uint8Array, argv: string[], said: string]>([
    ["no such column", "day,who\n1,2\n", ["--column", "whom"], 'has no column "whom"; its columns are "day", "who".'],
    ["two of that title", "who,who\n1,2\n", ["--column", "who"], 'two columns are called "who". Rename one of them.'],
    ["nothing", "", ["--column", "who"], "holds no row."],
    ["no such field", '{"who":"x"}\n', ["--column", "whom"], 'the first rows have no field "whom"; theirs are "who".'],
    [
      "a JSON list",
      '[{"who":"x"}]',
      ["--column", "who"],
      "is a JSON list, which cannot be read row by row. Make JSON lines",
    ],
    ["XML", "<a/>", ["--column", "who"], "is XML or HTML, which is not read"],
    ["a ZIP", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0), ["--column", "who"], "is a ZIP file, as xlsx and docx are"],
    [
      "JSON lines to a table",
      '{"who":"x"}\n',
      ["--column", "who", "-o", "out.csv"],
      "Let the output be JSON lines too",
    ],
    [
      "a table with a header",
      "who\nx\n",
      ["--column", "who", "--header"],
      "--header is for JSON lines: a table stays plain.",
    ],
  ])("%s", async (_what, text, argv, said) => {
    const { staff, people } = tempFiles({ staff: STAFF, people: text });
    const { code, out, err } = await resolve(["--table", staff, ...argv, people]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(said);
    expect(err).not.toContain("bug");
  });
});

describe("what it says", () => {
  const files = () => tempFiles({ staff: STAFF, people: "who,day\nЖанна Щукина,1\nЩукина,2\nНикто,3\nЖанна,1,2,3\n" });

  test("how the file was read, what the answers are made with, and how many there are", async () => {
    const { staff, people } = files();
    const { err } = await resolve(["--table", staff, "--column", "who", people]);
    expect(err.split("\n").map((line) => line.replace(/^allonym: /, ""))).toEqual([
      `${people}: a table with commas, utf-8`,
      expect.stringContaining(`${staff}: CSV with commas, UTF-8`),
      expect.stringMatching(/^version 1\.2\.3, rules [0-9a-f]{16}, table [0-9a-f]{16} \(2 entities\)$/),
      expect.stringMatching(
        /^4 rows: 1 match, 1 ambiguous, 1 none, 1 could not be read \(status error; the first on line 5\); [\d.]+ s, [\d,]+ a second\.$/,
      ),
      "",
    ]);
  });

  test("JSON lines begin with it if asked", async () => {
    const { staff, people } = files();
    const { out } = await resolve(["--json", "--header", "--table", staff, "--column", "who", people]);
    const [header, ...rows] = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(header).toMatchObject({ allonym: "1.2.3", column: "who", type: "any", threshold: "0.6" });
    expect(rows.length).toBe(4);
  });

  test("the table's hash is of what answers depend on, wherever it stands and in whatever order", async () => {
    const { staff, jsonl, renamed, people } = tempFiles({
      staff: STAFF,
      jsonl: '{"id":"8","names":["Лужин, Юрий"]}\n{"id":"7","names":["Жанна Щукина"]}\n',
      renamed: STAFF.replace("Жанна", "Анна"),
      people: "who\n",
    });
    const hashOf = async (table: string) =>
      / table ([0-9a-f]+) /.exec((await resolve(["--table", table, "--column", "who", people])).err)?.[1];
    const hash = await hashOf(staff);
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(await hashOf(jsonl)).toBe(hash);
    expect(await hashOf(renamed)).not.toBe(hash);
  });

  test.each<[what: string, name: string, code: number]>([
    ["a match", "Жанна Щукина", 0],
    ["nothing", "Никто", 1],
    ["only ambiguous ones", "Щукина", 3],
  ])("the exit code is the answer: %s", async (_what, name, wanted) => {
    const { staff, people } = tempFiles({ staff: STAFF, people: `who\n${name}\n` });
    expect((await resolve(["--table", staff, "--column", "who", people])).code).toBe(wanted);
  });

  test("a reader that leaves is told without a stack; a full disk too", async () => {
    const { staff, people } = files();
    const argv = ["--table", staff, "--column", "who", people];
    const closed = await resolve(argv, { stdoutFails: "EPIPE" });
    expect([closed.code, closed.err]).toEqual([0, expect.stringContaining("nobody reads on. 0 rows were answered.")]);
    const full = await resolve(argv, { stdoutFails: "ENOSPC" });
    expect([full.code, full.err]).toEqual([
      2,
      expect.stringContaining("standard output: cannot be written (write ENOSPC)."),
    ]);
    expect(closed.err + full.err).not.toContain("bug");
  });

  test.each<[form: string, text: string]>([
    ["a table", "who\n\u{1B}[31mред\n"],
    ["JSON lines", '{"who":"\u{9B}31mред"}\n'],
  ])("nothing steers a terminal: %s", async (_form, text) => {
    const { staff, people } = tempFiles({ staff: STAFF, people: text });
    const { out } = await resolve(["--table", staff, "--column", "who", people], { terminal: true });
    expect(out).toContain("ред");
    expect(["\u{1B}", "\u{9B}"].some((letter) => out.includes(letter))).toBe(false);
  });

  test("standard input is a file too, named or not", async () => {
    const { staff } = files();
    for (const argv of [["-"], []]) {
      const { code, out, err } = await resolve(["--table", staff, "--column", "who", ...argv], {
        stdin: "who\nЖанна Щукина\n",
      });
      expect([code, out]).toEqual([0, "who,status,id,name,score,reason\nЖанна Щукина,match,7,Жанна Щукина,1,\n"]);
      expect(err).toContain("standard input: a table");
    }
  });

  test("several tables, and the types and threshold that are asked for", async () => {
    const { staff, towns, people } = tempFiles({
      staff: STAFF,
      towns: "id,name,type\nu,Уфа,town\n",
      people: "who\nUfa\nSchanna Schtschukina\n",
    });
    const asked = ["--table", staff, "--table", towns, "--column", "who", people];
    const statuses = async (...argv: readonly string[]) =>
      (await resolve([...asked, ...argv])).out
        .split("\n")
        .slice(1, -1)
        .map((line) => line.split(",")[1]);
    expect(await statuses()).toEqual(["match", "match"]);
    expect(await statuses("--type", "place")).toEqual(["match", "none"]);
    expect(await statuses("--threshold", "1")).toEqual(["none", "none"]);
  });
});
