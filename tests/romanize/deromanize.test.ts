import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deromanize, type RomanizationId, romanize } from "../../src/index.ts";

const first = (latin: string, language: string): string | undefined => deromanize(latin, { language })[0]?.text;

// Spellings of English, German, French, Polish, Czech, Hungarian, Dutch and other papers, and of standards.
test.each([
  ["ru", "Ющенко", "Yushchenko Juščenko Iouchtchenko Juschtschenko Juszczenko Juscsenko Joesjtsjenko Ûŝenko"],
  ["uk", "Ющенко", "Yushchenko Juščenko Iouchtchenko Juschtschenko Juszczenko"],
  ["ru", "Жириновский", "Zhirinovsky Zhirinovskiy Żyrinowski Žirinovskij Zsirinovszkij"],
  ["ru", "Чайковский", "Tchaikovsky Chaykovskiy Tschaikowski Tchaïkovski Czajkowski Čajkovskij Csajkovszkij"],
  ["ru", "Хабиров", "Khabirov Chabirow Chabirov Habirov Xabirov"],
  ["ru", "Достоевский", "Dostoevsky Dostoyevskiy Dostojewski Dostoïevski Dostojevskij"],
  ["ru", "Щукин", "Shchukin Schtschukin Chtchoukine Szczukin Ščukin"],
  ["ru", "Журавлёва", "Zhuravlyova Žuravlëva"],
  ["ru", "Михаил", "Mikhail Michail Mihail"],
  ["uk", "Зеленський", "Zelenskyy Zelenskyi Zelens'kyj"],
  ["ba", "Байғусҡар", "Bayğusqar"],
])("%s: %s is what may be read from %s", (language, original, spellings) => {
  for (const latin of spellings.split(" ")) expect(first(latin, language), latin).toBe(original);
});

// j is й in most traditions, sch is ш, s is с: these come second or third.
test.each([
  ["ru", "Жириновский", "Jirinovski Schirinowski"],
  ["ru", "Зорин", "Sorin"],
])("%s: %s is among the first three of %s", (language, original, spellings) => {
  for (const latin of spellings.split(" ")) {
    const found = deromanize(latin, { language, limit: 3 }).map(({ text }) => text);
    expect(found, latin).toContain(original);
  }
});

test.each([
  ["a full name", "Radiy Khabirov", "Радий Хабиров"],
  ["a hyphen, marks and numbers stay", "Ivan Petrov-Vodkin (1878)", "Иван Петров-Водкин (1878)"],
  ["quotation marks are no soft signs", "'Ivan' \"Petrov\"", "'Иван' \"Петров\""],
  ["capitals", "SHCHUKIN", "ЩУКИН"],
  ["small letters", "shchukin", "щукин"],
  ["marks that no tradition writes are passed over", "Půtin", "Путин"],
  ["nothing", "", ""],
  ["no Latin", "Уфа, 2024!", "Уфа, 2024!"],
])("%s: %s", (_, latin, original) => {
  expect(first(latin, "ru")).toBe(original);
});

test.each([
  ["the breve of the standard", "Alekseĭ Zelenskiĭ", "Алексей Зеленский"],
  ["a breve as a mark of its own", "Alekse\u0069\u0306", "Алексей"],
  ["a caron, which looks like it", "Alekseǐ Zelenskiǐ", "Алексей Зеленский"],
])("ALA-LC, %s: %s", (_, latin, original) => {
  const [best] = deromanize(latin, { language: "ru", system: "alalc-rus-Cyrl-Latn-2012" });
  expect(best?.text).toBe(original);
});

test("all words of a text follow one tradition: ch is ч beside English sh, х beside German sch", () => {
  expect(first("Mishin Chadov", "ru")).toBe("Мишин Чадов");
  expect(first("Mischin Chodow", "ru")).toBe("Мишин Ходов");
});

test("a system leaves one reading: ş is ҫ in ISO 9, ш in BGN/PCGN", () => {
  const read = (latin: string, system: RomanizationId): string[] =>
    deromanize(latin, { language: "ba", system, limit: 99 }).map(({ text }) => text);
  expect(read("şul", "bgnpcgn-bak-Cyrl-Latn-2007")).toContain("шул");
  expect(read("şul", "bgnpcgn-bak-Cyrl-Latn-2007")).not.toContain("ҫул");
});

