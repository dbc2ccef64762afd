import { describe, expect, test } from "vitest";
import { LexiconBuilder } from "../../src/index/lexicon-builder.ts";
import { NamesBuilder } from "../../src/index/names-builder.ts";
import { placeOf, wordOf } from "../../src/index/packed-parts.ts";
import type { EntityType } from "../../src/types.ts";
import { rules } from "../usual-rules.ts";

/** The numbers of names, one after the other; and each distinct name as words with their roles. */
function built(...names: readonly (readonly [string, EntityType?])[]) {
  const lexicon = new LexiconBuilder(rules.sounds);
  const builder = new NamesBuilder(rules, lexicon);
  const added = names.map(([name, type = "person"]) => builder.add(name, type));
  const { words, numbers } = lexicon.finish();
  const { distinctParts, distinctStarts, distinctFlags } = builder.finish(numbers).columns;
  const distinct = Array.from(distinctFlags, (_, name) =>
    Array.from(distinctParts.subarray(distinctStarts[name], distinctStarts[name + 1]), (part) => {
      return `${placeOf(part)} ${words[wordOf(part)]?.folded}`;
    }),
  );
  return { numbers: added.map((one) => one.distinct), abjads: added.map(({ isAbjad }) => isAbjad), distinct };
}

describe("a name that differs only", () => {
  test.each<readonly [string, readonly [string, EntityType?], readonly [string, EntityType?], "one" | "two"]>([
    ["in nothing", ["Руслан Габбасов"], ["Руслан Габбасов"], "one"],
    ["in spaces", ["Руслан Габбасов"], [" Руслан  Габбасов"], "one"],
    ["in the capitals of all letters", ["Руслан Габбасов"], ["Руслан ГАББАСОВ"], "two"],
    ["in what it names", ["Владимир Путин"], ["Владимир Путин", "place"], "two"],
    ["in whether a place or an organization has it", ["Уфа", "place"], ["Уфа", "organization"], "one"],
    ["in a hyphen", ["Кара-Мурза Олег"], ["Кара Мурза Олег"], "two"],
    ["in a letter", ["Олег Орлов"], ["Олег Орлова"], "two"],
  ])("%s from another: %j and %j are %s", (_, one, other, expected) => {
    const [a, b] = built(one, other).numbers;
    expect(a === b ? "one" : "two").toBe(expected);
  });
});

describe("in a distinct name stand", () => {
  test.each<readonly [string, string, readonly string[]]>([
    ["its parts", "Руслан Габбасов", ["given руслан", "surname габбасов"]],
    [
      "parts taken as one, behind them",
      "Mukhtar Al-Sinov",
      ["given mukhtar", "particle al", "surname sinov", "joined alsinov"],
    ],
    [
      "what a father's name in the genitive may be",
      "Цахиагийн Элбэгдорж",
      ["given цахиагийн", "surname элбэгдорж", "joined цахиаг", "joined цахиа"],
    ],
  ])("%s: %s", (_, name, expected) => {
    expect(new Set(built([name]).distinct[0])).toEqual(new Set(expected));
  });
});

test("a name is told to be in an abjad if one of its words is", () => {
  expect(built(["محمد علي"], ["Muhammad Ali"], ["محمد Ali"], ["משה לוי"]).abjads).toEqual([true, false, true, true]);
});
