import { describe, expect, test } from "vitest";
import { Neighbours, type SingleWord } from "../../src/extract/neighbours.ts";
import { createResolver, type EntityType } from "../../src/index.ts";
import { internalsOf } from "../../src/resolver/engine.ts";
import { contextOf } from "./context.ts";

// What the words around a name say of it. The first word in each table is the one that is looked at.

const { lexicon } = internalsOf(
  createResolver([
    { id: "khabirov", names: ["Radiy Khabirov"] },
    { id: "le", names: ["Minh Le"] },
    { id: "putin", names: ["ולדימיר פוטין"] },
    { id: "ufa", type: "place", names: ["Ufa"] },
  ]),
).index;

/** The neighbours in a text, and the place of a word in it. */
function around(word: string, text: string): { neighbours: Neighbours; at: number } {
  const context = contextOf(text);
  const at = context.tokens.findIndex(({ start, end }) => text.slice(start, end) === word);
  expect(at).toBeGreaterThanOrEqual(0);
  return { neighbours: new Neighbours(context, lexicon), at };
}

describe("a surname belongs to another name", () => {
  const owner = (word: string, text: string, covered: readonly number[] = []): string => {
    const { neighbours, at } = around(word, text);
    return neighbours.ownerOf(at, at + 1, new Set(covered));
  };

  test.each([
    ["behind a given name", "Shulman", "they met Mikhael Shulman there"],
    ["behind any word with a capital", "Shulman", "they met Zzyzx Shulman there"],
    ["before one", "Shulman", "they met Shulman Zzyzx there"],
    ["behind a given name that begins a sentence", "Shulman", "Mikhael Shulman came"],
    ["behind a name of the index that begins a sentence", "Shulman", "Khabirov Shulman came"],
    ["behind an initial that begins a sentence", "Shulman", "M. Shulman came"],
    ["behind a given name in a headline", "SHULMAN", "COURT FREES MARAT SHULMAN"],
    ["behind a word of the index in a script without capitals", "שולמן", "ולדימיר שולמן"],
  ])("%s: %s in %s", (_, word, text) => {
    expect(owner(word, text)).toBe("another");
  });

  test.each([
    ["between small letters", "Shulman", "they met Shulman there"],
    ["behind a title", "Shulman", "they met Mr Shulman there"],
    ["behind a word that begins a sentence", "Shulman", "Yesterday Shulman came"],
    [
      "behind a common word of the language that begins a sentence, though the index has it too",
      "Shulman",
      "Le Shulman est dans la ville et il dit que ce n'est pas vrai",
    ],
    ["over a comma", "Shulman", "they met Mikhael, Shulman came"],
    ["over the end of a sentence", "Shulman", "they met Mikhael. Shulman came"],
    ["behind any word in such a script", "שולמן", "אמר שולמן"],
    ["in a headline, whose capitals tell nothing", "SHULMAN", "COURT FREES SHULMAN AGAIN"],
    ["behind a month", "Shulman", "It was said on 3 May Shulman was there"],
    ["behind a month that may be a given name", "Shulman", "It was said that in June Shulman was there"],
    ["behind a day", "Shulman", "It was said on Monday Shulman was there"],
    ["behind a place", "Shulman", "It was said that in Zzyzx Shulman was there"],
    ["behind an agency", "Shulman", "It was said to Reuters Shulman was there"],
    ["behind an abbreviation", "Shulman", "It was said to XYZ Shulman was there"],
    ["behind what somebody does, at the beginning of a sentence", "Shulman", "Активист Shulman был там и не был он"],
    ["in German, where all nouns have capitals", "Shulman", "dass der Anwalt Shulman nicht in der Stadt ist"],
  ])("but not %s: %s in %s", (_, word, text) => {
    expect(owner(word, text)).toBe("free");
  });

  test.each([["Zzyzx Shulman came"], ["They left. Kazbulat Shulman was there and it was so"]])(
    "one cannot tell behind a word that nobody knows, at the beginning of a sentence: %s",
    (text) => {
      expect(owner("Shulman", text)).toBe("unclear");
    },
  );

  test("a word that another mention covers is not looked at", () => {
    expect(owner("Shulman", "of Ufa Shulman spoke")).toBe("another");
    expect(owner("Shulman", "of Ufa Shulman spoke", [1])).toBe("free");
  });
});

