import { describe, expect, test } from "vitest";
import { addressesIn } from "../../src/extract/addresses.ts";
import { settings } from "../../src/settings.ts";
import { mentions } from "./mentions.ts";
import { people } from "./people.ts";

// What of a text is an address of the web or of e-mail, in which no names are looked for.

const hidden = (text: string) =>
  addressesIn(text, settings.extract.address).map(([start, end]) => text.slice(start, end));
const found = (text: string) => mentions(people, text);

describe("an address", () => {
  test.each<[string, string, string[]]>([
    ["of the web", "see https://a.test/Ufa now", ["https://a.test/Ufa"]],
    ["in capitals", "see HTTPS://A.TEST/UFA now", ["HTTPS://A.TEST/UFA"]],
    ["with another scheme", "see ftp://a.test/Ufa now", ["ftp://a.test/Ufa"]],
    ["in Cyrillic", "см. https://ru.test/wiki/Уфа там", ["https://ru.test/wiki/Уфа"]],
    ["with www.", "see www.ufa.test/Ufa now", ["www.ufa.test/Ufa"]],
    ["in brackets", "the page (https://a.test/Ufa) says", ["https://a.test/Ufa)"]],
    ["behind letters without a space", "the page:https://a.test/Ufa says", ["https://a.test/Ufa"]],
    ["with an at sign in it", "see https://ufa@a.test/Ufa now", ["https://ufa@a.test/Ufa"]],
    ["two of them", "https://a.test/Ufa www.b.test/Ufa", ["https://a.test/Ufa", "www.b.test/Ufa"]],
    ["up to a line end", "https://a.test/Ufa\nUfa", ["https://a.test/Ufa"]],
    ["up to a no-break space", "https://a.test/Ufa\u00a0Ufa", ["https://a.test/Ufa"]],
    ["of e-mail", "write to ufa@a.test today", ["ufa@a.test"]],
    ["of e-mail, in angle brackets", "Ufa <ufa.ufa@mail.a.test>", ["<ufa.ufa@mail.a.test>"]],
    ["of e-mail, with mailto", "mailto:ufa@a.test", ["mailto:ufa@a.test"]],
    ["the target of a link", "[Ufa](https://a.test/Ufa) is", ["](https://a.test/Ufa"]],
    ["the target of a link within a site", "[Ufa](/wiki/Ufa) is", ["](/wiki/Ufa"]],
    ["the target of a picture", "![Ufa](Ufa.png) is", ["](Ufa.png"]],
    ["the target of a link that is not closed", "[Ufa](Ufa.png is", ["](Ufa.png"]],
  ])("%s: %s", (_, text, expected) => {
    expect(hidden(text)).toEqual(expected);
  });

  test.each([
    ["an @ alone", "Gabbasov @ Ufa."],
    ["an @ before a name", "@Ufa and @gabbasov."],
    ["an @ behind a name", "Ufa@ and Gabbasov@."],
    ["an @ without a full stop", "Gabbasov@Ufa"],
    ["a slash", "Ufa/Moscow"],
    ["a link to a footnote", "[Ufa][1]"],
    ["a bracket behind a bracket", "[Ufa] (Moscow)"],
    ["www without a full stop", "the www Ufa"],
    ["letters that end in www.", "awww.Ufa"],
  ])("%s is none: %s", (_, text) => {
    expect(hidden(text)).toEqual([]);
  });
});

describe("names are found beside addresses, and not in them", () => {
  test.each<[string, string, string[]]>([
    [
      "the text of a link, not its target",
      "[Ruslan Gabbasov](https://example.org/gabbasov) came to [Ufa](https://example.org/Ufa).",
      ["Ruslan Gabbasov=gabbasov", "Ufa=ufa"],
    ],
    ["the rest of a link's sentence", "[here](https://a.test/Ufa), in Ufa", ["Ufa=ufa"]],
    ["a name is not put together over an address", "He met Ruslan https://a.test Gabbasov was there.", []],
    ["nor over the target of a link", "He met [Ruslan](https://a.test/x) Gabbasov was there.", []],
    ["up to a narrow no-break space", "https://a.test\u202fUfa", ["Ufa=ufa"]],
    ["a word right behind a link", "[here](https://a.test/Ufa)Ufa", ["Ufa=ufa"]],
    ["a name before and behind", "Ufa https://a.test/Ufa Ruslan Gabbasov", ["Ufa=ufa", "Ruslan Gabbasov=gabbasov"]],
    ["somebody who writes from an address", "Ruslan Gabbasov <ruslan@a.test>", ["Ruslan Gabbasov=gabbasov"]],
    ["a handle", "Ruslan Gabbasov (@Ufa) wrote", ["Ruslan Gabbasov=gabbasov", "Ufa=ufa"]],
    [
      "no surname of a person named in full",
      "Ruslan Gabbasov wrote at https://a.test/Gabbasov",
      ["Ruslan Gabbasov=gabbasov"],
    ],
  ])("%s: %s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  // Known mistakes.
  test.fails.each<[string, string, string[]]>([
    ["two links with no space between them", "[here](https://a.test/Ufa),[there](https://a.test/Ufa)", []],
    ["a link whose text is an address", "[https://a.test/Ufa](https://a.test/Ufa)", []],
    ["www. in capitals", "WWW.Ufa.test", []],
  ])("%s: %s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("a megabyte of what may begin an address ends in time", () => {
  test.each(["@", "](", "://", "a@", "a@ ", "](a) ", "www.", "@a.", "[a](b"])("%j", (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(found(`${text} Ufa`)).toEqual(["Ufa=ufa"]);
  });
});
