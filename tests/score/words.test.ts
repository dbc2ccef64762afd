import { describe, expect, test } from "vitest";
import { compareNames } from "../../src/resolver/compare-names.ts";
import { createResolver } from "../../src/resolver/create-resolver.ts";
import type { EntityInput } from "../../src/types.ts";
import { inWords } from "./in-words.ts";

// Places, organizations and groups. Left: what is asked. Right: the answer.

const entities: EntityInput[] = [
  { id: "bashkortostan", type: "place", names: ["Bashkortostan", "Башҡортостан Республикаһы"] },
  { id: "russia", type: "place", names: ["Russian Federation", "Россия"] },
  { id: "ufa", type: "place", names: ["Ufa", "Уфа"] },
  { id: "baymak", type: "place", names: ["Baymak", "Баймак"] },
  { id: "baymak-district", type: "place", names: ["Baymak district", "Баймакский район"] },
  { id: "grom", type: "organization", names: ["Grom"] },
  { id: "memorial", type: "organization", names: ["Memorial", "Правозащитный центр «Мемориал»"] },
  { id: "resistance", type: "organization", names: ["Committee of Bashkir Resistance"] },
  { id: "abroad", type: "organization", names: ["Committee of the Bashkir National Movement Abroad"] },
  { id: "bashkirs", type: "group", names: ["Bashkirs", "Башкиры"] },
];
const resolver = createResolver(entities);

describe("places", () => {
  test.each([
    ["another alphabet", "Башкортостан", "match bashkortostan"],
    ["another tradition", "Baschkortostan", "match bashkortostan"],
    ["the word for what it is may be there", "Republic of Bashkortostan", "match bashkortostan"],
    ["or be missing", "Башҡортостан", "match bashkortostan"],
    ["in another language", "город Уфа", "match ufa"],
    ["but not every such word", "Ufa district", "none (below-threshold)"],
    ["a district is not its town", "Баймакский район", "match baymak-district"],
    ["a town is not its district", "Баймак", "match baymak"],
    ["another language's word for it", "район Баймак", "match baymak-district"],
    ["a short name must be read alike", "Uva", "none (below-threshold)"],
    ["capitals may be an abbreviation", "UFA", "none (below-threshold)"],
    ["an adjective is another name", "Federation", "none (below-threshold)"],
    ["a word more", "Moscow Ufa", "none (below-threshold)"],
  ])("%s: %s", (_, query, answer) => {
    expect(inWords(resolver.resolve(query))).toMatch(new RegExp(`^${answer.replace(/[()]/g, "\\$&")}`));
  });
});

describe("organizations and groups", () => {
  test.each([
    ["an article and another order of small words", "The Committee of the Bashkir Resistance", "match resistance"],
    ["four words in common are not enough", "Committee of the Bashkir National Movement", "none"],
    ["the other one", "Committee of Bashkir National Movement Abroad", "match abroad"],
    ["quotation marks", "Правозащитный центр Мемориал", "match memorial"],
    ["a common noun is written small", "memorial", "none"],
    ["thunder is written small", "grom", "none"],
    ["capitals may be another body", "GROM", "none"],
    ["a short name takes no other sound", "Grem", "none"],
    ["a person's surname", "Gromov", "none"],
    ["a group may be written small", "башкиры", "match bashkirs"],
    ["a group is not a place", "Bashkiria", "none"],
  ])("%s: %s", (_, query, answer) => {
    expect(inWords(resolver.resolve(query))).toMatch(new RegExp(`^${answer}`));
  });
});

/** Two names, as `Львов | Lwiw`. */
const isSame = (names: string, type: "place" | "organization"): boolean => {
  const [a = "", b = ""] = names.split(" | ");
  return compareNames(a, b, { type }).same;
};

