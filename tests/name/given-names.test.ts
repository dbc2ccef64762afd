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
      { classes: [{ names: ["Николай", "Микола"], short: ["Ника"] }, { names: ["Фёдор", "Теодор"] }] },
      { classes: [{ names: ["Юрий", "Georgy"] }, { names: ["Georgy", "Егор"] }] },
      { classes: [{ names: ["Вероника", "Beronika"], short: ["Ника", "Рони"] }] },
      { classes: [{ names: ["Лев", "Lev"], short: ["Лёва", "Николай"], patronymics: ["Львович"] }] },
    ],
  },
  settings,
);
const { givenNames, sounds } = rules;
const readWord = (name: string) => read(sounds, fold(name));

test.each([
  ["a listed form", "Микола", [0]],
  ["in small letters", "микола", [0]],
  ["a spelling of a listed form", "Mykola", [0]],
  ["of another alphabet", "Teodor", [1]],
  ["in a second file", "Егор", [3]],
  ["a form of two names", "Georgy", [2, 3]],
  ["a short form of two names", "Ника", [0, 4]],
  ["a spelling of a short form", "Nika", [0, 4]],
  ["a full form that is a short one of another name", "Николай", [0, 5]],
  ["another name", "Руслан", []],
  ["what begins like a listed form", "Николаев", []],
  ["nothing that can be read", "加", []],
])("the classes of a word: %s, %s", (_, name, classes) => {
  expect([...givenNames.classesOf(fold(name), readWord(name)).keys()].sort()).toEqual(classes);
});

// Света, Слава, Вера in a text are words as often as names: short forms show no name there.
test.each([
  ["микола", "full", true, true],
  ["mykola", "a spelling", false, true],
  ["ника", "short", false, false],
  ["nika", "a spelling of a short form", false, false],
  ["николай", "full, and short of another name", true, true],
  ["руслан", "of no class", false, false],
])("%s (%s): listed %s, sounds like listed %s", (folded, _, isListed, sounds) => {
  expect([givenNames.isListed(folded), givenNames.soundsLikeListed(folded)]).toEqual([isListed, sounds]);
});

test.each([
  ["ника", true],
  ["микола", true],
  ["nika", false],
])("%s is listed, be it as a short form: %s", (folded, isListed) => {
  expect(givenNames.isListedAtAll(folded)).toBe(isListed);
});

test("the skeletons of a class are those of all its forms", () => {
  const all = ["Николай", "Микола", "Ника"].flatMap((name) => skeletons(readWord(name)));
  expect([...givenNames.skeletonsOf(0)].sort()).toEqual([...new Set(all)].sort());
});

/** A name of a person's name, by its role there. */
const part = (name: string, role: Role) => {
  const found = parts(rules, name, "person").find((one) => one.role === role);
  if (found === undefined) throw new Error(`${name} has no ${role}`);
  return found;
};

const { cost, short } = settings.givenName;
const COSTS = { same: cost, short, apart: undefined, unknown: undefined } as const;

describe.each<[string, string, "given" | "patronymic", keyof typeof COSTS]>([
  ["Николай Петров", "Микола Петров", "given", "same"],
  ["Николай Петров", "Mykola Petrov", "given", "same"],
  ["Николай Петров", "Фёдор Петров", "given", "apart"],
  ["Николай Петров", "Руслан Петров", "given", "unknown"],
  ["Руслан Петров", "Руслан Петров", "given", "unknown"],
  ["Ника Петров", "Николай Петров", "given", "short"],
  ["Ника Петрова", "Вероника Петрова", "given", "short"],
  ["Ника Петрова", "Roni Petrova", "given", "short"],
  ["Ника Петров", "Фёдор Петров", "given", "apart"],
  ["Николай Петров", "Вероника Петрова", "given", "apart"],
  ["Иван Николаевич Петров", "Иван Миколайович Петров", "patronymic", "same"],
  ["Иван Николаевич Петров", "Иван Фёдорович Петров", "patronymic", "apart"],
  ["Иван Николаевич Петров", "Иван Русланович Петров", "patronymic", "unknown"],
  ["Иван Львович Петров", "Ivan Levovych Petrov", "patronymic", "same"],
  // Nobody's patronymic is of a short form.
  ["Иван Рониевич Петров", "Иван Фёдорович Петров", "patronymic", "unknown"],
  ["Иван Львович Петров", "Иван Николаевич Петров", "patronymic", "apart"],
])("%s, %s (%s)", (a, b, role, kind) => {
  const [first, second] = [part(a, role), part(b, role)];

  test(`are ${kind}`, () => {
    expect([givenNames.costOfOne(first, second), givenNames.costOfOne(second, first)]).toEqual([
      COSTS[kind],
      COSTS[kind],
    ]);
    const apart = kind === "apart";
    expect([givenNames.areListedApart(first, second), givenNames.areListedApart(second, first)]).toEqual([
      apart,
      apart,
    ]);
  });
});

test("a given name and a patronymic are neither", () => {
  const [given, patronymic] = [part("Николай Петров", "given"), part("Иван Николаевич Петров", "patronymic")];
  expect(givenNames.costOfOne(given, patronymic)).toBeUndefined();
  expect(givenNames.areListedApart(given, patronymic)).toBe(false);
});
