import { describe, expect, test } from "vitest";
import { buildIndex } from "../../src/index/build.ts";
import { readWord, rules } from "../usual-rules.ts";

const { lexicon } = buildIndex(rules, [
  { id: "a", names: ["Руслан Габбасов", "Elçin Cəfərov", "Mukhtar Al-Sinov", "И. Ё"] },
  { id: "b", names: ["Руслан Cəfərov", "Ceylan"] },
]);
const passing = lexicon.passingSounds();
const all = Array.from({ length: lexicon.size }, (_, number) => lexicon.word(number, passing));

describe("the words of an index", () => {
  test("are those of its names and of parts taken as one, each once for each way in which it is read", () => {
    const texts = all.map(({ folded }) => folded);
    for (const word of ["габбасов", "elçin", "cəfərov", "mukhtar", "alsinov"]) expect(texts).toContain(word);
    expect(texts.filter((text) => text === "руслан")).toHaveLength(1);
  });

  test.each([
    ["габбасов", true],
    ["габбасо", false],
    ["габбасова", false],
    ["alsinov", true],
    ["", false],
  ])("%j is one of them: %s", (text, expected) => {
    expect(lexicon.has(text)).toBe(expected);
    expect(all.some(({ number }) => lexicon.isText(number, text))).toBe(expected);
  });

  test("have the sounds that they were read into, doubled letters marked", () => {
    const gabbasov = all.find(({ folded }) => folded === "габбасов");
    const { symbols, doubled } = readWord("Габбасов");
    expect(gabbasov?.sound).toMatchObject({ symbols, doubled });
    expect(doubled).toContain(true);
    expect(all.find(({ folded }) => folded === "руслан")?.sound.doubled).not.toContain(true);
  });

  test("are read as the traditions of their name have it: c is another sound in Azerbaijani", () => {
    const orthographyOf = (text: string) => all.find(({ folded }) => folded === text)?.sound.orthography;
    expect(orthographyOf("cəfərov")).toEqual(["turkic"]);
    expect(orthographyOf("ceylan")).toEqual([]);
  });
});

test("passing sounds are those of the word that was read last", () => {
  for (const { number, sound } of [...all, ...[...all].reverse()]) {
    lexicon.readSounds(number, passing);
    expect([passing.symbols, passing.doubled]).toEqual([sound.symbols, sound.doubled]);
  }
});
