import fc from "fast-check";
import { expect, test } from "vitest";
import type { Entry } from "../../../src/cli/html/entries.ts";
import type { Mark } from "../../../src/cli/html/mark.ts";
import { markedText } from "../../../src/cli/html/marked-text.ts";
import { marksOf, textContent } from "./text-content.ts";

const entity = { id: "ufa", names: ["Ufa"], type: "place" as const };

function mark(text: string, start: number, end: number): Mark {
  const meant = [{ entity, name: { text: "Ufa" }, score: 1, evidence: [] }];
  return {
    id: `m1-${start}`,
    start,
    end,
    text: text.slice(start, end),
    meant,
    status: "match",
    reason: undefined,
    explanation: `<&"'>`,
  };
}

function html(text: string, marks: readonly Mark[] = []): string {
  return markedText(text, marks, (one): Entry => ({ id: "e1-1", marks: [one] }));
}

test.each<[what: string, text: string, html: string]>([
  ["nothing", "", '<p dir="auto"></p>'],
  ["paragraphs", "a.\n\nb", '<p dir="auto">a.</p>\n\n<p dir="auto">b</p>'],
  ["lines", "a\nb", '<p dir="auto">a<br>\nb</p>'],
  ["a headline", "Ufa today\n\nb", '<p dir="auto" class="headline">Ufa today</p>\n\n<p dir="auto">b</p>'],
  ["no headline over nothing", "Ufa today", '<p dir="auto">Ufa today</p>'],
  ["Arabic", "العربية", '<p dir="auto">العربية</p>'],
  ["tags", "<p>&", '<p dir="auto">&lt;p&gt;&amp;</p>'],
])("%s", (_what, text, expected) => {
  expect(html(text)).toBe(expected);
});

const words = fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(" ", "\n", "\n\n", "<", "&amp;", '"')), {
  maxLength: 6,
});
const written = words.map((some) => some.join("").replace(/[^\P{Cc}\t\n]/gu, ""));

test("without the cards, the text of the page is the text itself, and the marks are what the offsets say", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(written, written)), (parts) => {
      let text = "";
      const marks: [number, number][] = [];
      for (const [plain, name] of parts) {
        text += plain;
        if (name !== "") marks.push([text.length, text.length + name.length]);
        text += name;
      }
      const page = html(
        text,
        marks.map(([start, end]) => mark(text, start, end)),
      );
      expect(textContent(page)).toBe(text);
      expect(marksOf(page)).toEqual(marks.map(([start, end]) => text.slice(start, end)));
    }),
  );
});

test("a large text takes no more than its share of time", () => {
  const text = "\n \t".repeat(100_000) + "a\n".repeat(100_000) + " ".repeat(100_000);
  expect(textContent(html(text))).toBe(text);
});
