import { describe, expect, test } from "vitest";
import { contextOf } from "./context.ts";
import { mentions } from "./mentions.ts";
import { people } from "./people.ts";

// What the lines of a text tell: whether a name may go on in the next one, and whether capitals say anything.

const found = (text: string) => mentions(people, text);

const LETTER = [
  "The committee read a letter that came from",
  "the office of the lawyer of Mr Ruslan",
  "Gabbasov, and then it went on to the next",
  "point of the list.",
];

describe("in a paragraph of full lines a name goes over the line end", () => {
  test.each([
    ["an English letter", LETTER.join("\n"), ["Ruslan\nGabbasov=gabbasov"]],
    ["with the line ends of Windows", LETTER.join("\r\n"), ["Ruslan\r\nGabbasov=gabbasov"]],
    ["with an indent", LETTER.map((line) => `   ${line}`).join("\n"), ["Ruslan\n   Gabbasov=gabbasov"]],
    ["with spaces at the line ends", LETTER.join(" \n"), ["Ruslan \nGabbasov=gabbasov"]],
    ["between other paragraphs", `Minutes\n\n${LETTER.join("\n")}\n\nEnd`, ["Ruslan\nGabbasov=gabbasov"]],
    [
      "a Russian letter, and the name inflected",
      "В конце собрания прочли письмо от Руслана\nГаббасова, и после него выступили ещё трое\nгостей.",
      ["Руслана\nГаббасова=gabbasov"],
    ],
    [
      "the item of a list that is a paragraph",
      LETTER.map((line, number) => (number === 0 ? `- ${line}` : `  ${line}`)).join("\n"),
      ["Ruslan\n  Gabbasov=gabbasov"],
    ],
  ])("%s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("elsewhere it does not", () => {
  test.each([
    ["over a blank line", `${LETTER.slice(0, 2).join("\n")}\n\n${LETTER.slice(2).join("\n")}`],
    ["in a list", "- Ruslan\n- Gabbasov\n- Alsynov"],
    [
      "in a list of full lines",
      "1. The first item of the list is about Mr Ruslan\n2. Gabbasov is the second item of the list here\n3. The third item of the list is about nobody",
    ],
    ["in a list without bullets", "Those invited to the reading that evening:\nRuslan\nGabbasov\nAlsynov"],
    ["in verse", "O river that runs down to Ruslan\nGabbasov waits there\nand the evening comes\nover the hills"],
    ["in an address block", "Mr Ruslan\nGabbasov\nLenin Street 5\n450000"],
    ["between two lines, which may break anywhere", `${LETTER[1]}\n${LETTER[2]}`],
    [
      "in lines that are wider than any page",
      LETTER.map((line, number) => (number === 1 ? "" : "and so on ".repeat(12)) + line).join("\n"),
    ],
    ["in a column that is narrow", "letter of Mr Ruslan\nGabbasov, which was\nread in the evening"],
    ["if one line in the middle is short", [LETTER[0], "by Mr Ruslan", ...LETTER.slice(2)].join("\n")],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

/** The words of the headlines of a text. */
function inTitleCase(text: string): string[] {
  return contextOf(text)
    .tokens.filter((token) => token.inTitleCase)
    .map(({ start, end }) => text.slice(start, end));
}

describe("in a headline nearly all words have capitals", () => {
  const STORY = "\n\nThey read a letter there.";

  test.each([
    ["in capitals", "COURT FREES GABBASOV", 3],
    ["in Title Case", "Court Frees Gabbasov Again", 4],
    ["with small words in it", "Court of the Town Frees Gabbasov", 6],
    ["in Russian capitals", "СУДЬЯ ОСВОБОДИЛ ГАББАСОВА", 3],
    ["with a number sign of Markdown", "## Court Frees Gabbasov", 3],
    ["in quotation marks", "“Court Frees Gabbasov”", 3],
  ])("%s: %s", (_, headline, count) => {
    expect(inTitleCase(headline + STORY)).toHaveLength(count);
  });

  test.each([
    ["a sentence", "Court Frees Gabbasov."],
    ["a question", "Court Frees Gabbasov?"],
    ["a quoted sentence", "“Court Frees Gabbasov.”"],
    ["what goes on with a colon", "Court Frees Gabbasov:"],
    ["a headline with few capitals", "Court frees Gabbasov again"],
    ["one of two words, which may be a name", "Ruslan Gabbasov"],
    ["the first line of a paragraph", "Court Frees Gabbasov\nand the others too"],
    ["small words alone", "A In Of By"],
  ])("%s is not: %s", (_, line) => {
    expect(inTitleCase(line + STORY)).toEqual([]);
  });

  test("and the story under it is not", () => {
    expect(inTitleCase("Court Frees Gabbasov\n\nThe Court Frees Them All.\n\nMore News Next Week")).toEqual([
      "Court",
      "Frees",
      "Gabbasov",
      "More",
      "News",
      "Next",
      "Week",
    ]);
  });
});

describe("beside the capitals of a headline a bare surname is the person of the story", () => {
  const STORY =
    "\n\nRuslan Gabbasov spoke of the law, and it was said that he is to go on with the work that was begun.";
  const inHeadline = (headline: string) => found(headline + STORY).slice(0, -1);

  test.each([
    ["COURT FREES GABBASOV AGAIN", ["GABBASOV=gabbasov"]],
    ["Court Frees Gabbasov Again", ["Gabbasov=gabbasov"]],
    ["Town Court of Ufa Frees Gabbasov Again", ["Ufa=ufa", "Gabbasov=gabbasov"]],
  ])("%s", (headline, expected) => {
    expect(inHeadline(headline)).toEqual(expected);
  });

  test.each([
    ["a given name is still a given name", "Court Frees Marat Gabbasov Again"],
    ["in a sentence a capital makes it somebody else", "He saw that Court Gabbasov Again was there."],
    ["and in a line that goes on", "Court Frees Gabbasov Again\nas the town had hoped"],
  ])("%s: %s", (_, headline) => {
    expect(inHeadline(headline)).toEqual([]);
  });
});
