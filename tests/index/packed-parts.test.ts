import { describe, expect, test } from "vitest";
import {
  isAt,
  isSearched,
  isSure,
  packJoined,
  packPart,
  placeOf,
  places,
  SEARCHED,
  unpackedParts,
  wordOf,
} from "../../src/index/packed-parts.ts";
import type { Part, Role } from "../../src/name/part.ts";
import { parts } from "../../src/name/roles.ts";
import { rules } from "../usual-rules.ts";

const LARGEST_WORD = 2 ** 24 - 1;

describe("a name that is packed and unpacked", () => {
  const known = ({ role, sure, place, joined, capital, allCapitals, likePatronymic, script, folded }: Part) => {
    return { role, sure, place, joined, capital, allCapitals, likePatronymic, script, folded };
  };

  test.each([
    "Руслан Шайхулович Габбасов",
    "ПУТИН В. В.",
    "Dr. Mukhtar Al-Sinov",
    "Анна Кузнецова-Ли",
    "анна ли",
    "محمد علي",
    "12",
  ])("%s keeps all that comparisons ask for", (name) => {
    const all = parts(rules, name, "person");
    const packed = all.map((part, word) => packPart(part, word));
    // Two parts taken as one stand among the parts, but are none.
    const withJoined = Uint32Array.from([...packed, packJoined(all.length)]);
    const unpacked = unpackedParts(withJoined, 0, withJoined.length, (number) => ({
      ...(all[number] as Part),
      number,
    }));
    expect(unpacked.map(known)).toEqual(all.map(known));
    expect(unpacked.map(({ start, end, word }) => [start, end, word])).toEqual(all.map((_, at) => [at, at + 1, at]));
  });

  test("may begin anywhere in a column", () => {
    const [given, surname] = parts(rules, "Руслан Габбасов", "person") as [Part, Part];
    const column = Uint32Array.of(packPart(surname, 7), packPart(given, 8), packPart(surname, 9), packPart(given, 1));
    const unpacked = unpackedParts(column, 1, 3, (number) => ({ ...given, number }));
    expect(unpacked.map(({ word, role }) => [word, role])).toEqual([
      [8, "given"],
      [9, "surname"],
    ]);
  });
});

test("the largest number of a word fits beside all flags", () => {
  const [part] = parts(rules, "ПУТИН", "person") as [Part];
  const packed = packPart({ ...part, joined: true }, LARGEST_WORD);
  expect([wordOf(packed), placeOf(packed), isSure(packed)]).toEqual([LARGEST_WORD, part.role, part.sure]);
  expect(wordOf(packJoined(LARGEST_WORD))).toBe(LARGEST_WORD);
});

test.each<[Role, boolean]>([
  ["given", true],
  ["patronymic", true],
  ["surname", true],
  ["initial", false],
  ["name", true],
  ["particle", true],
  ["title", false],
  ["kind", true],
  ["modifier", true],
  ["legal-form", false],
  ["function", false],
  ["number", true],
  ["note", false],
  ["alternative", true],
])("names are looked for by a %s: %s", (role, expected) => {
  const [part] = parts(rules, "Уфа", "person") as [Part];
  const packed = packPart({ ...part, role }, 3);
  expect([isSearched(role), isAt(packed, SEARCHED)]).toEqual([expected, expected]);
  expect([isAt(packed, places(role, "joined")), isAt(packed, places("joined"))]).toEqual([true, false]);
});
