import { describe, expect, test } from "vitest";
import { compareNames } from "../../src/resolver/compare-names.ts";
import { createResolver } from "../../src/resolver/create-resolver.ts";
import { inWords } from "./in-words.ts";

// Persons. Left: what is asked. Right: the answer, with the reason where it is no match.

describe("one person is known: Руслан Салаватович Габбасов", () => {
  const resolver = createResolver([{ id: "gabbasov", names: ["Руслан Салаватович Габбасов"] }]);

  test.each([
    ["the name itself", "Руслан Салаватович Габбасов", "match gabbasov"],
    ["capitals", "РУСЛАН САЛАВАТОВИЧ ГАББАСОВ", "match gabbasov"],
    ["another order", "Габбасов Руслан Салаватович", "match gabbasov"],
    ["a comma", "Gabbasov, Ruslan", "match gabbasov"],
    ["without the patronymic", "Руслан Габбасов", "match gabbasov"],
    ["another alphabet", "Ruslan Gabbasov", "match gabbasov"],
    ["another tradition", "Rouslan Gabbassov", "match gabbasov"],
    ["by way of Arabic", "Ruslan Jabasov", "match gabbasov"],
    ["a title in front", "Mr Ruslan Gabbasov", "match gabbasov"],
    ["initials", "Р. С. Габбасов", "match gabbasov"],
    ["initials of another alphabet", "R. S. Gabbasov", "match gabbasov"],
    ["words run together", "RuslanGabbasov", "match gabbasov"],
    ["an initial that differs", "М. М. Габбасов", "none (below-threshold)"],
    ["another given name", "Andrew Gabbasov", "none (below-threshold)"],
    ["another surname", "Ruslan Abbasov", "none (below-threshold)"],
    ["a surname alone", "Gabbasov", "ambiguous (surname-only): gabbasov"],
    ["a surname and a title", "Mr Gabbasov", "ambiguous (surname-only): gabbasov"],
    ["a given name alone", "Ruslan", "none (below-threshold)"],
    ["somebody else", "Vladimir Putin", "none (no-candidate)"],
    ["nothing", " . ", "none (empty)"],
    ["a script that cannot be read", "加巴索夫", "none (not-comparable)"],
  ])("%s: %s", (_, query, answer) => {
    expect(inWords(resolver.resolve(query))).toBe(answer);
  });
});

describe("a name that is listed is found to the letter, whatever it is", () => {
  test.each(["加巴索夫", "Путин", "4", "Ы", "مجهول", "a".repeat(400), "one two three ".repeat(10)])("%s", (name) => {
    const resolver = createResolver([{ id: "x", names: ["Ruslan Gabbasov", name] }]);
    expect(inWords(resolver.resolve(name))).toBe("match x");
  });
});

describe("namesakes", () => {
  const twins = [
    { id: "a", names: ["Ruslan Gabbasov"] },
    { id: "b", names: ["Руслан Габбасов"] },
  ];

  test("two persons of one name cannot be told apart", () => {
    expect(inWords(createResolver(twins).resolve("Rouslan Gabbassov"))).toBe("ambiguous (namesakes): a, b");
  });

  test("a name that two share on purpose is ambiguous, even to the letter", () => {
    const shared = [
      { id: "a", names: ["Ruslan Gabbasov"], sharedWith: ["b"] },
      { id: "b", names: ["Ruslan Gabbasov", "Ruslan Salavatovich Gabbasov"], sharedWith: ["a"] },
    ];
    const resolver = createResolver(shared);
    expect(inWords(resolver.resolve("Ruslan Gabbasov"))).toBe("ambiguous (namesakes): a, b");
    expect(inWords(resolver.resolve("Ruslan Salavatovich Gabbasov"))).toBe("match b");
  });

  test("a surname that two bear points to both", () => {
    const resolver = createResolver([
      { id: "a", names: ["Marat Gabbasov"] },
      { id: "b", names: ["Ruslan Gabbasov"] },
    ]);
    expect(inWords(resolver.resolve("Gabbasov"))).toBe("ambiguous (namesakes): a, b");
    expect(inWords(resolver.resolve("Marat Gabbasov"))).toBe("match a");
  });

  test("the patronymic tells two apart", () => {
    const resolver = createResolver([
      { id: "father", names: ["Руслан Маратович Габбасов"] },
      { id: "other", names: ["Руслан Салаватович Габбасов"] },
    ]);
    expect(inWords(resolver.resolve("Ruslan Maratovich Gabbasov"))).toBe("match father");
    expect(inWords(resolver.resolve("Руслан С. Габбасов"))).toBe("match other");
    expect(inWords(resolver.resolve("Руслан Габбасов"))).toBe("ambiguous (namesakes): father, other");
  });

  test("a string that is a name of one is no misspelling of another", () => {
    const resolver = createResolver([
      { id: "gabbasov", names: ["Ruslan Gabbasov"] },
      { id: "gabasov", names: ["Ruslan Gabasov"] },
    ]);
    expect(inWords(resolver.resolve("Ruslan Gabbasov"))).toBe("match gabbasov");
    expect(inWords(resolver.resolve("Ruslan Gabasov"))).toBe("match gabasov");
  });
});

