import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { tempFiles } from "../temp-files.ts";
import { resolve, STAFF } from "./resolve-column.ts";

// What comes of a file of names: each row as it was, with its answer behind it.

/** Looks up the column `who` of a text; gives what is printed. */
async function looked(text: string | Uint8Array, ...argv: readonly string[]) {
  const { staff, people } = tempFiles({ staff: STAFF, people: text });
  const { code, out, err } = await resolve(["--table", staff, "--column", "who", ...argv, people]);
  if (code === 2) throw new Error(err);
  return out.replace(/\b0\.99\d+/g, "0.99");
}

describe("tables: all cells stay letter by letter", () => {
  test.each<[what: string, text: string, out: string]>([
    [
      "a match, a name that nobody has, and none at all",
      "day,who\n1,Schanna Schtschukina\n2,Radi Khabirov\n3,\n",
      "day,who,status,id,name,score,reason\n" +
        "1,Schanna Schtschukina,match,7,Жанна Щукина,0.99,\n" +
        "2,Radi Khabirov,none,,,,no-candidate\n" +
        "3,,none,,,,empty\n",
    ],
    ["a surname alone", "who\nЩукина\n", "who,status,id,name,score,reason\nЩукина,ambiguous,,,,surname-only\n"],
    [
      "cells that are needlessly in quotes, and a delimiter in the name of the answer",
      'who,"day"\n"Yury Luzhin","1"\n',
      'who,"day",status,id,name,score,reason\n"Yury Luzhin","1",match,8,"Лужин, Юрий",0.99,\n',
    ],
    [
      "a line break within a cell",
      'who;note\nЖанна Щукина;"a\nb"\n',
      'who;note;status;id;name;score;reason\nЖанна Щукина;"a\nb";match;7;Жанна Щукина;1;\n',
    ],
    [
      "line breaks of Windows, and none behind the last row",
      "who,day\r\nЖанна Щукина,1\r\nЖанна Щукина,2",
      "who,day,status,id,name,score,reason\r\nЖанна Щукина,1,match,7,Жанна Щукина,1,\r\nЖанна Щукина,2,match,7,Жанна Щукина,1,\r\n",
    ],
    [
      "tabs",
      "who\tday\nЖанна Щукина\t1\n",
      "who\tday\tstatus\tid\tname\tscore\treason\nЖанна Щукина\t1\tmatch\t7\tЖанна Щукина\t1\t\n",
    ],
    [
      "a row with too few cells, and one with empty ones too many",
      "who,day,note\nЖанна Щукина\nЖанна Щукина,1,,,\n",
      "who,day,note,status,id,name,score,reason\nЖанна Щукина,,,match,7,Жанна Щукина,1,\nЖанна Щукина,1,,match,7,Жанна Щукина,1,\n",
    ],
    [
      "a row with too many cells has no answer, and loses none of them",
      "who,day\nЖанна Щукина,1,2\n",
      "who,day,status,id,name,score,reason\nЖанна Щукина,1,error,,,,too-many-cells,2\n",
    ],
    [
      "a quote that is not closed has no answer, and does not swallow the next row",
      'who,day\n"Жанна,1\nЖанна Щукина,2\n',
      'who,day,status,id,name,score,reason\n"""Жанна",1,error,,,,open-quote\nЖанна Щукина,2,match,7,Жанна Щукина,1,\n',
    ],
    [
      "empty lines are no rows, but rows of empty cells are",
      "who,day\n\n,\nЖанна Щукина,1\n\n",
      "who,day,status,id,name,score,reason\n,,none,,,,empty\nЖанна Щукина,1,match,7,Жанна Щукина,1,\n",
    ],
    [
      "of one column an empty line is an empty name",
      "who\n\nЖанна Щукина\n",
      "who,status,id,name,score,reason\n,none,,,,empty\nЖанна Щукина,match,7,Жанна Щукина,1,\n",
    ],
    [
      "the row that names the delimiter",
      "sep=;\nwho;day\nЖанна Щукина;1\n",
      "sep=;\nwho;day;status;id;name;score;reason\nЖанна Щукина;1;match;7;Жанна Щукина;1;\n",
    ],
    ["no rows at all", "who,day\n", "who,day,status,id,name,score,reason\n"],
    [
      "a byte order mark",
      "\u{FEFF}who\nЖанна Щукина\n",
      "\u{FEFF}who,status,id,name,score,reason\nЖанна Щукина,match,7,Жанна Щукина,1,\n",
    ],
  ])("%s", async (_what, text, out) => {
    expect(await looked(text)).toBe(out);
  });

  test.each<[titles: string, added: string]>([
    ["who", "status,id,name,score,reason"],
    ["who,id", "allonym_status,allonym_id,allonym_name,allonym_score,allonym_reason"],
    ["who,Status", "allonym_status,allonym_id,allonym_name,allonym_score,allonym_reason"],
    ["who,name,allonym_score", "allonym2_status,allonym2_id,allonym2_name,allonym2_score,allonym2_reason"],
    ["who,reason,allonym_id,allonym2_id", "allonym3_status,allonym3_id,allonym3_name,allonym3_score,allonym3_reason"],
  ])("beside %s the columns are called %s", async (titles, added) => {
    expect(await looked(`${titles}\n`)).toBe(`${titles},${added}\n`);
  });

  test("a table that was looked up can be looked up again", async () => {
    const once = await looked("who,day\nЖанна Щукина,1\n");
    const [row] = parse(await looked(once), { columns: true });
    expect(row).toMatchObject({ status: "match", id: "7", allonym_status: "match", allonym_id: "7" });
  });

  test.each<[what: string, bytes: Uint8Array]>([
    // "who;day", "Жанна Щукина;1" as an old Windows program writes it.
    ["Windows-1251", windows1251("who;day\nЖанна Щукина;1\n")],
    ["UTF-16", Buffer.from("\u{FEFF}who;day\nЖанна Щукина;1\n", "utf16le")],
  ])("%s becomes UTF-8, with the mark that Windows wants", async (_what, bytes) => {
    expect(await looked(bytes)).toBe(
      "\u{FEFF}who;day;status;id;name;score;reason\nЖанна Щукина;1;match;7;Жанна Щукина;1;\n",
    );
  });

  test("another encoding is said", async () => {
    // "who", "Уфа" in KOI8-R.
    const bytes = Uint8Array.of(0x77, 0x68, 0x6f, 0x0a, 0xf5, 0xc6, 0xc1, 0x0a);
    expect(await looked(bytes, "--file-encoding", "koi8-r")).toContain("\nУфа,none");
  });

  test("titles that reach beyond what is looked at first", async () => {
    const titles = Array.from({ length: 12_000 }, (_, at) => `title${at}`).join(",");
    const out = await looked(`${titles},who\n${",".repeat(12_000)}Жанна Щукина\n`);
    expect(out.split("\n")[1]).toMatch(/,Жанна Щукина,match,7,Жанна Щукина,1,$/);
  });
});

