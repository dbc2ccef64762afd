import { expect, test } from "vitest";
import { fatherInGenitive } from "../../src/name/genitives.ts";
import { parts } from "../../src/name/roles.ts";
import { Rules, usualData, usualRules } from "../../src/name/rules.ts";
import { settings } from "../../src/settings.ts";
import { rules as usual } from "../usual-rules.ts";

test("the rules of the package are made once, of its data and settings", () => {
  expect(usualRules()).toBe(usualRules());
  expect([usual.data, usual.settings]).toEqual([usualData, settings]);
});

// Rules of other data or settings live beside the usual ones. Each is asked in turns with them.
test.each<[string, Rules, string, (rules: Rules, name: string) => unknown, unknown, unknown]>([
  [
    "other given names",
    new Rules({ ...usualData, givenNames: [] }, settings),
    "Andrew Belov",
    (rules, name) => parts(rules, name, "person").map(({ role, sure }) => `${role}${sure ? "" : "?"}`),
    ["given", "surname"],
    ["given?", "surname?"],
  ],
  [
    "longer names behind a genitive",
    new Rules(usualData, { ...settings, shortestNominative: 12 }),
    "Цахиагийн Элбэгдорж",
    (rules, name) => fatherInGenitive(rules, parts(rules, name, "person"))?.folded,
    "цахиагийн",
    undefined,
  ],
])("%s", (_what, other, name, ask, usually, otherwise) => {
  expect([usual, other, usual, other].map((rules) => ask(rules, name))).toEqual([
    usually,
    otherwise,
    usually,
    otherwise,
  ]);
});
