import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readTable } from "../../src/cli/own-table.ts";
import { run } from "../../src/cli/run.ts";
import { runCommand } from "../docs/run-commands.ts";
import { fakeIo } from "./fake-io.ts";
import { fakeLibrary } from "./fake-library.ts";
import { tempFiles } from "./temp-files.ts";

const STAFF = "id;name\n7;Жанна Щукина\n8;\n";
const SAID =
  'CSV with semicolons, UTF-8; id from "id", names from "name"; 2 records, 1 entity, taken for a person, 1 rejected';

const resolve = (path: string, more = "") =>
  runCommand(`npx allonym resolve --json --table ${path} ${more} "Schanna Schtschukina"`);

test("a table of any kind is read, and said on standard error", async () => {
  const { staff } = tempFiles({ staff: STAFF });
  const { code, out, err } = await resolve(staff);
  expect([code, JSON.parse(out).id]).toEqual([0, "7"]);
  expect(err).toBe(`allonym: ${staff}: ${SAID} (line 3: no name)\n`);
});

test("a packed one too", async () => {
  const { "staff.csv.gz": packed } = tempFiles({ "staff.csv.gz": gzipSync(STAFF) });
  expect((await resolve(packed)).code).toBe(0);
});

test("several at once, each said", async () => {
  const { staff, more } = tempFiles({ staff: STAFF, more: '[{"id":"9","names":["Юрий Лужин"]}]' });
  const { err } = await resolve(staff, `--table ${more}`);
  expect(err.trimEnd().split("\n")).toEqual([
    expect.stringContaining("CSV with semicolons"),
    expect.stringContaining("plain objects"),
  ]);
});

test("an id of two tables is an error that names both", async () => {
  const { staff, more } = tempFiles({ staff: STAFF, more: '[{"id":"7","names":["Юрий Лужин"]}]' });
  const { code, err } = await resolve(staff, `--table ${more}`);
  expect(code).toBe(2);
  expect(err).toContain(`allonym: ${more}, entity "7": has an id that ${staff} has too. Give each entity`);
});

describe("the contributors' form stays strict", () => {
  const entity = readFileSync("data/tables/bashkortostan/ufa.json", "utf8");

  test("a file that names its schema", async () => {
    const { good, bad } = tempFiles({ good: entity, bad: entity.replace('"description"', '"about"') });
    expect(await readTable(good, {}, fakeIo().stdin)).toMatchObject({ entities: [{ id: "ufa" }] });
    await expect(readTable(bad, {}, fakeIo().stdin)).rejects.toMatchObject({ code: "table-invalid" });
  });

  test("a list of such", async () => {
    const { bad } = tempFiles({ bad: `[${entity.replace('"description"', '"about"')}]` });
    await expect(readTable(bad, {}, fakeIo().stdin)).rejects.toMatchObject({ code: "table-invalid" });
  });

  test("a folder, which says nothing", async () => {
    const { code, err } = await runCommand('npx allonym resolve --table data/tables/bashkortostan "Ruslan Jabasov"');
    expect([code, err]).toEqual([0, ""]);
  });
});

