import { describe, expect, test } from "vitest";
import { createResolver, extract, type Resolution } from "../../src/index.ts";

// Many who bear one name: no query can tell them apart, and none is nobody.

const letters = Array.from("бвгджзклмнпрстфхцчшщ");
const vowels = Array.from("аеиоу");
/** Different fathers' names, as many as are asked for. */
const fathers = letters
  .flatMap((a) => vowels.flatMap((b) => letters.map((c) => `${a.toUpperCase()}${b}${c}анович`)))
  .slice(0, 1000);

type Named = { readonly id: string; readonly names: readonly string[] };
const named = (names: readonly string[]): Named[] =>
  names.map((name, place) => ({ id: String(place).padStart(6, "0"), names: [name] }));

const verdict = (resolution: Resolution<Named>): string =>
  resolution.reason ? `${resolution.status} (${resolution.reason})` : resolution.status;

describe.each<[string, Named[]]>([
  ["1,000 of one name", named(new Array<string>(1000).fill("Иван Петров"))],
  ["1,000 of one name, whose fathers differ", named(fathers.map((father) => `Иван ${father} Петров`))],
  ["1,000 of one name, and 1,000 others", named(fathers.flatMap((father) => ["Иван Петров", `Олег ${father} Орлов`]))],
])("%s", (_, entities) => {
  const resolver = createResolver(entities);

  test.each(["Ivan Petrov", "Petrov Ivan", "Petrov, Ivan", "I. Petrov", "Petrov", "Mr Petrov", "Iwan Petrow"])(
    "%s is one of them",
    (query) => {
      const resolution = resolver.resolve(query);
      expect(verdict(resolution)).toBe("ambiguous (namesakes)");
      expect(resolution.candidates.length).toBeGreaterThan(1);
      expect(resolution.truncated).toBe(true);
    },
  );

  test.each(["Ivan Sidorov", "Anna Petrova", "Marat Petrov"])("%s is none of them", (query) => {
    expect(verdict(resolver.resolve(query))).toMatch(/^none/);
  });

  test("each has a share", () => {
    const [first] = resolver.resolve("Ivan Petrov").candidates;
    expect(first?.score).toBeGreaterThan(0);
    expect(first?.score).toBeLessThan(2 / 1000);
  });
});

test("of 1,000 whose fathers differ, one is found by his", () => {
  const resolver = createResolver(named(fathers.map((father) => `Иван ${father} Петров`)));
  const [father] = fathers.slice(500);
  const resolution = resolver.resolve(`Иван ${father} Петров`);
  expect(verdict(resolution)).toBe("match");
  expect(resolution.candidates[0]?.name.text).toBe(`Иван ${father} Петров`);
});

describe("2,400 persons of short names", () => {
  // As with Chinese, Korean and Vietnamese names: many words of a text may be one of them.
  const beginnings = Array.from("бвгдзклмнпрстфхш");
  const syllables = beginnings.flatMap((consonant) => Array.from("аеиоуыэюя", (vowel) => consonant + vowel));
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  const names = Array.from({ length: 2400 }, (_, number) => {
    const surname = syllables[number % syllables.length] as string;
    const given = syllables[(number * 7 + Math.floor(number / syllables.length)) % syllables.length] as string;
    return `${capital(given)} ${capital(surname)}`;
  });
  const resolver = createResolver(named(names));
  const text =
    "Да не то, но вы за них. Мы на том же, ты ли это? Но да ну их: то се, по ту сторону. До и за, от и до, во и со. " +
    "To be or no, he is as we do; if so, go. So I am at it, by my own, on us all. Ну и Ли, да Ма, и Су На, и Ши Ли.";
  const tokens = [...new Set(text.match(/\p{L}{2}(?!\p{L})/gu))];

  test("an ambiguous answer to any word of two letters has candidates, as many as its reason says", () => {
    const seen = new Map<string, number>();
    for (const token of [...tokens, ...tokens.map(capital), ...tokens.map((one) => one.toUpperCase())]) {
      const resolution = resolver.resolve(token);
      const fewest = { "surname-only": 1, "given-names-only": 1, namesakes: 2, "close-call": 2 };
      if (resolution.status !== "ambiguous") continue;
      expect(resolution.candidates.length, token).toBeGreaterThanOrEqual(fewest[resolution.reason]);
      expect(resolver.resolve(token, { limit: 1 }).candidates.length, token).toBeGreaterThanOrEqual(
        fewest[resolution.reason],
      );
      seen.set(resolution.reason, (seen.get(resolution.reason) ?? 0) + 1);
    }
    expect(tokens.length).toBeGreaterThan(40);
    expect(seen.get("namesakes")).toBeGreaterThan(10);
  });

  test.each([
    ["the text", text],
    ["the text in capitals", text.toUpperCase()],
    ["every word of it capitalized", text.replace(/\p{L}+/gu, capital)],
  ])("extract reads %s", (_, read) => {
    const found = extract(resolver, read);
    expect(found.length).toBeGreaterThan(0);
    for (const { text: mention, resolution } of found) expect(resolution.candidates, mention).not.toEqual([]);
  });
});
