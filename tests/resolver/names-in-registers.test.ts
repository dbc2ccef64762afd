import { describe, expect, test } from "vitest";
import { compareNames } from "../../src/resolver/compare-names.ts";
import type { EntityType } from "../../src/types.ts";

// Names of places and bodies as registers have them in two languages: what is one, and what looks alike and is not.

type Row = readonly [a: string, b: string, type: EntityType];
const isSame = ([a, b, type]: Row) => compareNames(a, b, { type }).same;

describe("one and the same", () => {
  test.each<readonly [string, ...Row]>([
    ["English words by their sound", "Хоум Кредит", "Home Credit", "organization"],
    ["English words by their sound", "Драйв Клик Банк", "Drive Click Bank", "organization"],
    ["English words by their sound", "Юнистрим", "Unistream", "organization"],
    ["directions by their sound", "Норд Винд", "Nordwind", "organization"],
    ["abbreviations with the state in them", "БГУИР", "BSUIR", "organization"],
    ["abbreviations that no rule finds", "МФТИ", "MIPT", "organization"],
    ["a street without the word", "Остоженка", "Ostozhenka Street", "place"],
    ["a street without the word", "вулиця Хрещатик", "Khreshchatyk", "place"],
    ["a name of several words for another", "Мыс Доброй Надежды", "Kap der Guten Hoffnung", "place"],
    ["a name of several words for one", "Нови Сад", "Neusatz", "place"],
    ["a name of several words with a kind", "Город Усть-Каменогорск", "Өскемен", "place"],
    ["part of a place in one word", "Западная Сибирь", "Westsibirien", "place"],
    ["an article without its vowel", "Омская область", "oblast d'Omsk", "place"],
    ["countries", "Финляндия", "Finsko", "place"],
    ["a theatre by a word of its own", "Ленком", "Lenkom Theatre", "organization"],
    [
      "its first letters said again",
      "Российский государственный социальный университет (РГСУ)",
      "Russian State Social University",
      "organization",
    ],
    ["fields of courts", "Прекршајни суд у Нишу", "Misdemeanour Court in Niš", "organization"],
    ["fields of courts", "Привредни суд у Нишу", "Commercial Court in Niš", "organization"],
    ["fields of services", "Державна казначейська служба", "State Treasury Service", "organization"],
    ["fields of services", "Служба якості освіти", "Служба качества образования", "organization"],
    [
      "fields of bodies",
      "Центральный депозитарий ценных бумаг",
      "Бағалы қағаздар орталық депозитарийі",
      "organization",
    ],
    ["a field as people", "Партия коммунистов Молдовы", "Partidul Comuniștilor din Moldova", "organization"],
    ["Romanian in letters of old fonts", "Министерство финансов", "Ministerul Finanţelor", "organization"],
    ["an adjective of a kind", "Театрален колеж „Стефан Киров“", "Stefan Kirov Theatre College", "organization"],
    ["a subsidiary's legal form", "ДБ АО «Альтын Банк»", "«Altyn Bank» АҚ ЕҰ", "organization"],
    ["a bank that ends no legal form with a hyphen", "АТБ-Маркет", "ATB-Market", "organization"],
  ])("%s: %s, %s", (_, ...row) => {
    expect(isSame(row)).toBe(true);
  });
});

describe("two", () => {
  test.each<readonly [string, ...Row]>([
    ["another direction", "Северо-Западный административный округ", "North-Eastern Administrative Okrug", "place"],
    ["another direction in one word", "Восточная Сибирь", "Westsibirien", "place"],
    ["a part is not the whole", "Сибирь", "Westsibirien", "place"],
    ["another sort of street", "Ленинградское шоссе", "Leningradsky Prospekt", "place"],
    ["another court", "Московский городской суд", "Moscow Arbitration Court", "organization"],
    ["another court", "Прекршајни суд у Нишу", "Commercial Court in Niš", "organization"],
    ["another field", "Державна казначейська служба", "State Customs Service", "organization"],
    ["other people", "Партия социалистов Молдовы", "Partidul Comuniștilor din Moldova", "organization"],
    ["a street is not the town it is named by", "Нарва", "Нарвская улица", "place"],
    ["a theatre is not its town", "Казань", "Казанский театр", "organization"],
    ["a shop and one whose name has more", "Маркет", "ATB-Market", "organization"],
    ["another abbreviation", "БГУ", "BSUIR", "organization"],
    ["another cape", "Мыс Горн", "Cape of Good Hope", "place"],
  ])("%s: %s, %s", (_, ...row) => {
    expect(isSame(row)).toBe(false);
  });
});
