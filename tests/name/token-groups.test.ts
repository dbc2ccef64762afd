import { describe, expect, test } from "vitest";
import { parts } from "../../src/name/roles.ts";
import { mayBeGivenName, parsedIndexName, parsedQuery, type TokenGroup } from "../../src/name/token-groups.ts";
import { rules } from "../usual-rules.ts";

// Which neighbours in a name may be one word. People put spaces anywhere, so that in a query any may.

const { tight, afterParticle, loose } = rules.settings.join;
const of = (name: string) => parts(rules, name, "person");
const shown = (groups: readonly TokenGroup[]) => groups.map(({ folded, joining }) => [folded, joining]);

describe("neighbours that may be one word", () => {
  test.each<[string, string, readonly [string, number][], readonly [string, number][]]>([
    ["parted by a space", "Кара Мурза", [["карамурза", loose]], []],
    ["parted by a hyphen", "Кара-Мурза", [["карамурза", tight]], [["карамурза", tight]]],
    ["parted by a capital", "КараМурза", [["карамурза", tight]], [["карамурза", tight]]],
    [
      "a particle and the name behind it",
      "Фаил фон Алсынов",
      [
        ["фаилфон", loose],
        ["фоналсынов", afterParticle],
      ],
      [["фоналсынов", afterParticle]],
    ],
    [
      "a father's name and uly",
      "Фаил Фәттәх улы Алсынов",
      [
        ["фәттәхулы", loose],
        ["улыалсынов", afterParticle],
      ],
      [["улыалсынов", afterParticle]],
    ],
    ["no initial", "Р. Хабиров", [], []],
    ["no title", "President Putin", [], []],
    ["no patronymic", "Радий Фаритович Хабиров", [], []],
    ["one word alone", "Хабиров", [], []],
    ["nothing", "", [], []],
  ])("%s: %s", (_, name, inQuery, inIndex) => {
    expect(shown(parsedQuery(rules, of(name), true).joined)).toEqual(inQuery);
    expect(shown(parsedIndexName(rules, of(name), true).joined)).toEqual(inIndex);
  });
});

test("each part is a group of its own, and costs nothing", () => {
  const name = of("Радий Фаритович Хабиров");
  const { single } = parsedQuery(rules, name, true);
  expect(single.map((group) => group.parts)).toEqual(name.map((part) => [part]));
  expect(single.map(({ joining }) => joining)).toEqual([0, 0, 0]);
});

test("neighbours are joined once, and read as the name is", () => {
  const query = parsedQuery(rules, of("Elçin Cə Fərov"), true);
  expect(query.joined).toBe(query.joined);
  expect(query.joined.map(({ sound }) => sound.orthography)).toEqual([["turkic"], ["turkic"]]);
});

test.each([
  ["Цахиагийн Элбэгдорж", [["цахиаг", "цахиа"], []]],
  ["Цахиа Элбэгдорж", [[], []]],
])("the names that a father in the genitive may bear: %s", (name, expected) => {
  const { single } = parsedIndexName(rules, of(name), true);
  expect(single.map(({ bases }) => bases.map(({ folded }) => folded).sort())).toEqual(
    expected.map((names) => [...names].sort()),
  );
});

test("a given name, or what may be one, is no surname, no patronymic, and not two words", () => {
  const { single, joined } = parsedQuery(rules, of("Радий Фаритович Хабиров"), true);
  expect([...single, ...joined].map(mayBeGivenName)).toEqual([true, false, false]);
  expect(parsedQuery(rules, of("Кара Мурза"), true).joined.map(mayBeGivenName)).toEqual([false]);
  expect(parsedQuery(rules, of("Хабиров"), true).single.map(mayBeGivenName)).toEqual([true]);
});
