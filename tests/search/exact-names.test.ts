import { expect, test } from "vitest";
import { readQuery } from "../../src/resolver/query.ts";
import { namesWithText } from "../../src/search/exact-names.ts";
import { indexOfNames, placesOf } from "./ask.ts";

const names = ["Руслан Габбасов", "Mukhtar Al-Sinov", "Цахиагийн Элбэгдорж", "Руслан", "Al", "加巴索夫"];
const index = indexOfNames(names);

test.each([
  ["the same text", "Руслан Габбасов", "Руслан Габбасов"],
  ["other case and punctuation", "руслан, ГАББАСОВ!", "Руслан Габбасов"],
  ["a space for a hyphen", "Mukhtar Al Sinov", "Mukhtar Al-Sinov"],
  ["two words, taken as one in the index", "Mukhtar Alsinov", undefined],
  ["a genitive", "Цахиагийн Элбэгдорж", "Цахиагийн Элбэгдорж"],
  ["the name of which another is the genitive", "Цахиа Элбэгдорж", undefined],
  ["a beginning of a name that is a name itself", "Руслан", "Руслан"],
  ["a beginning of a name", "Mukhtar", undefined],
  ["more than a name", "Руслан Габбасов Уфа", undefined],
  ["another order", "Габбасов Руслан", undefined],
  ["another spelling", "Ruslan Gabbasov", undefined],
  ["what cannot be read into sounds", "加巴索夫", "加巴索夫"],
  ["nothing", "", undefined],
])("%s: %s is exactly %s", (_, text, expected) => {
  const found = namesWithText(index, readQuery(index.rules, text));
  expect(placesOf(index, found).map((name) => names[name])).toEqual(expected === undefined ? [] : [expected]);
});
