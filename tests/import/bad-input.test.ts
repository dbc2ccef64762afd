import { describe, expect, test } from "vitest";
import {
  describeImport,
  type ImportOptions,
  type ImportSource,
  type Rejection,
  readEntities,
} from "../../src/import/index.ts";
import { readAll } from "./read-all.ts";

// What people give by mistake, and what they are told. No message leaves open where or what to do.

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const MIB = 2 ** 20;

describe("a source that cannot be read ends with an error", () => {
  test.each<[what: string, source: ImportSource, code: string, message: string | RegExp]>([
    ["an empty file", "", "empty-source", "list: holds nothing. Give a file that holds records."],
    ["nothing but spaces", " \n\n ", "empty-source", /holds nothing/],
    ["a byte order mark alone", bytes(0xef, 0xbb, 0xbf), "empty-source", /holds nothing/],
    [
      "no column of names",
      "id;note\n7;x\n",
      "unknown-columns",
      'list: has no column that is called a name; the columns are "id", "note". ' +
        "Say which columns hold what by the options id, names and type (--id, --names, --as).",
    ],
    ["names without titles", "Жанна Щукина\nЮрий Лужин\n", "unknown-columns", /the columns are "Жанна Щукина"/],
    [
      "two columns of one name",
      "id,name,note,name\n7,a,b,c\n",
      "unknown-columns",
      /columns 2 and 4 are both called "name"; .* Rename one of them/,
    ],
    ["two columns of ids", "id,name,id\n7,a,b\n", "unknown-columns", /columns 1 and 3 are both called "id"/],
    ["XML", "<?xml version='1.0'?><rdf:RDF/>", "unknown-format", /is XML or HTML/],
    ["an Excel file", bytes(0x50, 0x4b, 3, 4, 20, 0, 6, 0), "unknown-format", /is a ZIP file.* Save the sheet as CSV/],
    ["a packed file", bytes(0x1f, 0x8b, 8, 0, 0, 0), "unknown-format", /packed by gzip/],
    ["a PDF", bytes(0x25, 0x50, 0x44, 0x46, 0xe2, 0xe3), "unknown-format", /is a PDF/],
    ["no text", bytes(1, 0, 2, 0xff, 0xfe, 1, 2, 3, 1, 1, 1), "unknown-format", /is no text/],
    [
      "Western letters in an old encoding",
      bytes(...Buffer.from("id;name\n1;Müller\n2;Jürgen Böhm\n", "latin1")),
      "unknown-encoding",
      /could not be guessed.*option encoding/,
    ],
    [
      "a bracket too many in a list",
      '[{"id":"1","names":["a"]},\n{"id":"2","names":["b"}]},\n{"id":"3","names":["c"]}]',
      "invalid-record",
      /^list:2: is no JSON: line 2 closes a bracket that is not open/,
    ],
    [
      "results of a query without ids",
      '{"results":{"bindings":[{"x":{"value":"1"}}]}}',
      "unknown-columns",
      /no variable/,
    ],
  ])("%s", async (_what, source, code, message) => {
    await expect(readAll(source, { path: "list" })).rejects.toMatchObject({
      code,
      message: typeof message === "string" ? message : expect.stringMatching(message),
      hint: expect.stringMatching(/./),
    });
  });
});

