import { describe, expect, test } from "vitest";
import { words } from "../../src/text/words.ts";
import { grammar, type Rows, type WordsByLanguage } from "./grammar-files.ts";

// What the words of names of places and bodies must keep, which may be phrases and stems.

describe("words of names of places and bodies", () => {
  const { functionWords, locatives, namedBefore, placeKinds, bodyKinds, modifiers, legalForms } = grammar;
  const { exonyms, placeNames, bodyNames } = grammar;
  const kinds = { ...placeKinds, ...bodyKinds };
  const wordsOf = (rows: Rows<object>): readonly WordsByLanguage[] => Object.values(rows).map((row) => row.words);
  /** By what each file holds, its words by language. */
  const listed: readonly (readonly [string, readonly WordsByLanguage[]])[] = [
    ["function words", [functionWords]],
    ["kinds of places", wordsOf(placeKinds)],
    ["kinds of bodies", wordsOf(bodyKinds)],
    ["modifiers", wordsOf(modifiers)],
    ["legal forms", wordsOf(legalForms)],
    ["names of places in other languages", Object.values(exonyms)],
    ["names of places in those of bodies", Object.values(placeNames)],
    ["names of bodies in other languages", Object.values(bodyNames)],
  ];
  const all = (byLanguage: readonly WordsByLanguage[]) => byLanguage.flatMap((one) => Object.values(one).flat());

  test.each(listed)("%s are written as the program compares words; the last may be a stem: нов-", (_, byLanguage) => {
    const texts = all(byLanguage);
    expect(texts.length).toBeGreaterThan(50);
    const never = texts.filter((text) => {
      const folded = text.split(" ").map((word) =>
        words(word.replace(/-$/, ""))
          .map((one) => one.folded)
          .join("+"),
      );
      return (
        folded.join(" ") !==
        text
          .split(" ")
          .map((word) => word.replace(/-$/, ""))
          .join(" ")
      );
    });
    expect(never).toEqual([]);
  });

  test.each(listed)("of %s, none is listed twice for one meaning in one language", (_, byLanguage) => {
    const twice = byLanguage.flatMap((one) =>
      Object.entries(one).flatMap(([language, texts]) =>
        texts.filter((text, at) => texts.indexOf(text) !== at).map((text) => `${language} ${text}`),
      ),
    );
    expect(twice).toEqual([]);
  });

  test("no meaning is both a kind of place and one of body", () => {
    expect(Object.keys(placeKinds).filter((id) => Object.hasOwn(bodyKinds, id))).toEqual([]);
  });

  test("the commonest kinds and legal forms are there in the languages of the register", () => {
    const inLanguage = (rows: Rows<object>, id: string, language: string) => rows[id]?.words[language] ?? [];
    const kindsOfAll = ["city", "district", "river", "lake", "street"];
    const missing = ["ru", "uk", "be", "pl", "de", "en", "lt", "lv", "et", "ro", "tr", "az", "kk"].flatMap((language) =>
      kindsOfAll.filter((id) => inLanguage(kinds, id, language).length === 0).map((id) => `${language} ${id}`),
    );
    expect(missing).toEqual([]);
    expect(inLanguage(legalForms, "limited-company", "ru")).toContain("ооо");
  });

  test("a word behind which it stands where a place is, is a function word", () => {
    const functions = new Set(all([functionWords]));
    expect(locatives.length).toBeGreaterThan(3);
    expect(locatives.filter((word) => !functions.has(word))).toEqual([]);
  });

  // Of these the kind is meant where it stands beside a name: край is "beside" in Bulgarian, с. a village.
  test("in one language, few words both join words and say what sort of place it is", () => {
    const both = wordsOf(kinds).flatMap((row) =>
      Object.entries(row).flatMap(([language, texts]) =>
        texts.filter((text) => functionWords[language]?.includes(text)).map((text) => `${language} ${text}`),
      ),
    );
    expect(both.sort()).toEqual(["bg край", "bg с", "mk крај", "ru с"]);
  });

  test("languages in which the kind stands behind the name have kinds", () => {
    const languages = new Set(wordsOf(placeKinds).flatMap((row) => Object.keys(row)));
    expect(namedBefore.filter((language) => !languages.has(language))).toEqual([]);
  });

  describe("opposites", () => {
    const opposites = Object.entries(modifiers).flatMap(([id, { opposite = [] }]) =>
      opposite.map((other) => [id, other] as const),
    );

    test("are modifiers that are listed, and none is its own", () => {
      expect(opposites.filter(([id, other]) => !Object.hasOwn(modifiers, other) || id === other)).toEqual([]);
    });

    test("are so both ways", () => {
      const alone = opposites.filter(([id, other]) => modifiers[other]?.opposite?.includes(id) !== true);
      expect(alone).toEqual([]);
    });

    test("are never one word in one language", () => {
      const same = opposites.flatMap(([id, other]) =>
        Object.entries(modifiers[id]?.words ?? {}).flatMap(([language, texts]) =>
          texts
            .filter((text) => modifiers[other]?.words[language]?.includes(text))
            .map((text) => `${language} ${text}`),
        ),
      );
      expect(same).toEqual([]);
    });
  });

  test("a name in another language is told from others by two different ones, at least", () => {
    const single = Object.entries(exonyms).filter(([, byLanguage]) => new Set(all([byLanguage])).size < 2);
    expect(single.map(([id]) => id)).toEqual([]);
  });

  test("one word names two places in hardly any language", () => {
    const placesOf = new Map<string, string[]>();
    for (const [id, byLanguage] of Object.entries(exonyms))
      for (const word of new Set(all([byLanguage]))) placesOf.set(word, [...(placesOf.get(word) ?? []), id]);
    expect([...placesOf].filter(([, ids]) => ids.length > 1).map(([word]) => word)).toEqual(["dunaj"]);
  });

  test("no ending of an inflected form is listed twice", () => {
    for (const [script, endings] of Object.entries(grammar.inflections)) {
      const each = endings.split(" ");
      expect(
        each.filter((ending, at) => each.indexOf(ending) !== at),
        script,
      ).toEqual([]);
    }
  });
});
