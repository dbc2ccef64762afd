import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { fakeIo, type Setting } from "./fake-io.ts";
import { fakeLibrary } from "./fake-library.ts";
import { smallLibrary } from "./html/small-library.ts";
import { tempFiles } from "./temp-files.ts";

const PLAIN: Setting = { terminal: true, env: { NO_COLOR: "1" } };

/** What stands behind the last text. */
async function overviewOf(argv: readonly string[], setting = PLAIN, library = fakeLibrary()): Promise<string> {
  const io = fakeIo(setting);
  await run(["extract", ...argv], io, library);
  return /\n[^\n]*==> all .*/s.exec(io.out())?.[0] ?? "";
}

test("behind several texts: who is named most often in all of them, what is ambiguous last", async () => {
  const { a, b, c } = tempFiles({
    a: "Ruslan Jabasov met Alsynov.",
    b: "In Өфө.\n",
    c: "Alsynov left Өфө.\n",
  });
  expect(await overviewOf([a, b, c])).toBe(`
==> all 3 texts <==
entity           name             mentions  texts
ufa              Ufa                     2      2
ruslan-gabbasov  Ruslan Gabbasov         1      1
alsynov-1?       Файыл Алсынов           2      2
alsynov-2?       Фаиль Алсынов
`);
});

test("a name that the table lacks is one line for all texts, behind all others", async () => {
  const { a, b } = tempFiles({ a: "Leyla Latypova wrote.\n", b: "Leyla  Latypova met Radiy Khabirov.\n" });
  const io = fakeIo(PLAIN);
  await run(["extract", "--unknown", a, b], io, smallLibrary);
  expect(io.out()).toMatch(/\nradiy-khabirov .* 1 {6}1\nunknown {9}Leyla Latypova .* 2 {6}2\n$/);
});

test("colours as in the texts", async () => {
  const { a, b } = tempFiles({ a: "Өфө", b: "Alsynov" });
  const coloured = await overviewOf([a, b], { terminal: true });
  expect(coloured).toContain("\u{1B}[32mufa       \u{1B}[39m");
  expect(coloured).toContain("\u{1B}[33malsynov-1?\u{1B}[39m");
  expect(stripVTControlCharacters(coloured)).toBe(await overviewOf([a, b]));
});

test("what could steer the terminal is made harmless", async () => {
  const { a, b } = tempFiles({ a: "x", b: "x" });
  const entity = { id: "a\n\u{1B}[2Jb", names: ["U\u{9B}2Jfa"] };
  const candidate = { entity, name: { text: "Ufa" }, score: 1, evidence: [] };
  const resolution = { query: "x", status: "match", entity, score: 1, candidates: [candidate] } as const;
  const library = { ...fakeLibrary(), extract: () => [{ start: 0, end: 1, text: "x", resolution }] };
  expect(await overviewOf([a, b], PLAIN, library)).toContain("\na \uFFFD[2Jb  U\uFFFD2Jfa  ");
});

test.each<[what: string, argv: (a: string, b: string) => string[], setting: Setting]>([
  ["one text", (a) => [a], PLAIN],
  ["two texts, one of which cannot be read", (a) => [a, `${a}.missing`], PLAIN],
  ["texts in which nobody is named", (_a, b) => [b, b], PLAIN],
  ["a pipe", (a, b) => [a, b], {}],
  ["JSON lines on a terminal", (a, b) => ["--json", a, b], PLAIN],
])("none behind %s", async (_what, argv, setting) => {
  const { a, b } = tempFiles({ a: "Өфө", b: "nobody" });
  expect(await overviewOf(argv(a, b), setting)).toBe("");
});

test("two texts are enough", async () => {
  const { a, b } = tempFiles({ a: "Өфө", b: "nobody" });
  expect(await overviewOf([a, b])).toContain("==> all 2 texts <==\nentity  name  mentions  texts\nufa     Ufa ");
});