describe("JSON lines: all fields stay letter by letter", () => {
  const MATCH = '"status":"match","id":"7","name":"Жанна Щукина","score":1,"reason":null}';
  const NONE = '"status":"none","id":null,"name":null,"score":null,"reason":"empty"}';

  test.each<[what: string, text: string, out: string]>([
    [
      "numbers that JavaScript has not, and spaces",
      '{"n": 12345678901234567890, "who": "Жанна Щукина" }\n',
      `{"n": 12345678901234567890, "who": "Жанна Щукина",${MATCH}\n`,
    ],
    ["no name", '{"who":null}\n{}\n{"who":" "}', `{"who":null,${NONE}\n{${NONE}\n{"who":" ",${NONE}\n`],
    [
      "a name that is none",
      '{"who":["Жанна Щукина"]}\n',
      '{"who":["Жанна Щукина"],"status":"error","id":null,"name":null,"score":null,"reason":"not-a-text"}\n',
    ],
    [
      "what is no object stays what it is",
      '{"who":"Жанна Щукина"}\n{"who":\n',
      `{"who":"Жанна Щукина",${MATCH}\n{"who":\n`,
    ],
    [
      "fields that are there already",
      '{"who":"","ID":1}\n{"who":""}\n',
      `{"who":"","ID":1,${NONE}\n{"who":"",${NONE}\n`.replaceAll(/"(status|id|name|score|reason)":/g, '"allonym_$1":'),
    ],
  ])("%s", async (_what, text, out) => {
    expect(await looked(text)).toBe(out);
  });

  test("a row far behind that has such a field itself has the answer by other names", async () => {
    const many = '{"who":"","note":"0123456789012345678901234567890123456789"}\n'.repeat(1_200);
    const out = await looked(`${many}{"who":"","status":"guest"}\n`);
    const last = JSON.parse(out.trimEnd().split("\n").at(-1) ?? "");
    expect(last).toMatchObject({ status: "guest", allonym_status: "none" });
  });
});

