import { describe, expect, test } from "vitest";
import { placeEndings } from "../../src/sound/place-endings.ts";

// The endings of places as files of data/grammar have them. These files are made up.

const found = placeEndings([
  {
    placeEndings: {
      equal: [
        {
          tradition: "Ukrainian -ів",
          cost: 15,
          endings: [
            ["i v", "o v"],
            ["y v", "o v"],
          ],
        },
      ],
      apart: [{ tradition: "village", cost: 90, endings: [["i n o", "i n"]] }],
      derived: [
        { tradition: "Lithuanian ending", cost: 40, endings: [["as", ""]] },
        {
          tradition: "Latvian ending",
          cost: 45,
          endings: [
            ["as", "a"],
            ["eca", "ec"],
          ],
        },
      ],
      ofCompounds: ["ск"],
    },
  },
  {
    placeAdjectives: [
      {
        tradition: "adjective",
        cost: 15,
        stems: [
          ["", ""],
          ["ин", "а"],
        ],
        endings: ["ская", "ский"],
      },
    ],
  },
]);

test("endings that stand for each other, each pair with its cost and tradition", () => {
  expect(found.equal).toEqual([
    { endings: ["i v", "o v"], cost: 15, tradition: "Ukrainian -ів" },
    { endings: ["y v", "o v"], cost: 15, tradition: "Ukrainian -ів" },
  ]);
});

test("endings of two names, with what they cost more", () => {
  expect(found.apart).toEqual([{ endings: ["i n o", "i n"], cost: 90, tradition: "village" }]);
});

describe("endings of forms, and what the place itself has in their stead", () => {
  test.each<[string, string, readonly (readonly [base: string, cost: number, besideKind: boolean])[]]>([
    [
      "one that two languages have",
      "as",
      [
        ["", 40, false],
        ["a", 45, false],
      ],
    ],
    ["one that one language has", "eca", [["ec", 45, false]]],
    ["an adjective, which stands beside a kind", "ская", [["", 15, true]]],
    ["each ending behind each stem", "инский", [["а", 15, true]]],
    ["no stem alone", "ин", []],
    ["none that is not listed", "ое", []],
  ])("%s: -%s", (_, ending, expected) => {
    const all = (found.derived.get(ending) ?? []).map(({ base, cost, besideKind }) => [base, cost, besideKind]);
    expect(all).toEqual(expected);
  });

  test("no others", () => {
    expect([...found.derived.keys()].sort()).toEqual(["as", "eca", "инская", "инский", "ская", "ский"]);
    for (const [ending, all] of found.derived) expect(all.map((one) => one.ending)).toEqual(all.map(() => ending));
  });
});

test("what a name of several words has when they are one", () => {
  expect(found.ofCompounds).toEqual(["ск"]);
});

test("a list that is missing is a mistake in the data", () => {
  expect(() => placeEndings([])).toThrow('no data file has the field "placeEndings"');
});
