import { describe, expect, test } from "vitest";
import type { Pair } from "../../src/match/assignment.ts";
import { bestDisjoint } from "../../src/match/best-disjoint.ts";
import { readQuery } from "../../src/resolver/query.ts";
import { settings } from "../../src/settings.ts";
import { rules } from "../usual-rules.ts";

// Of the pairs that two names may make, those that are worth most and hold no word twice. A pair is written
// `a=x`, or `a b=x` if two words stand for one; its number is what it is worth.

const { paired, mostPartsAssigned } = settings;
/** So many words: ax, bx, cx. */
const words = (letter: string, count: number): string =>
  Array.from("abcdefg".slice(0, count), (first) => first + letter).join(" ");

/** The best of some pairs between two names, in words. */
function best(queryText: string, nameText: string, worth: Readonly<Record<string, number>>): string[] {
  const [query, name] = [readQuery(rules, queryText).as("place"), readQuery(rules, nameText).as("place")];
  const groupOf = (side: typeof query, text: string) => {
    const parts = text.split(" ").map((word) => side.parts.find(({ folded }) => folded === word));
    const [first] = side.single;
    if (first === undefined || parts.includes(undefined)) throw new Error(`no ${text}`);
    return { ...first, parts: parts.filter((part) => part !== undefined) };
  };
  const pairs = Object.entries(worth).map(([text, logOdds]): Pair => {
    const [asked = "", known = ""] = text.split("=");
    return { query: groupOf(query, asked), name: groupOf(name, known), cost: 0, endings: "place", logOdds };
  });
  return bestDisjoint(pairs, query.parts, name.parts, settings).map((pair) => {
    const wordsOf = (side: "query" | "name") => pair[side].parts.map(({ folded }) => folded).join(" ");
    return `${wordsOf("query")}=${wordsOf("name")}`;
  });
}

const few = paired / 2;

describe("the best pairs", () => {
  test.each<readonly [string, string, string, Readonly<Record<string, number>>, readonly string[]]>([
    ["none", "aa", "xx", {}, []],
    ["one", "aa", "xx", { "aa=xx": 3 }, ["aa=xx"]],
    ["two that do not touch", "aa bb", "xx yy", { "aa=xx": 3, "bb=yy": 2 }, ["aa=xx", "bb=yy"]],
    ["another order", "aa bb", "xx yy", { "aa=yy": 3, "bb=xx": 2 }, ["aa=yy", "bb=xx"]],
    ["the better of two for one word", "aa", "xx yy", { "aa=xx": 2, "aa=yy": 3 }, ["aa=yy"]],
    ["the same for a word of the name", "aa bb", "xx", { "aa=xx": 2, "bb=xx": 3 }, ["bb=xx"]],
    ["the first of two that are alike", "aa", "xx yy", { "aa=xx": 2, "aa=yy": 2 }, ["aa=xx"]],
    [
      "two rather than the best one, as each pair counts for more",
      "aa bb",
      "xx yy",
      { "aa=xx": 3, "aa=yy": few, "bb=xx": few },
      ["aa=yy", "bb=xx"],
    ],
    ["but not at any price", "aa bb", "xx yy", { "aa=xx": 3, "aa=yy": -paired, "bb=xx": -paired }, ["aa=xx"]],
    [
      "a pair that costs more than a pair counts for is left out",
      "aa bb",
      "xx yy",
      { "aa=xx": 3, "aa=yy": 1, "bb=yy": -paired - 1 },
      ["aa=xx"],
    ],
    ["two words taken as one", "aa bb", "xx", { "aa=xx": 1, "aa bb=xx": 3 }, ["aa bb=xx"]],
    [
      "but each by itself, if that is worth more",
      "aa bb",
      "xx yy",
      { "aa bb=xx": 3, "aa=xx": 1, "bb=yy": 1 },
      ["aa=xx", "bb=yy"],
    ],
    ["two words of the name taken as one", "aa", "xx yy", { "aa=xx": 1, "aa=xx yy": 3 }, ["aa=xx yy"]],
    [
      "a word is not taken twice, though one pair of it is of two words",
      "aa bb cc",
      "xx yy",
      { "aa bb=xx": 3, "bb=yy": 3, "cc=yy": 2 },
      ["aa bb=xx", "cc=yy"],
    ],
    ["nor a word of the name", "aa bb", "xx yy zz", { "aa=xx yy": 3, "bb=yy": 4, "bb=zz": 2 }, ["aa=xx yy", "bb=zz"]],
    [
      "the sum decides among three",
      "aa bb cc",
      "xx yy zz",
      { "aa=xx": 5, "aa=yy": 4, "bb=xx": 4, "bb=yy": 1, "cc=zz": 1, "cc=yy": 1 },
      ["aa=yy", "bb=xx", "cc=zz"],
    ],
  ])("%s", (_, query, name, worth, expected) => {
    expect(best(query, name, worth)).toEqual(expected);
  });
});

describe("long names", () => {
  /** Two pairs that are together worth more than the best one, among words that have none. */
  const worth = { "ax=ay": 3, "ax=by": few, "bx=ay": few };
  const exactly = ["ax=by", "bx=ay"];
  const bestFirst = ["ax=ay"];

  test.each([
    ["as many words as are chosen exactly", mostPartsAssigned, mostPartsAssigned, exactly],
    ["a word more in the query: the best pairs first", mostPartsAssigned + 1, 2, bestFirst],
    ["a word more in the name", 2, mostPartsAssigned + 1, bestFirst],
  ])("%s", (_, asked, known, expected) => {
    expect(best(words("x", asked), words("y", known), worth)).toEqual(expected);
  });

  test("the best pair comes first, wherever it stands, and then those that hold none of its words", () => {
    const query = words("x", mostPartsAssigned + 1);
    const worths = { "ax=ay": 1, "bx=ay": 3, "bx=by": 2, "ax=by": 0 };
    expect(best(query, "ay by", worths)).toEqual(["bx=ay", "ax=by"]);
  });
});
