import { expect, test } from "vitest";
import { run } from "../../../src/cli/run.ts";
import { fakeIo } from "../fake-io.ts";
import { fakeLibrary } from "../fake-library.ts";
import { tempFiles } from "../temp-files.ts";
import { smallLibrary } from "./small-library.ts";
import { textContent } from "./text-content.ts";

async function pageOf(files: readonly string[], library = fakeLibrary()): Promise<string> {
  const io = fakeIo();
  await run(["extract", "--html", ...files], io, library);
  return io.out();
}

const overviewOf = (html: string): string => /<section class="overview".*?<\/section>/s.exec(html)?.[0] ?? "";

/** Each row in words; links as [text, id of where they lead]. */
function rowsOf(html: string): [who: string, mentions: string, links: [string, string][]][] {
  const rows = overviewOf(html).matchAll(
    /<li class="[^"]*">\n<p>(.*?)<\/p>\n<p class="count">(.*?)<\/p>\n(.*?)<\/ul>/gs,
  );
  return Array.from(rows, ([, who = "", mentions = "", links = ""]) => [
    textContent(who),
    mentions,
    Array.from(links.matchAll(/<li><a href="#(.*?)">(.*?)<\/li>/g), ([, id = "", text = ""]) => [
      textContent(text),
      id,
    ]),
  ]);
}

test("who is named most often in all texts comes first, what is ambiguous last, with the texts and links", async () => {
  const { a, b, c } = tempFiles({ a: "Ruslan Jabasov met Alsynov.", b: "In Өфө.", c: "Alsynov left Өфө. Alsynov!" });
  expect(rowsOf(await pageOf([a, b, c]))).toEqual([
    [
      "Ufa place",
      "2 mentions",
      [
        ["b 1", "e2-1"],
        ["c 1", "e3-1"],
      ],
    ],
    ["Ruslan Gabbasov person", "1 mention", [["a 1", "e1-1"]]],
    [
      "Файыл Алсынов or Фаиль Алсынов person, ambiguous: namesakes",
      "2 mentions",
      [
        ["a 1", "e1-2"],
        ["c 1", "e3-2"],
      ],
    ],
  ]);
});

test("a link leads to the same entity in the list of its text", async () => {
  const { a, b } = tempFiles({ a: "Ruslan Jabasov", b: "Ruslan Jabasov left Өфө." });
  const html = await pageOf([a, b]);
  for (const [who, , links] of rowsOf(html)) {
    for (const [, id] of links) {
      const [, item = ""] = new RegExp(`<li id="${id}"(.*?)</h3>`, "s").exec(html) ?? [];
      expect(who).toContain(/<bdi lang="">(.*?)<\/bdi>/.exec(item)?.[1]);
    }
  }
});

test("names that the table lacks are one row for all texts, behind all others", async () => {
  const { a, b } = tempFiles({
    a: "Leyla Latypova wrote. Leyla\u{A0}Latypova left.",
    b: "Leyla Latypova met Radiy Khabirov.",
  });
  const io = fakeIo();
  await run(["extract", "--html", "--unknown", a, b], io, smallLibrary);
  expect(rowsOf(io.out()).map(([who, mentions]) => [who, mentions])).toEqual([
    ["Radiy Khabirov person, politician", "1 mention"],
    ["Leyla Latypova not in the table", "3 mentions"],
  ]);
});

test("it says how much all texts name, before the first of them and behind the contents", async () => {
  const { a, b } = tempFiles({ a: "Өфө", b: "Өфө and Ruslan Jabasov" });
  const html = await pageOf([a, b]);
  expect(textContent(overviewOf(html))).toMatch(/^\s*All 2 texts\s+3 mentions of 2 entities\s+people 1\s+places 2\s/);
  const order = ["<nav", '<section class="overview"', "<article"].map((tag) => html.indexOf(tag));
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test("texts in which nobody is named have no list", async () => {
  const { a, b } = tempFiles({ a: "nobody", b: "nothing" });
  expect(textContent(overviewOf(await pageOf([a, b]))).trim()).toBe("All 2 texts\nNothing found.");
});

test.each([
  ["one text", ["a"]],
  ["one text of two, the other cannot be read", ["a", "missing"]],
])("%s needs no overview", async (_what, names) => {
  const { a } = tempFiles({ a: "Өфө" });
  const html = await pageOf(names.map((name) => (name === "a" ? a : `${a}.${name}`)));
  expect(html).toContain("<article");
  expect([overviewOf(html), html.includes("<nav")]).toEqual(["", false]);
});

test.each([
  ["up to nine texts are all shown", 9, 9, undefined],
  ["of more, eight are, and the others unfold", 10, 10, "2 more texts"],
])("%s", async (_what, texts, links, unfolds) => {
  const files = Object.values(
    tempFiles(Object.fromEntries(Array.from({ length: texts }, (_, at) => [`${at}`, "Өфө"]))),
  );
  const overview = overviewOf(await pageOf(files));
  expect(overview.match(/<a href="#e\d+-1">/g)).toHaveLength(links);
  expect(/<summary>(.*?)<\/summary>/.exec(overview)?.[1]).toBe(unfolds);
});

test.each([
  [3, /<title>\S+\/0, \S+\/1, \S+\/2<\/title>/, false],
  [13, /<title>\S+\/0, \S+\/1 and 11 more texts<\/title>/, true],
])("%i texts: a title that can be read, and contents that leave room", async (texts, title, folded) => {
  const files = Object.values(
    tempFiles(Object.fromEntries(Array.from({ length: texts }, (_, at) => [`${at}`, "Өфө"]))),
  );
  const html = await pageOf(files);
  expect(html).toMatch(title);
  const [contents = ""] = /<nav.*?<\/nav>/s.exec(html) ?? [];
  expect(contents.match(/<a href="#f\d+">/g)).toHaveLength(texts);
  expect(contents.includes(`<summary>${texts} texts</summary>`)).toBe(folded);
});

test("headings come in order: no level is left out", async () => {
  const { a, b } = tempFiles({ a: "Өфө", b: "Alsynov" });
  const levels = Array.from((await pageOf([a, b])).matchAll(/<h(\d)/g), ([, level]) => Number(level));
  expect(levels).toEqual([1, 1, 2, 3, 1, 2, 3]);
});

test("no id comes twice, and every link leads to an element", async () => {
  const { a, b } = tempFiles({ a: "Өфө", b: "Alsynov left Өфө." });
  const html = await pageOf([a, b]);
  const ids = Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id = ""]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const targets = Array.from(
    html.matchAll(/(?:href="#|aria-(?:labelledby|describedby)=")([^"]*)"/g),
    ([, id = ""]) => id,
  );
  expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
});
