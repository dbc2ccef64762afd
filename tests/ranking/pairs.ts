import { expect } from "vitest";
import { compareNames, createResolver } from "../../src/index.ts";
import type { EntityType } from "../../src/types.ts";

/** `better` is likelier to be the bearer of `query` than `worse` is; `why` says so to somebody who knows names. */
export type Pair = readonly [query: string, better: string, worse: string, why: string];

/** Pairs about one question, with the type of what is named; a person unless it says otherwise. */
export interface Theme {
  readonly title: string;
  readonly type?: EntityType;
  readonly pairs: readonly Pair[];
}

export function expectNearer([query, better, worse]: Pair, type: EntityType): void {
  const [right, wrong] = [better, worse].map((name) => compareNames(query, name, { type }).score) as [number, number];
  expect(right, `${query} is nearer to ${better} than to ${worse}`).toBeGreaterThan(wrong);
}

export function expectFirst([query, better, worse]: Pair, type: EntityType): void {
  // Ties break by id: "other" would come first.
  const resolver = createResolver([
    { id: "other", type, names: [worse] },
    { id: "right", type, names: [better] },
  ]);
  const { candidates } = resolver.resolve(query);
  expect(candidates[0]?.entity.id, `the first answer to ${query}`).toBe("right");
}
