import { describe, expect, test } from "vitest";
import { languageOfCode } from "../../src/romanize/languages.ts";
import { letterModelOf, WORD_END, WORD_START } from "../../src/romanize/letter-model.ts";

const modelOf = (language: string) => letterModelOf(languageOfCode(language));

describe.each(["ru", "uk"])("%s, counted", (language) => {
  test.each(["", "пе", "ов", "ъъ", "к"])("behind «%s» some letter or the end of the word comes", (before) => {
    const letters = [...languageOfCode(language).alphabet, WORD_END];
    const sum = letters.reduce((total, letter) => total + modelOf(language)(WORD_START + before, letter), 0);
    expect(sum).toBeGreaterThan(0.9);
    expect(sum).toBeLessThanOrEqual(1.0001);
  });
});

// What comes after letters, the likelier first.
test.each([
  ["ru", "петро", "в", "ф"],
  ["ru", "", "с", "ы"],
  ["ru", "с", "к", "ц"],
  ["uk", "ськ", "и", "ы"],
  // No names of these were counted: their letters follow one another as the nearest Russian ones do.
  ["ba", "ҡаримо", "в", "ф"],
  ["kk", "", "қ", "щ"],
])("%s, behind «%s»: %s rather than %s", (language, before, likelier, other) => {
  const model = modelOf(language);
  expect(model(WORD_START + before, likelier)).toBeGreaterThan(model(WORD_START + before, other));
});

test("letters that stand for one Russian letter share its probability", () => {
  const [bashkir, russian] = [modelOf("ba"), modelOf("ru")];
  const whole = bashkir(WORD_START, "к") + bashkir(WORD_START, "ҡ");
  expect(whole).toBeCloseTo(russian(WORD_START, "к"), 12);
});
