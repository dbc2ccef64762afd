import { describe, expect, test } from "vitest";
import { readQuery } from "../../src/resolver/query.ts";
import { listOf, namesWith, shortestFirst, visitNames } from "../../src/search/posting-lists.ts";
import { SearchSession } from "../../src/search/session.ts";
import { tokensOf } from "../../src/search/tokens.ts";
import { indexOfNames, placesOf } from "./ask.ts";

const names = ["Олег Орлов", "Олег Петров", "Олег Орлов Уфа", "Анна Орлова", "Иван Сидоров"];
const index = indexOfNames(names);
const word = (text: string): number => {
  for (let number = 0; number < index.lexicon.size; number++) if (index.lexicon.isText(number, text)) return number;
  throw new Error(`no name holds ${text}`);
};

/** The words of a query, by their texts. */
function tokens(query: string) {
  const asked = readQuery(index.rules, query);
  return tokensOf(asked.asPerson.single, new SearchSession(index), asked.costsAs("person"));
}

/** The names that are visited for words of the index under words of a query, and whether all were. */
function visited(query: string, words: readonly (readonly string[])[], most = 100) {
  const lists = tokens(query).map((token, at) => listOf(index, token, (words[at] ?? []).map(word)));
  const met: string[] = [];
  const all = visitNames(index, lists, most, (found, { group }) => {
    for (const name of placesOf(index, found)) met.push(`${group.folded}: ${names[name]}`);
  });
  return { met, all };
}

test("a word stands in the names that hold it", () => {
  expect(new Set(placesOf(index, namesWith(index, word("олег"))))).toEqual(new Set([0, 1, 2]));
  expect(placesOf(index, namesWith(index, word("сидоров")))).toEqual([4]);
});

test("a list counts the names of all its words", () => {
  const [token] = tokens("Орлов") as [ReturnType<typeof tokens>[number]];
  expect(listOf(index, token, ["орлов", "орлова"].map(word)).names).toBe(3);
  expect(listOf(index, token, []).names).toBe(0);
});

test("lists are sorted by their names, those that are alike as they were", () => {
  const lists = [3, 1, 2, 1].map((count, place) => ({ names: count, place }));
  expect(shortestFirst(lists).map(({ place }) => place)).toEqual([1, 3, 2, 0]);
});

describe("names are visited", () => {
  test("from the shortest list on, in it the nearest word first", () => {
    const [first, ...olegs] = visited("Олег Орлов", [["олег"], ["орлова"]]).met;
    expect(first).toBe("орлов: Анна Орлова");
    expect(new Set(olegs)).toEqual(new Set(["олег: Олег Орлов", "олег: Олег Петров", "олег: Олег Орлов Уфа"]));
    const orlovs = visited("Орлов", [["орлова", "орлов"]]).met;
    expect(orlovs).toHaveLength(3);
    expect(orlovs.at(-1)).toBe("орлов: Анна Орлова");
  });

  test("not by a word that is no spelling of the query's", () => {
    expect(visited("Орлов", [["сидоров"]])).toEqual({ met: [], all: true });
  });

  test.each([
    [0, false],
    [1, false],
    [2, false],
    [3, true],
  ])("up to %i, and that is all of them: %s", (most, all) => {
    const { met } = visited("Олег", [["олег"]]);
    expect(met).toHaveLength(3);
    expect(visited("Олег", [["олег"]], most)).toEqual({ met: met.slice(0, most), all });
  });
});
