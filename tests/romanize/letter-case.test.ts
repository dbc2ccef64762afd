import { describe, expect, test } from "vitest";
import { written } from "./made-up.ts";

// Capitals of letters that are written with more than one letter, or with signs.

describe("capitals", () => {
  test.each([
    ["a name", "Щукин", "Shchukin"],
    ["a word in capitals", "ЩУКИН", "SHCHUKIN"],
    ["a small word", "щукин", "shchukin"],
    ["both parts of a double name", "Щукин-Южин", "Shchukin-Yuzhin"],
    ["a word in capitals and one that is not", "ЩУКИН Юрий", "SHCHUKIN Yurij"],
    ["a capital at the end of a word in capitals", "ЛУЩ", "LUSHCH"],
    ["a capital at the end of a small word", "луЩ", "luShch"],
    ["a capital within a word", "МакЮл", "MakYul"],
    ["capitals at the start of a word", "ЩУкин", "SHCHUkin"],
    ["two letters that are both written with more than one", "ЮЩ Ющ", "YUSHCH Yushch"],
    ["capitals with digits and apostrophes between", "Щ2А Щ'А Щ2а", "SHCH2A SHCH'A Shch2a"],
    ["a stress mark does not hide the next letter", "Я\u0301МА Я\u0301ма", "YÁMA Yáma"],
  ])("%s: %s", (_, text, latin) => {
    expect(written(text)).toBe(latin);
  });
});

describe("a word of one letter has its capitals from the words beside it", () => {
  test.each([
    ["Я иду", "Ya idu"],
    ["Я ИДУ", "YA IDU"],
    ["ИДУ Я", "IDU YA"],
    ["Я", "Ya"],
    ["Я Иду", "Ya Idu"],
    ["Иду Я", "Idu Ya"],
    ["Я\nИДУ", "YA\nIDU"],
    ["Я UND", "YA UND"],
    ["«Я»", "«Ya»"],
    ["Я, Я", "Ya, Ya"],
    ["Я 7", "Ya 7"],
  ])("%j", (text, latin) => {
    expect(written(text)).toBe(latin);
  });
});

describe("an initial has one capital", () => {
  test.each([
    ["Ю. Щукин", "Yu. Shchukin"],
    ["Щукин Ю.", "Shchukin Yu."],
    ["Ю.Я. Щукин", "Yu.Ya. Shchukin"],
    ["Ю. Я. Щукин", "Yu. Ya. Shchukin"],
    ["Ю. ЩУКИН", "Yu. SHCHUKIN"],
    ["ЩУКИН Ю.", "SHCHUKIN Yu."],
    ["ЩУКИН Ю. Я.", "SHCHUKIN Yu. Ya."],
  ])("%s", (text, latin) => {
    expect(written(text)).toBe(latin);
  });
});

describe("a group of letters", () => {
  const rules = { дж: "dzh", ый: "y" };

  test.each([
    ["has a capital if its first letter has one", "Джамал", "Dzhamal"],
    ["is in capitals among capitals", "ДЖАМАЛ", "DZHAMAL"],
    ["is in capitals at the end of such a word", "ИДЖ", "IDZH"],
    ["is a whole word: its second letter tells", "Дж ДЖ", "Dzh DZH"],
    ["is a whole initial", "Дж. Юл", "Dzh. Yul"],
    ["is small if only its second letter is a capital", "дЖамал", "dzhamal"],
  ])("%s: %s", (_, text, latin) => {
    expect(written(text, rules)).toBe(latin);
  });
});

describe("a palochka looks like a capital in small words too, and tells nothing", () => {
  test.each([
    ["гӀала", "g’ala"],
    ["ЩӀала", "Shch’ala"],
    ["ЩӀАЛА", "SHCH’ALA"],
  ])("%s", (text, latin) => {
    expect(written(text, { ӏ: "’" })).toBe(latin);
  });

  test.each([
    ["within a small word", "маӀа Маӏа маӀ", "maja Maja maj"],
    ["within a word in capitals", "МАӀА МАӀ", "MAJA MAJ"],
    ["at the start of a name", "Ӏела ӀЕЛА", "Jela JELA"],
    ["small at the start of a word", "ӏела", "jela"],
  ])("a letter that is written for it: %s", (_, text, latin) => {
    expect(written(text, { ӏ: "j" })).toBe(latin);
  });
});

describe("what is written may begin with a sign, or hold one", () => {
  test.each([
    ["a sign in front", { э: "·e" }, "Эра ЭРА эра", "·Era ·ERA ·era"],
    [
      "a letter of two with a tie has two capitals",
      { я: "i\u0361a" },
      "Яма ЯМА яма",
      "I\u0361Ama I\u0361AMA i\u0361ama",
    ],
    ["a sign alone", { ь: "’" }, "Ь Соль СОЛЬ", "’ Sol’ SOL’"],
    ["nothing", { ь: "" }, "Соль СОЛЬ", "Sol SOL"],
    ["a letter with a mark", { ж: "ž" }, "Жар ЖАР жар", "Žar ŽAR žar"],
    ["a letter with a mark that stays apart", { ж: "z\u0331\u0302" }, "Жар", "Z\u0331\u0302ar".normalize("NFC")],
  ])("%s", (_, rules: Readonly<Record<string, string>>, text, latin) => {
    expect(written(text, rules)).toBe(latin);
  });
});

describe("capitals of a system's own", () => {
  test.each([
    ["of a letter", { i: "İ" }, "Иса ИСА Али АЛИ", "İsa İSA Ali ALİ"],
    ["of a letter behind another", { i: "İ" }, "Цин ЦИН", "Tiin TİİN"],
    ["of a pair of letters, at the start of a word", { "i\u0361a": "I\u0361a" }, "Яма ЯМА", "I\u0361ama I\u0361AMA"],
  ])("%s", (_, capitals: Readonly<Record<string, string>>, text, latin) => {
    expect(written(text, { ц: "ti", я: "i\u0361a" }, capitals)).toBe(latin);
  });
});
