import { describe, expect, test } from "vitest";
import { compareNames } from "../../src/resolver/compare-names.ts";
import { settings } from "../../src/settings.ts";

// Two names of people: one and the same, or two, and why.

describe("one and the same", () => {
  test.each([
    ["Rishat Lomakin-Rumyantsev", "Ришат Ломакин-Румянцев", "both halves of the surname"],
    ["Risjat Lomakin", "Ришат Ломакин-Румянцев", "one half of it"],
    ["Dimitar Berbatov", "Димитър Иванов Бербатов", "the father is left out"],
    ["Nikolai Rimski-Korsakov", "Николай Римский Корсаков", "Rimski is no father, but half of the surname"],
    ["Khalid Tikriti", "Khalid Al-Tikriti", "the article is left out"],
    ["Azay Quliyev", "Гулиев Азай Аждар оглы", "оглы stands behind the father, not behind the surname"],
    ["Lev Tolstoj", "Толстой Лев Николаевич", "Lev ends like a surname"],
    ["Andrew Lugovoy", "Луговой Андрей Константинович", "so does Andrew"],
    ["Rinat Safin", "Ренат Сафин", "two forms of one given name"],
    ["Marko Petrović", "Марко Петровић", "-ović belongs to the surname"],
    ["محمد علييف", "Мухаммад Алиев", "Muhammad"],
    ["محمد علييف", "Магомед Алиев", "Muhammad in the Caucasus"],
    ["I. P. Sidorov", "Иван Петрович Сидоров", "initials in order"],
    ["Л. А. Полугаевский", "Полугаевский Лев Абрамович", "initials in order, the surname first"],
    ["H. Shevchenko", "Григорій Шевченко", "Ukrainian Г is H"],
  ])("%s, %s (%s)", (one, other) => {
    expect(compareNames(one, other).same).toBe(true);
    expect(compareNames(other, one).same).toBe(true);
  });
});

describe("two people", () => {
  test.each([
    ["Rishat Lomakin-Rumyantsev", "Дмитрий Ломакин-Румянцев", "brothers: a surname of two words counts once"],
    ["Risjat Lomakin-Rumjantsev", "Дмитрий Ломакин-Румянцев", "the same in a Dutch spelling"],
    ["Anna Kara-Murza", "Владимир Кара-Мурза", "a short surname of two words"],
    ["Ivan Berbatov", "Димитър Иванов Бербатов", "Ivanov is the father's name, and no Ivan"],
    ["Stoichko Stoichkov", "Христо Стоичков Стоичков", "nor is Stoichkov Stoichko"],
    ["Maria Kalashnikova", "Марина Калашникова", "two listed given names"],
    ["Marina Kalashnikova", "Мария Калашникова", "the other way round"],
    ["Ilnur Safin", "Ильнар Сафин", "two listed given names"],
    ["Ильнур Сафин", "Ильнар Сафин", "in one alphabet"],
    ["محمد علييف", "Махмуд Алиев", "Muhammad is not Mahmud"],
    ["محمود علييف", "Мухаммад Алиев", "the other way round"],
    ["حسن علييف", "Гусейн Алиев", "Hasan is not Husayn"],
    ["I. P. Sidorov", "Пётр Иванович Сидоров", "initials in another order"],
    ["Л. А. Полугаевский", "Алексей Львович Полугаевский", "initials in another order"],
    ["И. Орлов", "Юрий Орлов", "И is not Ю"],
    ["Fail Sinov", "Фаил Алсынов", "a surname without its beginning"],
  ])("%s, %s (%s)", (one, other) => {
    expect(compareNames(one, other).same).toBe(false);
    expect(compareNames(other, one).same).toBe(false);
  });
});

describe("what a part is worth", () => {
  test("the second word of a surname adds little, the first as much as a surname alone", () => {
    const weights = compareNames("Rishat Lomakin-Rumyantsev", "Ришат Ломакин-Румянцев").evidence.map(
      (one) => one.weight,
    );
    const [, alone = 0] = compareNames("Rishat Lomakin", "Ришат Ломакин").evidence.map(({ weight }) => weight);
    expect(weights).toHaveLength(3);
    expect(weights[1]).toBeCloseTo(alone, 6);
    expect(weights[2]).toBeLessThanOrEqual(settings.secondSurname);
    expect(weights[2]).toBeGreaterThan(0);
  });

  test.each([
    ["Fail Al-Sinov", "Фаил Синов", "query", [5, 7]],
    ["Фаил Синов", "Fail Al-Sinov", "name", [5, 7]],
    ["Yuri von Berg", "Юрий Берг", "query", [5, 8]],
  ] as const)("%s, %s: the particle of the %s is left over, and that costs", (one, other, side, span) => {
    const missing = compareNames(one, other).evidence.filter(({ kind }) => kind === "missing");
    expect(missing.map((evidence) => evidence[side])).toEqual([span]);
    expect(missing[0]?.weight).toBe(settings.missing.particle);
    expect(settings.missing.particle).toBeLessThan(0);
  });

  test.each([
    ["Fail Al-Sinov", "Фаил Алсынов", "it is the beginning of the surname"],
    ["Elşən Rauf oğlu Hacıyev", "Эльшан Рауфович Гаджиев", "oğlu only says that Rauf is the father"],
  ])("%s, %s: no particle is left over (%s)", (one, other) => {
    expect(compareNames(one, other).evidence.filter(({ kind }) => kind === "missing")).toEqual([]);
  });

  test.each([
    ["Marina Kalashnikova", "Мария Калашникова", [0, 6]],
    ["محمد علييف", "Махмуд Алиев", [0, 4]],
    ["Ilnur Safin", "Ильнар Сафин", [0, 5]],
  ] as const)("%s, %s: the given name is contradicted, and nothing else", (one, other, span) => {
    const against = compareNames(one, other).evidence.filter(({ weight }) => weight < 0);
    expect(against.map(({ kind, query }) => ({ kind, query }))).toEqual([{ kind: "contradicted", query: span }]);
  });

  test("endings of patronymics stand for each other in patronymics only", () => {
    const { score } = compareNames("Ivan Petrovich Orlov", "Иван Петрович Орлов");
    expect(compareNames("Ivan Petrović Orlov", "Иван Петрович Орлов").score).toBeCloseTo(score, 3);
    expect(compareNames("Ivan Petrović", "Иван Петров").score).toBeLessThan(
      compareNames("Ivan Petrov", "Иван Петров").score,
    );
  });
});
