import { describe, expect, test } from "vitest";
import { parts } from "../../src/name/roles.ts";
import { rules } from "../usual-rules.ts";

// Initials that are written as one word, without full stops.

const told = (name: string): string =>
  parts(rules, name, "person")
    .map(({ folded, role }) => `${folded}=${role}`)
    .join(" ");

describe("two or three capitals beside a surname are initials", () => {
  test.each([
    ["AV Karpenkov", "a=initial v=initial karpenkov=surname"],
    ["Karpenkov AV", "karpenkov=surname a=initial v=initial"],
    ["Karpenkov, AV", "karpenkov=surname a=initial v=initial"],
    ["АВ Карпенков", "а=initial в=initial карпенков=surname"],
    ["Карпенков ИВ", "карпенков=surname и=initial в=initial"],
    ["Калугин СВ", "калугин=surname с=initial в=initial"],
    ["СВ Калугин", "с=initial в=initial калугин=surname"],
    ["KP Sharma", "k=initial p=initial sharma=surname"],
    ["AS Bondar", "a=initial s=initial bondar=surname"],
    ["МВ Цой", "м=initial в=initial цой=surname"],
    ["MA Petrov", "m=initial a=initial petrov=surname"],
    ["JRR Tolkien", "j=initial r=initial r=initial tolkien=surname"],
    ["AV Rimsky-Korsakov", "a=initial v=initial rimsky=surname korsakov=surname"],
    ["А.В.Карпенков", "а=initial в=initial карпенков=surname"],
    ["A. V. Karpenkov", "a=initial v=initial karpenkov=surname"],
    ["Karpenkov A V", "karpenkov=surname a=initial v=initial"],
  ])("%s", (name, expected) => {
    expect(told(name)).toBe(expected);
  });
});

describe("no initials are", () => {
  test.each<[string, string, string]>([
    ["names of two letters", "LI Wei", "li=surname wei=given"],
    ["though the other may be a surname", "MA Lin", "ma=surname lin=given"],
    ["behind a given name", "Иван ЛИ", "иван=given ли=surname"],
    ["beside a listed given name", "IM Dmitry", "im=surname dmitry=given"],
    ["names among others in capitals", "АН ВЛАДИМИР", "ан=given владимир=surname"],
    ["the same in Latin", "LI WEI", "li=given wei=surname"],
    ["two letters, the second of them small", "Al Gorev", "al=particle gorev=name"],
    ["titles", "ИП Сидоров", "ип=title сидоров=name"],
    ["titles in Latin", "DR Petrov", "dr=title petrov=name"],
    ["what stands behind a name", "Petrov JR", "petrov=name jr=note"],
    ["numbers of rulers", "Nikolai II", "nikolai=name ii=number"],
    ["three letters that can be read", "LEV Petrov", "lev=surname petrov=given"],
    ["words written together", "AVKarpenkov", "avkarpenkov=name"],
  ])("%s: %s", (_, name, expected) => {
    expect(told(name)).toBe(expected);
  });
});

test("each initial stands where it stands in the text", () => {
  const name = "Karpenkov, AV";
  expect(parts(rules, name, "person").map(({ start, end }) => name.slice(start, end))).toEqual(["Karpenkov", "A", "V"]);
});

test("in the name of a body they are a word", () => {
  expect(parts(rules, "UN Petrov", "organization").map(({ folded }) => folded)).toEqual(["un", "petrov"]);
});
