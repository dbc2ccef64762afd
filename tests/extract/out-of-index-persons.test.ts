import { describe, expect, test } from "vitest";
import { extract } from "../../src/index.ts";
import { createResolver } from "../../src/resolver/create-resolver.ts";
import { bashkortostan } from "../../src/tables/bashkortostan.ts";
import { people } from "./people.ts";

// With the option `unknown` extract also tells names of persons whom the resolver does not know.

/** The out-of-index persons of a text. */
function outOfIndex(text: string): string[] {
  const known = extract(people, text).map(({ start }) => start);
  return extract(people, text, { unknown: true })
    .filter(({ start }) => !known.includes(start))
    .map((mention) => mention.text);
}

describe("a name that nobody listed is told", () => {
  test.each<[string, string, string[]]>([
    ["English", "Yesterday Bulat Ivanov spoke at length.", ["Bulat Ivanov"]],
    ["two of them", "They met Ivan Petrov and Anna Sidorova there.", ["Ivan Petrov", "Anna Sidorova"]],
    ["at the beginning of a sentence", "Bulat Ivanov spoke at length.", ["Bulat Ivanov"]],
    ["with a patronymic", "It was Ivan Sergeevich Petrov who spoke.", ["Ivan Sergeevich Petrov"]],
    ["with a hyphen", "It was Anna-Maria Petrova who spoke.", ["Anna-Maria Petrova"]],
    ["with a particle", "It was Ludwig van Beethoven who played it.", ["Ludwig van Beethoven"]],
    ["the surname first", "It was Petrov Ivan who spoke.", ["Petrov Ivan"]],
    ["with a surname that is known", "He knew Bulat Khabirov well.", ["Bulat Khabirov"]],
    ["a possessive stays outside", "It was Ivan Petrov's house.", ["Ivan Petrov"]],
    ["Russian", "Потом приехал Булат Иванов.", ["Булат Иванов"]],
    ["Russian, genitive", "Письмо Булата Иванова прочли.", ["Булата Иванова"]],
    ["Russian, instrumental", "Он говорил с Еленой Петровой о погоде.", ["Еленой Петровой"]],
    ["Ukrainian, genitive", "Казали про Івана Петренка і про погоду.", ["Івана Петренка"]],
    ["Polish, genitive", "Według Jana Kowalskiego tak nie jest.", ["Jana Kowalskiego"]],
    ["Czech, locative", "Mluvili o Janu Novákovi a o tom.", ["Janu Novákovi"]],
    ["Hungarian, dative", "Volt egy levél Petrov Ivánnak is.", ["Petrov Ivánnak"]],
    ["with an initial", "Потом Б. Иванов ушёл.", ["Б. Иванов"]],
    ["with two initials", "It was I. S. Petrov who left.", ["I. S. Petrov"]],
    ["with initials behind it", "Потом Иванов Б. А. ушёл.", ["Иванов Б. А"]],
  ])("%s: %s", (_, text, expected) => {
    expect(outOfIndex(text)).toEqual(expected);
  });
});

describe("a title is no part of it", () => {
  test.each([
    ["It was Mr Ivan Petrov who spoke.", "Ivan Petrov"],
    ["Doctor Ivan Petrov spoke.", "Ivan Petrov"],
    ["It was President Ivan Petrov who spoke.", "Ivan Petrov"],
    ["Профессор Иван Петров приехал.", "Иван Петров"],
  ])("%s", (text, expected) => {
    expect(outOfIndex(text)).toEqual([expected]);
  });
});

