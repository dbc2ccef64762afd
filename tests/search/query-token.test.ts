import { describe, expect, test } from "vitest";
import { readQuery } from "../../src/resolver/query.ts";
import { QueryToken } from "../../src/search/query-token.ts";
import { SearchSession } from "../../src/search/session.ts";
import { settings } from "../../src/settings.ts";
import { indexOfNames } from "./ask.ts";

const { long } = settings.search.farthestClasses;

/** How a word of a query is set against the only word of an index. */
function against(query: string, word: string) {
  const index = indexOfNames([word]);
  const asked = readQuery(index.rules, query);
  const [group] = asked.asPerson.single;
  if (group === undefined) throw new Error(`${query} has no word`);
  const token = new QueryToken(group, new SearchSession(index), asked.costsAs("person"));
  return { sounds: group.sound.symbols.length, classes: token.distance(0), isFound: token.estimate(0) > 0 };
}

describe("a word that differs in few classes of sounds may be a spelling of another", () => {
  test.each([
    ["the same", "Габбасов", "Габбасов", 0, true],
    ["vowels are one class", "Gebbusov", "Габбасов", 0, true],
    ["a consonant less", "Gabaso", "Габбасов", 1, true],
    ["three in a long word", "Преоаженкий", "Преображенский", 3, true],
    ["three in the shortest long word", "Преоражеки", "Преображенский", 3, true],
    ["three in a word that is not long", "Абраманов", "Абдурахманов", 3, false],
    ["four in a long word", "Конатинополький", "Константинопольский", 4, false],
  ])("%s: %s, %s", (_, query, word, classes, isFound) => {
    expect(against(query, word)).toMatchObject({ classes, isFound });
  });

  test.each([
    ["Преоражеки", long],
    ["Абраманов", long - 1],
  ])("%s has %i sounds", (query, sounds) => {
    expect(against(query, query).sounds).toBe(sounds);
  });
});
