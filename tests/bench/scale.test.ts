import { describe, expect, test } from "vitest";
import { makeRandom } from "../../bench/random.ts";
import { MIX, TYPOS } from "../../bench/scale/forms.ts";
import { joined, possessive } from "../../bench/scale/joins.ts";
import { patronymicsOf } from "../../bench/scale/patronymics.ts";
import { makePopulation } from "../../bench/scale/population.ts";
import { makeQueries } from "../../bench/scale/queries.ts";
import { type Language, readStocks } from "../../bench/scale/stocks.ts";
import { feminine } from "../../bench/scale/surnames.ts";
import { initialOf, readTraditions, speller } from "../../bench/scale/traditions.ts";
import { mistyped } from "../../bench/scale/typing-errors.ts";

const SIZE = 5000;
const people = makePopulation(SIZE, 1);
const queries = makeQueries(people, 2000, 2);

const shareOf = <T>(all: readonly T[], is: (one: T) => boolean): number => all.filter(is).length / all.length;
const wordAt = (number: number): string => people.words[number]?.text ?? "";

describe("the population", () => {
  test("is the same for the same seed", () => {
    const again = makePopulation(SIZE, 1);
    expect(again.names).toEqual(people.names);
    expect(again.ids).toEqual(people.ids);
  }, 20_000);

  test("has an id for each, in no special order", () => {
    expect(new Set(people.ids).size).toBe(SIZE);
    expect(people.ids.every((id) => /^p:\d+$/.test(id))).toBe(true);
    expect(people.ids.slice(0, 3)).not.toEqual(["p:0", "p:1", "p:2"]);
  });

  test("is skewed like the surnames of Russia, with a long tail", () => {
    const counts = new Map<string, number>();
    for (const number of people.surnames) {
      const family = wordAt(number).replace(/а$/u, "");
      counts.set(family, (counts.get(family) ?? 0) + 1);
    }
    const commonest = Math.max(...counts.values()) / SIZE;
    expect(commonest).toBeGreaterThan(0.007);
    expect(commonest).toBeLessThan(0.02);
    expect(counts.size).toBeGreaterThan(SIZE / 2);
  });

  test("is in Cyrillic, some of it in letters that Russian has not", () => {
    expect(people.names.every((name) => /^[\p{Script=Cyrillic}' ]+$/u.test(name))).toBe(true);
    const foreign = shareOf(people.names, (name) => /[іїєґўәөүұқғңһҡҙҫҗ]/iu.test(name));
    expect(foreign).toBeGreaterThan(0.1);
    expect(foreign).toBeLessThan(0.25);
  });

  test("has the shares of its stocks sum to 1", () => {
    expect(readStocks().reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
  });
});

describe("the queries", () => {
  test("are the same for the same seed, and none is empty", () => {
    expect(makeQueries(people, 100, 2)).toEqual(queries.slice(0, 100));
    expect(queries.every(({ text }) => /\p{L}{2}/u.test(text) && text === text.trim())).toBe(true);
  });

  test.each(MIX)("of the form $form are about $share of all", ({ form, share }) => {
    expect(Math.abs(shareOf(queries, (query) => query.form === form) - share)).toBeLessThan(0.03);
  });

  test("sum to 1, and carry typing errors as often as stated", () => {
    expect(MIX.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
    expect(readTraditions().reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
    expect(Math.abs(shareOf(queries, ({ typo }) => typo) - TYPOS)).toBeLessThan(0.03);
  });

  test("are mostly of one bearer only in a small list", () => {
    expect(shareOf(queries, ({ hasNamesake }) => hasNamesake)).toBeLessThan(0.1);
  });

  test("copied from the list are a name of the list, unless mistyped", () => {
    const names = new Set(people.names);
    const listed = queries.filter(({ form, typo }) => form === "as listed" && !typo);
    expect(listed.length).toBeGreaterThan(100);
    expect(listed.every(({ text }) => names.has(text))).toBe(true);
  });
});

describe("a tradition", () => {
  const traditions = new Map(readTraditions().map((tradition) => [tradition.id, tradition]));
  const cases: readonly (readonly [string, string, Language, string])[] = [
    ["Щербаков", "german", "russian", "Schtscherbakow"],
    ["Щербаков", "french", "russian", "Chtcherbakov"],
    ["Щербаков", "scientific", "russian", "Ščerbakov"],
    ["Щербаков", "passport", "russian", "Shcherbakov"],
    ["Щербаков", "polish", "russian", "Szczerbakow"],
    ["Щербаков", "dutch", "russian", "Sjtsjerbakov"],
    ["Щербаков", "iso9", "russian", "Ŝerbakov"],
    ["Хрущёв", "german", "russian", "Chruschtschow"],
    ["Хрущёв", "press-ye", "russian", "Khrushchev"],
    ["Евгений", "press-ye", "russian", "Yevgeny"],
    ["Евгений", "press-e", "russian", "Evgeniy"],
    ["Евгений", "press-ii", "russian", "Evgenii"],
    ["Васильев", "german", "russian", "Wassiljew"],
    ["Юрий", "passport", "russian", "Iurii"],
    ["Юрий", "bgn", "russian", "Yuriy"],
    ["Путин", "french", "russian", "Poutine"],
    ["Путин", "arabic", "russian", "Butin"],
    ["Чехов", "turkish", "russian", "Çehov"],
    ["Зеленський", "german", "ukrainian", "Selenskyj"],
    ["Зеленський", "polish", "ukrainian", "Zełenski"],
    ["Юлія", "passport", "ukrainian", "Yuliia"],
    ["Кавалёў", "passport", "belarusian", "Kavaliou"],
    ["Мөхәммәт", "turkish", "turkic", "Möhemmet"],
    ["Нұрсұлтан", "cyrillic", "turkic", "Нурсултан"],
    ["Марат улы", "bgn", "turkic", "Marat uly"],
  ];

  test.each(cases)("writes %s, %s, %s: %s", (cyrillic, id, language, latin) => {
    const tradition = traditions.get(id);
    expect(tradition && speller(tradition, language)(cyrillic)).toBe(latin);
  });

  test.each([
    ["Шокан", "french", "Ch."],
    ["Юрий", "passport", "Iu."],
    ["Юрий", "german", "J."],
    ["Иван", "cyrillic", "И."],
  ])("shortens %s, %s: %s", (name, id, initial) => {
    const tradition = traditions.get(id);
    expect(tradition && initialOf(name, tradition, speller(tradition, "russian"))).toBe(initial);
  });

  test.each([...traditions.values()])("$label names its source", ({ source }) => {
    expect(source.length).toBeGreaterThan(30);
  });

  test.each([...traditions.values()])("$label leaves no Cyrillic letter behind", (tradition) => {
    const script = tradition.id === "cyrillic" ? /^[а-яё' ]+$/iu : /^[^\p{Script=Cyrillic}]+$/u;
    const languages = [...new Set(people.words.map(({ language }) => language))];
    const spell = new Map(languages.map((language) => [language, speller(tradition, language)]));
    const left = people.words.filter(({ text, language }) => !script.test(spell.get(language)?.(text) ?? text));
    expect(left).toEqual([]);
  });
});

describe("a surname", () => {
  test.each([
    ["Волк", "ец", "Волчец"],
    ["Ваня", "ушка", "Ванюшка"],
    ["Козак", "ский", "Козацкий"],
    ["Иван", "енко", "Иваненко"],
    ["Коваль", "ский", "Ковальский"],
    ["Куст", "ник", undefined],
  ])("of %s and %s is %s", (stem, suffix, word) => {
    expect(joined(stem, suffix)).toBe(word);
  });

  test.each([
    ["Волк", "Волков"],
    ["Зайц", "Зайцев"],
    ["Кузнец", "Кузнецов"],
    ["Лука", "Лукин"],
    ["Соловьй", "Соловьев"],
    ["Голубь", "Голубев"],
  ])("of somebody called %s is %s", (stem, surname) => {
    expect(possessive(stem, "ин")).toBe(surname);
  });

  test.each([
    ["Иванов", "russian", "Иванова"],
    ["Вишневский", "russian", "Вишневская"],
    ["Зеленський", "ukrainian", "Зеленська"],
    ["Литвин", "ukrainian", "Литвин"],
    ["Кавалёў", "belarusian", "Кавалёва"],
    ["Черных", "russian", "Черных"],
  ])("%s (%s) is %s for a woman", (surname, language, of) => {
    expect(feminine(surname, language)).toBe(of);
  });
});

test.each([
  ["Юрий", "russian", "Юрьевич", "Юрьевна"],
  ["Дмитрий", "russian", "Дмитриевич", "Дмитриевна"],
  ["Никита", "russian", "Никитич", "Никитична"],
  ["Абдулла", "russian", "Абдуллаевич", "Абдуллаевна"],
  ["Сергій", "ukrainian", "Сергійович", "Сергіївна"],
  ["Іван", "belarusian", "Іванавіч", "Іванаўна"],
  ["Марат", "tatar", "Марат улы", "Марат кызы"],
  ["Әбіш", "kazakh", "Әбішұлы", "Әбішқызы"],
] as const)("children of %s (%s) are %s and %s", (father, kind, son, daughter) => {
  expect(patronymicsOf(father, kind)).toEqual([son, daughter]);
});

test("a typing error changes a word, by no more than a letter more or less", () => {
  const random = makeRandom(3);
  for (let turn = 0; turn < 500; turn++) {
    const wrong = mistyped("Щербаков", random);
    expect(wrong).not.toBe("Щербаков");
    expect(Math.abs(wrong.length - "Щербаков".length)).toBeLessThanOrEqual(1);
  }
});
