import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeRandom, shuffled } from "../../bench/random.ts";
import { makePopulation } from "../../bench/scale/population.ts";
import { createResolver, type EntityInput, restoreResolver, serialize, suggest } from "../../src/index.ts";
import { bashkortostan } from "../../src/tables/bashkortostan.ts";
import { words } from "../../src/text/words.ts";

const RUN = { seed: 20261130, numRuns: 300 };

const people = makePopulation(2000, 3);
const persons: EntityInput[] = people.names.map((name, number) => ({ id: people.ids[number] ?? "", names: [name] }));
const all: readonly EntityInput[] = [...bashkortostan, ...persons];
const resolver = createResolver(all);
const listed = all.flatMap((entity) =>
  entity.names.map((name) => ({ entity, text: typeof name === "string" ? name : name.text })),
);

const TYPINGS = listed
  .filter((_, place) => place % 97 === 0)
  .flatMap(({ text }) => [
    text,
    text.slice(0, 4),
    `${text.slice(0, 6)}x`,
    text.split(" ").reverse().join(" ").slice(0, 9),
  ]);

function answersOf(of: typeof resolver, typings: readonly string[]) {
  return new Map(
    typings.map((typed) => [typed, suggest(of, typed).map(({ entity, name, score }) => [entity.id, name.text, score])]),
  );
}

describe("every listed name is suggested when enough of it is typed", () => {
  // Five words and 64 letters are looked at, and some years and brackets are no part of a name.
  const whole = listed.filter(({ text }) => text.length <= 60 && words(text).length <= 5);

  test("its first words", () => {
    const missed: string[] = [];
    for (const { entity, text } of whole) {
      const [first, second] = words(text);
      const typed = second === undefined ? text : text.slice(0, second.end);
      const found = suggest(resolver, typed, { limit: 500 });
      if (!found.some((one) => one.entity === entity)) missed.push(`${typed}: ${entity.id} (${first?.folded})`);
    }
    expect(missed).toEqual([]);
  });

  test("all of it, but for one letter at the end", () => {
    fc.assert(
      fc.property(fc.constantFrom(...persons), (person) => {
        const typed = (person.names[0] as string).slice(0, -1);
        expect(suggest(resolver, typed, { limit: 50 }).map(({ entity }) => entity.id)).toContain(person.id);
      }),
      RUN,
    );
  });
});

describe("answers are the same", () => {
  const answers = answersOf(resolver, TYPINGS);

  test("for every typing when it is asked for again", () => {
    expect(TYPINGS.length).toBeGreaterThan(100);
    expect(answersOf(resolver, TYPINGS)).toEqual(answers);
  });

  test("in whatever order they are asked for, each alone first", () => {
    const again = createResolver(all);
    const order = shuffled(TYPINGS, makeRandom(1));
    const others = answersOf(again, order);
    for (const typed of TYPINGS) expect(others.get(typed), typed).toEqual(answers.get(typed));
  });

  test("in whatever order the entities are given", () => {
    const others = answersOf(createResolver(shuffled(all, makeRandom(2))), TYPINGS);
    for (const typed of TYPINGS) expect(others.get(typed), typed).toEqual(answers.get(typed));
  });

  test("from a restored resolver", () => {
    expect(answersOf(restoreResolver(serialize(resolver), all), TYPINGS)).toEqual(answers);
  });

  test("in small letters and capitals, with other spaces and punctuation", () => {
    for (const typed of TYPINGS.slice(0, 100)) {
      if (typed.toUpperCase().toLowerCase() !== typed.toLowerCase() || /\p{Ll}\p{Lu}/u.test(typed)) continue;
      expect(suggest(resolver, `  ${typed.toLowerCase()}`), typed).toEqual(suggest(resolver, typed.toLowerCase()));
    }
  });
});

test("whatever is typed: at most five, best first, each entity once, its own name", () => {
  const fromNames = fc.tuple(fc.constantFrom(...listed), fc.nat(12), fc.nat(12)).map(([{ text }, from, length]) => {
    return text.slice(from, from + length);
  });
  const typed = fc.oneof(
    fromNames,
    fc.string({ unit: "binary", maxLength: 20 }),
    fromNames.map((one) => `${one} ${one}`),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const found = suggest(resolver, text);
      const scores = found.map(({ score }) => score);
      expect(found.length).toBeLessThanOrEqual(5);
      expect(new Set(found.map(({ entity }) => entity)).size).toBe(found.length);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      for (const score of scores) expect(score >= 0 && score <= 1).toBe(true);
      for (const { entity, name } of found)
        expect(entity.names.some((one) => (typeof one === "string" ? one : one.text) === name.text)).toBe(true);
    }),
    RUN,
  );
});

describe("what nobody types is answered at once", () => {
  test.each([
    ["nothing", ""],
    ["1 MB of one letter", "а".repeat(1_000_000)],
    ["1 MB of words", "Иванов Иван ".repeat(90_000)],
    ["1 MB of spaces", " ".repeat(1_000_000)],
    ["1 MB of punctuation", "-.,'".repeat(250_000)],
    ["1 MB of marks", "и\u0301".repeat(500_000)],
    ["lone surrogates", "\ud800\udc00\udc00\ud800 \udfff"],
    ["one letter many times", "и и и и и и и и и и и и и"],
    ["one word many times", "Иванов Иванов Иванов Иванов Иванов"],
    ["digits", "1 2 3 4 5 6 7 8 9"],
  ])("%s", (_, typed) => {
    const start = performance.now();
    expect(suggest(resolver, typed).length).toBeLessThanOrEqual(5);
    expect(performance.now() - start).toBeLessThan(500);
  });

  test("a name of one word many times over takes no longer", () => {
    const odd = createResolver([{ id: "odd", names: ["Анна ".repeat(40).trim(), "анна ".repeat(500).trim()] }]);
    const start = performance.now();
    expect(suggest(odd, "Анна Анн Ан Анна А").map(({ entity }) => entity.id)).toEqual(["odd"]);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
