import { describe, expect, test } from "vitest";
import { otherForms, spellingsOfName } from "../../src/romanize/spelled-names.ts";
import { traditionOf } from "./made-up-tradition.ts";

const tradition = traditionOf({
  ш: { sh: 0.75, sch: 0.25 },
  а: { a: 1 },
  л: { l: 1 },
  е: { e: 1 },
  ё: { yo: 1 },
  ь: { "'": 1 },
});
const NO_FORMS: ReadonlyMap<string, readonly string[]> = new Map();
const spelled = (name: string, forms = NO_FORMS, limit = 10) =>
  spellingsOfName(name.split(" "), forms, tradition, limit).map(({ texts }) => texts.join(" "));

describe("a name is spelled word by word", () => {
  test.each([
    ["in the likeliest ways first", "Ша Ла", ["Sha La", "Scha La"]],
    ["of two words the likelier one first", "Ша Ша", ["Sha Sha", "Sha Scha", "Scha Sha", "Scha Scha"]],
    ["in capitals", "ША", ["SHA", "SCHA"]],
    ["in small letters", "ша", ["sha", "scha"]],
    ["a letter alone is no word in capitals", "Ш", ["Sh", "Sch"]],
    ["е behind a consonant may be ё, which is rarer", "Ле", ["Le", "Lyo"]],
    ["е behind a vowel is е", "Ае", ["Ae"]],
  ])("%s: %s", (_what, name, spellings) => {
    expect(spelled(name)).toEqual(spellings);
  });

  test("as many as are asked for", () => {
    expect(spelled("Ша Ша", NO_FORMS, 2)).toEqual(["Sha Sha", "Sha Scha"]);
  });

  test("the likelihoods of a word make a whole", () => {
    const names = spellingsOfName(["шеле"], NO_FORMS, tradition, 99);
    expect(names.reduce((sum, { likelihood }) => sum + likelihood, 0)).toBeCloseTo(1, 12);
  });
});

describe("other forms of a given name", () => {
  const forms = new Map([["Лал", ["Lalo", "Лало"]]]);

  test("are rare, and marked; a Latin tradition has those in Latin letters", () => {
    const names = spellingsOfName(["Лал", "Ша"], forms, tradition, 10);
    expect(names.map(({ texts, givenName }) => [texts.join(" "), givenName])).toEqual([
      ["Lal Sha", false],
      ["Lal Scha", false],
      ["Lalo Sha", true],
      ["Lalo Scha", true],
    ]);
  });

  test("are the listed ones that are no spellings of the name given", () => {
    const nikolai = traditionOf({ никола: { nikola: 1 }, й: { i: 1 } });
    expect(otherForms("Николай", [])).toEqual(expect.arrayContaining(["Mykola", "Nikolai"]));
    expect(otherForms("Николай", [nikolai])).toContain("Mykola");
    expect(otherForms("Николай", [nikolai])).not.toContain("Nikolai");
    expect(otherForms("Хабиров", [])).toEqual([]);
  });
});