describe("it is none", () => {
  test.each([
    ["a given name alone", "It was Ivan who spoke."],
    ["a surname alone", "It was Ivanov who spoke."],
    ["initials alone", "It was A. B. who spoke."],
    ["words with capitals", "The White House and the Supreme Court said so."],
    ["the days and months", "It was on Monday, the First of October."],
    ["a town", "They live in Nizhny Novgorod and in Los Angeles."],
    ["a town in Russian", "Он вырос в Набережных Челнах."],
    ["a state", "Так пишет Российская Федерация."],
    ["a street named after a surname", "He lives on Lenin Street."],
    ["a street in Russian", "Он живёт там, где улица Ленина."],
    ["a newspaper", "Так пишет Новая Газета."],
    ["a headline in capitals", "BULAT IVANOV WINS THE RACE\n\nThe race was long."],
    ["a headline in Title Case", "Bulat Ivanov Wins the Race\n\nThe race was long."],
    ["two names that a comma parts", "It was Ivanov, Bulat who spoke."],
    ["two names that a line end parts", "Bulat\nIvanov"],
    ["two names that a full stop parts", "He met Bulat. Ivanov left."],
    ["small letters", "then bulat ivanov spoke"],
    ["an address", "See https://a.test/Ivan-Petrov or ivan.petrov@a.test."],
    ["more words than a name has", "It was Bulat Ivanov Petrov Sidorov Orlov Popov who spoke."],
    ["nobody", ""],
  ])("%s: %s", (_, text) => {
    expect(outOfIndex(text)).toEqual([]);
  });

  // Known mistakes: streets and towns that are called like persons, and what begins a sentence with a capital.
  test.fails.each([
    ["a street named after somebody", "He lives on Ivan Petrov Street."],
    ["a street in Russian", "Он живёт на улице Ивана Петрова."],
    ["an avenue in Russian", "Он живёт на проспекте Салавата Юлаева."],
    ["a town that sounds like a name", "They live in New York."],
    ["a small word and a surname", "Olga left. Then Petrova left."],
    ["a small word and a given name", "Then Ivan spoke."],
  ])("%s: %s", (_, text) => {
    expect(outOfIndex(text)).toEqual([]);
  });
});

// Known mistakes: at the beginning of a sentence a rare given name is cut off as if it were any word, and another word
// is not.
test.fails.each([
  ["Jean-Luc Petrov spoke.", "Jean-Luc Petrov"],
  ["Ludwig van Beethoven played it.", "Ludwig van Beethoven"],
  ["Then Ivan Sergeevich Petrov spoke.", "Ivan Sergeevich Petrov"],
  ["Then Mr Ivan Petrov spoke.", "Ivan Petrov"],
])("a name is told whole at the beginning of a sentence: %s", (text, expected) => {
  expect(outOfIndex(text)).toEqual([expected]);
});

describe("beside what is known", () => {
  const TEXT =
    "Ruslan Gabbasov met Ivan Petrov and Marat Gabbasov in Ufa, and said that it was the work of Anna Sidorova. Gabbasov left.";

  test("they are none, the others as they are without the option, all in order", () => {
    const all = extract(people, TEXT, { unknown: true });
    expect(all.map(({ text, resolution }) => `${text}=${resolution.status}`)).toEqual([
      "Ruslan Gabbasov=match",
      "Ivan Petrov=none",
      "Marat Gabbasov=none",
      "Ufa=match",
      "Anna Sidorova=none",
      "Gabbasov=ambiguous",
    ]);
    expect(all.filter(({ resolution }) => resolution.status !== "none")).toEqual(extract(people, TEXT));
  });

  test("without it, or with false, there are none of them", () => {
    expect(extract(people, TEXT, { unknown: false })).toEqual(extract(people, TEXT));
    expect(extract(people, TEXT).filter(({ resolution }) => resolution.status === "none")).toEqual([]);
  });

  test("none is a match, and none overlaps with a mention", () => {
    const resolver = createResolver(bashkortostan);
    const names = bashkortostan.flatMap((entity) => entity.names.slice(0, 2).map(({ text }) => text));
    const text = names
      .map((name) => `It was said that he saw Ivan ${name} Petrov and Bulat ${name}, ${name}.`)
      .join(" ");
    const known = extract(resolver, text);
    const starts = new Set(known.map(({ start }) => start));
    const added = extract(resolver, text, { unknown: true }).filter(({ start }) => !starts.has(start));
    expect(known.length).toBeGreaterThan(50);
    expect(added.length).toBeGreaterThan(10);
    expect(added.filter(({ resolution }) => resolution.status === "match")).toEqual([]);
    expect(added.filter((one) => known.some(({ start, end }) => start < one.end && one.start < end))).toEqual([]);
  });
});

test("anything but true or false is refused", () => {
  expect(() => extract(people, "", { unknown: "yes" as unknown as boolean })).toThrow(
    expect.objectContaining({ code: "invalid-option", path: "options.unknown" }),
  );
});
