import { describe, expect, test } from "vitest";
import { settings } from "../../src/settings.ts";
import { weightKey } from "../../src/sound/weights.ts";
import { alphabet, reading, symbolsOf } from "./small-alphabet.ts";

const { alike } = settings.sound;

describe("a symbol is a set of sounds with their costs", () => {
  const symbols = symbolsOf();
  const first = symbols.of([reading("b"), reading("p", 20)]);

  test.each([
    ["in another order", [reading("p", 20), reading("b")], true],
    ["with a dearer reading of the same sound", [reading("b"), reading("b", 50), reading("p", 20)], true],
    ["at another cost", [reading("b"), reading("p", 30)], false],
    ["of another tradition", [reading("b", 0, "polish"), reading("p", 20)], false],
    ["without one of them", [reading("b")], false],
  ])("%s", (_, meaning, isSame) => {
    expect(symbols.of(meaning) === first).toBe(isSame);
  });

  test("traditions that read a sound alike are all remembered", () => {
    const both = symbols.of([reading("š", 0, "german"), reading("š", 0, "english"), reading("š", 60, "dutch")]);
    expect(symbols.meaningOf(both)).toEqual([{ sound: "š", cost: 0, traditions: ["german", "english"] }]);
  });

  test("has a name that does not depend on when it was met", () => {
    const others = symbolsOf();
    others.of([reading("a")]);
    const again = others.of([reading("b"), reading("p", 20)]);
    expect(again).not.toBe(first);
    expect([symbols.keyOf(first), others.keyOf(again)]).toEqual(["b|p20", "b|p20"]);
  });
});

describe("the cost of two symbols is that of their cheapest readings", () => {
  test.each([
    ["the same", [reading("b")], [reading("b")], 0],
    ["sounds that are confused", [reading("b")], [reading("p")], 20],
    ["one that may be both", [reading("b"), reading("p", 5)], [reading("p")], 5],
    ["readings that are rare on both sides", [reading("a"), reading("b", 30)], [reading("š"), reading("b", 40)], 70],
    ["silence", [reading("")], [reading("j")], 35],
  ])("%s", (_, a, b, cost) => {
    const symbols = symbolsOf();
    const [one, other] = [symbols.of(a), symbols.of(b)];
    expect([symbols.cost(one, other), symbols.cost(other, one)]).toEqual([cost, cost]);
    expect([symbols.cost(one, one), symbols.cost(other, other)]).toEqual([0, 0]);
    expect(symbols.cheapest(one, other).cost).toBe(cost);
  });

  test.each([
    ["cheaper", 100, 100],
    ["dearer", 400, 380],
  ])("a learned cost counts only where it is the lower one: %s", (_, learned, cost) => {
    const symbols = symbolsOf(new Map([[weightKey("b", "š"), learned]]));
    expect(symbols.cost(symbols.of([reading("š")]), symbols.of([reading("b")]))).toBe(cost);
  });

  test("there is room for any number of symbols, and costs known before stay", () => {
    const symbols = symbolsOf();
    const [b, p] = [symbols.of([reading("b")]), symbols.of([reading("p")])];
    expect([symbols.cost(b, p), symbols.mayBe(b, "p"), symbols.mayBe(b, "š")]).toEqual([20, true, false]);
    const more = Array.from({ length: 600 }, (_, cost) => symbols.of([reading("b", cost + 1)]));
    expect(new Set(more).size).toBe(600);
    expect([symbols.cost(b, p), symbols.mayBe(b, "p"), symbols.mayBe(b, "š")]).toEqual([20, true, false]);
    expect(more.map((symbol) => symbols.cost(symbol, p))).toEqual(more.map((_, cost) => cost + 21));
    // Those that cost up to 20 may well be a b, the first 20 of them.
    expect(more.filter((symbol) => symbols.mayBe(symbol, "b"))).toEqual(more.slice(0, 20));
    const last = symbols.of([reading("š")]);
    expect([symbols.mayBe(last, "š"), symbols.mayBe(last, "b")]).toEqual([true, false]);
  });
});

test.each([
  ["a sound of its own", [reading("b")], "b", true],
  ["one that is confused with it", [reading("b")], "p", true],
  ["one that it seldom is", [reading("a"), reading("b", 21)], "b", false],
  ["one that it is often enough", [reading("a"), reading("b", 20)], "b", true],
  ["another", [reading("b")], "š", false],
  ["silence, which is no sound", [reading("")], "", false],
])("a symbol may well stand for a sound: %s", (_, meaning, sound, may) => {
  const symbols = symbolsOf();
  const symbol = symbols.of(meaning);
  expect([symbols.mayBe(symbol, sound), symbols.mayBe(symbol, sound)]).toEqual([may, may]);
});

test.each([
  ["a consonant", [reading("b")], 280],
  ["the one that is lost more easily", [reading("b"), reading("p")], 270],
  ["not a rare one", [reading("b"), reading("j", 15)], 280],
  ["but silence, however rare", [reading("b"), reading("", 15)], 15],
])("what it costs to leave a symbol out: %s", (_, meaning, cost) => {
  const symbols = symbolsOf();
  expect(symbols.losses[symbols.of(meaning)]).toBe(cost);
});

test("a symbol adds one of several letters to a skeleton, or none", () => {
  const symbols = symbolsOf();
  expect(symbols.skeletonKeys(symbols.of([reading("b"), reading("p"), reading("š")]))).toEqual(["P", "S"]);
  expect(symbols.skeletonKeys(symbols.of([reading("a")]))).toEqual([""]);
});

test("sounds are numbered in the order of the alphabet, and silence has no number", () => {
  const symbols = symbolsOf();
  expect(alphabet.all.map((sound) => symbols.soundNumber(sound))).toEqual(alphabet.all.map((_, number) => number));
  expect(symbols.soundNumber("")).toBeUndefined();
});

test.each([
  ["a consonant by its class", [reading("b")], ["P"]],
  ["a vowel by its plain letter", [reading("a")], ["a"]],
  ["nothing for a glide", [reading("j")], [""]],
  ["nothing for silence", [reading("")], [""]],
  ["one for two consonants of a class", [reading("b"), reading("p", 20)], ["P"]],
  ["each that it may well be, the likelier first", [reading("š", 15), reading("b")], ["P", "S"]],
  ["one that it may be, at the most that settings allow", [reading("b"), reading("š", alike)], ["P", "S"]],
  ["not one that it seldom is", [reading("b"), reading("š", alike + 1)], ["P"]],
  ["the commonest, however dear", [reading("b", alike + 10), reading("š", alike + 20)], ["P"]],
])("letters by which words are found that are read alike: %s", (_, meaning, keys) => {
  const symbols = symbolsOf();
  expect(symbols.alikeKeys(symbols.of(meaning))).toEqual(keys);
});

test.each([
  ["as a rule not", [reading("b")], false],
  ["if a tradition writes it so", [{ ...reading("b"), twice: true }], true],
  ["if one of several does", [{ ...reading("b"), twice: true }, reading("p", 20)], true],
])("whether a letter is written twice by rule: %s", (_, meaning, isTwice) => {
  const symbols = symbolsOf();
  expect(symbols.twice[symbols.of(meaning)]).toBe(isTwice);
});
