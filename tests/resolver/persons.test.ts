import { describe, expect, test } from "vitest";
import { compareNames, createResolver } from "../../src/index.ts";

// Persons by what makes them hard to tell, all names made up.

/** Two names of one person score as much at least, those of two persons less. */
const SAME = 0.5;
const DIFFER = 0.3;

/** Rows of `a | b`. */
function pairsOf(rows: string): (readonly [a: string, b: string])[] {
  return rows
    .trim()
    .split("\n")
    .map((row) => row.trim().split(" | ") as [string, string]);
}

describe("one person", () => {
  describe.each([
    [
      "a middle initial that a patronymic or a further given name has",
      `
      Олег М. Дубов | Олег Маркович Дубов
      О. М. Дубов | Олег Маркович Дубов
      Oleg M. Dubov | Дубов Олег Маркович
      Anna K. Dubova | Анна Кирилловна Дубова
      `,
    ],
    [
      "a father whose name ends in -й or -а, or differs between languages",
      `
      Дубов Марк Григорьевич | Dubau Mark Ryhoravič
      Дубов Марк Григориевич | Dubov Mark Hryhoriiovych
      Дубов Лев Прокофьевич | Dubov Lev Prokopovych
      Лев Микитович Дуб | Лев Никитич Дуб
      Дубова Инна Ильинична | Дубова Інна Іллівна
      Марко Хомич Дуб | Марк Фомич Дуб
      Дубов Марк Степанович | Dubau Mark Stsiapanavich
      Дуб Лев Опанасович | Дуб Лев Афанасьевич
      `,
    ],
    [
      "years, notes, former names and passport lines",
      `
      Дубов, Марк, 1871-1943 | Марк Дубов
      Dubov, Mark, 1950- | Марк Дубов
      Инна Дубова, урождённая Клёнова | Инна Дубова
      Inna Dubova, née Klyonova | Инна Клёнова
      Марк Дубов, сенатор | Марк Дубов
      DRAGANOV<<MARIN<STOYANOV | Марин Стоянов Драганов
      `,
    ],
    [
      "a short form of a given name, which may be of several",
      `
      Alex Dubov | Алексей Дубов
      Alex Dubov | Александр Дубов
      Sasha Dubova | Александра Дубова
      Саша Дубов | Александр Дубов
      Слава Дубов | Вячеслав Дубов
      Слава Дубов | Станислав Дубов
      Женя Дубов | Евгений Дубов
      Стас Дубов | Станислав Дубов
      Катя Дубова | Екатерина Дубова
      Лена Дубова | Елена Дубова
      Коля Дубов | Николай Дубов
      `,
    ],
    [
      "a name of another alphabet as Russian writes it",
      `
      Jiří Dvořák | Иржи Дворжак
      Ondřej Přibyl | Ондржей Пршибыл
      Krzysztof Wierzba | Кшиштоф Вежба
      Małgorzata Rzepka | Малгожата Жепка
      Kenji Fujishima | Кэндзи Фудзисима
      Shinji Tsuchiya | Синдзи Цутия
      Zhang Xiaoming | Чжан Сяомин
      Qian Zhijun | Цянь Чжицзюнь
      `,
    ],
    [
      "Belarusian and Armenian passports",
      `
      Евгений Морозов | Yauheni Marozau
      Сергей Ковалев | Siarhei Kavaliou
      Дмитрий Соловьев | Dzmitry Salauyou
      Акоп Арутюнян | Hakob Harutyunyan
      Ованес Погосян | Hovhannes Poghosyan
      Армен Айрапетян | Armen Hayrapetyan
      `,
    ],
    [
      "a garbled word, or a letter doubled or lost",
      `
      Ruslan Gabasov | Руслан Габбасов
      Mark Filipov | Марк Филиппов
      Timur Khamidulin | Тимур Хамидуллин
      Ekaterina Dolgoruckova | Екатерина Долгорукова
      `,
    ],
  ])("%s", (_, rows) => {
    test.each(pairsOf(rows))("%s = %s", (a, b) => {
      expect(compareNames(a, b).score).toBeGreaterThanOrEqual(SAME);
    });
  });
});

