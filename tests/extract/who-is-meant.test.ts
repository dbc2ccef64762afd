import { describe, expect, test } from "vitest";
import { createResolver, type EntityInput, type EntityType } from "../../src/index.ts";
import { mentions } from "./mentions.ts";

// Who is meant by part of a name, and what is no mention. Entities are given by their names, parted by semicolons,
// other names of one behind a slash; their ids are 1, 2 and so on. Surnames are made up.

const found = (type: EntityType, names: string, text: string): string[] => {
  const entities = names
    .split("; ")
    .map((all, at): EntityInput => ({ id: String(at + 1), type, names: all.split(" / ") }));
  return mentions(createResolver(entities), text);
};

type Row = readonly [names: string, text: string, ...expected: string[]];

const persons: Readonly<Record<string, readonly Row[]>> = {
  "a surname with all its initials needs no full name": [
    ["Павло Іванович Гримчук", "П. І. Гримчук виступив.", "П. І. Гримчук=1"],
    ["Павло Іванович Гримчук", "Слово мав П.І. Гримчук.", "П.І. Гримчук=1"],
    ["Олег Петрович Зимарёв", "Ответ О. П. Зимарёву отправили.", "О. П. Зимарёву=1"],
    ["Олег Петрович Зимарёв", "П.О. Зимарёв выступил с докладом."],
    ["Олег Петрович Зимарёв", "О. Зимарёв выступил с докладом."],
    ["Ринат Зимарёв", "Ринат Зимарёв ушёл. Ответил Р. Зимарёв.", "Ринат Зимарёв=1", "Р. Зимарёв=1"],
  ],
  "given name and patronymic of somebody named": [
    [
      "Ганна Петрівна Гримчук",
      "Ганна Гримчук хворіла. Потім Ганна Петрівна одужала.",
      "Ганна Гримчук=1",
      "Ганна Петрівна=1",
    ],
    ["Олег Петрович Зимарёв", "Олег Зимарёв ушёл. Спросили Олега Петровича.", "Олег Зимарёв=1", "Олега Петровича=1"],
    ["Олег Петрович Зимарёв", "Спросили Олега Петровича."],
    ["Олег Петрович Зимарёв", "Олег Зимарёв ушёл. Олег Иванович остался.", "Олег Зимарёв=1"],
  ],
  "a woman's name that is a man's in another case": [
    ["Валентин Зимарёв; Валентина Зимарёва", "Они задержали Валентина Зимарёва.", "Валентина Зимарёва=1"],
    ["Валентин Зимарёв; Валентина Зимарёва", "Письмо от Валентина Зимарёва.", "Валентина Зимарёва=1"],
    ["Валентин Зимарёв; Валентина Зимарёва", "Вчера Валентина Зимарёва приехала.", "Валентина Зимарёва=2"],
    ["Валентин Зимарёв; Валентина Зимарёва", "Певица Валентина Зимарёва приехала.", "Валентина Зимарёва=2"],
    ["Валентин Зимарёв; Валентина Зимарёва", "Валентина Зимарёва.", "Валентина Зимарёва=? (close-call)"],
    ["Валентин Зимарёв", "Валентина Зимарёва уехала."],
    ["Валентина Зимарёва", "Суд арестовал Валентина Зимарёва."],
  ],
  "persons who share a surname": [
    ["Ivan Zimarov; Pavel Zimarov", "Letters of Ivan and Pavel Zimarov.", "Ivan=1", "Pavel Zimarov=2"],
    ["Иван Зимаров; Павел Зимаров", "Писали Ивану и Павлу Зимаровым.", "Ивану=1", "Павлу Зимаровым=2"],
    ["Іван Гримський; Павло Гримський", "Брати Іван та Павло Гримські.", "Іван=1", "Павло Гримські=2"],
    ["Iwan Zimarow; Piotr Zimarow", "Bracia Iwan i Piotr Zimarowowie.", "Iwan=1", "Piotr Zimarowowie=2"],
    ["Ivan Zimarov", "Letters of Ivan and Pavel Petrov."],
  ],
  "a relative or a stranger at the beginning of a sentence": [
    ["Oleg Zimarov", "Oleg Zimarov left. Qorbek Zimarov stayed.", "Oleg Zimarov=1", "Zimarov=? (surname-only)"],
    ["Oleg Zimarov", "Oleg Zimarov left. Then Zimarov came back.", "Oleg Zimarov=1", "Zimarov=1"],
    ["Олег Зимаров", "Олег Зимаров ушёл. Активист Зимаров остался.", "Олег Зимаров=1", "Зимаров=1"],
  ],
  "a surname of several is whoever was named last": [
    ["Ivan Zimarov; Pavel Zimarov", "Pavel Zimarov came. They asked Zimarov.", "Pavel Zimarov=2", "Zimarov=2"],
    [
      "Ivan Zimarov; Pavel Zimarov",
      "Ivan Zimarov left. Pavel Zimarov came. They asked Zimarov.",
      "Ivan Zimarov=1",
      "Pavel Zimarov=2",
      "Zimarov=2",
    ],
    [
      "Ivan Zimarov; Pavel Zimarov",
      "Ivan Zimarov met Pavel Zimarov. They asked Zimarov.",
      "Ivan Zimarov=1",
      "Pavel Zimarov=2",
      "Zimarov=? (namesakes)",
    ],
  ],
  "another listed surname": [
    ["Olga Zimarova / Olga Tundrova", "Olga Tundrova spoke. Then Zimarova left.", "Olga Tundrova=1", "Zimarova=1"],
  ],
  "a slip in the surname of somebody named": [
    ["Олег Камифоров", "Олег Камифоров пришёл. Канифорову ответили.", "Олег Камифоров=1", "Канифорову=1"],
    ["Oleg Kamiforov", "Oleg Kamiforov came. They asked Kmaiforov.", "Oleg Kamiforov=1", "Kmaiforov=1"],
    ["Oleg Kamiforov; Ivan Kaniforov", "Oleg Kamiforov came. They asked Kaniforov.", "Oleg Kamiforov=1"],
  ],
};

