import { expect, test } from "vitest";
import { run } from "../../../src/cli/run.ts";
import { fakeIo } from "../fake-io.ts";
import { smallLibrary } from "./small-library.ts";
import { marksOf, textContent, textsOf } from "./text-content.ts";

const TEXT = "Leyla Latypova wrote to Radiy Khabirov. Leyla  Latypova, Bulat Khabirov and Leyla Latypova left Ufa.\n";

async function pageOf(stdin: string, ...options: string[]): Promise<string> {
  const io = fakeIo({ stdin });
  await run(["extract", "--html", ...options], io, smallLibrary);
  return io.out();
}

const legendOf = (html: string): string[] =>
  Array.from(html.matchAll(/<li>(<span class="sample.*)<\/li>/g), ([, item = ""]) => textContent(item));

test("names that the table lacks are marked in a style of their own, and the text stays whole", async () => {
  const [text = ""] = textsOf(await pageOf(TEXT, "--unknown"));
  const classes = Array.from(text.matchAll(/<mark class="([^"]*)"/g), ([, names]) => names);
  expect(marksOf(text).map((name, at) => [name, classes[at]])).toEqual([
    ["Leyla Latypova", "unknown"],
    ["Radiy Khabirov", "person"],
    ["Leyla  Latypova", "unknown"],
    ["Bulat Khabirov", "unknown"],
    ["Leyla Latypova", "unknown"],
    ["Ufa", "place"],
  ]);
  expect(textContent(text)).toBe(TEXT);
});

test("without --unknown there is no trace of them", async () => {
  const html = await pageOf(TEXT);
  expect(marksOf(html)).toEqual(["Radiy Khabirov", "Ufa"]);
  expect(html).not.toContain("not in the table");
});

test("the legend and the summary count them apart", async () => {
  const html = await pageOf(TEXT, "--unknown");
  expect(legendOf(html)).toEqual(["people 1", "places 1", "not in the table 4"]);
  expect(html).toContain("<p>2 mentions of 2 entities, 4 of persons not in the table</p>");
});

test("a text of nobody else has them alone", async () => {
  const html = await pageOf("Leyla Latypova wrote.", "--unknown");
  expect(html).toContain("<p>1 mention of persons not in the table</p>");
  expect(legendOf(html)).toEqual(["not in the table 1"]);
});

test.each([
  ["nothing comes near", "Leyla Latypova", /^not in the table“Leyla Latypova” .*: nothing comes near\.3 mentions$/],
  [
    "somebody comes near",
    "Bulat Khabirov",
    /^not in the table“Bulat Khabirov” .*: nothing comes near enough\. The nearest is Radiy Khabirov .*1 mention$/,
  ],
])("the card says so, and why: %s", async (_what, name, words) => {
  const html = await pageOf(TEXT, "--unknown");
  const [, card = ""] = new RegExp(`>${name}</mark><span class="card unknown"[^>]*>(.*?</a>)</span>`).exec(html) ?? [];
  expect(textContent(card)).toMatch(words);
});

test("in the list they come last, by spelling, whatever the width of spaces", async () => {
  const html = await pageOf(TEXT, "--unknown");
  const items = Array.from(html.matchAll(/<li id="e1-\d+" class="([^"]*)">(.*?)<\/p>/gs), ([, classes, item = ""]) => [
    classes,
    textContent(item).trim().replace(/\n/g, ", "),
  ]);
  expect(items).toEqual([
    ["person", "Radiy Khabirov 1, person, politician"],
    ["place", "Ufa 1, place, city"],
    ["unknown", "Leyla Latypova 3, not in the table"],
    ["unknown", "Bulat Khabirov 1, not in the table"],
  ]);
});

test("a name of a stranger is escaped wherever it stands", async () => {
  const text = "Leyla <i>Latypova";
  const resolution = { query: text, status: "none", reason: "no-candidate", candidates: [] } as const;
  const library = { ...smallLibrary, extract: () => [{ start: 0, end: text.length, text, resolution }] };
  const io = fakeIo({ stdin: text });
  await run(["extract", "--html", "--unknown"], io, library);
  expect(io.out()).toContain("&lt;i&gt;");
  expect(io.out()).not.toContain("<i>");
});
