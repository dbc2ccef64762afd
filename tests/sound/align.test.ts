import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { settings } from "../../src/settings.ts";
import { bashkortostan } from "../../src/tables/bashkortostan.ts";
import { words } from "../../src/text/words.ts";
import { readWord, sounds } from "../usual-rules.ts";

const cost = (a: string, b: string, limit?: number) => sounds.aligner.cost(readWord(a), readWord(b), limit);

describe("spellings of one tradition and another cost nothing, or next to nothing", () => {
  test.each([
    ["Хабиров", "Khabirov"],
    ["Хабиров", "Chabirow"],
    ["Шойгу", "Schoigu"],
    ["Шойгу", "Choïgou"],
    ["Жуков", "Joukov"],
    ["Жуков", "Żukow"],
    ["Чехов", "Tschechow"],
    ["Чехов", "Čexov"],
    ["Чехов", "Tsjechov"],
    ["Щербаков", "Shcherbakov"],
    ["Щербаков", "Szczerbakow"],
    ["Путин", "Poutine"],
    ["Юрий", "Yuriy"],
    ["Фёдор", "Fedor"],
    ["Салават", "Salawat"],
    ["Ғәббәсов", "Gabbasov"],
    ["Байғусҡар", "Bayghusqar"],
    ["Өфө", "Öfö"],
    ["Баймаҡ", "Baymaq"],
    ["Зеленський", "Zelenskyj"],
    ["Ђорђе", "Đorđe"],
  ])("%s, %s", (a, b) => {
    expect(cost(a, b)).toBeLessThanOrEqual(settings.sound.sameSound);
  });
});

// On the left two spellings that are nearer to each other than the two on the right.
describe("the left pair is nearer than the right pair", () => {
  test.each([
    ["Gabbasov", "Jabasov", "Jabasov", "Jabirov", "one man; two men"],
    ["Габбасов", "Gabasov", "Габбасов", "Абасов", "a doubled letter lost; the first letter lost"],
    ["Alsynov", "Alsinov", "Alsynov", "Alsanov", "ы and и; ы and а"],
    ["Khabirov", "Habirov", "Khabirov", "Kabirov", "х; х and к"],
    ["Hasanov", "Khasanov", "Hasanov", "Gasparov", "х; another name"],
    ["Иванов", "Иванова", "Иванов", "Ивановский", "a woman's form; another surname"],
    ["Шульман", "Schulmann", "Шульман", "Шуман", "a doubled letter; a lost consonant"],
    ["Утябаев", "Utyabayev", "Утябаев", "Ульябаев", "one man; two men"],
    ["Davletkildin", "Davletkil’din", "Davletkildin", "Davletgildin", "a soft sign; another consonant"],
    ["Прігожин".replace("і", "и"), "Prigozin", "Пригожин", "Prigogin", "a lost diacritic; another consonant"],
    ["Ufa", "Oufa", "Ufa", "Uva", "French ou; another consonant"],
    ["Salavat", "Slavaat", "Salavat", "Salamat", "letters that changed places; another consonant"],
    ["Baymak", "Baimak", "Baymak", "Bajmok", "й; another vowel"],
  ])("%s, %s < %s, %s (%s)", (a, b, c, d) => {
    expect(cost(a, b)).toBeLessThan(cost(c, d));
  });
});

describe("a doubled letter of a name is easily lost, and seldom added by whoever spells it", () => {
  const { lost, added } = sounds.alphabet.doubledCost;

  test.each([
    ["lost", "Filipov", "Филиппов", lost],
    ["added", "Filippov", "Филипов", added],
    ["on both sides", "Filippov", "Филиппов", 0],
    ["lost in one script", "Гасанов", "Гассанов", lost],
    ["added in one script", "Гассанов", "Гасанов", added],
    ["two lost", "Abasoneli", "Аббасоннели", 2 * lost],
    ["two added", "Аббасоннели", "Абасонели", 2 * added],
    ["one lost, one added", "Аббасонели", "Абасоннели", lost + added],
    ["ss, which French and English write between vowels for a single one", "Gassanov", "Гасанов", 0],
    ["the same, where the name has two", "Gassanov", "Гассанов", 0],
    ["but not one s for two", "Gasanov", "Гассанов", lost],
  ])("%s: %s, %s", (_, spelling, name, expected) => {
    expect(cost(spelling, name)).toBe(expected);
  });

  test("so it costs more to add than to lose", () => {
    expect(added).toBeGreaterThan(2 * lost);
  });
});

describe("a difference at the beginning costs more than the same one behind it", () => {
  test.each([
    ["Papanov", "Bapanov", "Papabov", "Papapov"],
    ["Marat", "Arat", "Marat", "Maat"],
  ])("%s, %s > %s, %s", (a, b, c, d) => {
    expect(cost(a, b)).toBeGreaterThan(cost(c, d));
  });
});

test("a cost above the limit is infinite, one at the limit is not", () => {
  const exact = cost("Alsynov", "Alsanov");
  expect(exact).toBeGreaterThan(0);
  expect(cost("Alsynov", "Alsanov", exact)).toBe(exact);
  expect(cost("Alsynov", "Alsanov", exact - 1)).toBe(Number.POSITIVE_INFINITY);
});

const tableWords = [...new Set(bashkortostan.flatMap(({ names }) => names.flatMap(({ text }) => words(text))))]
  .map(({ folded }) => folded)
  .filter((word) => readWord(word).symbols.length > 0);
const word = fc.oneof(
  fc.constantFrom(...tableWords),
  fc.string({ unit: fc.constantFrom(...Array.from("aeioubvkgszhjl")) }),
);

const hasDoubled = (text: string): boolean => readWord(text).doubled.some(Boolean);

test("the cost is symmetric unless a letter is doubled, nothing for equal words, and never negative", () => {
  let unequal = 0;
  fc.assert(
    fc.property(word, word, (a, b) => {
      if (!hasDoubled(a) && !hasDoubled(b)) expect(cost(a, b)).toBe(cost(b, a));
      expect(cost(a, b)).toBeGreaterThanOrEqual(0);
      expect(cost(a, a)).toBe(0);
      expect(Number.isInteger(cost(a, b))).toBe(true);
      if (cost(a, b) > 0) unequal++;
    }),
    { seed: 20261121, numRuns: 1000 },
  );
  expect(unequal).toBeGreaterThan(500);
});

test("the steps cover both words without gaps, and add up to the cost", () => {
  let seen = 0;
  fc.assert(
    fc.property(word, word, (a, b) => {
      const [one, other] = [readWord(a), readWord(b)];
      const steps = sounds.aligner.steps(one, other);
      expect(steps.reduce((sum, step) => sum + step.cost, 0)).toBe(sounds.aligner.cost(one, other));
      let [i, j] = [0, 0];
      for (const step of steps) {
        expect([step.a[0], step.b[0]]).toEqual([i, j]);
        [i, j] = [step.a[1], step.b[1]];
        seen++;
      }
      expect([i, j]).toEqual([one.symbols.length, other.symbols.length]);
    }),
    { seed: 20261121, numRuns: 1000 },
  );
  expect(seen).toBeGreaterThan(1000);
});