describe("two names of one place", () => {
  test.each([
    ["Ukrainian і, and и for ы", ["Запоріжжя | Запорожье", "Вінниця | Винница", "Кривий Ріг | Кривой Рог"]],
    ["Belarusian а, ц, and ў", ["Магілёў | Могилёв", "Віцебск | Витебск", "Жытомир | Житомир"]],
    ["Uzbek о and ғ", ["Гулистон | Гулистан", "Фарғона | Фергана", "Samarqand | Самарканд"]],
    ["Azerbaijani ə, x, ş", ["Şamaxı | Шемаха", "Gəncə | Гянджа", "Şuşa | Шуша"]],
    ["Hungarian sz", ["Krasznodar | Краснодар", "Pszkov | Псков", "Jekatyerinburg | Екатеринбург"]],
    ["Romanian ț", ["Vinița | Винница", "Chișinău | Кишинёв"]],
    ["Polish ł and w", ["Połtawa | Полтава", "Oblast Tambow | Тамбовская область"]],
    [
      "German and Swedish words that join",
      ["Frankfurt am Main | Франкфурт-на-Майне", "Ростов-на-Дону | Rostov-on-Don"],
    ],
    ["Lithuanian and Latvian endings", ["Minskas | Минск", "Tvēra | Тверь", "Oriolas | Орёл"]],
    ["Georgian -ი", ["კურსკი | Курск", "სამარა | Самара"]],
    ["Hebrew without vowels", ["אסטרחן | Астрахань", "קלוגה | Калуга"]],
    ["few letters", ["Бар | Bar", "Ош | Osh", "Гори | Gori", "Уфа | Ufa"]],
    ["an oblast", ["Саратовская область | Saratov Region", "Зембинская область | Zembin oblast"]],
    ["a district", ["powiat zembiński | Зембинский район", "Zembin District | Зембинский район"]],
    ["a krai and a governorate", ["Krasnodar Krai | Краснодарский край", "Samara Governorate | Самарская губерния"]],
    ["a republic", ["Республика Зембия | Zembia Republic", "Tatarstan Republic | Республика Татарстан"]],
    [
      "a republic by its adjective",
      ["Chechen Republic | Чеченская Республика", "Kyrgyz Republic | Кыргызская Республика"],
    ],
    ["which of several", ["Южный Зембин | South Zembin", "Old Zembin | Старый Зембин", "Нова Каховка | Новая Каховка"]],
    ["in brackets the name said again", ["Зембинай | Zębin (Zembinai)", "Трабзон | Trebizond (Trabzon)"]],
    [
      "an adjective that stands alone",
      ["Зембинское воеводство | Zembińskie", "Малозембинское воеводство | Małozembińskie"],
    ],
    ["Estonian counties", ["Харьюмаа | Harju", "Сааремаа | Saare"]],
    ["Mongolian directions", ["Дундговь | Dund-Gobi"]],
    ["Armenian genitives", ["Լոռու մարզ | Lori Province", "Գեղարքունիքի մարզ | Gegharkunik Province"]],
    [
      "an ordinal in figures",
      ["1-я Зембинская улица | First Zembinskaya Street", "2-й Зембинский переулок | 2nd Zembinsky Lane"],
    ],
    [
      "kinds cut short",
      ["р. Зембинка | Zembinka River", "п-ов Зембин | Zembin Peninsula", "ул. Зембинская | Zembinskaya Street"],
    ],
    ["words that are small elsewhere", ["Республика Марий Эл | Mari El Republic"]],
  ])("%s", (_, pairs) => {
    expect(pairs.filter((names) => !isSame(names, "place"))).toEqual([]);
  });
});

describe("two places", () => {
  test.each([
    [
      "which of several",
      ["Большие Зембины | Малые Зембины", "Старый Зембин | Novy Zembin", "Upper Salda | Нижняя Салда"],
    ],
    ["one of them, and one without", ["Старая Русса | Русса", "Новая Ладога | Ладога", "Новозыбков | Зыбков"]],
    [
      "which of several streets of one name",
      [
        "1-я Тверская-Ямская улица | 2nd Tverskaya-Yamskaya Street",
        "Нижняя Красносельская улица | Verkhnyaya Krasnoselskaya Street",
      ],
    ],
    ["a place and one that is named after it", ["Зембин | Зембинск", "Зембин | Зембинка", "Дмитров | Дмитровск"]],
    ["a district, an oblast, a town", ["Зембинский район | Зембинская область", "Зембинский район | Зембин"]],
    ["a lake and a river", ["озеро Зембин | река Зембин", "Lake Zembin | Zembin River"]],
    ["a sound more or another", ["Равда | Правда", "Орск | Омск", "Тула | Тура", "Бирск | Бийск", "Елец | Ялец"]],
    ["-ия and -стан, where no table says that they are one", ["Лугодолия | Лугодолстан"]],
  ])("%s", (_, pairs) => {
    expect(pairs.filter((names) => isSame(names, "place"))).toEqual([]);
  });
});

