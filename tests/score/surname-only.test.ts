import { describe, expect, test } from "vitest";
import { scoreOf } from "./side-by-side.ts";

// A query that is no more than a surname points to its bearers.

describe("is it no more than a surname?", () => {
  test.each([
    ["the surname", "Popov", "Ivan Popov", true],
    ["in another spelling", "Jabasov", "Руслан Габбасов", true],
    ["with a title", "Mr Popov", "Ivan Popov", true],
    ["with its particle", "Al-Sinov", "Fail Al-Sinov", true],
    ["written as one", "Alsinov", "Fail Al-Sinov", true],
    ["half of it", "Rumyantsev", "Rishat Lomakin-Rumyantsev", true],
    ["both halves", "Lomakin-Rumyantsev", "Rishat Lomakin-Rumyantsev", false],
    ["an initial", "I. Popov", "Ivan Popov", false],
    ["another given name", "Marat Popov", "Ivan Popov", false],
    ["a given name", "Ivan", "Ivan Popov", false],
    ["a name of one word", "Putin", "Putin", false],
    ["a name of one word and a title", "Putin", "Mr Putin", false],
    ["too far from it", "Xabirof", "Ivan Gabbasov", false],
  ])("%s: %s, %s", (_, query, name, expected) => {
    expect(scoreOf(query, name).evidence.surnameOnly).toBe(expected);
  });
});
