import { expect, test } from "vitest";
import { run } from "../../../src/cli/run.ts";
import { fakeIo } from "../fake-io.ts";
import { fakeLibrary } from "../fake-library.ts";
import { tempFiles } from "../temp-files.ts";
import { marksOf, textContent, textsOf } from "./text-content.ts";

const TEXT = "Ruslan Jabasov went to Өфө.\n\nIn Өфө he met <b>Alsynov</b>, 'who' \"was\" & is.\n";

async function pageOf(argv: string[], { stdin = "", terminal = false } = {}): Promise<string> {
  const io = fakeIo({ stdin, terminal });
  await run(["extract", "--html", ...argv], io, { ...fakeLibrary(), extract: (_resolver, text) => everyMention(text) });
  return io.out();
}

// The fake library finds a name once; a page has to count.
async function everyMention(text: string) {
  const { extract, createResolver } = fakeLibrary();
  const resolver = await createResolver([]);
  const found = (await extract(resolver, text)).flatMap((mention) =>
    Array.from(text.matchAll(new RegExp(mention.text, "g")), ({ index }) => ({
      ...mention,
      start: index,
      end: index + mention.text.length,
    })),
  );
  return found.sort((a, b) => a.start - b.start);
}

test("a page of its own, on a terminal as in a pipe, the same each time", async () => {
  const html = await pageOf([], { stdin: TEXT });
  expect(html).toMatch(/^<!doctype html>\n<html lang="en">\n/);
  expect(html).toContain("<title>standard input</title>");
  expect(html).not.toMatch(/<script|<link|<img|\bsrc=|url\(|@import/);
  expect(await pageOf([], { stdin: TEXT, terminal: true })).toBe(html);
});

test("the whole text, its names marked by type, what is ambiguous too", async () => {
  const html = await pageOf([], { stdin: TEXT });
  const [text = ""] = textsOf(html);
  expect(textContent(text)).toBe(TEXT);
  expect(marksOf(text)).toEqual(["Ruslan Jabasov", "Өфө", "Өфө", "Alsynov"]);
  const classes = Array.from(text.matchAll(/<mark class="([^"]*)"/g), ([, names]) => names);
  expect(classes).toEqual(["person", "place", "place", "person ambiguous"]);
});

test("a card says who is meant, how surely and why; the mark points to it", async () => {
  const html = await pageOf([], { stdin: TEXT });
  const [, id, card = ""] = /aria-describedby="([^"]*)">Ruslan Jabasov<\/mark>(.*?<\/a><\/span>)/s.exec(html) ?? [];
  expect(card).toContain(`id="${id}"`);
  for (const words of ["Ruslan Gabbasov", "98\u{A0}%", "person", "Ruslan Jabasov is answered match."]) {
    expect(card).toContain(words);
  }
});

test("the entities with their spellings, the most often named first and what is ambiguous last", async () => {
  const html = await pageOf([], { stdin: TEXT });
  const items = Array.from(html.matchAll(/<li id="e1-\d+" class="([^"]*)">(.*?)<\/ul>/gs), ([, classes, item = ""]) => [
    classes,
    textContent(item)
      .trim()
      .split(/\s*\n\s*/),
  ]);
  expect(items).toEqual([
    ["place", ["Ufa 2", "place", "Өфө 2 2"]],
    ["person", ["Ruslan Gabbasov 1", "person", "Ruslan Jabasov 1"]],
    ["person ambiguous", ["Файыл Алсынов or Фаиль Алсынов 1", "person", "ambiguous: namesakes", "Alsynov 1"]],
  ]);
});

test("every link leads to an element, and no id comes twice", async () => {
  const { a, b } = tempFiles({ a: TEXT, b: TEXT });
  const html = await pageOf([a, b]);
  const ids = Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const targets = Array.from(html.matchAll(/href="#([^"]*)"/g), ([, id]) => id);
  expect(targets.length).toBeGreaterThan(10);
  expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
});

test("several files: a section each, and all names in the title", async () => {
  const { a, b } = tempFiles({ a: "Өфө <i>", b: "nobody" });
  const html = await pageOf([a, `${a}.missing`, b]);
  expect(textsOf(html).map(textContent)).toEqual(["Өфө <i>", "nobody"]);
  expect(html).toContain(`<title>${a}, ${b}</title>`);
  expect(html).toContain("<p>Nothing found.</p>");
});

test("no page without a text", async () => {
  expect(await pageOf(["missing.txt"])).toBe("");
});

test("the name of a file and the words of a table are escaped", async () => {
  const { "<x>": file } = tempFiles({ "<x>": "Ufa" });
  const io = fakeIo({ stdin: "Ufa" });
  const entity = { id: "<i>", names: ["<b>Ufa</b>"], description: "<u>" };
  const candidate = { entity, name: { text: "" }, score: 1, evidence: [] };
  const resolution = { query: "Ufa", status: "match", entity, score: 1, candidates: [candidate] } as const;
  const library = {
    ...fakeLibrary(),
    extract: () => [{ start: 0, end: 3, text: "Ufa", resolution }],
    explain: () => "<s>",
  };
  await run(["extract", "--html", file, "-"], io, library);
  for (const words of ["&lt;x&gt;", "&lt;b&gt;Ufa&lt;/b&gt;", "&lt;u&gt;", "&lt;s&gt;"])
    expect(io.out()).toContain(words);
  expect(io.out()).not.toMatch(/<(?:i|u|s|x)>|<b>Ufa/);
});