describe.each(Object.entries(persons))("%s", (_, rows) => {
  test.each(rows.map(([names, text, ...expected]) => ({ names, text, expected })))(
    "$names: $text",
    ({ names, text, expected }) => {
      expect(found("person", names, text)).toEqual(expected);
    },
  );
});

const places: Readonly<Record<string, readonly Row[]>> = {
  "inside the name of a body, of a river or of a stranger": [
    ["Lugodol", "They met at the Lugodol Medical Academy."],
    ["Lugodol", "Lugodol Karimov rode in front."],
    ["Lugodol", "They swam in the river Lugodol."],
    ["Лугодол", "Работал в компании «Нефтехим Лугодол»."],
    ["Lugodol", "He came from Lugodol. The town was quiet.", "Lugodol=1"],
    ["Lugodol", "Lugodol's Ministry was closed.", "Lugodol=1"],
  ],
  "what sort of place it is, in any language": [
    ["Lugodol; Lugodol district", "Es war im Landkreis Lugodol.", "Landkreis Lugodol=2"],
    ["Lugodol; Lugodol district", "C'est dans le district de Lugodol.", "district de Lugodol=2"],
    ["Лугодол; Лугодольский район", "Лугодол районында ҡар яуа.", "Лугодол районында=2"],
  ],
};

describe.each(Object.entries(places))("%s", (_, rows) => {
  test.each(rows.map(([names, text, ...expected]) => ({ names, text, expected })))(
    "$names: $text",
    ({ names, text, expected }) => {
      expect(found("place", names, text)).toEqual(expected);
    },
  );
});

const peoples: Readonly<Record<string, readonly Row[]>> = {
  "a people's own way is its language": [
    ["башҡорттар / башҡорт", "Китап башҡортса яҙылған."],
    ["татарлар / татар", "Китап татарча язылган."],
    ["башҡорттар / башҡорт", "Китапты башҡорттар уҡый.", "башҡорттар=1"],
  ],
};

describe.each(Object.entries(peoples))("%s", (_, rows) => {
  test.each(rows.map(([names, text, ...expected]) => ({ names, text, expected })))(
    "$names: $text",
    ({ names, text, expected }) => {
      expect(found("group", names, text)).toEqual(expected);
    },
  );
});