describe("a record that is no entity is left out and told", () => {
  test.each<[what: string, source: ImportSource, told: Partial<Rejection>[], entities: number]>([
    ["a cell without a name", "id;name\n7;\n8;b\n", [{ line: 2, id: "7", reason: "no name" }], 1],
    ["a row without an id", "id;name\n;a\n8;b\n", [{ line: 2, reason: "no id" }], 1],
    ["too many cells", "id;name\n7;a;b;c\n8;b\n", [{ line: 2, reason: "more cells than there are titles" }], 1],
    [
      "an id that came before: both places are named",
      "id;name\n7;a\n8;b\n7;c\n",
      [{ line: 4, id: "7", reason: "its id is that of line 2" }],
      2,
    ],
    ["in JSON lines too", '{"id":"7","names":["a"]}\n\n{"id":"7","names":["b"]}\n', [{ line: 3, id: "7" }], 1],
    [
      "a quote that is never closed costs its line alone",
      'id;name\n7;"a\n8;b\n9;c\n',
      [{ line: 2, reason: "a quote is opened and not closed at the end of its cell" }],
      2,
    ],
    ["a quote closed in a later line", 'id;name\n7;"a\n8;"b"\n9;c\n', [{ line: 2 }], 2],
    ["NUL in a name", "id;name\n7;a\0b\n8;b\n", [{ line: 2, reason: "a name holds a NUL (U+0000)" }], 1],
    ["NUL in a name of JSON", '{"id":"7","names":["a\\u0000"]}\n', [{ line: 1 }], 0],
    [
      "a letter that was no UTF-8",
      bytes(...Buffer.from("id;name\n7;Жанна Щукина\n8;Юрий Лужин\n9;"), 0xc8, ...Buffer.from("\n")),
      [{ line: 4, reason: "a name holds U+FFFD, the sign of a wrong encoding" }],
      2,
    ],
    ["a name of a million letters", `id;name\n7;${"a".repeat(MIB)}\n8;b\n`, [{ line: 2, id: "7" }], 1],
    ["an empty name among others", '{"id":"7","names":["a"," "]}', [{ reason: "a name is empty" }], 0],
    [
      "half a line at the end",
      '{"id":"7","names":["a"]}\n{"id":"8","na',
      [{ line: 2, reason: "the source ends in the middle of a record" }],
      1,
    ],
    [
      "half a list",
      '[{"id":"7","names":["a"]},\n{"id":"8"',
      [{ line: 2, reason: expect.stringMatching("ends in the middle") }],
      1,
    ],
    ["a list that is not closed", '[{"id":"7","names":["a"]},\n', [{ line: 2 }], 1],
    [
      "a broken line among others",
      '{"id":"7","names":["a"]}\n{"id":}\n{"id":"8","names":["b"]}\n',
      [{ line: 2, reason: "is no JSON" }],
      2,
    ],
    ["a broken first line", '{"id":"7","names":["a"\n{"id":"8","names":["b"]}\n', [{ line: 1 }], 1],
    ["what is no object", '["a",null,7,[],{"id":"7","names":["a"]}]', Array(4).fill({ reason: "is no object" }), 1],
    ["a name that is a number", '{"id":"7","names":[7]}', [{ reason: "a name is no string and has no text" }], 0],
    ["another kind of name", '{"id":"7","names":[{"text":"a","kind":"x"}]}', [{ id: "7" }], 0],
    [
      "another type",
      '{"id":"7","names":["a"],"type":"ship"}',
      [{ id: "7", reason: expect.stringMatching("none of person") }],
      0,
    ],
    ["a list of ids that is none", '{"id":"7","names":["a"],"distinctFrom":5}', [{ id: "7" }], 0],
    ["no names", '{"id":"7","names":[]}', [{ id: "7", reason: "no name" }], 0],
    ["an id that is a list", '{"id":["7"],"names":["a"]}', [{ reason: "no id" }], 0],
  ])("%s", async (_what, source, told, entities) => {
    const rejections: Rejection[] = [];
    const { summary } = await readAll(source, { onRejected: (rejection) => rejections.push(rejection) });
    expect(rejections).toMatchObject(told);
    expect([summary.entities, summary.rejected]).toEqual([entities, told.length]);
    expect(summary.records).toBe(entities + told.length);
    await expect(readAll(source, { strict: true, path: "list" })).rejects.toMatchObject({
      code: "invalid-record",
      path: expect.stringMatching(/^list:/),
    });
  });

  test("only titles: no record, and no error", async () => {
    expect(describeImport((await readAll("id;name\n")).summary)).toMatch(/; 0 records, 0 entities$/);
  });

  test("what is odd and sound passes", async () => {
    const { entities } = await readAll(
      'id,name,__proto__,constructor\n__proto__,"Щукина,\nЖанна",x,y\ntoString,"ООО ""Верфь""",,\n7,"Верфь" ООО,,\n',
    );
    expect(entities.map(({ id, names }) => [id, ...names])).toEqual([
      ["__proto__", "Щукина,\nЖанна"],
      ["toString", 'ООО "Верфь"'],
      ["7", '"Верфь" ООО'],
    ]);
    expect(Object.entries(entities[0] as object).slice(2)).toEqual([
      ["__proto__", "x"],
      ["constructor", "y"],
    ]);
    expect(Object.getPrototypeOf(entities[0])).toBe(Object.prototype);
  });
});

