import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createResolver, extract } from "../../src/index.ts";
import { bashkortostan } from "../../src/tables/bashkortostan.ts";
import { type MarkedText, readMarked } from "./marked.ts";

// Texts in many languages, in corpus/*.txt, each with its mentions marked. To add one, copy a file and change everything in it.

const FOLDER = new URL("./corpus/", import.meta.url);
const texts = readdirSync(FOLDER)
  .sort()
  .map((name) => ({ name, ...readMarked(readFileSync(new URL(name, FOLDER), "utf8")) }));

const resolver = createResolver(bashkortostan);
const ids = new Set(bashkortostan.map(({ id }) => id));

/** A mention as a line: the words, who is meant, and where. */
function line(text: string, start: number, end: number, who: string): string {
  return `${text.slice(start, end)} = ${who} (${start})`;
}

function expected({ text, mentions }: MarkedText): string[] {
  return mentions.map(({ start, end, ids: [id], isSure }) => line(text, start, end, isSure ? String(id) : "?"));
}

function found(text: string): string[] {
  return extract(resolver, text).map(({ start, end, resolution }) =>
    line(text, start, end, resolution.status === "match" ? resolution.entity.id : "?"),
  );
}

describe("the corpus", () => {
  test("has many texts in many languages, a third of them hard negatives", () => {
    expect(texts.length).toBeGreaterThanOrEqual(60);
    expect(new Set(texts.map(({ language }) => language.split("-")[0])).size).toBeGreaterThanOrEqual(12);
    expect(texts.filter(({ tempts }) => tempts !== undefined).length * 3).toBeGreaterThanOrEqual(texts.length);
  });

  test.each(texts)("$name says what it shows, and its source", ({ shows, sources, mentions, text }) => {
    expect(shows).not.toBe("");
    expect(sources).not.toEqual([]);
    expect(text).not.toContain("[[");
    expect(mentions.flatMap((mention) => mention.ids).filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe("all mentions are found, and nothing else", () => {
  test.each(texts)("$name: $shows", (text) => {
    expect(found(text.text)).toEqual(expected(text));
  });
});
