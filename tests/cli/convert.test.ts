import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { fakeIo } from "./fake-io.ts";
import { fakeLibrary } from "./fake-library.ts";
import { tempFiles } from "./temp-files.ts";

async function convert(...argv: string[]) {
  const io = fakeIo();
  const code = await run(["convert", ...argv], io, fakeLibrary());
  return { code, out: io.out(), err: io.err() };
}

const STAFF = "id;name;name:de;type\n7;Жанна Щукина;Schanna Schtschukina;person\n8;Юрий Лужин;;\n9;;;\n";

test("the text goes to standard output; how it was read, and what is lost, to standard error", async () => {
  const { list } = tempFiles({ list: STAFF });
  const { code, out, err } = await convert("--to", "ftm", list);
  expect(
    out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { id: "7", schema: "Person", properties: { name: ["Жанна Щукина"], alias: ["Schanna Schtschukina"] } },
    { id: "8", schema: "Person", properties: { name: ["Юрий Лужин"] } },
  ]);
  expect(err).toBe(
    `allonym: ${list}: CSV with semicolons, UTF-8; id from "id", names from "name", "name:de", type from "type"; ` +
      "3 records, 2 entities (1 of no type, taken for persons), 1 rejected (line 4: no name)\n" +
      "allonym: FollowTheMoney; 2 entities; it cannot hold the language of 1 name, " +
      "that no type is said of 1 entity, written as a person\n",
  );
  expect(code).toBe(0);
});

test("--output writes a file, even over the list itself", async () => {
  const { list } = tempFiles({ list: STAFF });
  const { code, out, err } = await convert("--to", "jsonl", "-o", list, list);
  expect({ code, out }).toEqual({ code: 0, out: "" });
  expect(err).toContain(`allonym: ${list}: JSON lines; 2 entities\n`);
  expect(readFileSync(list, "utf8")).toBe(
    '{"id":"7","type":"person","names":["Жанна Щукина",{"text":"Schanna Schtschukina","lang":"de"}]}\n' +
      '{"id":"8","names":["Юрий Лужин"]}\n',
  );
});

test("a list that cannot be read leaves what was there, and nothing half written", async () => {
  const { list, old } = tempFiles({ list: STAFF, old: "as it was" });
  const { code, err } = await convert("--to", "csv", "--strict", "-o", old, list);
  expect(code).toBe(2);
  expect(err).toContain(`${list}:4, entity "9": no name`);
  expect(readFileSync(old, "utf8")).toBe("as it was");
  expect(readdirSync(join(old, "..")).sort()).toEqual(["list", "old"]);
});

test("--to table writes a file for each entity, formatted, and says what a contribution lacks", async () => {
  const { list } = tempFiles({ list: STAFF });
  const folder = join(list, "..", "people");
  const { code, err } = await convert("--to", "table", "--output", folder, list);
  expect(code).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(["7.json", "8.json"]);
  expect(readFileSync(join(folder, "8.json"), "utf8")).toBe(`{
  "$schema": "../../schema/entity.json",
  "id": "8",
  "names": [
    {
      "text": "Юрий Лужин",
      "canonical": true
    }
  ]
}
`);
  expect(err).toContain(
    `allonym: ${folder}: 2 files; for a contribution: the record lacks the field "description" (2 times, first in 7.json), ` +
      'names[…] lacks the field "lang" (2 times, first in 7.json), ' +
      'names[…] lacks the field "sources" (3 times, first in 7.json), the record lacks the field "type" (8.json)\n',
  );
});

test("--to table: ids become names of files, and of two that would have one the second is left out", async () => {
  const { list } = tempFiles({ list: "id,name\nQ7,Ufa\nq7,Oufa\n../../x,Birsk\n" });
  const folder = join(list, "..", "places");
  const { err } = await convert("--to", "table", "--output", folder, list);
  expect(readdirSync(folder).sort()).toEqual(["q7.json", "x.json"]);
  expect(err).toContain('ids that do not fit the form are written otherwise ("Q7" as q7)');
  expect(err).toContain('1 left out ("q7" as well as "Q7" would be q7.json)');
});

test("a folder of entity files is read by the rules of tables, and loses nothing as JSON lines", async () => {
  const { code, out, err } = await convert("--to", "jsonl", "data/tables/bashkortostan");
  const entities = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const { $schema, ...ufa } = JSON.parse(readFileSync("data/tables/bashkortostan/ufa.json", "utf8"));
  expect(entities.find(({ id }) => id === "ufa")).toEqual(ufa);
  expect({ code, err }).toEqual({ code: 0, err: `allonym: JSON lines; ${entities.length} entities\n` });
});

test("our own table becomes a table that is the same, file for file", async () => {
  const { here } = tempFiles({ here: null });
  const { code, err } = await convert("--to", "table", "--output", here, "data/tables/bashkortostan");
  expect({ code, err }).toEqual({ code: 0, err: `allonym: ${here}: ${readdirSync(here).length} files\n` });
  for (const file of readdirSync(here)) {
    expect(JSON.parse(readFileSync(join(here, file), "utf8")), file).toEqual(
      JSON.parse(readFileSync(join("data/tables/bashkortostan", file), "utf8")),
    );
  }
});

test.each([
  [[], "convert what?"],
  [["list.csv"], "say by --to what it is to become: csv, jsonl, ftm, skos, table"],
  [["--to", "xml", "list.csv"], '--to "xml" is none of csv, jsonl, ftm, skos, table'],
  [["--to", "csv", "a.csv", "b.csv"], 'takes one list at a time: "b.csv" is another'],
  [["--to", "table", "list.csv"], "name it by --output FOLDER"],
  [["--to", "csv", "--limit", "3", "list.csv"], "--limit"],
  [["--to", "csv", "missing.csv"], "missing.csv: cannot be read"],
])("%s: a mistake in the call", async (argv, said) => {
  const { code, out, err } = await convert(...argv);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(said);
});

test("a list without entities, a folder that is not empty, a place that cannot be written: nothing is written", async () => {
  const { list, empty, folder } = tempFiles({ list: STAFF, empty: "id,name\n1,\n", folder: null });
  writeFileSync(join(folder, "x.json"), "{}");
  const target = join(folder, "target");
  expect(await convert("--to", "csv", "-o", target, empty)).toMatchObject({
    code: 2,
    err: expect.stringContaining("There is nothing to convert."),
  });
  expect(existsSync(target)).toBe(false);
  expect(await convert("--to", "table", "-o", folder, list)).toMatchObject({
    code: 2,
    err: expect.stringContaining(`${folder}: is a folder with files in it.`),
  });
  expect(await convert("--to", "csv", "-o", join(list, "x"), list)).toMatchObject({
    code: 2,
    err: expect.stringContaining("cannot be written"),
  });
});

test("--help says what it does", async () => {
  const { code, out } = await convert("--help");
  expect(code).toBe(0);
  for (const format of ["csv", "jsonl", "ftm", "skos", "table"]) expect(out).toContain(`\n  ${format} `);
});
