import { describe, expect, test } from "vitest";
import { LongestNames } from "../../src/search/longest-names.ts";
import { SearchSessions } from "../../src/search/session.ts";
import { settings } from "../../src/settings.ts";
import { indexOfNames } from "./ask.ts";

const body = Array.from({ length: 20 }, (_, place) => `Слово${String.fromCharCode(0x430 + place)}`).join(" ");
const longest = new LongestNames(
  new SearchSessions(
    indexOfNames(["Руслан Шайхулович Габбасов", "Руслан", "Jan Łucki", "Mukhtar Al-Sinov", "加巴 索夫", body]),
  ),
);

describe("the longest name that holds a word near", () => {
  test.each([
    ["руслан", 3, "the longer of two names"],
    ["ruslan", 3, "in another script"],
    ["jabasov", 3, "in another spelling"],
    ["łucki", 2, "in a shorter name"],
    ["sinov", 3, "a part of a hyphenated surname"],
    ["alsinov", 3, "two parts taken as one, which do not count twice"],
    ["сидоров", 0, "in none"],
    ["", 0, "no word"],
    ["словоа", settings.mostWords, "as long as a query may be at most"],
    ["加巴", settings.mostWords, "what cannot be read, as any name may hold it"],
    ["李", 0, "what cannot be read and is in no name"],
  ])("%s: %i words, %s", (word, words) => {
    // Twice, as what was asked for is kept.
    expect([longest.near(word), longest.near(word)]).toEqual([words, words]);
  });
});
