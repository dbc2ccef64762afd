import { expect, test } from "vitest";
import { languageOf, languageOfCode } from "../../src/romanize/languages.ts";
import { languageFiles } from "./press-files.ts";

test.each([
  ["Хабиров", "ru"],
  ["ХАБИРОВ", "ru"],
  ["Зеленський", "uk"],
  ["Цімошэнка", "be"],
  ["Ђорђевић", "sr"],
  ["Ѓорѓиевски", "mk"],
  ["Ќосев", "mk"],
  ["Ғаббасов", "kk"],
  ["Шәймиев", "tt"],
  ["Җәлил", "tt"],
  ["Хәбиров", "tt"],
  ["Байғусҡар", "ba"],
])("%s has letters of %s", (name, language) => {
  expect(languageOf(name)).toBe(language);
});

test.each([
  ["Донецьк", "uk"],
  ["Кузьмук", "ru"],
  ["Търново", "bg"],
  ["Съедин", "ru"],
])("%s, of letters that are Russian too, has letter groups of %s", (name, language) => {
  expect(languageOf(name)).toBe(language);
});

test.each(["", "Khabirov", "12", "Ѣ", "Ђорђевич Щ"])("%j is taken for Russian", (text) => {
  expect(languageOf(text)).toBe("ru");
});

test.each([...languageFiles.values()])("$language is known by its code", ({ language, alphabet }) => {
  expect(languageOfCode(language)).toMatchObject({ language, alphabet });
});

test.each(["en", "RU", "", undefined, 5, { language: "ru" }])("%j is no code of a language", (code) => {
  expect(() => languageOfCode(code)).toThrow(
    expect.objectContaining({
      code: "invalid-option",
      path: "options.language",
      hint: expect.stringMatching(/^Give one of .*\bru\b.*\buk\b/),
    }),
  );
});
