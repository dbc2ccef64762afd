import fc from "fast-check";
import { expect, test } from "vitest";
import { ClassPattern, classSetsOf } from "../../src/sound/sound-classes.ts";
import type { SymbolId } from "../../src/sound/symbols.ts";
import { spellings } from "../blocking/blocking-names.ts";
import { readWord, sounds as usual } from "../usual-rules.ts";

// The fast distance, bit by bit, is that of Levenshtein over classes of sounds, row by row.

const symbolsOf = (word: string): readonly SymbolId[] => readWord(word).symbols;

/** The classes of each sound of a word: the first letters of its keys, "" for vowels. ь and й do not count. */
function classesOf(word: string): readonly (readonly string[])[] {
  return symbolsOf(word)
    .filter((symbol) => (usual.symbols.losses[symbol] as number) > 40)
    .map((symbol) => usual.symbols.skeletonKeys(symbol).map((key) => key[0] ?? ""));
}

function plainDistance(a: string, b: string): number {
  const [one, other] = [classesOf(a), classesOf(b)];
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  one.forEach((sound, place) => {
    const next = [place + 1];
    other.forEach((another, at) => {
      const isSame = sound.some((single) => another.includes(single));
      const replaced = (row[at] as number) + (isSame ? 0 : 1);
      next.push(Math.min(replaced, (row[at + 1] as number) + 1, (next[at] as number) + 1));
    });
    row = next;
  });
  return row.at(-1) as number;
}

const DOUBLED = 0x8000;

/** As the index has it: sounds are numbers in a table, doubled letters are marked, other words stand around. */
function distance(a: string, b: string): number {
  const table = [...new Set([...symbolsOf("xyz"), ...symbolsOf(b)])];
  const numbers = symbolsOf(b).map((symbol, at) => table.indexOf(symbol) | (at % 3 === 0 ? DOUBLED : 0));
  const sounds = Uint16Array.of(0, 1, ...numbers, 0);
  const sets = classSetsOf(table, usual.symbols);
  return new ClassPattern(readWord(a), sets, DOUBLED - 1).distance(sounds, 2, 2 + numbers.length);
}

const known = [...new Set(spellings.flat().flatMap((name) => name.split(/[ -]/)))];
const madeUp = fc
  .array(fc.constantFrom(...Array.from("абвгджзийклмнопрстуфхцчшщьюяaeijcghlnorstuzәғ")), {
    minLength: 1,
    maxLength: 14,
  })
  .map((letters) => letters.join(""));
const word = fc.oneof(fc.constantFrom(...known), madeUp);

test("the distance of two words is that of Levenshtein over their classes", () => {
  const seen = new Set<number>();
  fc.assert(
    fc.property(word, word, (a, b) => {
      fc.pre(classesOf(a).length > 0 && classesOf(a).length <= 31);
      const expected = plainDistance(a, b);
      expect(distance(a, b), `${a}, ${b}`).toBe(expected);
      expect(distance(a, a), a).toBe(0);
      seen.add(expected);
    }),
    { seed: 20261122, numRuns: 1500 },
  );
  expect(seen.size).toBeGreaterThan(8);
});

test.each([
  ["Габбасов", "Gabbasow", 0],
  ["Габбасов", "Габсов", 1],
  ["Габбасов", "Гадасов", 1],
  ["Габбасов", "Гардасов", 2],
  ["Илья", "Илия", 1],
  ["Цой", "Цо", 0],
  ["Хамзин", "Хаманзин", 2],
])("%s and %s differ in %i", (a, b, expected) => {
  expect(plainDistance(a, b)).toBe(expected);
  expect(distance(a, b)).toBe(expected);
});

test("words of as many sounds as fit are told apart; of longer ones nothing is said", () => {
  const [fits, longer] = [`${"ба".repeat(15)}б`, "ба".repeat(16)];
  expect([classesOf(fits).length, classesOf(longer).length]).toEqual([31, 32]);
  expect(distance(fits, "ба".repeat(15))).toBe(1);
  expect(distance(fits, "Жуков")).toBe(plainDistance(fits, "Жуков"));
  expect(distance(longer, "Жуков")).toBe(0);
});
