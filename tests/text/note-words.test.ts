import { expect, test } from "vitest";
import { NoteWords } from "../../src/text/note-words.ts";

// Words that say something of a person. The lists are made up; those of the package stand in data/grammar.

const notes = new NoteWords([
  { notes: { words: { ru: ["депутат"], en: ["writer"] }, behind: ["jr"], hyphened: ["г-н", "д-р"] } },
  { otherNames: { introducedBy: ["known", "known as", "он же"], perhapsNames: ["known"] } },
  { dates: { words: ["р"], months: ["мая"] } },
]);

const listed = ["депутат", "writer", "jr", "г", "н", "known", "as", "он", "р", "мая", "иван", ""];

test.each<[string, (word: string) => boolean, readonly string[]]>([
  ["says what somebody is", (word) => notes.describes(word), ["депутат", "writer"]],
  ["stands behind a name", (word) => notes.standsBehind(word), ["jr"]],
  ["stands beside a year", (word) => notes.isOfDate(word), ["р"]],
  ["is a month", (word) => notes.isMonth(word), ["мая"]],
  ["may be a name too", (word) => notes.isPerhapsName(word), ["known"]],
  [
    "is worth another look",
    (word) => notes.isListed(word),
    ["депутат", "writer", "jr", "г", "known", "он", "р", "мая"],
  ],
])("a word %s", (_, is, expected) => {
  expect(listed.filter(is)).toEqual(expected);
});

test.each([
  ["г", "н", true],
  ["д", "р", true],
  ["г", "р", false],
  ["н", "г", false],
])("%s-%s is a title: %s", (word, next, expected) => {
  expect(notes.isHyphenedTitle(word, next)).toBe(expected);
});

test.each<[string, number, number]>([
  ["ivan known as vanya", 1, 2],
  ["ivan known vanya", 1, 1],
  ["ivan он же vanya", 1, 2],
  ["ivan он vanya", 1, 0],
  ["ivan known as vanya", 0, 0],
])("in %j, at %i, so many words introduce another name: %i", (text, at, expected) => {
  const words = text.split(" ").map((folded) => ({ folded }));
  expect(notes.introductionAt(words, at)).toBe(expected);
});