describe("distinctFrom", () => {
  const lookalikes = (distinctFrom?: readonly string[]) => [
    { id: "one", names: ["Ilyas Bayghusqar"], distinctFrom },
    { id: "two", names: ["Ilyas Bayguskarov"] },
  ];

  test("declared look-alikes need more evidence: the answer never turns from none or ambiguous to a match", () => {
    const usual = createResolver(lookalikes());
    const careful = createResolver(lookalikes(["two"]));
    const queries = ["Ilyas Bayguskar", "Ильяс Байгускаров", "Ilyas Bayghusqarov", "Ilyas Baughusqar", "Bayguskarov"];
    for (const query of queries) {
      if (usual.resolve(query).status !== "match") expect(careful.resolve(query).status, query).not.toBe("match");
    }
    const cautious = queries.filter((query) => careful.resolve(query).status === "ambiguous");
    expect(cautious.length).toBeGreaterThanOrEqual(
      queries.filter((q) => usual.resolve(q).status === "ambiguous").length,
    );
  });

  test("it may stand with either of the two", () => {
    const [one, two] = [
      { id: "one", names: ["Ilyas Bayghusqar"] },
      { id: "two", names: ["Ilyas Bayguskarov"] },
    ];
    const first = createResolver([{ ...one, distinctFrom: ["two"] }, two]);
    const second = createResolver([one, { ...two, distinctFrom: ["one"] }]);
    for (const query of ["Ilyas Bayguskar", "Ильяс Байгускаров", "Ilyas Baughusqar"]) {
      expect(inWords(first.resolve(query))).toBe(inWords(second.resolve(query)));
    }
  });

  test("the names themselves still match", () => {
    const resolver = createResolver(lookalikes(["two"]));
    expect(inWords(resolver.resolve("Ilyas Bayghusqar"))).toBe("match one");
    expect(inWords(resolver.resolve("Ilyas Bayguskarov"))).toBe("match two");
  });
});

// On the left two names that fit better than the two on the right. Scores are not compared to the digit.
describe("the left pair scores higher than the right pair", () => {
  test.each([
    ["the same name; a variant", "Ruslan Gabbasov", "Руслан Габбасов", "Ruslan Gabbasov", "Ruslan Jabasov"],
    ["a variant; another surname", "Ruslan Gabbasov", "Ruslan Jabasov", "Ruslan Gabbasov", "Ruslan Jabirov"],
    ["left out; contradicted", "Иван Петрович Попов", "Иван Попов", "Иван Петрович Попов", "Иван Ильич Попов"],
    ["an initial; another one", "Ivan Popov", "I. Popov", "Ivan Popov", "S. Popov"],
    ["in full; an initial", "Ivan Popov", "Ivan Popov", "Ivan Popov", "I. Popov"],
    ["both parts; the surname", "Ivan Popov", "Iwan Popow", "Ivan Popov", "Popow"],
    ["the surname; the given name", "Ivan Popov", "Popov", "Ivan Popov", "Ivan"],
    ["the given name; nothing", "Ivan Popov", "Ivan", "Ivan Popov", "Marat"],
  ])("%s", (_, a, b, c, d) => {
    expect(compareNames(a, b).score).toBeGreaterThanOrEqual(compareNames(c, d).score);
    expect(compareNames(a, b).score + compareNames(c, d).score).toBeGreaterThan(0);
  });
});