describe("two persons", () => {
  describe.each([
    [
      "a middle initial that contradicts a patronymic",
      `
      Олег П. Дубов | Олег Маркович Дубов
      О. П. Дубов | Олег Маркович Дубов
      Anna K. Dubova | Анна Сергеевна Дубова
      Арам Л. Гаспарян | Арам Суренович Гаспарян
      `,
    ],
    [
      "another patronymic",
      `
      Марк Семёнович Дубов | Марк Аркадьевич Дубов
      Inna Olegovna Dubova | Инна Петровна Дубова
      Nurlan Bolatuly Serikov | Нұрлан Асқарұлы Серіков
      Lev Lvovich Dubov | Лев Маркович Дубов
      `,
    ],
    [
      "another last part of a long name",
      `
      Юсуф Керим Самир аль-Басри | Юсуф Керим Самир аль-Куфи
      Аскар Болат Нурлан Досов | Аскар Болат Нурлан Жансугуров
      Anna Maria Sofia Dubova | Anna Maria Sofia Holmberg
      Mir Gul Sahak Lodin | Mir Gul Sahak Popal
      `,
    ],
    [
      "one year and another name",
      `
      Дубов, Марк, 1871-1943 | Дубов, Лев, 1871-1943
      Dubov, Mark, 1950- | Дубов, Лев, 1950-
      Нина Дубова, урождённая Клёнова | Анна Дубова, урождённая Клёнова
      `,
    ],
    [
      "another surname, given name and gender",
      `
      Марк Дубов | Марк Вязов
      Марк Дубов | Лев Дубов
      Mark Dubov | Мария Дубова
      Марина Дубова | Мария Дубова
      Ильнур Сафин | Ильнар Сафин
      `,
    ],
  ])("%s", (_, rows) => {
    test.each(pairsOf(rows))("%s, %s", (a, b) => {
      expect(compareNames(a, b).score).toBeLessThan(DIFFER);
    });
  });
});

/** Who comes first among persons of these names; with an exclamation mark if he is matched. */
function first(query: string, names: readonly string[]): string {
  const { status, candidates } = createResolver(names.map((name) => ({ id: name, names: [name] }))).resolve(query);
  return `${candidates[0]?.entity.id ?? "nobody"}${status === "match" ? "!" : ""}`;
}

describe("among others", () => {
  describe.each([
    [
      "the search sees the right name, whatever relatives there are",
      `
      ДУБОВ, Тимофей Матвеевич; ДУБОВ, Лев Матвеевич | DUBAU, Tsimafei Matveevich | 1
      KLENKO, Nicholas Tsimafeevich; KLENKO, Lev Timofeevich | KLENKO, Mikola Timofeevich | 1
      ДУБОВ, Дмитрий Петрович; ДУБОВ, Марк Павлович | DUBAU, Zmitser Pavlovich | 1
      `,
    ],
    [
      "a brother, and one with another patronymic",
      `
      Дубов Марк Павлович; Дубов Степан Петрович | Dubov Mark Petrovich | 1
      Дубов Марк Павлович; Дубов Марк Петрович | Dubov Mark Petrovich | 2!
      Дубов Марк Павлович; Вязов Марк Петрович | Dubov Mark Petrovich | 1
      `,
    ],
    [
      "a given name and patronymic without a surname",
      `
      Дубов Аполлон Лаврентьевич; Аполлон Лаврентьев | Аполлон Лаврентьевич | 1
      Клёнов Фатих Шакирович; Клёнов Айрат Фатихович | Фатих Шакирович | 1
      Инна Сергеевна Дубова; Инна Дубова | Инна Сергеевна | 1
      `,
    ],
    [
      "Bulgarians who go by the middle name",
      `
      РАДКА СТОЯНОВА ИЛИЕВА; МАРИЯ ПЕТРОВА СТОЯНОВА | Radka Stoyanova | 1
      АСЕН ИЛИЕВ ДРАГАНОВ; ПЕТЪР ИВАНОВ ИЛИЕВ | Asen Iliev | 1
      `,
    ],
    [
      "a garbled given name is nearer than another one",
      `
      Сафаров Антон; Сафаров Ильназ Маратович | Safarov, Ilnzar | 2
      Нурбеков Олег; Нурбеков Азимбек Таирович | Nurbekov, Azmikeb | 2
      Жунусов Андрей; Жунусов Еримжан | Zhunusov, Erzanim | 2
      `,
    ],
    [
      "the nearest of look-alikes",
      `
      Каринэ Гаспарян; Карина Гаспарян; Карен Гаспарян | Karen Gasparyan | 3!
      Иван Лапиашвили; Иване Лапиашвили | Ivane Lapiashvili | 2
      Марина Дубова; Мария Дубова | Mariya Dubova | 2!
      `,
    ],
    [
      "a part that many share is no more than a pointer",
      `
      Марк Дубов; Лев Вязов | Dubov | 1
      Дубов Аполлон Лаврентьевич; Вязов Лев Маркович | Apollon Lavrentievich | 1
      `,
    ],
  ])("%s", (_, rows) => {
    test.each(
      rows
        .trim()
        .split("\n")
        .map((row) => row.trim().split(" | ") as [string, string, string]),
    )("%s: %s is number %s", (list, query, wanted) => {
      const names = list.split("; ");
      const isMatch = wanted.endsWith("!");
      expect(first(query, names).replace(isMatch ? "" : /!$/, "")).toBe(
        `${names[Number.parseInt(wanted, 10) - 1]}${isMatch ? "!" : ""}`,
      );
    });
  });
});
