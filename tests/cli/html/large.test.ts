import { expect, test } from "vitest";
import { page } from "../../../src/cli/html/page.ts";
import type { EntityInput, Mention } from "../../../src/types.ts";

/** Texts of `sentences` sentences, each of which names an entity and somebody whom the table lacks. */
function pageOf(texts: number, sentences: number): string {
  const text = "Then Ufa wrote to Leyla Latypova about all that had gone wrong on the way.\n".repeat(sentences);
  const mentions = Array.from(text.matchAll(/Ufa|Leyla Latypova/g), ({ 0: name, index }) => mention(name, index));
  const files = Array.from({ length: texts }, (_, at) => ({ file: `${at}.txt`, text, mentions }));
  return page(files, () => "why");
}

function mention(text: string, start: number): Mention<EntityInput> {
  const entity: EntityInput = { id: text, names: [text] };
  const candidate = { entity, name: { text }, score: 1, evidence: [] };
  const end = start + text.length;
  if (text !== "Ufa")
    return { start, end, text, resolution: { query: text, status: "none", reason: "no-candidate", candidates: [] } };
  return { start, end, text, resolution: { query: text, status: "match", entity, score: 1, candidates: [candidate] } };
}

// What grows faster than the text would take minutes here, and letters more than these.
test.each([
  ["one text of 1 MB", 1, 14_000],
  ["200 texts of 7 kB", 200, 100],
  ["2,000 texts of a sentence", 2000, 1],
])("a page of %s is made within seconds, and grows no faster than its texts", (_what, texts, sentences) => {
  const small = pageOf(Math.ceil(texts / 10), Math.ceil(sentences / 10)).length;
  const begun = performance.now();
  const html = pageOf(texts, sentences);
  expect(performance.now() - begun).toBeLessThan(5_000);
  expect(html.match(/<mark /g)).toHaveLength(2 * texts * sentences);
  expect(html.length / small).toBeLessThan(texts === 1 || sentences === 1 ? 11 : 110);
});
