import { describe, expect, test } from "vitest";
import { written } from "./made-up.ts";

// How the rules of a system are chosen. Each case adds a rule or two to a made-up system, in which every other letter
// has a plain one.

type Case = readonly [what: string, rules: Readonly<Record<string, string>>, text: string, latin: string];

describe("a rule may say what stands in front of its letters", () => {
  test.each<Case>([
    ["_ the start of a word", { _е: "ye" }, "ель мел", "yelʹ mel"],
    ["_ the start behind a hyphen", { _е: "ye" }, "ель-ель", "yelʹ-yelʹ"],
    ["_ the start behind a quotation mark", { _е: "ye" }, "«ель» ’ель’", "«yelʹ» ’yelʹ’"],
    ["_ no place behind a digit or Latin letter of the word", { _е: "ye" }, "г1ель Xель", "g1elʹ Xelʹ"],
    ["V a vowel", { Vе: "ye" }, "аел бел ель", "ayel bel elʹ"],
    ["V no start of a word", { Vе: "ye" }, "е", "e"],
    ["V vowels of all languages", { Vе: "ye" }, "әе іе ӕе їе", "äye іе ӕе їе"],
    ["V a Latin vowel, typed for the one that looks like it", { Vе: "ye" }, "бaел", "bayel"],
    ["C a Latin consonant, and a digit typed for the palochka", { Cе: "ie" }, "pел г1ел", "piel g1iel"],
    ["C a consonant", { Cе: "ie" }, "бел аел ел", "biel ael el"],
    ["C й, but neither ь nor ъ", { Cе: "ie", ъ: "" }, "йе ье ъе", "jie ʹe e"],
    ["a letter in brackets", { "[б]е": "ie" }, "бел вел", "biel vel"],
    ["one of some letters", { "[бв]е": "ie" }, "бел вел гел", "biel viel gel"],
    ["letters and signs together", { "[_Vь]е": "ye" }, "ел аел ьел бел", "yel ayel ʹyel bel"],
    ["a letter by what it was, not by what is written for it", { "[ь]е": "ye", ь: "" }, "бье бе", "bye be"],
  ])("%s", (_, rules, text, latin) => {
    expect(written(text, rules)).toBe(latin);
  });
});

describe("a rule may say what stands behind its letters", () => {
  test.each<Case>([
    ["_ the end of a word", { й_: "y" }, "май майка", "may majka"],
    ["_ the end in front of a hyphen or full stop", { й_: "y" }, "май-май.", "may-may."],
    ["V a vowel", { йV: "y" }, "йа йб й", "ya jb j"],
    ["C a consonant", { нC: "m" }, "нб на н", "mb na n"],
    ["letters and signs together", { "е[_й]": "y" }, "еб ей ке", "eb yj ky"],
    ["on both sides", { VйV: "y" }, "айа айк кйа", "aya ajk kja"],
    ["on both sides, of a group", { "_сш[ь]": "š" }, "сшь асшь сша", "šʹ asshʹ ssha"],
  ])("%s", (_, rules, text, latin) => {
    expect(written(text, rules)).toBe(latin);
  });
});

describe("~ is the nearest vowel, whatever consonants stand between", () => {
  test.each<Case>([
    ["behind: next to it", { "к~[әө]": "k", к: "q" }, "кәл кал", "käl qal"],
    ["behind: over consonants", { "к~[әө]": "k", к: "q" }, "ктрә ктра", "kträ qtra"],
    ["behind: not over another vowel", { "к~[әө]": "k", к: "q" }, "калә", "qalä"],
    ["in front: next to it", { "~[әө]к": "k", к: "q" }, "әк ак", "äk aq"],
    ["in front: over consonants", { "~[әө]к": "k", к: "q" }, "әлтк алтк", "ältk altq"],
    ["in front: not over another vowel", { "~[әө]к": "k", к: "q" }, "әлак", "älaq"],
    ["not over the edge of the word", { "~[әө]к": "k", к: "q" }, "ә к-ә", "ä q-ä"],
    ["not over ь", { "~[әө]к": "k", к: "q" }, "әлькк", "älʹqq"],
    ["the edge itself", { "~[_ә]к": "k", к: "q" }, "лк алк", "lk alq"],
    ["no farther than in real words", { "~[ә]к": "k", к: "q" }, `ә${"л".repeat(20)}к`, `ä${"l".repeat(20)}q`],
  ])("%s", (_, rules, text, latin) => {
    expect(written(text, rules)).toBe(latin);
  });
});

describe("of several rules", () => {
  test.each<Case>([
    ["the longest group wins", { с: "s", сш: "š", сшч: "ŝ" }, "с сш сшч", "s š ŝ"],
    ["wherever it is given", { сшч: "ŝ", сш: "š", с: "s" }, "с сш сшч", "s š ŝ"],
    ["a longer group wins over contexts", { "_с[ш]": "z", сш: "š" }, "сша", "ša"],
    ["a longer group that does not fit leaves the place to a shorter one", { сш_: "š" }, "сша", "ssha"],
    ["a context wins over none", { е: "e", _е: "ye" }, "ее", "yee"],
    ["two contexts win over one", { _е: "ye", _е_: "é", е_: "ie" }, "е ее", "é yeie"],
    ["of equals the one given first wins", { "[аб]е": "1", "[бв]е": "2" }, "бе ве", "b1 v2"],
    ["letters of a group are used up", { сш: "š", "[ш]ч": "x" }, "сшч", "šx"],
  ])("%s", (_, rules, text, latin) => {
    expect(written(text, rules)).toBe(latin);
  });
});

describe("what is written", () => {
  test.each<Case>([
    ["may be nothing", { ь: "" }, "соль", "sol"],
    ["may be several letters", { щ: "shch" }, "щи", "shchi"],
    ["may begin with a sign", { Cэ: "·e" }, "мэр", "m·er"],
    ["is composed: a letter and its mark are one", { ж: "z\u030c" }, "жар", "žar"],
    ["is composed across two rules", { "[с]ь": "\u0301" }, "ось", "oś"],
  ])("%s", (_, rules, text, latin) => {
    expect(written(text, rules)).toBe(latin);
  });
});

describe("an apostrophe", () => {
  const rules = { "'": "", "[']я": "ia" };

  test.each(["'", "’", "‘", "ʼ", "ʹ", "`", "´", "′"])("of the shape %s is one between letters", (apostrophe) => {
    expect(written(`об${apostrophe}ява`, rules)).toBe("obiava");
  });

  test.each([
    ["around a word stays: it is a quotation mark", "'ява' ’ява’", "'yava' ’yava’"],
    ["in front of a word stays", "'явь", "'yavʹ"],
    ["behind a word stays", "рос' явь", "ros' yavʹ"],
    ["beside another stays", "об''ява", "ob''yava"],
    ["by itself stays", "' ’ '' б", "' ’ '' b"],
  ])("%s", (_, text, latin) => {
    expect(written(text, rules)).toBe(latin);
  });

  test.each(["об’ява", "об'ява"])("that no rule names stays as it is, and stands between: %s", (text) => {
    expect(written(text, { Cя: "ia" })).toBe(`ob${text.charAt(2)}yava`);
  });
});
