import { describe, expect, test } from "vitest";
import type { Role } from "../../src/name/part.ts";
import { parts } from "../../src/name/roles.ts";
import { Rules, usualData } from "../../src/name/rules.ts";
import { settings } from "../../src/settings.ts";
import { read } from "../../src/sound/read.ts";
import { skeletons } from "../../src/sound/skeleton.ts";
import { fold } from "../../src/text/fold.ts";

// Forms of one given name. The lists are made up; those of the package stand in data/given-names.

const rules = new Rules(
  {
    ...usualData,
    givenNames: [
      { classes: [{ names: ["Николай", "Микола"] }, { names: ["Фёдор", "Теодор"] }] },
      { classes: [{ names: ["Юрий", "Georgy"] }, { names: ["Georgy", "Егор"] }] },
    ],
  },
  settings,
);
const { givenNames, sounds } = rules;
const readWord = (name: string) => read(sounds, fold(name));

test.each([
  ["a listed form", "Микола", [0]],
  ["in small letters", "микола", [0]],
  ["a spelling of a listed form", "Nikolay", [0]],
  ["of another alphabet", "Teodor", [1]],
  ["in a second file", "Егор", [3]],
  ["a form of two names is of the later one", "Georgy", [3]],
  ["another name", "Руслан", []],
  ["what begins like a listed form", "Николаев", []],
  ["nothing that can be read", "加", []],
])("the classes of a word: %s, %s", (_, name, classes) => {
  expect([...givenNames.classesOf(fold(name), readWord(name))]).toEqual(classes);
  expect(givenNames.soundsLikeListed(fold(name))).toBe(classes.length > 0);
});

test.each([
  ["микола", true],
  ["nikolay", false],
  ["руслан", false],
])("%s itself is listed: %s", (folded, isListed) => {
  expect(givenNames.isListed(folded)).toBe(isListed);
});

test("the skeletons of a class are those of all its forms", () => {
  const both = ["Николай", "Микола"].flatMap((name) => skeletons(readWord(name)));
  expect([...givenNames.skeletonsOf(0)].sort()).toEqual([...new Set(both)].sort());
});

/** A name of a person's name, by its role there. */
const part = (name: string, role: Role) => {
  const found = parts(rules, name, "person").find((one) => one.role === role);
  if (found === undefined) throw new Error(`${name} has no ${role}`);
  return found;
};

describe.each<[string, string, "given" | "patronymic", { readonly one: boolean; readonly apart: boolean }]>([
  ["Николай Петров", "Микола Петров", "given", { one: true, apart: false }],
  ["Николай Петров", "Mykola Petrov", "given", { one: true, apart: false }],
  ["Николай Петров", "Фёдор Петров", "given", { one: false, apart: true }],
  ["Николай Петров", "Руслан Петров", "given", { one: false, apart: false }],
  ["Руслан Петров", "Руслан Петров", "given", { one: false, apart: false }],
  ["Иван Николаевич Петров", "Иван Миколайович Петров", "patronymic", { one: true, apart: false }],
  ["Иван Николаевич Петров", "Иван Фёдорович Петров", "patronymic", { one: false, apart: true }],
  ["Иван Николаевич Петров", "Иван Русланович Петров", "patronymic", { one: false, apart: false }],
])("%s, %s (%s)", (a, b, role, { one, apart }) => {
  const [first, second] = [part(a, role), part(b, role)];

  test(`are ${one ? "" : "not "}forms of one name`, () => {
    expect([givenNames.areOne(first, second), givenNames.areOne(second, first)]).toEqual([one, one]);
  });

  test(`are ${apart ? "" : "not "}listed as two names`, () => {
    expect([givenNames.areListedApart(first, second), givenNames.areListedApart(second, first)]).toEqual([
      apart,
      apart,
    ]);
  });
});

test("a given name and a patronymic are neither", () => {
  const [given, patronymic] = [part("Николай Петров", "given"), part("Иван Николаевич Петров", "patronymic")];
  expect(givenNames.areOne(given, patronymic)).toBe(false);
  expect(givenNames.areListedApart(given, patronymic)).toBe(false);
});
