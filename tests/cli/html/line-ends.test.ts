import { expect, test } from "vitest";
import { lineEndsOf } from "../../../src/cli/html/line-ends.ts";

const LONG = "word ".repeat(40).trim();
const FULL = "word ".repeat(16).trim();

test.each<[what: string, text: string, ends: string[]]>([
  ["blank lines part paragraphs", "one\n\ntwo\n \t\nthree\r\n\r\nfour", ["paragraph", "paragraph", "paragraph"]],
  [
    "so does the end of a line that nobody folded",
    `${LONG}\nshort\nshort\n${LONG}`,
    ["paragraph", "line", "paragraph"],
  ],
  ["short lines stay", "Roses are read,\nviolets are lent\n", ["line", "line"]],
  ["full lines are folded", `${FULL}\n${FULL}\r\nend\nof it`, ["fold", "fold", "line"]],
  ["an indented line is a new one", `${FULL}\n  ${FULL}`, ["line"]],
  ["a line without spaces is no folded one", `${"字".repeat(70)}\n${"字".repeat(60)}`, ["line"]],
  ["a text that begins or ends with line ends", "\na\n\n", ["line", "paragraph"]],
])("%s", (_what, text, ends) => {
  const lineEnd = lineEndsOf(text);
  const gaps = Array.from(text.matchAll(/\r?\n(?:[ \t\r]*\n)*/g), ({ 0: gap, index }) => lineEnd(gap, index));
  expect(gaps).toEqual(ends);
});