describe("two names of one body", () => {
  test.each([
    ["a legal form less", ["ПАО «Лукойл» | Lukoil", "ЗАО «Север-Юг» | Sever-Yug", "SIA Lattelecom | Латтелеком"]],
    ["in another country's words", ["ООО «Василёк» | Vasilek LLC", "ТОО «Астана-Моторс» | Astana-Motors LLP"]],
    [
      "or written out",
      [
        "Общество с ограниченной ответственностью «Василёк» | OOO Vasilek",
        "Публичное акционерное общество «Лукойл» | PAO Lukoil",
      ],
    ],
    ["a hotel and a stadium", ["Гостиница Астория | Hotel Astoria", "Стадион Динамо | Dinamo Stadium"]],
    [
      "a theatre and a university",
      ["Александринский театр | Alexandrinsky Theatre", "Томский университет | Tomsk University"],
    ],
    ["a bank and a newspaper", ["Банк Зенит | Zenit Bank", "Газета Известия | Izvestia newspaper"]],
    ["a club and its city", ["Локомотив Москва | Lokomotiv Moscow", "Шахтар Донецьк | Shakhtar Donetsk"]],
    [
      "a state in the genitive",
      ["Министерство юстиции Российской Федерации | Ministry of Justice of the Russian Federation"],
    ],
    ["letters", ["ЦДКА | ZDKA", "ЦДКА | CDKA", "ЦДКА | TsDKA", "ФСБ | FSB", "СССР | SSSR", "ВЧК | VChK"]],
    ["its first letters in brackets", ["Зембинский государственный университет (ЗемГУ) | Zembin State University"]],
    [
      "after whom it is named, with initials or without",
      [
        "Колледж им. В.Д.Зембина | College named after V.D.Zembin",
        "Колледж имени Ивана Зембина | College named after Ivan Zembin",
        "Театр имени А. С. Зембина | Zembin Theatre",
      ],
    ],
    [
      "a place in two words",
      [
        "Нижегородский государственный технический университет | Nizhny Novgorod State Technical University",
        "Білоцерківський університет | Bila Tserkva University",
      ],
    ],
    [
      "a legal form of several words within",
      [
        "Зембинский филиал федерального государственного бюджетного учреждения «Север» | Zembin branch of federal state budgetary institution Sever",
      ],
    ],
    [
      "a city beside the form",
      ["ГБОУ г. Москвы Школа 2024 | Moscow State Budgetary Educational Institution School 2024"],
    ],
    ["English words by their sound", ["Хат | Hut", "Пицца Хат | Pizza Hut", "ქონექთი | Connect"]],
    ["doubled letters written once", ["Алианц | Allianz", "ბილიონი | Billion"]],
    ["letters without capitals", ["ფლო | FLO"]],
    ["a word of its own beside the name of a country", ["Русский Зембин | Russian Zembin"]],
    ["words that hardly tell", ["Зембинский фаховий коледж | Zembin College"]],
  ])("%s", (_, pairs) => {
    expect(pairs.filter((names) => !isSame(names, "organization"))).toEqual([]);
  });
});

