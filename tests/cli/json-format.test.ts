import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import config from "../../biome.json" with { type: "json" };
import { readSources } from "../../build/check-data/read-sources.ts";
import { formatJson, jsonOf } from "../../src/cli/json-format.ts";

// Entity files hold strings, true, arrays and objects; and no numbers, which Biome puts several on a line.

const word = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom("Уфа", "Өфө", "على\u200Cرضا", "И\u0306", 'say "no"', "a\\b", "x".repeat(50), "ж".repeat(100), "中村"),
);
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    word,
    fc.constant(true),
    fc.array(tie("json"), { maxLength: 5 }),
    fc.dictionary(word, tie("json"), { maxKeys: 4 }),
  ),
}));
const gap = fc.constantFrom("", "", " ", "\n", "\n  ", "\n\n", " \n\n\n ");

/** JSON with white space anywhere. */
const loose = fc.tuple(json, fc.array(gap, { minLength: 1, maxLength: 7 })).map(([value, gaps]) => {
  let at = 0;
  const between = (): string => gaps[at++ % gaps.length] ?? "";
  return JSON.stringify(value).replace(
    /"(?:[^"\\]|\\.)*"|[{}[\],:]|true/g,
    (token) => `${between()}${token}${between()}`,
  );
});

test("writes JSON as Biome does", () => {
  const samples = fc.sample(loose, { seed: 18, numRuns: 500 });
  const entities = readSources(".").filter(({ path }) => path.startsWith("data/tables/"));
  const texts = [...samples, ...entities.map(({ bytes }) => new TextDecoder().decode(bytes))];
  expect(entities.length).toBeGreaterThan(10);
  expect(texts.map(formatJson)).toEqual(byBiome(texts));
});

test("opens every object of a value", () => {
  expect(jsonOf({ id: "ufa", names: [{ text: "Ufa" }], tests: { resolves: ["Oufa", "Oefa"] }, distinctFrom: [] })).toBe(
    `{
  "id": "ufa",
  "names": [
    {
      "text": "Ufa"
    }
  ],
  "tests": {
    "resolves": ["Oufa", "Oefa"]
  },
  "distinctFrom": []
}
`,
  );
});

function byBiome(texts: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), "allonym-biome-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "biome.json"), JSON.stringify({ formatter: config.formatter }));
  mkdirSync(join(folder, "texts"));
  const paths = texts.map((_, at) => join(folder, "texts", `${at}.json`));
  for (const [at, path] of paths.entries()) writeFileSync(path, texts[at] ?? "");
  const biome = join(process.cwd(), "node_modules/@biomejs/biome/bin/biome");
  const { status, stderr } = spawnSync(process.execPath, [biome, "format", "--write", "."], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(status, stderr).toBe(0);
  return paths.map((path) => readFileSync(path, "utf8"));
}
