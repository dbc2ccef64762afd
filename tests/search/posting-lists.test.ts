import { describe, expect, test } from "vitest";
import { readQuery } from "../../src/resolver/query.ts";
import { listOf, namesWith, shortestFirst, visitNames } from "../../src/search/posting-lists.ts";
import { SearchSession } from "../../src/search/session.ts";
import { tokensOf } from "../../src/search/tokens.ts";
import { indexOfNames } from "./ask.ts";

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
    for (const name of found) met.push(`${group.folded}: ${names[name]}`);
  });
  return { met, all };
}

test("a word stands in the names that hold it", () => {
  expect([...namesWith(index, word("олег"))]).toEqual([0, 1, 2]);
  expect([...namesWith(index, word("сидоров"))]).toEqual([4]);
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
    expect(visited("Олег Орлов", [["олег"], ["орлова"]]).met).toEqual([
      "орлов: Анна Орлова",
      "олег: Олег Орлов",
      "олег: Олег Петров",
      "олег: Олег Орлов Уфа",
    ]);
    expect(visited("Орлов", [["орлова", "орлов"]]).met).toEqual([
      "орлов: Олег Орлов",
      "орлов: Олег Орлов Уфа",
      "орлов: Анна Орлова",
    ]);
  });

  test("not by a word that is no spelling of the query's", () => {
    expect(visited("Орлов", [["сидоров"]])).toEqual({ met: [], all: true });
  });

  test.each([
    [0, [], false],
    [1, ["олег: Олег Орлов"], false],
    [2, ["олег: Олег Орлов", "олег: Олег Петров"], false],
    [3, ["олег: Олег Орлов", "олег: Олег Петров", "олег: Олег Орлов Уфа"], true],
  ])("up to %i: %j, all of them: %s", (most, met, all) => {
    expect(visited("Олег", [["олег"]], most)).toEqual({ met, all });
  });
});
