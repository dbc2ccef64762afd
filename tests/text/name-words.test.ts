import { describe, expect, test } from "vitest";
import { compilePhrases } from "../../build/compile-phrases.ts";
import { NameWords } from "../../src/text/name-words.ts";
import { smallNameWords } from "./small-name-words.ts";

// What the words mean that names of places and bodies are made with. The lists are made up; those of the package stand
// in data/grammar.

const words = new NameWords(compilePhrases(smallNameWords));

/** What a word means, each meaning once: `kind oblast`. */
const meanings = (word: string): string[] => [
  ...new Set(words.meaningsOf(word).map(({ sort, id }) => `${sort} ${id}`)),
];
const split = (text: string) => text.split(" ").map((folded) => ({ folded }));

test.each([
  ["tbc", "тибиси"],
  ["t", undefined],
  ["tbw", undefined],
])("%s is called by its letters: %s", (word, expected) => {
  expect(words.calledByLetters(word)).toBe(expected);
});

test.each([
  ["бгу", "бсу"],
  ["бгуир", "бсуир"],
  ["гу", undefined],
  ["бнт", undefined],
])("%s has a letter that is another in English: %s", (word, expected) => {
  expect(words.translatedLetters(word)).toBe(expected);
});

test.each([
  ["d'omsk", 2],
  ["o'neil", 0],
  ["d'", 0],
  ["omsk", 0],
])("%s begins with so many letters of a word that lost its vowel: %d", (word, expected) => {
  expect(words.elidedBefore(word)).toBe(expected);
});

test.each([
  ["a long vowel by two letters, and by the e behind", "beeline", ["билайн"]],
  ["the usual sound and a rarer one", "home", ["хоум", "хом"]],
  ["at the beginning otherwise than within", "unibeen", ["юнибин", "анибин"]],
  ["read letter by letter it is no news", "hlon", []],
  ["of three letters", "bee", ["би"]],
  ["too short", "ee", []],
  ["no Latin word", "омск", []],
])("how an English word sounds, %s: %s", (_, word, expected) => {
  expect(words.writtenInCyrillic(word)).toEqual(expected);
});

test.each([
  ["հայփոստ", "հայ"],
  ["armbank", "arm"],
  ["ромашка", undefined],
])("%s begins with the name of a country: %s", (word, expected) => {
  expect(words.placeBefore(word)).toBe(expected);
});

describe("what a word means is the same in all languages", () => {
  test.each([
    ["область", "oblast", ["kind oblast"]],
    ["банк", "bank", ["kind bank"]],
    ["ооо", "llc", ["legal-form llc"]],
    ["верхний", "upper", ["modifier upper"]],
    ["москва", "maskava", ["exonym moscow"]],
    ["российской", "russian", ["place-in-name russia"]],
    ["мфти", "mipt", ["body-name mipt"]],
  ])("%s and %s: %j", (one, other, expected) => {
    expect(meanings(one)).toEqual(expected);
    expect(meanings(other)).toEqual(expected);
  });

  test("one word may mean two things: a state in one language, of the state in another", () => {
    expect(meanings("дәүләт")).toEqual(["kind state", "modifier state"]);
  });

  test.each([
    ["белый", false],
    ["государственный", true],
    ["дәүләт", false],
    ["омск", false],
  ])("%s hardly tells one from another, whatever it means: %s", (word, expected) => {
    expect(words.isWeak(word)).toBe(expected);
  });

  test.each(["омск", "of", "общество", "Область", ""])("%j means nothing that is listed", (word) => {
    expect(meanings(word)).toEqual([]);
  });

  test.each(["об'єднання", "обєднання"])("an apostrophe may be left out: %s", (word) => {
    expect(meanings(word)).toEqual(["kind association"]);
  });
});

describe("the longest phrase that begins with a word", () => {
  test.each<[string, string, number, string | undefined]>([
    ["one word", "город омск", 0, "1 city"],
    ["three words", "посёлок городского типа омск", 0, "3 urban-settlement"],
    ["not in the middle of it", "посёлок городского типа омск", 1, undefined],
    ["not half of it", "посёлок городского омск", 0, undefined],
    ["behind a name", "вектор общество с ограниченной ответственностью", 1, "4 llc"],
    ["a name begins none", "омск город", 0, undefined],
    ["beyond the end", "омск", 1, undefined],
  ])("%s: in %s, at %i", (_, text, start, expected) => {
    const phrase = words.phraseAt(split(text), start);
    expect(phrase && `${phrase.length} ${phrase.meanings[0]?.id}`).toBe(expected);
  });
});

describe("what is known of a meaning", () => {
  const known = (word: string) => {
    const all = words.meaningsOf(word);
    return {
      families: [...new Set(all.flatMap(({ family }) => family ?? []))],
      // Of a word that may be left out behind the name too, this is what counts.
      light: all.find(({ light }) => light === "anywhere")?.light ?? all[0]?.light,
      isNatural: all.some(({ isNatural }) => isNatural),
      isBody: all.some(({ isBody }) => isBody),
      isWeak: all.some(({ isWeak }) => isWeak),
      opposite: all.flatMap(({ opposite }) => opposite ?? []),
    };
  };
  const plain = { families: [], light: undefined, isNatural: false, isBody: false, isWeak: false, opposite: [] };

  test.each<[string, string, Partial<ReturnType<typeof known>>]>([
    ["an oblast is a region", "область", { families: ["region"] }],
    ["so is a region", "вилояти", { families: ["region"] }],
    ["the city of X is X, before and behind", "город", { families: ["settlement"], light: "anywhere" }],
    [
      "the Republic of X is X, but Chechen Republic is not Chechen",
      "republic",
      { families: ["country"], light: "before" },
    ],
    ["so in Russian", "республика", { families: ["country"], light: "before" }],
    [
      "in Bashkir it stands behind a name that is no adjective",
      "республикаһы",
      { families: ["country"], light: "anywhere" },
    ],
    ["a lake", "озеро", { families: ["lake"], isNatural: true }],
    ["a bank", "банк", { families: ["bank"], isBody: true }],
    ["a hotel, which is known without the word", "отель", { families: ["hotel"], isBody: true, light: "anywhere" }],
    ["upper", "верхний", { opposite: ["lower"] }],
    ["white, whose opposite tells nothing", "белый", {}],
    ["of the state, which tells little", "государственный", { isWeak: true }],
    ["a limited company", "llc", { families: ["limited"] }],
  ])("%s: %s", (_, word, facts) => {
    expect(known(word)).toEqual({ ...plain, ...facts });
  });
});

describe.each<[string, (word: string) => boolean, readonly string[]]>([
  ["only joins words", (word) => words.isFunctionWord(word), ["на", "в", "i", "of"]],
  ["says where something is", (word) => words.isLocative(word), ["в", "i"]],
  ["says what sort of place or body something is", (word) => words.isKind(word), ["город", "lake", "банк", "дәүләт"]],
  ["says which of several places is meant", (word) => words.hasOpposite(word), ["верхний", "lower"]],
])("a word %s", (_, is, expected) => {
  test(`${expected.join(", ")} and no other`, () => {
    const all = ["на", "в", "i", "of", "город", "lake", "банк", "дәүләт", "верхний", "lower", "белый", "ооо", "москва"];
    expect(all.filter(is)).toEqual(expected);
  });
});

test("a list that is missing is a mistake in the data", () => {
  expect(() => new NameWords([{ placeKinds: {} }])).toThrow('no data file has the field "functionWords"');
});
