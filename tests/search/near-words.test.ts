import { describe, expect, test } from "vitest";
import { hashOf } from "../../src/base/hash.ts";
import { readQuery } from "../../src/resolver/query.ts";
import { alikeWords, NamesNear, nearSkeletonsOf, nearWords, wordsNear } from "../../src/search/near-words.ts";
import { QueryToken } from "../../src/search/query-token.ts";
import { SearchSession, SearchSessions } from "../../src/search/session.ts";
import { indexOfNames, placesOf } from "./ask.ts";

const names = [
  "Руслан Габбасов",
  "Ruslan Kabasow",
  "Николай Аббасов",
  "Олег Габбаснов",
  "Олег Талдыков",
  "Иван Габсов",
  "Иван Сидоров",
  "加巴索夫 李",
];
const index = indexOfNames(names);
const session = new SearchSession(index);
const wordAt = (word: number): string => session.word(word).folded;

/** The first word of a query. */
function token(query: string): QueryToken {
  const asked = readQuery(index.rules, query);
  const [group] = asked.asPerson.single;
  if (group === undefined) throw new Error(`${query} has no word`);
  return new QueryToken(group, session, asked.costsAs("person"));
}

describe("words alike", () => {
  test.each([
    ["have a skeleton of the query's", "Габасов", ["габбасов", "kabasow", "габсов"]],
    ["are other forms of the given name", "Микола Жуков", ["николай"]],
    ["are none for what cannot be read", "加巴索夫", []],
  ])("%s: %s", (_, query, expected) => {
    expect(new Set(alikeWords(session, token(query)).map(wordAt))).toEqual(new Set(expected));
  });
});

test("words near are a consonant away, with the number of classes in which they differ", () => {
  const near = nearWords(session, token("Габбасов")).map(({ word, distance }) => `${wordAt(word)} ${distance}`);
  expect(new Set(near)).toEqual(new Set(["аббасов 1", "габбаснов 1"]));
});

test("near skeletons are one letter longer, shorter or other, not the word's own, and lead to words near enough", () => {
  // KPSF is that of габбасов; by TPSF no word is found, and талдыков is far off.
  const { near, far } = nearSkeletonsOf(session, token("Габбасов"));
  expect(new Set(near)).toEqual(new Set(["PSF", "KPSNF"].map(hashOf)));
  expect(far).toEqual([]);
});

test("near skeletons of words that differ by more are told apart", () => {
  const { near, far } = nearSkeletonsOf(session, token("Аббаснов"));
  expect(near).toContain(hashOf("KPSNF"));
  expect(near).not.toContain(hashOf("KPSF"));
  expect(far).not.toContain(hashOf("STRF"));
});

test("words near a folded word are those of which it may be a spelling", () => {
  // Not аббасов: a lost first consonant is dear.
  expect(new Set(wordsNear(session, "gabbasov").map(wordAt))).toEqual(
    new Set(["габбасов", "kabasow", "габсов", "габбаснов"]),
  );
  expect(wordsNear(session, "сидорчук")).toEqual([]);
});

test("names near a word are those that hold such a word, ascending, as often as they are asked for", () => {
  const near = new NamesNear(new SearchSessions(index));
  const found = near.to("gabbasov");
  expect([...found].sort((a, b) => a - b)).toEqual([...found]);
  expect(new Set(placesOf(index, found))).toEqual(new Set([0, 1, 3, 5]));
  expect(near.to("gabbasov")).toEqual(found);
  expect(placesOf(index, near.to("сидоров"))).toEqual([6]);
  expect([...near.to("李")]).toEqual([]);
});
