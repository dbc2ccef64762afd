import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const PAGE = "data/SOURCES.md";
// Of repositories that fewer items rest on, the items themselves say enough.
const MANY = 10;

test("data/SOURCES.md has every repository that many items rest on", () => {
  const cited = new Map<string, number>();
  for (const file of readdirSync("data", { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".json"),
  )) {
    const addresses = readFileSync(join("data", file), "utf8").matchAll(/"https:\/\/github\.com\/([\w.-]+\/[\w.-]+)/g);
    for (const [, repository = ""] of addresses) cited.set(repository, (cited.get(repository) ?? 0) + 1);
  }
  const many = [...cited].filter(([, times]) => times >= MANY).map(([repository]) => repository);
  const page = readFileSync(PAGE, "utf8");
  expect(many.length).toBeGreaterThan(5);
  expect(many.filter((repository) => !page.includes(`https://github.com/${repository})`))).toEqual([]);
});

test("data/SOURCES.md speaks of every folder of data/", () => {
  const page = readFileSync(PAGE, "utf8");
  const folders = readdirSync("data", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.filter(({ name }) => !page.includes(`\`${name}/\``)).map(({ name }) => name)).toEqual([]);
});
