import { describe, expect, test } from "vitest";
import { shipGivenNames, shipSystems } from "../../build/ship.ts";

// What of the files of data/romanization is shipped, and how a system that is like another one gets its rules.

const base = { id: "base", language: "ru", letters: { е: "e", ж: "zh" } };

/** The system that is shipped under an id, of the files given. */
function shipped(id: string, ...files: readonly object[]): unknown {
  return shipSystems(files).find((system) => system["id"] === id);
}

/** The rules of a shipped system, in the order in which they are tried. */
function rules(id: string, ...files: readonly object[]): unknown {
  const { letters } = shipped(id, ...files) as { letters: object };
  return Object.entries(letters);
}

test("classes of given names are shipped without their sources", () => {
  const class_ = { names: ["Лев", "Lev"], short: ["Лёва"] };
  const file = { $schema: "x", id: "made-up", classes: [{ ...class_, sources: [{ title: "A page" }] }] };
  expect(shipGivenNames([file])).toEqual([{ id: "made-up", classes: [class_] }]);
});

describe("shipSystems", () => {
  test("leaves out what only editors and tests need", () => {
    const file = { $schema: "x", ...base, note: "A choice.", samples: [["е", "e"]], capitals: { i: "İ" } };
    expect(shipSystems([file])).toEqual([{ ...base, capitals: { i: "İ" } }]);
  });

  test("gives the systems in the order of their ids, whatever that of the files", () => {
    const ids = shipSystems([{ id: "a-b" }, { id: "c" }, { id: "a" }]).map(({ id }) => id);
    expect(ids).toEqual(["a", "a-b", "c"]);
  });

  test("leaves a system of a package as it is", () => {
    expect(shipSystems([{ id: "js", preset: "ru" }])).toEqual([{ id: "js", preset: "ru" }]);
  });
});

describe("a system that is like another one", () => {
  test("has its rules", () => {
    expect(shipped("heir", base, { id: "heir", language: "uk", like: "base" })).toEqual({
      ...base,
      id: "heir",
      language: "uk",
    });
  });

  test("has its own rules first, and in the place of those", () => {
    const heir = { id: "heir", like: "base", letters: { ж: "ž", _е: "ye" } };
    expect(rules("heir", heir, base)).toEqual([
      ["ж", "ž"],
      ["_е", "ye"],
      ["е", "e"],
    ]);
  });

  test("leaves the other one as it was", () => {
    expect(shipped("base", base, { id: "heir", like: "base", letters: { ж: "ž" } })).toEqual(base);
  });

  test("has its capitals, except those that it gives itself", () => {
    const turkish = { ...base, capitals: { i: "İ", ı: "I" } };
    const heir = { id: "heir", like: "base", capitals: { ı: "Y" } };
    expect(shipped("heir", turkish, heir)).toMatchObject({ capitals: { i: "İ", ı: "Y" } });
    expect(shipped("heir", base, heir)).toMatchObject({ capitals: { ı: "Y" } });
  });

  test("may be like one that is like a third", () => {
    const middle = { id: "middle", like: "base", letters: { ж: "ž" } };
    const heir = { id: "heir", like: "middle", letters: { ы: "y" } };
    expect(rules("heir", heir, middle, base)).toEqual([
      ["ы", "y"],
      ["ж", "ž"],
      ["е", "e"],
    ]);
  });

  test.each([
    ["a system that is not there", { id: "heir", like: "bsae" }, 'romanization heir is like "bsae"'],
    ["itself", { id: "heir", like: "heir" }, 'romanization heir is like "heir"'],
    ["a system of a package", { id: "heir", like: "js" }, 'romanization heir is like "js"'],
  ])("cannot be like %s", (_, heir, message) => {
    expect(() => shipSystems([base, { id: "js", preset: "ru" }, heir])).toThrow(message);
  });

  test("cannot be like one that is like it", () => {
    const circle = [
      { id: "one", like: "two" },
      { id: "two", like: "three" },
      { id: "three", like: "one" },
    ];
    expect(() => shipSystems(circle)).toThrow(/^romanization \w+ is like "\w+", which is no other system/);
  });
});
