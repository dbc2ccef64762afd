import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { romanizationSystems, romanize } from "../../src/index.ts";
import { systemFiles } from "./system-files.ts";

// What holds for every system and any text.

const RUN = { seed: 20261122, numRuns: 300 };
const HANGS = { timeout: 120_000 };

const ids = romanizationSystems.map(({ id }) => id);
/** Without the package's systems, which leave single letters as they are. */
const ownIds = ids.filter((id) => systemFiles.get(`${id}.json`)?.preset === undefined);

/** Letters of all languages, small and capital, known to some systems and to none, with what stands between letters. */
const small = Array.from("абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўғҙҡңөҫүһәҗқұҷӣӯђјљњћџӏѣꙋ");
const between = Array.from("'’-. 7\n😀α\u0301\u0306\u0308\u0323\u00ad\ud800aeioxiÄİ");
const letters = fc.string({
  unit: fc.constantFrom(...small, ...small.map((letter) => letter.toUpperCase()), ...between),
  maxLength: 30,
});

/** Words of the systems' own samples. */
const words = [...systemFiles.values()].flatMap(({ samples }) => samples.flatMap(([text]) => text.split(" ")));
const names = fc
  .array(fc.oneof(fc.constantFrom(...words), letters), { maxLength: 5 })
  .chain((pieces) => fc.constantFrom(" ", "-", "’", "").map((glue) => pieces.join(glue)));

/** Any UTF-16 units, lone surrogates among them. */
const anyString = fc.string({ unit: "binary", maxLength: 40 });
const anything = fc.oneof(letters, names, anyString);

// As long as letters, marks, apostrophes and digits go on, it is one word.
const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{M}\d'’]+/gu;

/** Words in which both scripts stand. */
function mixedWords(text: string): string[] {
  return (text.match(WORD) ?? []).filter((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word));
}

test("any text is written, twice the same", HANGS, () => {
  let changed = 0;
  fc.assert(
    fc.property(anything, (text) => {
      for (const id of ids) {
        const latin = romanize(text, id);
        expect(romanize(text, id), id).toBe(latin);
        if (latin !== text) changed++;
      }
    }),
    RUN,
  );
  expect(changed).toBeGreaterThan(ids.length * 20);
});

test("what is written is not changed when it is written again", HANGS, () => {
  let withoutCyrillic = 0;
  fc.assert(
    fc.property(anything, (text) => {
      for (const id of ownIds) {
        const latin = romanize(text, id);
        expect(romanize(latin, id), id).toBe(latin);
        if (latin !== text && !/\p{Script=Cyrillic}/u.test(latin)) withoutCyrillic++;
      }
    }),
    RUN,
  );
  expect(withoutCyrillic).toBeGreaterThan(ownIds.length);
});

test("no word that was of one script has letters of two", HANGS, () => {
  let whole = 0;
  fc.assert(
    fc.property(anything, (text) => {
      fc.pre(mixedWords(text).length === 0);
      for (const id of ownIds) {
        const latin = romanize(text, id);
        expect(mixedWords(latin), id).toEqual([]);
        if (/\p{Script=Cyrillic}/u.test(latin)) whole++;
      }
    }),
    RUN,
  );
  expect(whole).toBeGreaterThan(ownIds.length * 10);
});

/** Letters that came into an alphabet after a system was made for it. */
const LATER_LETTERS: Readonly<Record<string, readonly string[]>> = { "az-aze-Cyrl-Latn-1939": ["ј", "Ј"] };

describe.each(romanizationSystems)("$id", ({ id, language }) => {
  test("writes every letter of its language, small and capital, in Latin letters", () => {
    const { alphabet } = JSON.parse(readFileSync(`data/languages/${language}.json`, "utf8"));
    const letters = Array.from(alphabet as string).flatMap((letter) => [letter, letter.toUpperCase()]);
    // Within a word: translit-js-mn leaves an е at its start.
    const unwritten = letters.filter((letter) => /\p{Script=Cyrillic}/u.test(romanize(`а${letter}а`, id)));
    expect(unwritten).toEqual(LATER_LETTERS[id] ?? []);
  });

  test("leaves what is not Cyrillic", () => {
    for (const text of ["", "Ufa, 2024!", "__proto__", "😀", "Αθήνα", "\ud800", "1".repeat(1000)]) {
      expect(romanize(text, id)).toBe(text);
    }
  });

  test("does not hang at a long word", HANGS, () => {
    expect(romanize("Ж".repeat(10_000), id)).toBeTypeOf("string");
  });
});

// One stands for all, since the time depends on the text: its rules look at neighbours, and farther.
describe("bgnpcgn-tat-Cyrl-Latn-2007 writes a long text", () => {
  test.each([
    ["in one word", "А".repeat(250_000)],
    ["of consonants", "Кг".repeat(125_000)],
    ["of letters with stress marks", "О\u0301".repeat(125_000)],
    ["in words of one letter", "Я ".repeat(125_000)],
    ["of letters and apostrophes", "А’".repeat(125_000)],
    ["with a megabyte of white space between two letters", `А${" ".repeat(999_998)}а`],
  ])("%s", { timeout: 15_000 }, (_, text) => {
    expect(romanize(text, "bgnpcgn-tat-Cyrl-Latn-2007").length).toBeGreaterThanOrEqual(text.length / 2);
  });
});

test.each([
  "alalc-rus-Cyrl-Latn-1997",
  "alalc-rus-Cyrl-Latn-2012",
  "alalc-ukr-Cyrl-Latn-1997",
  "alalc-bel-Cyrl-Latn-1997",
  "alalc-aze-Cyrl-Latn-1997",
  "alalc-mon-Cyrl-Latn-1997",
] as const)(
  "%s writes й with a breve, as the tables of the Library of Congress print it, and not with a caron",
  (id) => {
    expect([romanize("май", id), romanize("ЙОД", id)].map((latin) => latin.normalize("NFC"))).toEqual(["maĭ", "ĬOD"]);
  },
);
