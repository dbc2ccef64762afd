import { expect, test } from "vitest";
import { PlainWordReader } from "../../src/sound/orthography.ts";
import { WordCache } from "../../src/sound/word-cache.ts";
import { sounds } from "../usual-rules.ts";

const manyWords = Array.from({ length: 5000 }, (_, number) => `слово${number.toString(3)}`);

test("a word that is met again and again is read once", () => {
  const cache = new WordCache(sounds);
  const first = cache.alone("иван");
  for (const [place, word] of manyWords.entries()) {
    cache.alone(word);
    if (place % 500 === 0) expect(cache.alone("иван")).toBe(first);
  }
});

test("a word that is not met for long is forgotten, so that memory has an end", () => {
  const cache = new WordCache(sounds);
  const first = cache.alone("иван");
  for (const word of manyWords) cache.alone(word);
  expect(cache.alone("иван")).not.toBe(first);
});

test("words are read within each tradition as they are without remembering, however many there are", () => {
  const cache = new WordCache(sounds);
  const plain = new PlainWordReader(sounds);
  const readers = sounds.traditions.all.map(({ id }) => sounds.readers.of([id]));
  expect(readers.length).toBeGreaterThan(16);
  let changed = 0;
  for (let round = 0; round < 2; round++) {
    for (const reader of readers) {
      for (const word of ["joukov", "caczewa", "cəfərov"]) {
        const alone = cache.alone(word);
        const within = cache.within(reader, word, alone);
        expect(within.symbols).toEqual(plain.within(reader, word, plain.alone(word)).symbols);
        expect(cache.within(reader, word, alone)).toBe(within);
        if (within !== alone) changed++;
      }
    }
  }
  expect(changed).toBeGreaterThan(10);
});
