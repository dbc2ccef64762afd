import { describe, expect, test } from "vitest";
import { deletions, skeletons } from "../../src/sound/skeleton.ts";
import { spellings } from "../blocking/blocking-names.ts";
import { readWord } from "../usual-rules.ts";

const of = (word: string) => skeletons(readWord(word));

describe("a skeleton is the consonants of a word, in classes that spellings confuse", () => {
  test.each([
    ["Хабиров", "KPRF"],
    ["Khabirov", "KPRF"],
    ["Gabbasov", "KPSF"],
    ["Alsynov", "LSNF"],
    ["Ufa", "F"],
    ["Щукин", "SKN"],
  ])("%s: %s", (word, skeleton) => {
    expect(of(word)).toContain(skeleton);
  });

  test("what may be several sounds has several skeletons", () => {
    expect(of("Jabasov")).toEqual(expect.arrayContaining(["PSF", "SPSF", "KPSF"]));
  });

  test("a word has few skeletons, even where every letter is open", () => {
    expect(of("jcjcjcjcjcjcjcjc").length).toBeLessThanOrEqual(8);
  });

  test("neighbours of one class count once", () => {
    expect(of("Sassza")).toEqual(of("Sasza"));
    expect(of("assszza").some((skeleton) => skeleton.includes("SS"))).toBe(false);
  });

  test("a word of vowels has an empty one", () => {
    expect(of("Aue")).toContain("");
  });
});

describe("spellings of one name share a skeleton", () => {
  const single = spellings.flatMap((row) => row.slice(1).map((other) => [row[0] as string, other] as const));

  test.each(single.filter(([, other]) => !other.includes("-")))("%s, %s", (name, other) => {
    expect(of(other).filter((skeleton) => of(name).includes(skeleton))).not.toEqual([]);
  });
});

describe("deletions are a skeleton without one of its letters", () => {
  test.each([
    ["KPSF", ["PSF", "KSF", "KPF", "KPS"]],
    ["KPK", ["PK", "K", "KP"]],
    ["KP", ["P", "K"]],
    ["K", []],
    ["", []],
  ])("%s", (skeleton, expected) => {
    expect(deletions(skeleton)).toEqual(expected);
  });
});
