import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadRecords, loadTable } from "../../src/tables/load.ts";

const $schema = "../../schema/entity.json";
const entity = (id: string) => ({
  id,
  type: "place",
  description: "town",
  names: [{ text: id, lang: "en", canonical: true, sources: [{ title: "A gazetteer, 2020" }] }],
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "allonym-load-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(file: string, content: unknown): string {
  const path = join(folder, file);
  writeFileSync(path, typeof content === "string" || Buffer.isBuffer(content) ? content : JSON.stringify(content));
  return path;
}

describe("loadTable", () => {
  test("reads a folder in file-name order, leaving retired ids and other files out", () => {
    put("ufa.json", { $schema, ...entity("ufa") });
    put("birsk.json", { $schema, ...entity("birsk") });
    put("old-ufa.json", { id: "old-ufa", movedTo: "ufa" });
    put("notes.txt", "not a table file");
    expect(loadTable(folder).map(({ id }) => id)).toEqual(["birsk", "ufa"]);
    expect(loadRecords(folder).map(({ record }) => record.id)).toEqual(["birsk", "old-ufa", "ufa"]);
  });

  test("reads a file of one entity, under any name", () => {
    expect(loadTable(put("mine.json", { $schema, ...entity("ufa") })).map(({ id }) => id)).toEqual(["ufa"]);
  });

  test("reads a file of several entities, which need no $schema", () => {
    expect(loadTable(put("mine.json", [entity("ufa"), entity("birsk")])).map(({ id }) => id)).toEqual(["ufa", "birsk"]);
  });

  test("accepts a byte order mark", () => {
    const text = JSON.stringify([entity("ufa")]);
    expect(loadTable(put("mine.json", `\uFEFF${text}`))).toHaveLength(1);
  });

  test.each([
    ["a file that is not there", () => join(folder, "none.json"), "table-missing", "none.json"],
    ["a folder without entities", () => folder, "table-missing", "allonym-load-"],
    ["an empty array", () => put("mine.json", []), "table-missing", "mine.json"],
    ["a file that is not JSON", () => put("mine.json", "{"), "table-not-json", "mine.json"],
    [
      "a file that is not UTF-8",
      () => put("mine.json", Buffer.from([0x22, 0xff, 0x22])),
      "table-not-json",
      "mine.json",
    ],
    ["a faulty element", () => put("mine.json", [entity("ufa"), {}]), "table-invalid", "mine.json[1]"],
    [
      "a file that is not named after its id",
      () => {
        put("uffa.json", { $schema, ...entity("ufa") });
        return folder;
      },
      "table-invalid",
      "uffa.json",
    ],
    [
      "two entities with one id",
      () => put("mine.json", [entity("ufa"), entity("ufa")]),
      "duplicate-id",
      "mine.json[1]",
    ],
    [
      "a folder in the place of a file",
      () => {
        mkdirSync(join(folder, "ufa.json"));
        return folder;
      },
      "table-missing",
      "ufa.json",
    ],
  ])("refuses %s and names the place", (_, path, code, place) => {
    expect(() => loadTable(path())).toThrow(
      expect.objectContaining({ code, path: expect.stringContaining(place), hint: expect.stringMatching(/\.$/) }),
    );
  });
});
