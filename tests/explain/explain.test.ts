import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareNames, createResolver, type EntityType, explain } from "../../src/index.ts";
import { bashkortostan } from "../../src/tables/bashkortostan.ts";

// What a reader is told. Only the words that matter are asserted: the rest may be put better.

const gabbasov = createResolver([{ id: "rg", names: ["Ruslan Gabbasov", "Руслан Габбасов"] }]);
const sentence = (query: string) => explain(gabbasov.resolve(query));

describe("the answer to a query", () => {
  test("a variant: who it is, how sure, and each change", () => {
    const text = sentence("Ruslan Jabasov");
    expect(text).toContain("“Ruslan Jabasov” is Ruslan Gabbasov");
    expect(text).toMatch(/\d+ %/);
    expect(text).toContain("g written j");
    expect(text).toContain("Arabic");
    expect(text).toContain("a doubled letter written once");
  });

  test.each([
    ["a listed name", "Ruslan Gabbasov", ["is Ruslan Gabbasov", "listed name, letter for letter"]],
    ["a surname alone", "Jabasov", ["may be Ruslan Gabbasov", "surname alone"]],
    ["a given name alone", "Ruslan", ["names none of the entities", "The nearest is Ruslan Gabbasov"]],
    ["another surname", "Ruslan Abbasov", ["names none of the entities", "nothing comes near enough"]],
    ["somebody else", "Vladimir Putin", ["names none of the entities", "nothing comes near"]],
    ["nothing", "???", ["holds no letters"]],
    ["what cannot be read", "加巴索夫", ["cannot be read"]],
    ["an initial", "R. Gabbasov", ["fits", "as an initial"]],
  ])("%s", (_, query, phrases) => {
    for (const phrase of phrases) expect(sentence(query)).toContain(phrase);
  });

  test("namesakes are all named", () => {
    const twins = createResolver([
      { id: "a", names: ["Marat Gabbasov"] },
      { id: "b", names: ["Ruslan Gabbasov"] },
    ]);
    const text = explain(twins.resolve("Gabbasov"));
    expect(text).toContain("Marat Gabbasov");
    expect(text).toContain("Ruslan Gabbasov");
    expect(text).toContain("they bear one name");
  });

  test("a given name and patronymic alone", () => {
    const pushkin = createResolver([{ id: "p", names: ["Пушкин Александр Сергеевич"] }]);
    const text = explain(pushkin.resolve("Aleksandr Sergeyevich"));
    expect(text).toContain("may be Пушкин Александр Сергеевич");
    expect(text).toContain("a given name and patronymic alone do not say which of their bearers is meant");
    expect(text).toContain("“Пушкин” is left out");
  });

  test("the name that was asked is common, not the one that comes near", () => {
    const popovs = ["Анна", "Олег", "Лев", "Пётр", "Юрий", "Глеб", "Фома", "Иван"].map((given) => `Попов ${given}`);
    const resolver = createResolver([...popovs, "Пупов Семён"].map((name) => ({ id: name, names: [name] })));
    const text = explain(resolver.resolve("Semyon Popov"));
    expect(text).toContain("“Popov” is a common name here");
    expect(text).not.toContain("“Пупов” is a common name here");
  });

  test("the canonical name is shown, whichever fits", () => {
    const entity = { id: "x", names: ["Габбасов Руслан", { text: "Ruslan Gabbasov", canonical: true }] };
    expect(explain(createResolver([entity]).resolve("Габбасов Руслан"))).toContain("is Ruslan Gabbasov");
  });

  test("a long query is cut", () => {
    expect(explain(gabbasov.resolve("x".repeat(5000))).length).toBeLessThan(300);
  });
});

describe("the changes are named with their tradition", () => {
  test.each([
    ["Жуков", "Schukow", "German press"],
    ["Жуков", "Joukov", "French press"],
    ["Щербаков", "Szczerbakow", "Polish press"],
    ["Луговой", "Loegovoj", "Dutch press"],
    ["Иван Иванов", "Ivanova Ivan", "feminine form"],
    ["Цахиагийн Элбэгдорж", "Tsakhia Elbegdorj", "гийн lost: Mongolian genitive"],
    ["Ухнаа Хүрэлсүх", "Ukhnaagiin Khürelsükh", "giin added: Mongolian genitive"],
    ["Gabbasov", "Gabasov", "doubled letter"],
    ["Alsinov", "Al-Sinov", "one word written as two"],
  ])("%s as %s: %s", (name, query, phrase) => {
    const resolver = createResolver([{ id: "x", names: [name, "Qqq Wwwq"] }]);
    const [candidate] = resolver.resolve(query).candidates;
    expect(candidate === undefined ? "" : explain(candidate)).toContain(phrase);
  });
});

