import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import english from "../src/words/en.json";
import russian from "../src/words/ru.json";
import { wordsOf } from "../src/words/words.ts";

const words = (text: unknown): string[] => (typeof text === "string" ? [text] : Object.values(text as object));
const values = (text: unknown): string[] =>
  [...new Set(words(text).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();

test("both languages have the same words, with the same values in them", () => {
  expect(Object.keys(russian.words).sort()).toEqual(Object.keys(english).sort());
  const differing = Object.entries(english).filter(
    ([key, text]) => String(values(text)) !== String(values((russian.words as Record<string, unknown>)[key])),
  );
  expect(differing).toEqual([]);
});

test("no word is left that nothing says", () => {
  const source = readdirSync("site/src", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(`site/src/${file}`, "utf8"))
    .join("\n");
  // Keys that are put together: `nav.${tool}`.
  const prefixes = new Set(Array.from(source.matchAll(/`([a-z.]+)\.\$\{/g), ([, prefix = ""]) => prefix));
  const said = (key: string): boolean =>
    source.includes(`"${key}"`) || [...prefixes].some((prefix) => key.startsWith(`${prefix}.`));
  expect(Object.keys(english).filter((key) => !said(key))).toEqual([]);
});

test("every reason and tradition that the library can name is told in Russian", () => {
  const told = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (["label", "reason", "tradition"].includes(key) && typeof inner === "string") told.add(inner);
      collect(inner);
    }
  };
  for (const folder of ["spelling", "traditions", "grammar"]) {
    for (const file of readdirSync(`data/${folder}`, { recursive: true, encoding: "utf8" })) {
      if (file.endsWith(".json")) collect(JSON.parse(readFileSync(`data/${folder}/${file}`, "utf8")));
    }
  }
  expect(told.size).toBeGreaterThan(100);
  expect([...told].filter((label) => !(label in russian.traditions))).toEqual([]);
});

test("Russian plurals", () => {
  const { t } = wordsOf("ru", russian);
  expect([1, 3, 5, 21].map((count) => t("find.mentions", { count }))).toEqual([
    "1 упоминание",
    "3 упоминания",
    "5 упоминаний",
    "21 упоминание",
  ]);
});