describe("what is no table", () => {
  test.each<[what: string, content: string | Uint8Array, told: string]>([
    ["an empty file", "", "holds nothing"],
    ["titles alone", "id;name\n", "0 records, 0 entities. A table needs an entity at least."],
    ["rejected records alone", "id;name\n8;\n", "1 rejected (line 2: no name). A table needs an entity at least."],
    ["no column of names", "id;note\n8;x\n", "has no column that is called a name"],
  ])("%s", async (_what, content, told) => {
    const { list } = tempFiles({ list: content });
    const { code, out, err } = await resolve(list);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(`allonym: ${list}: `);
    expect(err).toContain(told);
  });

  test("a file that is missing", async () => {
    expect((await resolve("no-such-file.csv")).err).toContain("no-such-file.csv: no such file or folder");
  });

  test("a folder without entities", async () => {
    const { folder } = tempFiles({ folder: null });
    expect((await resolve(folder)).err).toContain("holds no entity");
  });

  test.skipIf(process.platform === "win32")("a named pipe, which nobody writes to", { timeout: 10_000 }, async () => {
    const { folder } = tempFiles({ folder: null });
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    const { code, err } = await resolve(pipe);
    expect(code).toBe(2);
    expect(err).toBe(`allonym: ${pipe}: is no file but a pipe or device. Save what it gives to a file first.\n`);
  });

  test("a packed file that is broken", async () => {
    const { "a.gz": packed } = tempFiles({ "a.gz": gzipSync(STAFF).subarray(0, 25) });
    expect((await resolve(packed)).err).toMatch(/cannot be read \(unexpected end of file\)/);
  });
});

describe("options", () => {
  test("--strict ends at the first record that is rejected", async () => {
    const { staff } = tempFiles({ staff: STAFF });
    const { code, err } = await resolve(staff, "--strict");
    expect([code, err]).toEqual([2, expect.stringContaining(`allonym: ${staff}:3, entity "8": no name. Mend it`)]);
  });

  test("--id, --names, --as and --encoding say what is not to be guessed", async () => {
    const bytes = Buffer.concat([
      Buffer.from("code;id;t\n7;x;"),
      Buffer.from([0xd6, 0xc1, 0xce, 0xce, 0xc1]),
      Buffer.from("\n"),
    ]);
    const { list } = tempFiles({ list: bytes });
    const { err } = await resolve(list, "--id code --names t --as place --encoding koi8-r");
    expect(err).toBe(
      `allonym: ${list}: CSV with semicolons, Koi8-r; id from "code", names from "t"; 1 record, 1 entity\n`,
    );
  });

  test("--as may name a column", async () => {
    const { list } = tempFiles({ list: "id,name,kind\n7,Ufa,town\n" });
    expect((await resolve(list, "--as kind")).err).toContain('type from "kind"; 1 record, 1 entity\n');
  });

  test.each(["--id a", "--names a", "--as place", "--encoding utf-8", "--strict"])(
    "%s needs a table",
    async (option) => {
      const { code, err } = await runCommand(`npx allonym resolve ${option} Ufa`);
      expect([code, err]).toEqual([2, expect.stringContaining("says how to read a --table, name one")]);
    },
  );
});

test("nothing in a file can steer the terminal", async () => {
  const { list } = tempFiles({ list: "id;name;\u{1B}[2Jname:ru;type\n7;a;b;\u{202E}\u{9B}x\n8;;;\n" });
  const { err } = await resolve(list);
  expect(err.trimEnd()).not.toMatch(/[\p{Cc}\u{202A}-\u{202E}]/u);
  expect(err).toContain("\u{FFFD}");
});

describe("--table -", () => {
  const onStdin = async (stdin: string, ...argv: readonly string[]) => {
    const io = fakeIo({ stdin });
    const code = await run(["resolve", "--table", "-", ...argv], io, { ...fakeLibrary(), loadTable: readTable });
    return { code, err: io.err() };
  };

  test("standard input is a table too", async () => {
    const { err } = await onStdin(STAFF, "Ruslan Jabasov");
    expect(err).toBe(`allonym: standard input: ${SAID} (line 3: no name)\n`);
  });

  test.each<[what: string, argv: string[]]>([
    ["names", []],
    ["names of a file that is standard input", ["--file", "-"]],
    ["a second table", ["--table", "-", "Ufa"]],
    ["the file of a column", ["--column", "witness", "-"]],
    ["the file of a column, which is not named", ["--column", "witness"]],
  ])("but not %s besides", async (_what, argv) => {
    const { code, err } = await onStdin(STAFF, ...argv);
    expect([code, err]).toEqual([2, expect.stringContaining("standard input cannot be the table and something else")]);
  });
});
