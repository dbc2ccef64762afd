import { expect, test } from "vitest";
import { packJoined, packPart } from "../../src/index/packed-parts.ts";
import { bearersOf, listedNamesOf, postingsOf } from "../../src/index/postings.ts";
import type { Part, Role } from "../../src/name/part.ts";
import { parts } from "../../src/name/roles.ts";
import { rules } from "../usual-rules.ts";

const [somePart] = parts(rules, "Уфа", "person") as [Part];
const part = (role: Role, word: number): number => packPart({ ...somePart, role }, word);

/** The columns of names of such parts. */
function columnsOf(...names: readonly (readonly number[])[]) {
  const starts = names.map((_, at) => names.slice(0, at).flat().length);
  return {
    distinctParts: Uint32Array.from(names.flat()),
    distinctStarts: Uint32Array.of(...starts, names.flat().length),
  };
}

/** What a column of items holds for each number of one of starts. */
function lists(items: Uint32Array, starts: Uint32Array): number[][] {
  return Array.from({ length: starts.length - 1 }, (_, at) => [...items.subarray(starts[at], starts[at + 1])]);
}

// Four names of five words; 4 is never met.
const names = columnsOf(
  [part("given", 0), part("surname", 1)],
  [part("given", 0), part("surname", 0)],
  [part("initial", 2), part("surname", 1), packJoined(3)],
  [part("title", 2), part("surname", 3)],
);

test("each word has the names that hold it, once, but none in which it is an initial or a title", () => {
  const { postings, postingStarts } = postingsOf(names, 5);
  expect(lists(postings, postingStarts)).toEqual([[0, 1], [0, 2], [], [2, 3], []]);
});

test("each distinct name has the listed names that are it", () => {
  const { listedOf, listedOfStarts } = listedNamesOf(Uint32Array.of(2, 0, 2, 2, 3), 4);
  expect(lists(listedOf, listedOfStarts)).toEqual([[1], [], [0, 2, 3], [4]]);
});

test("an entity bears a word once, in however many of its names", () => {
  // The first entity has the names 0 and 1, the second 0 and 2, the third none, the fourth 3.
  const listed = { distinctOf: Uint32Array.of(0, 1, 0, 2, 3), firstListed: Uint32Array.of(0, 2, 4, 4, 5) };
  expect([...bearersOf(names, listed, 5)]).toEqual([2, 2, 0, 2, 0]);
});
