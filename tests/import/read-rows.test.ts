import { describe, expect, test } from "vitest";
import { readRows } from "../../src/import/index.ts";

/** The rows of a table as lists of cells, and what was found out. */
async function read(source: string | Uint8Array, options?: { encoding?: string }) {
  const reading = readRows(source, options);
  const rows: string[][] = [];
  for await (const { line, cells } of reading) rows.push([String(line), ...cells.values()]);
  return { rows, summary: reading.summary };
}

const windows1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x80 ? code : code - 0x410 + 0xc0;
  });

describe("tables as people have them", () => {
  test.each([
    ["commas", "a,b\n1,2\n", [["2", "1", "2"]]],
    [
      "semicolons",
      "имя;год\nРадий;2018\n\nФаиль;2020",
      [
        ["2", "Радий", "2018"],
        ["4", "Фаиль", "2020"],
      ],
    ],
    ["tabs", "a\tb\r\n1\t2\r\n", [["2", "1", "2"]]],
    [
      "commas",
      'a,b\n"x\ny","say ""hi"""\n3,4\n',
      [
        ["2", "x\ny", 'say "hi"'],
        ["4", "3", "4"],
      ],
    ],
    ["semicolons", "sep=;\na;b\n1;2\n", [["3", "1", "2"]]],
    ["commas", "a,b\n1\n", [["2", "1"]]],
  ])("%s", async (delimiter, text, rows) => {
    expect(await read(text)).toMatchObject({ rows, summary: { delimiter, rows: rows.length, rejected: 0 } });
  });

  test("Windows-1251 is guessed", async () => {
    const text = "имя;должность\nРадий Хабиров;глава республики\nРуслан Габбасов;политик\n";
    expect(await read(windows1251(text))).toMatchObject({
      rows: [
        ["2", "Радий Хабиров", "глава республики"],
        ["3", "Руслан Габбасов", "политик"],
      ],
      summary: { encoding: "windows-1251", titles: ["имя", "должность"] },
    });
  });

  test("titles may be called like parts of objects", async () => {
    const reading = readRows("__proto__,constructor\n1,2\n");
    for await (const { cells } of reading) expect(cells.get("__proto__")).toBe("1");
  });

  test("a row with an open quote is left out and counted, and the next is read", async () => {
    const { rows, summary } = await read('a,b\n"x,1\n3,4\n');
    expect(rows).toEqual([["3", "3", "4"]]);
    expect(summary).toMatchObject({ rows: 2, rejected: 1, rejectedLines: [2] });
  });
});

describe("what is no table", () => {
  test.each([
    ["nothing", "", "empty-source"],
    ["blank lines", "\n\n", "empty-source"],
    ["two columns of one title", "a,b,a\n1,2,3\n", "unknown-columns"],
  ])("%s", async (_, text, code) => {
    await expect(read(text)).rejects.toMatchObject({ code });
  });
});
