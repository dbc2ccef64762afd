import { describe, expect, test } from "vitest";
import { channelOf, originalsOf } from "../../src/romanize/originals.ts";
import { traditionOf } from "./made-up-tradition.ts";

// Two traditions: one writes х as kh and ш as sh, the other х as ch and ш as sch. All letters are equally frequent.
const english = traditionOf({ а: { a: 1 }, х: { kh: 1 }, ш: { sh: 0.9, s: 0.1 }, с: { s: 1 }, в_: { ff: 1 } }, 0.75);
const german = traditionOf({ а: { a: 1 }, х: { ch: 1 }, ш: { sch: 1 }, с: { s: 1 }, ь: { "": 1 } }, 0.25);
const channel = channelOf([english, german], "авсхшь", () => 1 / 7);
const textsOf = (latin: string): string[] => originalsOf(latin, channel).map(({ text }) => text);

describe("the words that a spelling may stand for", () => {
  test.each([
    ["a letter group of one tradition", "kha", "ха"],
    ["of the other", "scha", "ша"],
    ["of both, mixed", "khascha", "хаша"],
    ["the likeliest first: s is с rather than ш", "sa", "са"],
    ["a group that only ends words", "aff", "ав"],
    ["marks that no tradition writes are left out", "khä", "ха"],
    ["nothing", "", ""],
  ])("%s: %s", (_what, latin, original) => {
    expect(textsOf(latin)[0]).toBe(original);
  });

  test.each([
    ["a letter that no tradition writes", "q"],
    ["an end of words within a word", "affa"],
  ])("none for %s", (_what, latin) => {
    expect(textsOf(latin)).toEqual([]);
  });

  test("other readings come behind, among them those with a silent letter", () => {
    expect(textsOf("sa")).toEqual(expect.arrayContaining(["ша", "сьа", "саь"]));
  });
});

test("each tradition says how probable the spelling is, and so does their mix", () => {
  const [original] = originalsOf("sha", channel);
  expect(original).toMatchObject({ text: "ша", spelled: [0.9, 0] });
  expect(original?.mixed).toBeCloseTo(0.75 * 0.9, 12);
});

test("groups with letters that the language lacks are not read", () => {
  const narrow = channelOf([english, german], "ас", () => 1 / 3);
  expect(originalsOf("kha", narrow)).toEqual([]);
});