describe("words of places and bodies are said to be what they are", () => {
  test.each<[string, EntityType, string, readonly string[]]>([
    [
      "powiat łuhodolski",
      "place",
      "Лугодол район",
      ["“łuhodolski” is an adjective of “Лугодол”", "“powiat” says what it is, as “район” does"],
    ],
    ["Lugodol oblast", "place", "Лугодольская область", ["“Лугодольская” is an adjective of “Lugodol”"]],
    ["Komsomolsk am Amur", "place", "Комсомольск-на-Амуре", ["“am” stands for “на”"]],
    ["North Lugodol", "place", "Северный Лугодол", ["“North” stands for “Северный”"]],
    ["Lugodolas", "place", "Лугодол", ["as added: Lithuanian ending"]],
    ["Москва", "place", "Moscow", ["“Москва” and “Moscow” name one place in two languages"]],
    ["Romashka LLC", "organization", "Ромашка", ["“LLC” is a legal form"]],
    ["Romashka LLC", "organization", "ООО Ромашка", ["“LLC” and “ООО” are legal forms"]],
    ["Romashka", "organization", "ООО Ромашка", ["“ООО” is a legal form"]],
    ["МГУ", "organization", "Московский государственный университет", ["“МГУ” can be the first letters of the name"]],
    ["Банк Россия", "organization", "Радио Россия", ["names none", "“Банк” speaks against “Радио”"]],
    ["Нижний Лугодол", "place", "Верхний Лугодол", ["names none", "“Нижний” speaks against “Верхний”"]],
    ["Лугодол", "place", "Верхний Лугодол", ["names none", "“Верхний” is left out"]],
  ])("%s (%s) beside %s: %j", (query, type, name, phrases) => {
    const text = explain(createResolver([{ id: "x", type, names: [name] }]).resolve(query));
    for (const phrase of phrases) expect(text).toContain(phrase);
  });
});

describe("a comparison", () => {
  test.each([
    ["Radi Khabirov", "Радий Хабиров", "probably one name"],
    ["Ruslan Abbasov", "Ruslan Gabbasov", "probably different names"],
    ["Ruslan", "烏法", "cannot be compared"],
  ])("%s and %s: %s", (a, b, phrase) => {
    expect(explain(compareNames(a, b))).toContain(phrase);
    expect(explain(compareNames(b, a))).toContain(phrase);
  });
});

test("every answer gives whole sentences without a gap", () => {
  const resolver = createResolver(bashkortostan);
  const words = [...new Set(bashkortostan.flatMap(({ names }) => names.flatMap(({ text }) => text.split(" "))))];
  const query = fc
    .array(fc.oneof(fc.constantFrom(...words), fc.constantFrom("R.", "Mr", "von", "Xyz", "2", "шч")), {
      minLength: 1,
      maxLength: 4,
    })
    .map((all) => all.join(" "));
  const seen = new Set<string>();
  fc.assert(
    fc.property(query, (asked) => {
      const resolution = resolver.resolve(asked);
      const all = [explain(resolution), ...resolution.candidates.map(explain), explain(compareNames(asked, "Ufa"))];
      for (const text of all) {
        expect(text).toMatch(/^[“\p{L}].*\.$/su);
        expect(text).not.toMatch(/undefined|null|NaN|\[object|“”|\(\)| {2}|, ,/);
      }
      seen.add(resolution.reason ?? resolution.status);
    }),
    { seed: 20261121, numRuns: 400 },
  );
  for (const kind of ["match", "surname-only", "no-candidate", "below-threshold"]) expect(seen).toContain(kind);
});

test.each<[string, string, string, RegExp]>([
  ["one name", "Ruslan Jabasov", "Руслан Габбасов", /^“Ruslan Jabasov” and “Руслан Габбасов” are probably one name \(/],
  [
    "what became of which part",
    "Ruslan Jabasov",
    "Руслан Габбасов",
    /“Jabasov” can be a spelling of “Габбасов” \(г written j/,
  ],
  [
    "two names",
    "Ilyas Bayghusqar",
    "Minniyar Bayguskarov",
    /are probably different names .*“Ilyas” speaks against “Minniyar”/,
  ],
  ["the same name", "УФА", "Уфа", /They are the same but for capitals and signs\.$/],
  ["nothing to read", "Уфа", "🙂", /^“Уфа” and “🙂” cannot be compared: one of them holds no letters/],
])("of two names it says the parts of both: %s", (_, a, b, said) => {
  expect(explain(compareNames(a, b))).toMatch(said);
});
