import { describe, expect, test } from "vitest";
import { readQuery } from "../../src/resolver/query.ts";
import { settings } from "../../src/settings.ts";
import { WordCache } from "../../src/sound/word-cache.ts";
import { rules } from "../usual-rules.ts";

const { longestQuery, mostWords } = settings;
const roles = (text: string, type: "person" | "place" | "organization") =>
  readQuery(rules, text)
    .as(type)
    .parts.map(({ role, folded }) => `${role} ${folded}`);

test("a query is taken apart as a person's name and as any other", () => {
  expect(roles("Владимир Путин", "person")).toEqual(["given владимир", "surname путин"]);
  expect(roles("Владимир Путин", "place")).toEqual(["name владимир", "name путин"]);
  expect(roles("Владимир Путин", "organization")).toEqual(["name владимир", "name путин"]);
});

describe("the words by which a query is exactly a name", () => {
  test.each<[string, string, string, string]>([
    ["are the same for all, most often", "Руслан Габбасов", "руслан габбасов", "руслан габбасов"],
    ["but initials are apart in persons' names", "AV Karpenkov", "a v karpenkov", "av karpenkov"],
    ["and a passport has only the names", "P<RUSPETROV<<IVAN", "petrov ivan", "p ruspetrov ivan"],
  ])("%s: %s", (_, text, person, other) => {
    const query = readQuery(rules, text);
    expect([query.exactAs("person").key, query.exactAs("place").key]).toEqual([person, other]);
    expect(query.exactAs("person").folded.join(" ")).toBe(person);
  });
});

describe("what a query holds", () => {
  test.each([
    ["Руслан Габбасов", { isEmpty: false, isReadable: true, key: "руслан габбасов" }],
    ["  РУСЛАН — Габбасов! ", { isEmpty: false, isReadable: true, key: "руслан габбасов" }],
    ["加巴索夫", { isEmpty: false, isReadable: false, key: "加巴索夫" }],
    ["加巴索夫 Ufa", { isEmpty: false, isReadable: true, key: "加巴索夫 ufa" }],
    ["?!", { isEmpty: true, isReadable: false, key: "" }],
    ["", { isEmpty: true, isReadable: false, key: "" }],
  ])("%j", (text, expected) => {
    const { isEmpty, isReadable, key } = readQuery(rules, text);
    expect({ isEmpty, isReadable, key }).toEqual(expected);
  });
});

describe("what is too long for a name is not read, but keeps its key", () => {
  const word = "Уфа";
  test.each([
    ["as many words as may be", Array(mostWords).fill(word).join(" "), true],
    [
      "a word more",
      Array(mostWords + 1)
        .fill(word)
        .join(" "),
      false,
    ],
    ["as many letters as may be", word.padEnd(longestQuery, " "), true],
    ["a letter more", word.padEnd(longestQuery + 1, " "), false],
  ])("%s", (_, text, isRead) => {
    const query = readQuery(rules, text);
    expect([query.isReadable, query.asPerson.parts.length > 0, query.as("place").parts.length > 0]).toEqual([
      isRead,
      isRead,
      isRead,
    ]);
    expect(query.key.startsWith("уфа")).toBe(true);
  });
});

test("a reader that remembers words changes nothing", () => {
  const cache = new WordCache(rules.sounds);
  for (const text of ["Elçin Cəfərov", "Elçin", "Cəfərov", "Elçin Cəfərov"]) {
    const [fresh, remembered] = [readQuery(rules, text), readQuery(rules, text, cache)];
    expect(remembered.asPerson.parts.map(({ role, sound }) => [role, sound.symbols, sound.orthography])).toEqual(
      fresh.asPerson.parts.map(({ role, sound }) => [role, sound.symbols, sound.orthography]),
    );
  }
});