/** A source of as many pieces as are asked for, and how many that was. */
function endless(first: string, piece: string): { source: AsyncIterable<string>; taken: () => number } {
  let taken = 0;
  async function* pieces(): AsyncGenerator<string> {
    yield first;
    for (; taken < 2048; taken++) yield piece;
  }
  return { source: pieces(), taken: () => taken };
}

describe("two gigabytes without an end to a record are not read to their end", () => {
  test.each<[what: string, first: string, options?: ImportOptions]>([
    ["a table without line breaks", "id;name;"],
    ["a row without line breaks", "id;name\n7;"],
    ["a line of JSON", '{"id":"7","names":["'],
    ["an element of a list", '[{"id":"7","names":["'],
    ["a table without a column of names", "id;note\n7;"],
    ["what is called FollowTheMoney", "xxxx", { format: "ftm" }],
  ])("%s", { timeout: 20_000 }, async (_what, first, options) => {
    const { source, taken } = endless(first, "Ж".repeat(MIB));
    await expect(readAll(source, options)).rejects.toMatchObject({
      code: expect.stringMatching(/^(?:record-too-long|unknown-columns)$/),
    });
    expect(taken()).toBeLessThan(20);
  });

  test("a quote that is never closed is given up after as much, and only its line", { timeout: 20_000 }, async () => {
    const rows = `${"Ж".repeat(1_000)};a\n`.repeat(1_000);
    const { summary } = await readAll(['id;name\n7;"', ...Array(12).fill(rows), "8;b\n"]);
    expect(summary.reasons[0]).toMatchObject({ count: 1, line: 2, reason: expect.stringMatching(/a quote is opened/) });
    expect([summary.rows, summary.entities]).toEqual([12_001, 2]);
  });
});

describe("a call that is wrong is told at once", () => {
  test.each<[what: string, source: unknown, options: unknown, path: string]>([
    ["no source", undefined, {}, "source"],
    ["a number as source", 7, {}, "source"],
    ["options that are none", "", null, "options"],
    ["an unknown format", "", { format: "xml" }, "options.format"],
    ["an unknown encoding", "", { encoding: "klingon" }, "options.encoding"],
    ["no names", "", { names: [] }, "options.names"],
    ["an empty id", "", { id: "" }, "options.id"],
    ["an unknown class", "", { classes: { Q5: "human" } }, "options.type"],
    ["a callback that is none", "", { onRejected: 1 }, "options.onRejected"],
    ["a string for a switch", "", { strict: "yes" }, "options.strict"],
  ])("%s", (_what, source, options, path) => {
    expect(() => readAllNow(source, options)).toThrow(expect.objectContaining({ code: "invalid-option", path }));
  });

  test("a stream of something else", async () => {
    await expect(readAll([7] as never)).rejects.toMatchObject({ code: "invalid-option", path: "source" });
  });

  test("a column that there is not", async () => {
    await expect(readAll("id;name\n7;a\n", { names: "title" })).rejects.toMatchObject({ code: "unknown-columns" });
  });
});

function readAllNow(source: unknown, options: unknown): void {
  readEntities(source as ImportSource, options as ImportOptions);
}
