import { describe, expect, test } from "vitest";
import { compareNames, createResolver, suggest } from "../../src/index.ts";

// Pitfalls that other matchers fell into, and that two names side by side do not show.

describe("among hundreds of namesakes the right one comes first, whatever the limit", () => {
  const givenNames =
    "Антон Богдан Виктор Глеб Денис Егор Иван Кирилл Леонид Максим Никита Олег Павел Степан Тимур Юрий";
  const fathers =
    "Борисович Вадимович Германович Давидович Ефимович Захарович Иванович Карпович Львович Макарович Назарович " +
    "Осипович Петрович Романович Саввич Тарасович Фомич Юрьевич";
  const namesakes = fathers
    .split(" ")
    .flatMap((father) => givenNames.split(" ").map((given) => `Петров ${given} ${father}`));
  const resolver = createResolver(namesakes.map((name) => ({ id: name, names: [name] })));

  test.each([
    ["Petrov Oleg Romanovich", "Петров Олег Романович"],
    ["Yuri Yuryevich Petrov", "Петров Юрий Юрьевич"],
    ["Petrow Anton Borissowitsch", "Петров Антон Борисович"],
    ["Пятроў Мікіта Фаміч", "Петров Никита Фомич"],
    ["Piotrov Stepan Lvovitch", "Петров Степан Львович"],
  ])("%s is %s", (query, name) => {
    expect(namesakes.length).toBeGreaterThan(250);
    for (const limit of [1, 5, 100]) {
      expect(resolver.resolve(query, { limit }).candidates[0]?.entity.id).toBe(name);
    }
  });

  test.each(["Oleg Petrov", "Олег Петров"])("%s: nobody can say which, but the given name is right", (query) => {
    const resolution = resolver.resolve(query, { limit: 10 });
    expect(resolution).toMatchObject({ status: "ambiguous", reason: "namesakes" });
    const given = resolution.candidates.map(({ entity }) => entity.id.split(" ")[1]);
    expect(given).toEqual(Array.from({ length: 10 }, () => "Олег"));
  });
});

/** Scripts that allonym cannot read: two names in each. */
const unreadable: readonly (readonly [script: string, one: string, other: string])[] = [
  ["Chinese", "加巴索夫", "哈比罗夫"],
  ["Japanese", "ガバソフ", "ハビロフ"],
  ["Korean", "가바소프", "하비로프"],
  ["Devanagari", "गब्बासोव", "खाबिरोव"],
  ["Thai", "กาบาซอฟ", "คาบิรอฟ"],
  ["Tamil", "கபாசோவ்", "கபிரோவ்"],
  ["Ethiopic", "ጋባሶቭ", "ካቢሮቭ"],
];

describe("scripts that cannot be read are not comparable, and not equal to each other", () => {
  test.each(unreadable)("%s: %s and %s", (_, one, other) => {
    const pairs = [
      [one, other],
      [one, "Ruslan Gabbasov"],
      ["Руслан Габбасов", other],
    ] as const;
    for (const [a, b] of pairs) {
      expect(compareNames(a, b)).toMatchObject({ comparable: false, same: false, score: 0 });
      expect(compareNames(b, a)).toMatchObject({ comparable: false, same: false, score: 0 });
    }
  });

  test("nor is one of them another, whatever the scripts", () => {
    const comparable = unreadable.flatMap(([, a]) => unreadable.map(([, , b]) => compareNames(a, b).comparable));
    expect(comparable).toHaveLength(unreadable.length ** 2);
    expect(comparable).not.toContain(true);
  });

  test("a query in one finds nobody who is known in another", () => {
    const resolver = createResolver(unreadable.map(([id, name]) => ({ id, names: [name] })));
    for (const [, , other] of unreadable) {
      expect(resolver.resolve(other)).toMatchObject({ status: "none", reason: "not-comparable", candidates: [] });
    }
    for (const [id, name] of unreadable) expect(resolver.resolve(name)).toMatchObject({ entity: { id } });
  });
});

describe("a word without vowels that fits one name to the sound has near ones too", () => {
  test.each([
    ["لاكوفيتش", "Лакович", "Лацкович"],
    ["بنيامين", "Биньямин", "Беньяин"],
    ["ميليتش", "Милич", "Милетич"],
  ])("%s: first %s, and %s as well", (query, first, other) => {
    const resolver = createResolver([first, other].map((name) => ({ id: name, names: [name] })));
    expect(resolver.resolve(query).candidates.map(({ entity }) => entity.id)).toEqual([first, other]);
  });
});

describe("letters that differ by a mark are different letters", () => {
  test.each([
    ["Майк", "Майков", "Маиков"],
    ["Їж", "Їжакевич", "Іжакевич"],
  ])("what is typed as %s suggests %s before %s", (prefix, better, worse) => {
    const resolver = createResolver([
      { id: "other", names: [worse] },
      { id: "right", names: [better] },
    ]);
    expect(suggest(resolver, prefix)[0]?.entity.id).toBe("right");
  });
});
