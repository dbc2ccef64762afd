import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../src/text/fold.ts";

// The form in which words are compared. Left: as written. Right: as compared.

describe("fold", () => {
  test.each([
    ["capitals", "ХАБИРОВ", "хабиров"],
    ["capitals of Bashkir letters", "ҠӘҘЕРҺҒҢӨҮ", "ҡәҙерһғңөү"],
    ["a Turkish capital I with its dot", "İSTANBUL", "istanbul"],
    ["a sharp s stays", "Groß", "groß"],
    ["a stress mark over a Cyrillic vowel", "Хаби\u0301ров", "хабиров"],
    ["й from two code points", "И\u0306ошкар", "йошкар"],
    ["ё from two code points", "Семе\u0308н", "семён"],
    ["a letter with a háček from two code points", "C\u030cech", "čech"],
    ["a ligature", "ﬁn", "fin"],
    ["full-width letters", "Ｕｆａ", "ufa"],
    ["every apostrophe is one", "Ilʼya", "il'ya"],
    ["a typographic apostrophe", "Il’ya", "il'ya"],
    ["a modifier letter for the soft sign", "Ilʹya", "il'ya"],
    ["a backquote", "Il`ya", "il'ya"],
    ["a soft hyphen", "Хаби\u00adров", "хабиров"],
    ["a zero-width space", "Хаби\u200bров", "хабиров"],
    ["a direction mark", "\u200fХабиров\u202c", "хабиров"],
    ["a byte order mark", "\ufeffUfa", "ufa"],
    ["digits stay", "R2D2", "r2d2"],
    ["nothing", "", ""],
    ["no letters", "–?!", ""],
  ])("%s: %s", (_, written, compared) => {
    expect(fold(written)).toBe(compared);
  });

  // On the left the letter of the other script is written as its code point, because nobody can see it.
  test.each([
    ["Latin y and a in a Cyrillic word", "П\u0079т\u0061н", "путан"],
    ["Latin c, o, p in a Cyrillic word", "\u0063\u006f\u0070очка", "сорочка"],
    ["Cyrillic а in a Latin word", "Putin\u0430", "putina"],
    ["Cyrillic С and о in a Latin word", "\u0421\u043ehen", "cohen"],
    ["a capital Latin B in a Cyrillic word", "\u0042ладимир", "владимир"],
    ["a capital Latin H in a Cyrillic word", "\u0048иколай", "николай"],
    ["Latin schwa in a Bashkir word", "\u0259лфиә", "әлфиә"],
    ["a Cyrillic word of nothing but look-alikes stays", "\u0441\u043e\u0440", "\u0441\u043e\u0440"],
    ["a Latin word of nothing but look-alikes stays", "cop", "cop"],
  ])("look-alike letters, %s", (_, written, compared) => {
    expect(fold(written)).toBe(compared);
  });

  test("folding what is folded changes nothing", () => {
    let changed = 0;
    const word = fc.string({
      unit: fc.constantFrom(...Array.from("aBcİıIßéЖёЙѕҡӘ’ʹﬁＡ\u0301\u0308\u00ad7-")),
      maxLength: 20,
    });
    fc.assert(
      fc.property(word, (written) => {
        const once = fold(written);
        if (once !== written) changed++;
        expect(fold(once)).toBe(once);
      }),
      { seed: 20261121, numRuns: 500 },
    );
    expect(changed).toBeGreaterThan(100);
  });
});
