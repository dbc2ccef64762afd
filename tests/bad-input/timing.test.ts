import { describe, expect, test } from "vitest";
import { compareNames, createResolver } from "../../src/index.ts";
import { people } from "../traditions/people.ts";

// Nothing may hang. The limit is generous, and the middle of three runs counts, so that a busy machine does not fail.
const LIMIT_MS = 200;

/** Strings made to be slow, each with what is hard about it. */
const adversarial: readonly (readonly [what: string, text: string])[] = [
  ["a word of one letter pair", "ch".repeat(32)],
  ["another pair", "sz".repeat(32)],
  ["a pair of letters that are each open", "xj".repeat(32)],
  ["four letters that are one or more sounds", "tsch".repeat(16)],
  ["a letter with many readings", "j".repeat(64)],
  ["another", "c".repeat(64)],
  ["vowels that may be glides", "ый".repeat(32)],
  ["three of them", "ыйы".repeat(21)],
  ["long vowels", "iy".repeat(32)],
  ["one word more than can be read", "ch".repeat(150)],
  ["300 letters", "Владимиров".repeat(30)],
  ["300 letters in pairs of words", "Chchchchchchch Jjjjjjjjjjjjjj ".repeat(10)],
  ["16 equal words", "Anna ".repeat(16)],
  ["16 equal words of open letters", "Chjx ".repeat(16)],
  ["16 long equal words", `${"chjx".repeat(4)} `.repeat(16)],
  ["8 words that are nearly equal", "Anna Hanna Anka Anja Anne Ana Nanna Hana"],
  [
    "16 words that are nearly equal",
    "Anna Hanna Anka Anja Anne Ana Nanna Hana Anita Anina Ania Ganna Vanna Janna Enna Onna",
  ],
  ["16 words tied by hyphens", Array.from({ length: 16 }, () => "Anna").join("-")],
  ["many hyphens", "Kara-".repeat(60)],
  ["hyphens alone between letters", "a-".repeat(150)],
  ["many initials", "I. ".repeat(100)],
  ["16 initials", "I. ".repeat(16)],
  ["initials and a surname", `${"J. ".repeat(15)}Chchchchch`],
  ["initials with an open letter", "Ch. ".repeat(16)],
  ["both scripts in turn", "ж j ч ch ш sh щ shch ю yu я ya ё yo х kh "],
  ["8 equal words", "Ivanov ".repeat(8)],
  ["many apostrophes", "o'".repeat(150)],
  ["apostrophes between words", "O'Sh'ch' ".repeat(16)],
  ["many changes of case", "Anna".repeat(75)],
  ["patronymics without end", "Ivanovich ".repeat(16)],
  ["particles without end", "al ".repeat(16)],
  ["particles and hyphens", "al-".repeat(16)],
  ["forms of one given name", "Mykola Nikolai Mikalai Mykolai Nicolas Nikolay Mikola Nikola "],
  ["Arabic letters with many readings", "جو".repeat(32)],
  ["16 words in Arabic script", "محمد ".repeat(16)],
];

const texts = adversarial.map(([, text]) => text);
const resolver = createResolver([...people, ...texts].map((name, number) => ({ id: `${number}`, names: [name] })));

/** Milliseconds of the middle one of three runs, after one to warm up. */
function milliseconds(run: () => unknown): number {
  const times = Array.from({ length: 4 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  const [, middle = Number.POSITIVE_INFINITY] = times.slice(1).sort((a, b) => a - b);
  return middle;
}

describe.each(adversarial)("%s", (_, text) => {
  const partners: readonly (readonly [string, string])[] = [
    ["itself", text],
    ["itself and one letter", `${text}x`],
    ["itself behind one letter", `x${text}`],
    ["itself twice as long", text + text],
    ["itself backwards", [...text].reverse().join("")],
    ["a common name", "Владимир Владимирович Путин"],
  ];

  test.each(partners)("is compared with %s in time", (_, other) => {
    expect(milliseconds(() => compareNames(text, other))).toBeLessThan(LIMIT_MS);
  });

  test("is compared with each of those below in time", () => {
    for (const other of texts.slice(texts.indexOf(text) + 1)) {
      const time = milliseconds(() => compareNames(text, other));
      expect(time, `compared with ${other.slice(0, 40)}`).toBeLessThan(LIMIT_MS);
    }
  });

  test.each([
    ["it", text],
    ["it and one letter", `${text}x`],
    ["it and a surname", `${text} Putin`],
  ])("%s is resolved in time", (_, query) => {
    expect(milliseconds(() => resolver.resolve(query))).toBeLessThan(LIMIT_MS);
  });
});

test("a name that is no trouble costs next to nothing beside such names", () => {
  const time = milliseconds(() => resolver.resolve("Vladimir Vladimirovich Putin"));
  expect(time).toBeLessThan(LIMIT_MS / 4);
});