describe("a single word is no mention", () => {
  const isNone = (word: string, text: string, about: Partial<SingleWord>): boolean => {
    const { neighbours, at } = around(word, text);
    const usual = { folded: word.toLowerCase(), type: "place", isQuoted: false, isExact: true } as const;
    return neighbours.isNotAMention(at, { ...usual, ...about });
  };

  const tables: Readonly<Record<EntityType, readonly (readonly [string, string, boolean, string])[]>> = {
    person: [
      ["Putin", "they met Marat Putin there", true, "behind a given name"],
      ["Putin", "they met Mr Putin there", false, "behind a title"],
      ["Putin", "they met Zzyzx Putin there", false, "behind another word, if it is exactly a name"],
      ["Putin", "they met Putin there", false, "alone"],
    ],
    place: [
      ["Moscow", "they live in Moscow Oblast now", true, "before what names a larger place"],
      ["Moscow", "they live in Moscow Street now", true, "before a street"],
      ["Tatarstan", "they live in Tatarstan Republic now", false, "before a word that may be left out"],
      ["Salavat", "they met Salavat Yulaev there", true, "if it is a given name before a capital"],
      ["Salavat", "then Salavat is there. They met Salavat Yulaev", true, "if it is one elsewhere in the text"],
      ["Salavat", "they live in Salavat now", false, "alone, though it is a given name"],
      ["Moscow", "they met Marat Moscow there", true, "behind a given name"],
      ["Moscow", "they met Zzyzx Moscow there", false, "behind another word with a capital"],
    ],
    organization: [
      ["Memorial", "they held a Memorial Day service", true, "before a capital"],
      ["Kremlin", "they saw the Kazan Kremlin there", true, "behind a capital"],
      ["Kremlin", "a Kremlin-appointed judge", false, "before a hyphen and a small letter"],
      ["Kremlin", "the Kremlin-Palace is there", true, "before a hyphen and a capital"],
      ["Memorial", "Memorial services are held", true, "at the beginning of a sentence, as a common noun"],
      ["Kremlin", "Kremlin officials spoke", false, "there, if it is none"],
      ["Kremlin", "The Kremlin spoke", false, "behind the first word of a sentence"],
    ],
    group: [
      ["Tatarski", "they met Marat Tatarski there", true, "behind a given name"],
      ["Tatars", "they met Tatars there", false, "alone"],
    ],
  };

  describe.each(Object.entries(tables))("as a %s", (type, rows) => {
    test.each(rows)("%s in %s: %s, %s", (word, text, expected) => {
      expect(isNone(word, text, { type: type as EntityType })).toBe(expected);
    });
  });

  test("a person's name that is not exactly so is part of what stands before it", () => {
    expect(isNone("Poutine", "they met Zzyzx Poutine there", { type: "person", isExact: false })).toBe(true);
    expect(isNone("Poutine", "Yesterday Poutine came", { type: "person", isExact: false })).toBe(false);
  });

  test.each([
    ["place", true],
    ["group", true],
    ["organization", false],
  ] as const)("in quotation marks as a %s: %s", (type, expected) => {
    expect(isNone("Ufa", "they went to «Ufa» then", { type, isQuoted: true })).toBe(expected);
  });

  test("a common noun in quotation marks may be a body at the beginning of a sentence", () => {
    expect(isNone("Memorial", "«Memorial» services are held", { type: "organization", isQuoted: true })).toBe(false);
  });

  test("a common noun is known by its lemma, too", () => {
    expect(isNone("Мемориала", "Мемориала там нет", { type: "organization", folded: "мемориал" })).toBe(true);
  });
});
