import { describe, expect, test } from "vitest";
import { compareNames } from "../../src/index.ts";
import { PlainWordReader, readTogether } from "../../src/sound/orthography.ts";
import { words } from "../../src/text/words.ts";
import { sounds } from "../usual-rules.ts";

// Names of other languages as they write them in Latin letters, and as Russian does.

describe.each<[string, readonly (readonly [latin: string, russian: string])[]]>([
  [
    "Polish rz, ą, ę, ś, -ski",
    [
      ["Przemysław Wrzesiński", "Пшемыслав Вжесиньский"],
      ["Zbigniew Brzeziński", "Збигнев Бжезинский"],
      ["Krzysztof Penderecki", "Кшиштоф Пендерецкий"],
      ["Jerzy Kawalerowicz", "Ежи Кавалерович"],
      ["Katarzyna Przybylska", "Катажина Пшибыльская"],
      ["Małgorzata Rzepecka", "Малгожата Жепецкая"],
      ["Szczepan Świątek", "Щепан Свентек"],
      ["Wojciech Dąbrowski", "Войцех Домбровский"],
      ["Jan Kaczmarzyk", "Ян Качмажик"],
    ],
  ],
  [
    "Czech ř, ě, ů",
    [
      ["Antonín Dvořák", "Антонин Дворжак"],
      ["Jiří Menzel", "Иржи Менцель"],
      ["Ondřej Němec", "Ондржей Немец"],
      ["Věra Růžičková", "Вера Ружичкова"],
      ["Tomáš Řezníček", "Томаш Ржезничек"],
      ["Jindřich Šafařík", "Йиндржих Шафаржик"],
    ],
  ],
  [
    "Japanese, by Hepburn and by Polivanov",
    [
      ["Shinzo Abe", "Синдзо Абэ"],
      ["Junichiro Koizumi", "Дзюнъитиро Коидзуми"],
      ["Fumio Kishida", "Фумио Кисида"],
      ["Takeshi Kitano", "Такэси Китано"],
      ["Kenji Mizoguchi", "Кэндзи Мидзогути"],
      ["Ryuichi Sakamoto", "Рюити Сакамото"],
    ],
  ],
  [
    "Chinese, by Pinyin and by Palladius",
    [
      ["Xi Jinping", "Си Цзиньпин"],
      ["Zhang Yimou", "Чжан Имоу"],
      ["Hu Jintao", "Ху Цзиньтао"],
      ["Qin Gang", "Цинь Ган"],
      ["Zhou Enlai", "Чжоу Эньлай"],
      ["Zhao Ziyang", "Чжао Цзыян"],
      ["Jiang Zemin", "Цзян Цзэминь"],
      ["Zhu Rongji", "Чжу Жунцзи"],
      ["Zhong Nanshan", "Чжун Наньшань"],
      ["Huang Hua", "Хуан Хуа"],
    ],
  ],
  [
    "Belarusian passports, and Belarusian letters",
    [
      ["Yauhen Yakauleu", "Евгений Яковлев"],
      ["Siarhei Salauyou", "Сергей Соловьев"],
      ["Dzmitry Kazlou", "Дмитрий Козлов"],
      ["Aliaksandr Barysau", "Александр Борисов"],
      ["Viktar Hryhoryeu", "Виктор Григорьев"],
      ["Ihar Lebedzeu", "Игорь Лебедев"],
      ["Антон Воўкаў", "Антон Волков"],
      ["Сяргей Кавалёў", "Сергей Ковалев"],
    ],
  ],
  [
    "Armenian h, which Russian drops",
    [
      ["Hovhannes Tumanyan", "Ованес Туманян"],
      ["Hovsep Hovsepyan", "Овсеп Овсепян"],
      ["Hrant Harutyunyan", "Грант Арутюнян"],
      ["Vahagn Khachatryan", "Ваагн Хачатрян"],
      ["Vahan Hovhannisyan", "Ваан Оганесян"],
      ["Hasmik Papyan", "Асмик Папян"],
    ],
  ],
  [
    "old -off and -of",
    [
      ["Peter Smirnoff", "Пётр Смирнов"],
      ["Anna Romanoff", "Анна Романова"],
      ["Wladimir Petrof", "Владимир Петров"],
    ],
  ],
])("%s", (_, names) => {
  test.each(names)("%s is %s", (latin, russian) => {
    expect(compareNames(latin, russian).same).toBe(true);
  });
});

/** What the last words of two names cost against each other, in hundredths of a nat. */
function costOfLast(a: string, b: string): number {
  const [one, other] = [a, b].map((name) =>
    readTogether(
      words(name).map(({ folded }) => folded),
      new PlainWordReader(sounds),
    ).at(-1),
  );
  return one && other ? sounds.aligner.cost(one, other) : Number.NaN;
}

describe("a reading makes nobody alike in names that do not show it", () => {
  test.each([
    ["Sergei Murzin", "Сергей Мурин", 120, "rz is not Polish"],
    ["Sergei Murzin", "Сергей Мужин", 120, "rz is not Polish"],
    ["Anton Bauman", "Антон Балман", 200, "u is not Belarusian"],
    ["Oleg Kovach", "Олег Коват", 150, "ch is not Japanese"],
    ["Oleg Qarimov", "Олег Царимов", 150, "q is not Chinese"],
    ["Oleg Romanov", "Олег Жоманов", 250, "r is not Chinese"],
    ["Adrian Hamov", "Адриан Амов", 150, "h is not Armenian"],
    ["Demyan Hamov", "Демьян Амов", 150, "h is not Armenian"],
  ])("%s and %s are at least %i apart: %s", (a, b, cost) => {
    expect(costOfLast(a, b)).toBeGreaterThanOrEqual(cost);
  });
});

describe("groups that hid other readings", () => {
  test.each([
    ["Rivne", "Рівне"],
    ["Snizhne", "Сніжне"],
    ["Zaporizhzhia", "Запоріжжя"],
    ["Bilopillia", "Білопілля"],
    ["Porichchia", "Поріччя"],
    ["Mirzoev", "Мирзоев"],
    ["Dzagoev", "Дзагоев"],
    ["Ingilov", "Ингилов"],
    ["Zhizhzhin", "Жижжин"],
    ["Karine", "Карине"],
  ])("%s sounds like %s", (latin, cyrillic) => {
    expect(costOfLast(latin, cyrillic)).toBeLessThanOrEqual(25);
  });
});
