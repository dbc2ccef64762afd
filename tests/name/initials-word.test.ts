import { expect, test } from "vitest";
import { initialsOf } from "../../src/name/initials-word.ts";
import { parts } from "../../src/name/roles.ts";
import { rules } from "../usual-rules.ts";

// The first letters of a name of three words or more, as its abbreviation has them.

test.each<[string, string, string | undefined]>([
  ["kinds and modifiers have theirs", "Московский государственный университет", "мгу"],
  ["so has what is told by them alone", "Новая Большая Земля", "нбз"],
  ["words that join have none", "Organization of Petroleum Exporting Countries", "opec"],
  ["nor has a legal form", "АО Научный центр Вектор", "нцв"],
  ["nor a number", "Научный центр Вектор 2", "нцв"],
  ["in Ukrainian", "Національний банк України", "нбу"],
  ["two words are hardly ever abbreviated so", "Большой театр", undefined],
  ["nor is one", "Вектор", undefined],
  ["two words and a number are two", "Новая Земля 2", undefined],
  ["no words at all", "", undefined],
])("%s: %s, %s", (_, name, expected) => {
  expect(initialsOf(parts(rules, name, "organization"))).toBe(expected);
});
