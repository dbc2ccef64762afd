import { describe, expect, test } from "vitest";
import { readRecord } from "../../src/tables/read.ts";

const name = { text: "Ufa", lang: "en", canonical: true, sources: [{ title: "A gazetteer, 2020" }] };
const town = { $schema: "../../schema/entity.json", id: "ufa", type: "place", description: "town", names: [name] };

const read = (value: unknown) => readRecord(JSON.stringify(value), "ufa.json");

describe("readRecord", () => {
  test.each([
    ["an entity", town],
    ["an id that moved", { id: "old-ufa", movedTo: "ufa" }],
    ["an id that split", { id: "old-ufa", splitInto: ["ufa", "ufa-city"] }],
  ])("gives %s as it stands in the file", (_, record) => {
    expect(read(record)).toEqual(record);
  });

  test("says where a text is not JSON", () => {
    expect(() => readRecord('{ "id": "ufa", }', "ufa.json")).toThrow(
      expect.objectContaining({ code: "table-not-json", path: "ufa.json", hint: expect.stringContaining("comma") }),
    );
  });

  test.each([
    ["a missing field", { ...town, type: undefined }, 'the record lacks the field "type"', 'Add "type"'],
    ["an unknown field", { ...town, nmaes: [] }, 'the record has the unknown field "nmaes"', "known are $schema, id"],
    [
      "an unknown field of a name",
      { ...town, names: [{ ...name, language: "en" }] },
      'names[0] has the unknown field "language"',
      "known are text, lang",
    ],
    [
      "a name without language",
      { ...town, names: [{ ...name, lang: undefined }] },
      'names[0] lacks the field "lang"',
      "BCP 47",
    ],
    [
      "a name without sources",
      { ...town, names: [{ ...name, sources: [] }] },
      "names[0].sources must NOT have fewer than 1 items",
      "",
    ],
    [
      "an empty source",
      { ...town, names: [{ ...name, sources: [{}] }] },
      "names[0].sources[0] has neither url nor title",
      "page or publication",
    ],
    ["an unknown type", { ...town, type: "city" }, 'type is "city"', '"person" or "place"'],
    ["an odd id", { ...town, id: "Ufa City" }, "id must match pattern", "Lower-case Latin letters"],
    ["no names", { ...town, names: [] }, "names must NOT have fewer than 1 items", ""],
    ["a moved id with names", { id: "old-ufa", movedTo: "ufa", names: [] }, 'the unknown field "names"', "movedTo"],
    ["null", null, "the record must be object", ""],
    ["an array", [town], "the record must be object", ""],
  ])("refuses %s and says how to mend it", (_, record, problem, mend) => {
    expect(() => read(record)).toThrow(
      expect.objectContaining({
        code: "table-invalid",
        path: "ufa.json",
        message: expect.stringContaining(problem),
        hint: expect.stringContaining(mend),
      }),
    );
  });

  test("names every fault at once, and the entity", () => {
    const record = { ...town, description: "", names: [{ ...name, kind: "alias" }] };
    expect(() => read(record)).toThrow(
      expect.objectContaining({
        entityId: "ufa",
        message: expect.stringMatching(/ufa\.json, entity "ufa": .*description.*; names\[0\]\.kind is "alias"/s),
      }),
    );
  });
});
