import { blockingKeys } from "../src/blocking/blocking-keys.ts";
import { mean } from "../src/evaluate/calibration.ts";
import { share, table } from "./markdown.ts";
import { quantile } from "./metrics.ts";
import type { BenchSet, Entry, Query } from "./set.ts";

type Keys = ReadonlySet<string>;

/** A spelling, and the name that the index holds of its bearer. */
type Pair = readonly [spelling: string, canonical: string];

/** What blocking keys find, and what they cost, on each set in turn: Markdown. */
export function blocking(sets: readonly BenchSet[], progress: (text: string) => void): string {
  const found: string[][] = [];
  const cost: string[][] = [];
  for (const { name, index, queries, otherScripts } of sets) {
    progress(`blocking: ${name}`);
    found.push([name, ...foundRow(pairsOf(index, queries))]);
    if (otherScripts.length > 0) found.push([`${name}, other scripts`, ...foundRow(pairsOf(index, otherScripts))]);
    cost.push([name, ...costRow(index, queries)]);
  }
  return [
    table(["", "pairs", "a key in common", "pairs of two words", "two words in common"], found),
    table(["", "index", "keys a name", "p95", "keys a query", "p95", "longest", "other names", "share"], cost),
  ].join("\n\n");
}

function pairsOf(index: readonly Entry[], queries: readonly Query[]): Pair[] {
  const names = new Map(index.map(({ id, name }) => [id, name]));
  return queries.flatMap(({ text, right }) => [...right].map((id) => [text, names.get(id) ?? ""] as const));
}

function foundRow(pairs: readonly Pair[]): string[] {
  const ofTwo = pairs.filter((pair) => pair.every((name) => keysOfWords(name).length > 1));
  const byKey = pairs.filter(([a, b]) => meet(keysOf(a), keysOf(b)));
  const byWords = ofTwo.filter(([a, b]) => shareTwoWords(keysOfWords(a), keysOfWords(b)));
  return [pairs.length, share(byKey.length / pairs.length), ofTwo.length, share(byWords.length / ofTwo.length)].map(
    String,
  );
}

function costRow(index: readonly Entry[], queries: readonly Query[]): string[] {
  const known = index.map(({ name }) => blockingKeys(name));
  const asked = queries.map(({ text }) => blockingKeys(text));
  const others = othersMet(
    index.map(({ id }, entry) => ({ id, keys: known[entry] ?? [] })),
    queries.map(({ right }, query) => ({ right, keys: asked[query] ?? [] })),
  );
  const longest = Math.max(...[...known, ...asked].flat().map(({ length }) => length));
  const numbers = (all: readonly (readonly string[])[]): string[] => {
    const counts = all.map(({ length }) => length);
    return [mean(counts).toFixed(2), String(quantile(counts, 0.95))];
  };
  const met = mean(others);
  return [
    String(index.length),
    ...numbers(known),
    ...numbers(asked),
    String(longest),
    met.toFixed(0),
    share(met / index.length),
  ];
}

/** For each query how many names of the index, but the right ones, have a key of it. */
export function othersMet(
  index: readonly { readonly id: string; readonly keys: readonly string[] }[],
  queries: readonly { readonly right: ReadonlySet<string>; readonly keys: readonly string[] }[],
): number[] {
  const byKey = new Map<string, string[]>();
  for (const { id, keys } of index) {
    for (const key of keys) {
      const ids = byKey.get(key);
      if (ids === undefined) byKey.set(key, [id]);
      else ids.push(id);
    }
  }
  return queries.map(({ right, keys }) => {
    const met = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
    return [...met].filter((id) => !right.has(id)).length;
  });
}

/** Whether two words of one name have each a key in common with a word of its own in the other. */
export function shareTwoWords(a: readonly Keys[], b: readonly Keys[]): boolean {
  const meeting = a.flatMap((one, i) => b.flatMap((other, j) => (meet(one, other) ? [[i, j] as const] : [])));
  return meeting.some(([i, j]) => meeting.some(([k, l]) => i !== k && j !== l));
}

function meet(a: Keys, b: Keys): boolean {
  for (const key of a) if (b.has(key)) return true;
  return false;
}

function keysOf(name: string): Keys {
  return new Set(blockingKeys(name));
}

/** The keys of each word between spaces, full stops and commas; initials are none. */
export function keysOfWords(name: string): Keys[] {
  return name
    .split(/[\s.,]+/u)
    .filter((word) => word.length > 1)
    .map(keysOf)
    .filter(({ size }) => size > 0);
}
