import { describe, expect, test } from "vitest";
import { written } from "./made-up.ts";

// What is no Cyrillic word of the system's language. The made-up system knows no ҡ, ғ, ї, ц.

describe("what is not Cyrillic stays as it is", () => {
  test.each([
    ["nothing", ""],
    ["Latin", "Radiy Khabirov, Łódź, İstanbul"],
    ["decomposed Latin", "Radij\u0306 Z\u030celm"],
    ["Greek, Arabic, Hebrew, Chinese", "Αθήνα رادي ראדי 乌法"],
    ["digits and signs", "1234, 5 % (6) [7] {8} <9> = ? ! … — №"],
    ["white space of all sorts", " \t\r\n\u00a0\u2028"],
    ["emoji", "😀 👩‍👩‍👧 🇷🇺"],
    ["a lone surrogate", "\ud800 \udc00\ud800"],
    ["names that mean something to JavaScript", "__proto__ constructor toString"],
    ["a mark without a letter", "\u0301 \u0483"],
  ])("%s", (_, text) => {
    expect(written(text)).toBe(text);
  });

  test.each([
    ["Latin words between Cyrillic ones", "Уфа and Москва", "Ufa and Moskva"],
    ["Greek within a word", "Уфаα αУфа", "Ufaα αUfa"],
    ["emoji between letters", "Уфа😀Уфа", "Ufa😀Ufa"],
    ["a lone surrogate between letters", "Уфа\ud800Уфа", "Ufa\ud800Ufa"],
    ["digits at letters", "Ту154М 7-я", "Tu154M 7-ya"],
    ["hyphens and dashes", "Ала-Тау — Уфа", "Ala-Tau — Ufa"],
    ["signs between words", "уфа/«Сим», 5 см!", "ufa/«Sim», 5 sm!"],
  ])("%s", (_, text, latin) => {
    expect(written(text)).toBe(latin);
  });
});

describe("a word with a letter that the system does not know stays whole, so that no word mixes scripts", () => {
  test.each([
    ["it alone", "Байғусҡар", "Байғусҡар"],
    ["its neighbours are written", "Илдар Байғусҡар, Уфа", "Ildar Байғусҡар, Ufa"],
    ["only one part of a double name", "Илдар-Мағаш", "Ildar-Мағаш"],
    ["its stress mark stays too", "Ҡо\u0301ба", "Ҡо\u0301ба"],
    ["decomposed, as it was", "Ї\u0301 и\u0306ғ", "Ї\u0301 и\u0306ғ"],
    ["with a group that fits", "кцк", "кцк"],
    ["a letter of old Cyrillic", "Ꙋфа", "Ꙋфа"],
    ["a word of one unknown letter", "ҡ а", "ҡ a"],
  ])("%s", (_, text, latin) => {
    expect(written(text)).toBe(latin);
  });
});

describe("marks", () => {
  test.each([
    ["й of two characters is й", "и\u0306од И\u0306од", "jod Jod"],
    ["ё of two characters is ё, and unknown here", "е\u0308лка", "е\u0308лка"],
    ["a stress mark stays on its vowel", "Хаби\u0301ров Уфа\u0301", "Khabírov Ufá"],
    ["on a letter that is written with two, it stands on the second", "ю\u0301г", "yúg"],
    ["on a sign it stands on the sign", "соль\u0301", "solʹ\u0301"],
    ["a stress mark does not separate the letters of a group", "са\u0301ы", "sáy"],
    ["a Cyrillic mark stays", "а\u0483", "a\u0483"],
  ])("%s", (_, text, latin) => {
    expect(written(text)).toBe(latin);
  });

  test("a letter with a mark that Unicode has as one letter is that letter", () => {
    expect(written("е\u0308лка", { ё: "yo" })).toBe("yolka");
  });

  test("a tower of marks stays, and its word with it", () => {
    const tower = `Уфа${"\u0301\u0323".repeat(500_000)}`;
    expect(written(`Сим ${tower} Сим`)).toBe(`Sim ${tower} Sim`);
  });

  test("marks that no letter is left for do not pile up to a tower", () => {
    const word = "ь\u0301\u0323".repeat(100_000);
    expect(written(`Сим ${word}`, { ь: "" })).toBe(`Sim ${word}`);
  });
});

describe("Latin letters in a Cyrillic word, as people type them", () => {
  test.each([
    ["a, o, e, c, p, x that look Cyrillic", "Мocквa", "Mockva"],
    ["i for і", "Киiв", "Kiiv"],
    ["a Latin letter with a mark", "Корол\u00ebв", "Korolëv"],
    ["a Latin capital among capitals", "ЩAС", "SHCHAS"],
    ["İ, which is two characters when it is small", "уİщафщ", "uİshchafshch"],
    ["in a word that is unknown", "Бaйғyc", "Бaйғyc"],
  ])("%s", (_, text, latin) => {
    expect(written(text)).toBe(latin);
  });
});
