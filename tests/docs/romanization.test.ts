import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { romanizationSystems } from "../../src/index.ts";

const page = readFileSync("docs/romanization.md", "utf8");
const cells = page
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .map((line) => line.split("|").map((cell) => cell.trim()));

/** The rows of the table whose ids are in a column. */
function idsIn(column: number): string[] {
  return cells.flatMap((row) => /^`([A-Za-z0-9.-]+)`$/.exec(row[column] ?? "")?.[1] ?? []).sort();
}

test("the page lists every system, with its authority and year", () => {
  expect(idsIn(2)).toEqual(romanizationSystems.map(({ id }) => id));
  const rows = new Map(cells.map((row) => [row[2], row]));
  for (const { id, authority, year } of romanizationSystems) {
    expect(rows.get(`\`${id}\``)?.slice(3, 5), id).toEqual([authority, String(year)]);
  }
});

test("the page lists every tradition, with its label", () => {
  const files = readdirSync("data/traditions").map((file) =>
    JSON.parse(readFileSync(`data/traditions/${file}`, "utf8")),
  );
  const labels = new Map(cells.map((row) => [row[1], row[2]]));
  const traditions = files.filter(({ share }) => share !== undefined);
  for (const { id, label } of traditions) expect(labels.get(`\`${id}\``), id).toBe(label);
  expect(idsIn(1).length).toBe(traditions.length);
});
