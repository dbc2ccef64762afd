import { describe, expect, test } from "vitest";
import { baseFormsInPerson, baseFormsInWords } from "../../src/name/base-forms.ts";
import { parts } from "../../src/name/roles.ts";
import { settings } from "../../src/settings.ts";
import type { BaseForm } from "../../src/sound/sounds.ts";
import type { EntityType } from "../../src/types.ts";
import { rules } from "../usual-rules.ts";

// Of which words a word of a name may be a form. The first word of each row is the one that is looked at.

function basesOf(word: string, name: string, type: EntityType = "place"): readonly BaseForm[] {
  const all = parts(rules, name, type);
  const found = all.find(({ folded }) => folded === word);
  if (found === undefined) throw new Error(`${name} has no ${word}`);
  return (type === "person" ? baseFormsInPerson : baseFormsInWords)(rules, all)(found);
}
const textsOf = (bases: readonly BaseForm[]) => bases.map(({ folded }) => folded);

describe("with the word for what it is, a place or body may be named by an adjective", () => {
  test.each<[string, string, EntityType, string]>([
    ["ростовская", "Ростовская область", "place", "ростов"],
    ["челябинская", "Челябинская область", "place", "челябинск"],
    ["одеська", "Одеська область", "place", "одес"],
    ["rostowski", "obwód rostowski", "place", "rostow"],
    ["казанский", "Казанский университет", "organization", "казан"],
  ])("%s of %s (%s) is one of %s", (word, name, type, base) => {
    const found = basesOf(word, name, type).find(({ folded }) => folded === base);
    expect(found).toMatchObject({ isAdjective: true, tradition: "adjective" });
    expect(found?.cost).toBeGreaterThan(0);
  });

  test.each([
    ["without that word it is none", "ростовская", "Ростовская", []],
    ["a word that ends otherwise", "лугодол", "Лугодол область", []],
    ["a kind is no form of another", "область", "Ростовская область", []],
    ["nor is a modifier", "северная", "Северная Ростовская область", []],
  ])("%s: %s of %s", (_, word, name, expected) => {
    expect(textsOf(basesOf(word, name))).toEqual(expected);
  });
});

describe("the name of a body may begin with that of its country, in a way of its own", () => {
  test.each([
    ["հայէկոնոմբանկ", "Հայէկոնոմբանկ", "էկոնոմբանկ", "հայ"],
    ["armeconombank", "Armeconombank", "econombank", "arm"],
  ])("%s in %s is %s with %s", (word, name, base, compounded) => {
    expect(basesOf(word, name, "organization")).toContainEqual(
      expect.objectContaining({ folded: base, compounded, hasKind: true }),
    );
  });

  test("not what does not end as bodies do: Armavir", () => {
    expect(textsOf(basesOf("armavir", "Armavir", "organization"))).not.toContain("avir");
  });
});

describe("an abbreviation may be called by its letters", () => {
  test.each([
    ["tbc", "TBC Bank", ["tbc", "тибиси"]],
    ["цска", "ЦСКА", ["цска"]],
  ])("%s in %s: %j", (word, name, expected) => {
    expect(textsOf(basesOf(word, name, "organization"))).toEqual(expected);
  });
});

describe("the adjective of a place that has names in other languages stands for all of them", () => {
  test.each([
    ["киевский", "Киевский вокзал", "kyiv"],
    ["томская", "Томская область", "tomsk"],
  ])("%s in %s: %s", (word, name, base) => {
    const found = basesOf(word, name).find(({ folded }) => folded === base);
    expect(found).toMatchObject({ isExonym: true, isAdjective: true });
  });
});

describe("languages give names endings of their own, with and without that word", () => {
  test.each([
    ["oriolas", "Oriolas", "oriol", "Lithuanian ending"],
    ["ბურგასი", "ბურგასი", "ბურგას", "Georgian ending"],
  ])("%s in %s may be %s: %s", (word, name, base, tradition) => {
    expect(basesOf(word, name)).toContainEqual(
      expect.objectContaining({ folded: base, tradition, isAdjective: false }),
    );
  });
});

describe("a word may hold what says which of several places it is", () => {
  test.each([
    ["новозыбков", "зыбков", "ново"],
    ["новокуйбышевск", "куйбышев", "ново"],
    ["новокуйбышевск", "куйбышевск", "ново"],
    ["верхнеуральск", "уральск", "верхне"],
  ])("%s may be %s, with %s before it", (word, base, before) => {
    expect(basesOf(word, word)).toContainEqual(expect.objectContaining({ folded: base, compounded: before, cost: 0 }));
  });

  test.each([
    ["too little would be left", "новоом"],
    ["what stands before has no opposite", "краснозыбков"],
    ["nothing stands before", "зыбков"],
  ])("not %s: %s", (_, word) => {
    expect(basesOf(word, word).filter(({ compounded }) => compounded !== undefined)).toEqual([]);
  });
});

describe("or, in one word with it, that it is a lake", () => {
  test.each([
    ["onegasee", "Onegasee", "onega"],
    ["onegasjön", "Onegasjön", "onega"],
  ])("%s may be %3$s", (word, name, base) => {
    expect(basesOf(word, name)).toContainEqual(expect.objectContaining({ folded: base, cost: 0, hasKind: true }));
  });

  test.each([
    ["a bank is no lake", "невабанк", "Невабанк"],
    ["too little is left", "absee", "Absee"],
  ])("%s: %s", (_, word, name) => {
    expect(basesOf(word, name).filter(({ compounded }) => compounded !== undefined)).toEqual([]);
  });
});

test("names of one place in other languages stand for one and the same", () => {
  const of = (word: string) => basesOf(word, word).filter(({ isExonym }) => isExonym);
  expect(textsOf(of("москва"))).toEqual(["moscow"]);
  expect(textsOf(of("maskava"))).toEqual(["moscow"]);
  expect(of("москва")[0]?.cost).toBe(settings.translated);
});

test("a base is never shorter than the shortest name of a place", () => {
  for (const word of ["уфаский", "омская", "ская", "новоуфа"])
    for (const base of basesOf(word, `${word} область`))
      expect(base.folded.length, base.folded).toBeGreaterThanOrEqual(settings.shortestBase);
});

test("what is found of a word is kept beside its sounds", () => {
  const [word, kind] = parts(rules, "Ростовская область", "place");
  if (word === undefined || kind === undefined) throw new Error("two words");
  const bases = baseFormsInWords(rules, [word, kind])(word);
  expect(word.sound.memo.bases).toBe(bases);
});

describe("of a person's name, only a father in the genitive is a form of another", () => {
  test.each<[string, string, readonly string[]]>([
    ["цахиагийн", "Цахиагийн Элбэгдорж", ["цахиаг", "цахиа"]],
    ["элбэгдорж", "Цахиагийн Элбэгдорж", []],
    ["ростовская", "Анна Ростовская", []],
    ["новозыбков", "Иван Новозыбков", []],
  ])("%s of %s", (word, name, expected) => {
    const found = basesOf(word, name, "person");
    expect(textsOf(found).sort()).toEqual([...expected].sort());
    for (const base of found) expect(base).toMatchObject({ cost: settings.genitive, isAdjective: false });
  });
});