describe("two bodies", () => {
  test.each([
    ["a letter apart", ["ООО «Ромашка» | ООО «Рамушка»", "ООО «Север» | ООО «Сервер»", "ООО «Вектор» | ООО «Виктор»"]],
    ["of one name", ["Банк Зенит | Стадион Зенит", "Радио Свобода | Партия Свобода"]],
    ["of one city", ["Томский университет | Томская больница"]],
    ["of one club in two cities", ["Динамо Тбилиси | Dinamo Minsk", "Спартак Москва | Spartak Nalchik"]],
    ["legal forms alone", ["АО | JSC", "ПАО | PJSC", "ТОВ | LLC"]],
    ["letters", ["ЦДКА | CDSA", "ЦДКА | МДКА", "УНР | UNA"]],
    ["another number", ["Школа № 5 имени Пушкина г. Казани | School No. 6 named after Pushkin, Kazan"]],
    ["another field", ["Зембинский медицинский институт имени Иванова | Zembin Ivanov Technical Institute"]],
  ])("%s", (_, pairs) => {
    expect(pairs.filter((names) => isSame(names, "organization"))).toEqual([]);
  });
});

describe("options", () => {
  const both = createResolver([
    { id: "man", type: "person", names: ["Salavat"] },
    { id: "town", type: "place", names: ["Salavat"] },
  ]);

  test("type leaves only entities of the type", () => {
    expect(inWords(both.resolve("Salavat", { type: "place" }))).toBe("match town");
    expect(inWords(both.resolve("Salavat", { type: "person" }))).toBe("match man");
    expect(inWords(both.resolve("Salavat", { type: "group" }))).toBe("none (no-candidate)");
  });

  test("limit cuts the candidates, never the verdict", () => {
    const many = createResolver(
      Array.from({ length: 9 }, (_, number) => ({
        id: `g${number}`,
        names: [`Ruslan ${"ABCDEFGHI"[number]}. Gabbasov`],
      })),
    );
    const all = many.resolve("Gabbasov", { limit: 20 });
    expect(all.candidates).toHaveLength(9);
    expect(many.resolve("Gabbasov").candidates).toHaveLength(5);
    expect(many.resolve("Gabbasov", { limit: 3 }).candidates).toEqual(all.candidates.slice(0, 3));
    expect(many.resolve("Gabbasov", { limit: 3 }).status).toBe(all.status);
  });

  test("but leaves two between whom it could not decide", () => {
    const two = createResolver(["Ivan Gabbasov", "Oleg Gabbasov"].map((name) => ({ id: name, names: [name] })));
    expect(inWords(two.resolve("Gabbasov", { limit: 1 }))).toBe("ambiguous (namesakes): Ivan Gabbasov, Oleg Gabbasov");
    expect(inWords(two.resolve("Ivan Gabbasov", { limit: 1 }))).toBe("match Ivan Gabbasov");
    expect(two.resolve("Ivan Gabasov", { limit: 1 }).candidates).toHaveLength(1);
  });

  test("threshold moves the line between a match and none, for a resolver or for one question", () => {
    const person = [{ id: "g", names: ["Ruslan Gabbasov"] }];
    const usual = createResolver(person);
    const { score } = usual.resolve("R. Gabbasov").candidates[0] ?? { score: 0 };
    expect(score).toBeGreaterThan(0.05);
    expect(score).toBeLessThan(0.999999);
    const above = { threshold: score + 1e-6 };
    const below = { threshold: score - 1e-6 };
    expect(inWords(usual.resolve("R. Gabbasov", above))).toBe("none (below-threshold)");
    expect(inWords(usual.resolve("R. Gabbasov", below))).toBe("match g");
    expect(inWords(createResolver(person, above).resolve("R. Gabbasov"))).toBe("none (below-threshold)");
    expect(inWords(createResolver(person, below).resolve("R. Gabbasov"))).toBe("match g");
    expect(inWords(createResolver(person, above).resolve("R. Gabbasov", below))).toBe("match g");
  });
});

test("a type that is left out is a person", () => {
  const plain = createResolver([{ id: "x", names: ["Ruslan Gabbasov"] }]);
  expect(inWords(plain.resolve("Ruslan Gabbasov", { type: "person" }))).toBe("match x");
  expect(inWords(plain.resolve("Ruslan Gabbasov", { type: "place" }))).toBe("none (no-candidate)");
});
