import fc from "fast-check";
import { expect, test } from "vitest";
import {
  blockingKeys,
  compareNames,
  createResolver,
  explain,
  extract,
  type Mention,
  romanize,
  suggest,
} from "../../src/index.ts";
import { bashkortostan } from "../../src/tables/bashkortostan.ts";

const RUN = { seed: 20261121, numRuns: 400 };
const HANGS = { timeout: 120_000 };

const resolver = createResolver(bashkortostan);
const nameWords = [...new Set(bashkortostan.flatMap(({ names }) => names.flatMap(({ text }) => text.split(" "))))];

/** Strings of any UTF-16 units, lone surrogates among them. */
const anyString = fc.string({ unit: "binary", maxLength: 60 });

/** Letters that names are written in, with marks, signs and what is not seen. */
const letters = fc.string({
  unit: fc.constantFrom(...Array.from("aeijkoszAKSбвкүңҡәЁЩьъČşğ'’-–. ,;\n\u0301\u200b\u00ad\u202e\ud800عש漢7")),
  maxLength: 40,
});

/** Words of the table's names between other things, as in a text. */
const text = fc
  .array(fc.oneof({ arbitrary: fc.constantFrom(...nameWords), weight: 3 }, letters, anyString), { maxLength: 12 })
  .chain((pieces) => fc.constantFrom(" ", "-", ". ", "\n", "").map((between) => pieces.join(between)));

/** A name of the table with something odd behind it. */
const oddName = fc
  .tuple(fc.constantFrom(...bashkortostan.flatMap(({ names }) => names)), fc.oneof(fc.constant(""), letters, anyString))
  .map(([name, odd]) => name.text + odd);

const anything = fc.oneof(anyString, letters, text, oddName);

test("resolve, suggest, blockingKeys and romanize never throw; explain always has a sentence", HANGS, () => {
  const seen = { match: 0, ambiguous: 0, none: 0 };
  fc.assert(
    fc.property(anything, (query) => {
      const resolution = resolver.resolve(query);
      seen[resolution.status]++;
      expect(explain(resolution)).toMatch(/\.$/);
      expect(explain(resolution).replace(query, "")).not.toMatch(/undefined|NaN|\[object/);
      for (const candidate of resolution.candidates) expect(explain(candidate)).toMatch(/\.$/);
      expect(suggest(resolver, query).length).toBeLessThanOrEqual(5);
      for (const key of blockingKeys(query)) expect(key).not.toBe("");
      expect(romanize(query, "translit-js-ru")).toBeTypeOf("string");
    }),
    RUN,
  );
  expect(seen.none).toBeGreaterThan(20);
  expect(seen.match + seen.ambiguous).toBeGreaterThan(20);
});

test("compareNames never throws, and says the same the other way round", HANGS, () => {
  let comparable = 0;
  fc.assert(
    fc.property(anything, anything, (a, b) => {
      const [one, other] = [compareNames(a, b), compareNames(b, a)];
      expect([other.score, other.same, other.comparable]).toEqual([one.score, one.same, one.comparable]);
      expect(one.score).toBeGreaterThanOrEqual(0);
      expect(one.score).toBeLessThanOrEqual(1);
      expect(explain(one)).toMatch(/\.$/);
      if (one.comparable) comparable++;
    }),
    RUN,
  );
  expect(comparable).toBeGreaterThan(50);
});

/** Fails unless the mentions stand in the text where they say, in order, one behind the other. */
function expectPlaced(mentions: readonly Mention<unknown>[], within: string): void {
  let end = 0;
  for (const mention of mentions) {
    expect(mention.start).toBeGreaterThanOrEqual(end);
    expect(mention.end).toBeGreaterThan(mention.start);
    expect(within.slice(mention.start, mention.end)).toBe(mention.text);
    expect(["match", "ambiguous"]).toContain(mention.resolution.status);
    end = mention.end;
  }
  expect(end).toBeLessThanOrEqual(within.length);
}

test("extract never throws; its mentions slice the text, in order, never overlapping", HANGS, () => {
  let found = 0;
  fc.assert(
    fc.property(anything, (within) => {
      const mentions = extract(resolver, within);
      expectPlaced(mentions, within);
      found += mentions.length;
    }),
    RUN,
  );
  expect(found).toBeGreaterThan(100);
});
