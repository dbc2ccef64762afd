import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { readRecord } from "../../src/tables/read.ts";
import { anchorsOf, blocksOf, linksOf, pages, pathsOf, readPage } from "./markdown.ts";
import { callsOf, commandsOf, isNpmCommand, runCommand } from "./run-commands.ts";
import { runSnippets } from "./run-snippets.ts";

vi.mock("../../src/node/pool.ts", () => import("../node/in-thread-pool.ts"));

test("README begins with what it does and the two commands", () => {
  const [first] = blocksOf(readPage("README.md"), "sh");
  expect(first?.text).toBe("npm ci && npx allonym extract examples/press-notes.txt\nnpm ci && npm test\n");
});

for (const page of pages) {
  const markdown = readPage(page);
  const snippets = blocksOf(markdown, "js", "ts");
  const consoles = blocksOf(markdown, "console").flatMap(({ text }) => callsOf(text));
  const commands = blocksOf(markdown, "sh").flatMap(({ text }) => commandsOf(text));
  const records = blocksOf(markdown, "json").filter(({ text }) => text.includes("$schema"));

  describe(page, () => {
    test("links, and files named in code letters, lead somewhere", () => {
      expect(linksOf(markdown).filter((target) => !leadsSomewhere(target, page))).toEqual([]);
      expect(pathsOf(markdown).filter((path) => !existsSync(path))).toEqual([]);
    });

    if (snippets.length > 0) {
      test("the values that its code states come out", async () => {
        const checks = await runSnippets(page, snippets);
        expect(checks.length).toBeGreaterThan(0);
        for (const { line, code, got, stated } of checks) expect(got, `${page}:${line}: ${code}`).toEqual(stated);
      });
    }

    for (const { command, shown } of consoles) {
      test(`prints what it shows: ${command}`, async () => {
        // What goes to standard error stands first: what was guessed of a table.
        const { out, err } = await runCommand(command);
        expectShown(err + out, shown);
      });
    }

    for (const command of commands) {
      test(`works: ${command}`, async () => {
        if (isNpmCommand(command)) return;
        const { code, err } = await runCommand(command);
        expect([code, err.replace(SAID, "")]).toEqual([0, ""]);
      });
    }

    for (const { text, line } of records) {
      test(`line ${line}: the table file is valid by data/schema/entity.json`, () => {
        readRecord(text, page);
      });
    }
  });
}

describe("examples", () => {
  test("the table and the text of the README's commands resolve as they say", async () => {
    const { code, out } = await runCommand("npx allonym extract --json examples/press-notes.txt");
    expect(code).toBe(0);
    const found = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(found.map(({ text, status, id }) => `${text} | ${status} | ${id}`)).toEqual(NOTES);
  });

  test("own-entities.mjs prints a shelf for each author", async () => {
    const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    try {
      const text = readFileSync("examples/own-entities.mjs", "utf8");
      await runSnippets("examples/own-entities.mjs", [{ text, line: 1 }]);
      expect(write.mock.calls.map(([line]) => line)).toEqual([
        "Anton Tschechow: B 12\n",
        "Tchekhov, Anton: B 12\n",
        "Aleksander Puszkin: B 10\n",
        "Alexandre Pouchkine: B 10\n",
        "Anton Puschkin: none\n",
      ]);
    } finally {
      write.mockRestore();
    }
  });
});

// What was guessed of a table.
const SAID =
  /^allonym: (?:examples\/[\w.-]+: (?:.*\d records, \d+ entities.*|a table with .*)|version .*|\d+ rows: .*)\n/gm;

const NOTES = [
  "Fail Alsynov | match | fail-alsynov",
  "Fayil Alsynov | match | fail-alsynov",
  "Phil Alsinov | match | fail-alsynov",
  "Alsenov | match | fail-alsynov",
  "Al-Sinov | match | fail-alsynov",
  "Radiy Khabirov | match | radiy-khabirov",
  "Radi Khabirov | match | radiy-khabirov",
  "Radyi Khabirov | match | radiy-khabirov",
  "Radij Chabirow | match | radiy-khabirov",
  "Khabirov | match | radiy-khabirov",
  "Ruslan Gabbasov | match | ruslan-gabbasov",
  "Ruslan Jabasov | match | ruslan-gabbasov",
  "Rusłan Gabbasow | match | ruslan-gabbasov",
  "Władimir Putin | match | vladimir-putin",
  "Fail Ałsynow | match | fail-alsynov",
  "Ilyas Bayghusqar | match | ilyas-bayghusqar",
  "Ilyas Baughusqar | match | ilyas-bayghusqar",
  "Minniyar Bayguskarov | match | minniyar-bayguskarov",
  "Aygiz Ishmurzin | match | aygiz-ishmurzin",
  "Ishmurzino | match | ishmurzino",
  "Wladimir Putin | match | vladimir-putin",
  "Ufa | match | ufa",
  "Baschkortostan | match | bashkortostan",
  "Фаиль Алсынов | match | fail-alsynov",
  "Радий Хабиров | match | radiy-khabirov",
  "Руслан Габбасов | match | ruslan-gabbasov",
  "Уфа | match | ufa",
  "Радий Хәбиров | match | radiy-khabirov",
  "Башҡортостан | match | bashkortostan",
  "Өфө | match | ufa",
];

function leadsSomewhere(target: string, page: string): boolean {
  const [path = "", anchor] = target.split("#");
  const file = path === "" ? page : posix.join(posix.dirname(page), path);
  if (!existsSync(file)) return false;
  return anchor === undefined || anchorsOf(readPage(file)).includes(anchor);
}

// A score, or the words of `explain` for one. Scores are tuned from time to time: they may be a tenth off.
const SCORE = /\b[01]\.\d\d\b|(?:(?:over|under) )?\b\d+ %/g;

/** A line `...` stands for all that follows. */
function expectShown(printed: string, shown: string): void {
  const [head = "", ...cut] = shown.trimEnd().split(/^\.\.\.$/m);
  const lines = printed.split("\n");
  const part = cut.length === 0 ? printed : lines.slice(0, head.split("\n").length - 1).join("\n");
  const withoutScores = (text: string): string => text.trimEnd().replace(SCORE, "#");
  expect(withoutScores(part), printed).toBe(withoutScores(head));
  const scores = scoresOf(part);
  for (const [index, score] of scoresOf(head).entries())
    expect(Math.abs(score - (scores[index] ?? 9))).toBeLessThan(0.1);
}

function scoresOf(text: string): number[] {
  return Array.from(text.matchAll(SCORE), ([score]) =>
    score.endsWith("%") ? Number(score.replace(/\D/g, "")) / 100 : Number(score),
  );
}