test.each([
  ["a word of 61 letters", "a".repeat(61)],
  ["a letter of no tradition", "ǂ"],
])("%s has no originals", (_, latin) => {
  expect(deromanize(`Ivan ${latin}`, { language: "ru" })).toEqual([]);
});

describe("probabilities", () => {
  test.each(["Khabirov", "Ivan Petrov", "Alsinov", ""])(
    "%s: none above the one before, at most 1 together",
    (latin) => {
      const found = deromanize(latin, { language: "ru", limit: 1000 }).map(({ probability }) => probability);
      expect(found).toEqual([...found].sort((a, b) => b - a));
      expect(found.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 3);
    },
  );

  test("do not vanish over many words", () => {
    const [original] = deromanize("Ivan Petrov ".repeat(40), { language: "ru" });
    expect(original?.text).toBe("Иван Петров ".repeat(40));
    expect(original?.probability).toBeGreaterThan(0);
  });
});

const LETTERS = Array.from("абвгдеёжзийклмнопрстуфхцчшщъыьэюя");
const word = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 20 });
const russian = fc
  .array(
    fc.tuple(word, fc.constantFrom("small", "capitals", "first")).map(([letters, letterCase]) => {
      if (letterCase === "small") return letters;
      return letterCase === "capitals" ? letters.toUpperCase() : letters.charAt(0).toUpperCase() + letters.slice(1);
    }),
    { maxLength: 4 },
  )
  .chain((words) => fc.constantFrom(" ", ", ", "-").map((glue) => words.join(glue)))
  // Signs have no capitals in Latin: a word of one other letter (АЪ), or that begins with a sign, cannot show its case.
  .filter((text) => !/(?<![А-Яа-яЁё])(?:[ЪЬ]|[А-ЯЁ][ЪЬ]+(?![А-Яа-яЁё]))/.test(text));

test("Russian comes back from ISO 9 as it was", () => {
  const system = "iso-rus-Cyrl-Latn-9-1995";
  fc.assert(
    fc.property(russian, (text) => {
      const [original] = deromanize(romanize(text, system), { language: "ru", system });
      expect(original).toEqual({ text, probability: 1 });
    }),
    { seed: 20261122, numRuns: 300 },
  );
});

test("any text is read, twice the same", { timeout: 60_000 }, () => {
  const letters = Array.from("abcdehijklmnoprstuvwyzščžśßəıłñ'’\" -.АяI\u0301\ud800");
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...letters), maxLength: 14 }),
      fc.constantFrom("ru", "uk", "kk"),
      (text, language) => {
        expect(deromanize(text, { language })).toEqual(deromanize(text, { language }));
      },
    ),
    { seed: 20261122, numRuns: 60 },
  );
});

test("what was asked before makes no difference to what is refused", () => {
  expect(first("Ufa", "ru")).toBe("Уфа");
  for (const system of ["", null])
    expect(() => deromanize("Ufa", { language: "ru", system: system as RomanizationId })).toThrow(
      expect.objectContaining({ code: "unknown-system" }),
    );
  expect(() => deromanize("Ufa", { language: ["ru"] as never })).toThrow(
    expect.objectContaining({ code: "invalid-option" }),
  );
});

test.each([
  ["no string", () => deromanize(5 as never, { language: "ru" }), "not-a-string"],
  ["no language", () => deromanize("a", undefined as never), "invalid-option"],
  ["an unknown language", () => deromanize("a", { language: "en" }), "invalid-option"],
  ["__proto__ for a language", () => deromanize("a", { language: "__proto__" }), "invalid-option"],
  ["a limit of 0", () => deromanize("a", { language: "ru", limit: 0 }), "invalid-option"],
  [
    "a system of another language",
    () => deromanize("a", { language: "ru", system: "ua-ukr-Cyrl-Latn-2010" }),
    "unknown-system",
  ],
  [
    "a tradition for a system",
    () => deromanize("a", { language: "ru", system: "german" as RomanizationId }),
    "unknown-system",
  ],
])("%s is an error", (_, call, code) => {
  expect(call).toThrow(expect.objectContaining({ code, hint: expect.any(String) }));
});
