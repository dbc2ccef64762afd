import { describe, expect, test } from "vitest";
import { parts } from "../../src/name/roles.ts";
import { phrasesOf } from "../../src/name/word-roles.ts";
import type { EntityType } from "../../src/types.ts";
import { rules } from "../usual-rules.ts";

// What each word of the name of a place or body is. By what is a `name` or a `number` it is told from others.

const roles = (name: string, type: EntityType): string =>
  parts(rules, name, type)
    .map(({ folded, role }) => `${folded}=${role}`)
    .join(" ");

/** The phrases of a name: `посёлок городского типа: urban-type-settlement`. */
function phrases(name: string, type: EntityType): string[] {
  const all = parts(rules, name, type);
  return phrasesOf(rules, all).map(({ start, length, role, meanings }) => {
    const words = all.slice(start, start + length).map(({ folded }) => folded);
    return `${role} ${words.join(" ")}: ${[...new Set(meanings.flatMap(({ sort, id }) => (sort === role ? id : [])))].join(", ")}`;
  });
}

describe("places", () => {
  test.each([
    ["a kind behind", "Лугодольская область", "лугодольская=name область=kind"],
    ["a kind in front", "powiat łuhodolski", "powiat=kind łuhodolski=name"],
    ["a kind of several words", "посёлок городского типа Лесной", "посёлок=kind городского=kind типа=kind лесной=name"],
    ["a modifier", "North Lugodol", "north=modifier lugodol=name"],
    ["the same in Russian", "Северный Лугодол", "северный=modifier лугодол=name"],
    ["words that only join", "Komsomolsk am Amur", "komsomolsk=name am=function amur=name"],
    ["with hyphens", "Ростов-на-Дону", "ростов=name на=function дону=name"],
    ["a number", "Gorod 17", "gorod=name 17=number"],
    ["no place has a legal form", "ООО Вектор", "ооо=name вектор=name"],
    ["what stands last joins nothing", "Komi El", "komi=name el=name"],
    ["nor what stands alone", "Ob", "ob=name"],
  ])("%s: %s", (_, name, expected) => {
    expect(roles(name, "place")).toBe(expected);
  });
});

describe("a name that has no other word is told by what tells most of it: its modifier, or else its kind", () => {
  test.each<[string, EntityType, string]>([
    ["Новая Земля", "place", "новая=name земля=kind"],
    ["Большой театр", "organization", "большой=name театр=kind"],
    ["Верховный суд", "organization", "верховный=name суд=name"],
    ["Республика", "place", "республика=name"],
    ["Новая Земля 2", "place", "новая=name земля=kind 2=number"],
    ["Төрийн банк", "organization", "төрийн=name банк=kind"],
    ["Государственный музей искусств", "organization", "государственный=modifier музей=kind искусств=name"],
    ["Новая земля Лугодол", "place", "новая=modifier земля=kind лугодол=name"],
  ])("%s (%s)", (name, type, expected) => {
    expect(roles(name, type)).toBe(expected);
  });
});

describe("where a place is, is a note", () => {
  test.each([
    ["behind the Swedish word for in", "Kirov i Kirov oblast", "kirov=name i=function kirov=note oblast=note"],
    ["behind the Russian one", "Киров в Кировской области", "киров=name в=function кировской=note области=note"],
    ["not if it does not say what it is", "Omsk i Omsk", "omsk=name i=function omsk=name"],
    ["not if nothing stands before it", "i Kirov oblast", "i=function kirov=name oblast=kind"],
    ["not if there is no name in it", "Kirov i oblast", "kirov=name i=function oblast=kind"],
    ["not behind other words that join", "Kirov and Kirov oblast", "kirov=name and=function kirov=name oblast=kind"],
  ])("%s: %s", (_, name, expected) => {
    expect(roles(name, "place")).toBe(expected);
  });
});

describe("bodies", () => {
  test.each([
    ["a legal form in front", "ПАО «Газпром»", "пао=legal-form газпром=name"],
    ["or behind", "Vektor JSC", "vektor=name jsc=legal-form"],
    ["or both, and two of them", "ООО ТОВ Вектор LLC", "ооо=legal-form тов=legal-form вектор=name llc=legal-form"],
    ["nor as part of a word with a hyphen", "Вектор-ТОВ", "вектор=name тов=name"],
    ["initials of whom it is named after", "Школа им. Н. Сич", "школа=kind им=function н=note сич=name"],
    ["not in the middle", "Вектор ООО Ромашка", "вектор=name ооо=name ромашка=name"],
    [
      "written out, with a word that joins",
      "Общество с ограниченной ответственностью «Вектор»",
      "общество=legal-form с=legal-form ограниченной=legal-form ответственностью=legal-form вектор=name",
    ],
    ["a legal form alone is no name", "ООО", "ооо=legal-form"],
    ["a kind", "Отель Метрополь", "отель=kind метрополь=name"],
    ["a kind behind a legal form", "ООО Банк Вектор", "ооо=legal-form банк=kind вектор=name"],
    ["a place in it tells it from others", "Спартак Москва", "спартак=name москва=name"],
    [
      "even where its name is of kinds only",
      "Central Bank of the Russian Federation",
      "central=kind bank=kind of=function the=function russian=name federation=kind",
    ],
  ])("%s: %s", (_, name, expected) => {
    expect(roles(name, "organization")).toBe(expected);
  });
});

describe("the phrases of a name", () => {
  test.each<[string, string, EntityType, readonly string[]]>([
    ["none", "Омск", "place", []],
    [
      "a modifier and a kind",
      "Северный Лугодольский район",
      "place",
      ["modifier северный: north", "kind район: district"],
    ],
    [
      "of several words",
      "посёлок городского типа Лесной",
      "place",
      ["kind посёлок городского типа: urban-type-settlement"],
    ],
    [
      "a legal form and a kind",
      "OOO Bank Vektor",
      "organization",
      ["legal-form ooo: limited-company", "kind bank: bank"],
    ],
    ["not what is taken for the name", "Красная площадь", "place", ["kind площадь: square"]],
    ["not what is a note", "Киров в Кировской области", "place", []],
  ])("%s: %s", (_, name, type, expected) => {
    expect(phrases(name, type)).toEqual(expected);
  });
});