describe("the name of the output says its form", () => {
  test.each<[name: string, text: string, out: string]>([
    [
      "out.tsv",
      "who,day\nЖанна Щукина,1\n",
      "who\tday\tstatus\tid\tname\tscore\treason\nЖанна Щукина\t1\tmatch\t7\tЖанна Щукина\t1\t\n",
    ],
    [
      "out.csv",
      "who\tday\nЖанна Щукина\t1\n",
      "who,day,status,id,name,score,reason\nЖанна Щукина,1,match,7,Жанна Щукина,1,\n",
    ],
    [
      "out.csv",
      "who;day\nЖанна Щукина;1\n",
      "who;day;status;id;name;score;reason\nЖанна Щукина;1;match;7;Жанна Щукина;1;\n",
    ],
    [
      "out.jsonl",
      "2,,who,who2,1\na,b,Жанна Щукина\n",
      '{"2":"a","column2":"b","who":"Жанна Щукина","who2":"","1":"","status":"match","id":"7","name":"Жанна Щукина","score":1,"reason":null}\n',
    ],
    ["out.txt", "who;day\n;1\n", "who;day;status;id;name;score;reason\n;1;none;;;;empty\n"],
    ["out.csv.gz", "who,day\n,1\n", "who,day,status,id,name,score,reason\n,1,none,,,,empty\n"],
  ])("%s", async (name, text, wanted) => {
    const { staff, people } = tempFiles({ staff: STAFF, people: text });
    const output = join(staff, "..", name);
    const { code, out } = await resolve(["--table", staff, "--column", "who", people, "-o", output]);
    const bytes = readFileSync(output);
    expect(String(name.endsWith(".gz") ? gunzipSync(bytes) : bytes)).toBe(wanted);
    expect([out, existsSync(`${output}.allonym-progress`)]).toEqual(["", false]);
    expect([0, 1]).toContain(code);
  });

  test("a packed input is unpacked; --json makes JSON lines of a table", async () => {
    const { staff, "people.csv.gz": people } = tempFiles({
      staff: STAFF,
      "people.csv.gz": gzipSync("who\nЖанна Щукина\n"),
    });
    const { out } = await resolve(["--json", "--table", staff, "--column", "who", people]);
    expect(JSON.parse(out)).toEqual({
      who: "Жанна Щукина",
      status: "match",
      id: "7",
      name: "Жанна Щукина",
      score: 1,
      reason: null,
    });
  });
});

test("the answers are those of a single name", async () => {
  const { staff, people } = tempFiles({ staff: STAFF, people: "who\nSchanna Schtschukina\nЮ. Лужин\nНикто\n" });
  const single = await resolve(["--table", staff, "Schanna Schtschukina", "Ю. Лужин", "Никто"]);
  const rows = await resolve(["--json", "--table", staff, "--column", "who", people]);
  const parsed = ({ out }: { out: string }) =>
    out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
  const answers = parsed(single).map(({ query, candidates, ...answer }) => ({ who: query, ...answer }));
  expect(parsed(rows)).toEqual(answers);
  expect(rows.code).toBe(single.code);
});

function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x80 ? code : code - 0x410 + 0xc0;
  });
}
