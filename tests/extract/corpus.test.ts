import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createResolver, extract } from "../../src/index.ts";
import { bashkortostan } from "../../src/tables/bashkortostan.ts";
import { type MarkedText, readMarked } from "./marked.ts";

// Texts in many languages, in corpus/*.txt, each with its mentions marked. To add one, copy a file and change
// everything in it.

const FOLDER = new URL("./corpus/", import.meta.url);
const texts = readdirSync(FOLDER)
  .sort()
  .map((name) => ({ name, ...readMarked(readFileSync(new URL(name, FOLDER), "utf8")) }));

const resolver = createResolver(bashkortostan);
const ids = new Set(bashkortostan.map(({ id }) => id));

/**
 * What is found otherwise than marked, each with what is wrong. Where a mark says that nobody can tell, nothing need be
 * found.
 */
function mistakes({ text, mentions }: MarkedText): string[] {
  const found = extract(resolver, text)
    .filter(({ resolution }) => resolution.status === "match")
    .map(({ start, end, resolution }) => ({ start, end, id: resolution.candidates[0]?.entity.id }));
  const sure = mentions.filter(({ isSure }) => isSure);
  const isSame = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
    a.start === b.start && a.end === b.end;
  const missed = sure.filter((one) => !found.some((other) => isSame(one, other) && other.id === one.ids[0]));
  const wrong = found.filter((one) => !sure.some((other) => isSame(one, other) && other.ids[0] === one.id));
  return [
    ...missed.map(({ start, end, ids: [id] }) => `misses ${text.slice(start, end)} = ${id}`),
    ...wrong.map(({ start, end, id }) => `finds ${text.slice(start, end)} = ${id}`),
  ];
}

/** Whether a mistake is among the limits that the text itself states. */
function isKnown(mistake: string, { limits }: MarkedText): boolean {
  const [words] = mistake.split(" = ");
  return limits.some((limit) => limit.startsWith(`${words}:`));
}

describe("the corpus", () => {
  test("has many texts in many languages, a third of them hard negatives", () => {
    expect(texts.length).toBeGreaterThanOrEqual(160);
    expect(new Set(texts.map(({ language }) => language.split("-")[0])).size).toBeGreaterThanOrEqual(40);
    expect(texts.filter(({ tempts }) => tempts !== undefined).length * 3).toBeGreaterThanOrEqual(texts.length);
  });

  test("has few known mistakes", () => {
    const limits = texts.flatMap((text) => text.limits);
    expect(limits.length).toBeLessThanOrEqual(23);
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
    const all = mistakes(text);
    expect(all.filter((mistake) => !isKnown(mistake, text))).toEqual([]);
    // A limit that is none any more is taken out.
    expect(
      text.limits.filter((limit) => !all.some((mistake) => limit.startsWith(`${mistake.split(" = ")[0]}:`))),
    ).toEqual([]);
  });
});
