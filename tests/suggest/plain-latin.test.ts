import { describe, expect, test } from "vitest";
import { plainLatin } from "../../src/suggest/plain-latin.ts";
import { fold } from "../../src/text/fold.ts";
import { sounds } from "../usual-rules.ts";

describe("plainLatin writes any word in the letters a to z", () => {
  test.each([
    ["Хабиров", "khabirov"],
    ["Щукин", "shchukin"],
    ["Жуков", "zhukov"],
    ["Ғәббәсов", "gabbasov"],
    ["Şaşa", "sasa"],
    ["O'Brien", "obrien"],
    ["Čech", "cech"],
    ["2024", ""],
    ["漢字", ""],
  ])("%s: %s", (word, plain) => {
    expect(plainLatin(sounds, fold(word))).toBe(plain);
  });
});
