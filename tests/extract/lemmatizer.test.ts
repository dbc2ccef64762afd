import { describe, expect, test } from "vitest";
import { Lemmatizer } from "../../src/extract/lemmatizer.ts";
import { settings } from "../../src/settings.ts";
import { contextOf } from "./context.ts";

// What words and names of a text may be inflected forms of. inflection.test.ts has the samples of each language.

// Small words of one language, which show that no other one is meant.
const RUSSIAN = "Он был там и сказал, что это не так, но они его не знают.";
const FRENCH = "Il est dans la ville et il dit que ce n'est pas ce que les livres disent de lui.";
const TURKISH = "O şehirde bir gün kaldı ama bu kitap için değil, onlar ile daha çok konuştu.";
const ENGLISH = "He was in the town and said that it is not what they have read of him.";

/** The lemmatizer of a text that begins with a name, and the words of the name. */
function read(name: string, rest: string) {
  const { lemmatizer, tokens } = contextOf(`${name}\n\n${rest}`);
  return { lemmatizer, span: tokens.filter(({ end }) => end <= name.length) };
}

describe("the lemmas of a word", () => {
  const lemmas = (word: string, rest: string): string[] => {
    const { lemmatizer, span } = read(word, rest);
    return span.flatMap((token) => lemmatizer.of(token).map(({ folded }) => folded));
  };

  test.each([
    ["Хабирова", RUSSIAN, "хабиров"],
    ["Хабировой", RUSSIAN, "хабирова"],
    ["Moskova'da", TURKISH, "moskova"],
    ["d'Oufa", FRENCH, "oufa"],
  ])("%s in %s: %s", (word, rest, lemma) => {
    expect(lemmas(word, rest)).toContain(lemma);
    expect(lemmas(word, rest)).not.toContain(word.toLowerCase());
  });

  test("none in a language that does not inflect names", () => {
    expect(lemmas("Khabirova", ENGLISH)).toEqual([]);
  });

  test("none of a word that is longer than any name", () => {
    expect(lemmas(`Х${"о".repeat(60)}ова`, RUSSIAN)).not.toEqual([]);
    expect(lemmas(`Х${"о".repeat(61)}ова`, RUSSIAN)).toEqual([]);
  });
});

describe("a name is read with the letters of the text", () => {
  const readings = (name: string, rest: string): string[] => {
    const { lemmatizer, span } = read(name, rest);
    return lemmatizer.ofSpan(span).map(({ text }) => text);
  };

  test.each([
    ["in one case", "Руслана Габбасова", RUSSIAN, "Руслан Габбасов"],
    ["in capitals", "РУСЛАНА ГАББАСОВА", RUSSIAN, "РУСЛАН ГАББАСОВ"],
    ["in small letters", "руслана габбасова", RUSSIAN, "руслан габбасов"],
    ["in a headline of capitals", "ЖДАЛИ РУСЛАНА ГАББАСОВА", RUSSIAN, "Ждали Руслан Габбасов"],
    ["with what stands between its words", "Руслана\u00a0Габбасова", RUSSIAN, "Руслан\u00a0Габбасов"],
    ["where only the last word is inflected", "Ruslan Gabbasov'un", TURKISH, "Ruslan Gabbasov"],
  ])("%s: %s", (_, name, rest, expected) => {
    expect(readings(name, rest)).toContain(expected);
  });

  test("not in two cases at once", () => {
    expect(readings("Руслана Габбасовым", RUSSIAN)).not.toContain("Руслан Габбасов");
  });

  test("nor as of two genders", () => {
    expect(readings("Хабировой Габбасова", RUSSIAN)).not.toContain("Хабирова Габбасов");
  });
});

describe("a name as it stands", () => {
  const asItStands = (name: string) => {
    const { lemmatizer, span } = read(name, RUSSIAN);
    return lemmatizer.asItStands(span);
  };

  test("is the text's own", () => {
    expect(asItStands("Ruslan\u00a0Gabbasov")).toEqual({
      text: "Ruslan\u00a0Gabbasov",
      folded: ["ruslan", "gabbasov"],
      before: 0,
      behind: 0,
      isRead: false,
      ofPerson: true,
      ofOther: true,
    });
  });

  test("is one word where no spaces are written", () => {
    expect(asItStands("東京タワー").folded).toEqual(["東京タワー"]);
  });
});

describe("what is written together with a name lies outside it", () => {
  test.each([
    ["l'Ukraine", FRENCH, 2, 0],
    ["Moskova'da", TURKISH, 0, 3],
  ])("%s: %s", (name, rest, before, behind) => {
    const { lemmatizer, span } = read(name, rest);
    expect(lemmatizer.ofSpan(span)).toContainEqual(expect.objectContaining({ before, behind }));
  });
});

describe("a person's name is inflected as a whole", () => {
  const ofPerson = (name: string, reading: string) => {
    const { lemmatizer, span } = read(name, RUSSIAN);
    return lemmatizer.ofSpan(span).find(({ text }) => text === reading)?.ofPerson;
  };

  test.each([
    ["both words", "Руслана Габбасова", "Руслан Габбасов", true],
    ["the given name alone", "Руслана Габбасов", "Руслан Габбасов", false],
    ["the surname alone", "Руслан Габбасова", "Руслан Габбасов", false],
    ["a surname beside a given name that has no other forms", "Отто Габбасова", "Отто Габбасов", true],
  ])("%s: %s", (_, name, reading, expected) => {
    expect(ofPerson(name, reading)).toBe(expected);
  });
});

test("at most so many readings of a case are made", () => {
  const name = "Руслана Габбасова Хабирова";
  const text = `${name}\n\n${RUSSIAN}`;
  const { languages, tokens } = contextOf(text);
  const count = (mostReadings: number) => {
    const lemmatizer = new Lemmatizer(text, languages.all, { ...settings.extract, mostReadings });
    return lemmatizer.ofSpan(tokens.slice(0, 3)).length;
  };
  expect(count(0)).toBe(0);
  expect(count(1)).toBeGreaterThan(0);
  expect(count(settings.extract.mostReadings)).toBeGreaterThan(count(1));
});
