import { compareNames } from "../../src/resolver/compare-names.ts";
import { share, table } from "../markdown.ts";
import { jaroWinklerOfNames, jaroWinklerOfWords } from "../systems/jaro-winkler.ts";
import { bestThreshold, calledFrom, precisionAt, recallAt, type Scored } from "./called.ts";
import { type RegisterPair, type RegisterPart, registerPairs } from "./pairs.ts";

interface Comparer {
  readonly name: string;
  readonly score: (pair: RegisterPair) => number;
  /** From which score on two names are one; without it, where that is best for the development half. */
  readonly threshold?: number;
}

// From which on the library itself says `same`.
const SAME = 0.5;

// Of what is called one, the share that should be.
const PRECISE = 0.98;

// Of the pairs that are one, the share that should be found.
const FOUND = 0.93;

const ALLONYM: Comparer = {
  name: "allonym",
  score: ({ a, b, type }) => compareNames(a, b, { type }).score,
  threshold: SAME,
};

const PARTS: readonly RegisterPart[] = ["development", "second development", "held out", "fresh", "second fresh"];

/** Those whose pairs nobody should read, lest they be tuned by. */
const UNREAD: ReadonlySet<RegisterPart> = new Set(["held out", "fresh"]);

/** Parts that are told together too: they are one set of all kinds. */
const TOGETHER: ReadonlySet<RegisterPart> = new Set(["fresh", "second fresh"]);

const COMPARERS: readonly Comparer[] = [
  ALLONYM,
  { name: "token-aligned Jaro-Winkler", score: ({ a, b }) => jaroWinklerOfWords(a, b) },
  { name: "Jaro-Winkler", score: ({ a, b }) => jaroWinklerOfNames(a, b) },
];

/** Pairs of names of public registers, told by the library and by Jaro-Winkler on any-ascii. Markdown. */
export function registers(): string {
  const all = registerPairs();
  const spelt = all.filter(({ isTranslated }) => !isTranslated);
  return [
    `All ${all.length} pairs:`,
    tableOf(all),
    `Without the ${all.length - spelt.length} pairs of translated words and abbreviations:`,
    tableOf(spelt),
    "The second fresh part by kind, allonym:",
    tableOfKinds(all.filter(({ kind }) => kind !== undefined)),
  ].join("\n\n");
}

const HEAD = ["", "part", "pairs", "one", "called one", "right", "precision", "recall", "from", "R@98", "P@93"];

function tableOf(pairs: readonly RegisterPair[]): string {
  const rows = COMPARERS.flatMap(({ name, score, threshold: own }) => {
    const scored = pairs.map((pair) => ({ pair, score: score(pair) }));
    const threshold = own ?? bestThreshold(scored.filter(({ pair }) => pair.part === "development"));
    const parts = PARTS.map((part) =>
      row(
        name,
        part,
        scored.filter(({ pair }) => pair.part === part),
        threshold,
      ),
    );
    const together = scored.filter(({ pair }) => TOGETHER.has(pair.part));
    return [...parts, row(name, [...TOGETHER].join(" and "), together, threshold)];
  });
  return table(HEAD, rows);
}

function tableOfKinds(pairs: readonly RegisterPair[]): string {
  const scored = pairs.map((pair) => ({ pair, score: ALLONYM.score(pair) }));
  const kinds = [...new Set(pairs.map(({ kind = "" }) => kind))].sort();
  const rows = kinds.map((kind) => {
    const { called, right, one } = calledFrom(
      SAME,
      scored.filter(({ pair }) => pair.kind === kind),
    );
    return [kind, ...[pairs.filter((pair) => pair.kind === kind).length, one, called, right].map(String)];
  });
  return table(["kind", "pairs", "one", "called one", "right"], rows);
}

function row(name: string, part: string, scored: readonly Scored[], threshold: number): string[] {
  const { called, right, one, precision, recall } = calledFrom(threshold, scored);
  const counts = [scored.length, one, called, right].map(String);
  const trade = [recallAt(PRECISE, scored), precisionAt(FOUND, scored)];
  return [name, part, ...counts, ...[precision, recall, threshold, ...trade].map((one) => share(one))];
}

/**
 * What the library gets wrong, counted by kind; not listed for the parts that nobody has read, lest they be tuned by.
 */
export function misses(): string {
  const wrong = registerPairs()
    .map((pair) => ({ pair, score: ALLONYM.score(pair) }))
    .filter(({ pair, score }) => pair.isOne !== score >= SAME);
  const kinds = [...new Set(wrong.map(kindOf))].sort();
  const rows = kinds.map((kind) => {
    const of = wrong.filter((one) => kindOf(one) === kind);
    return [kind, ...PARTS.map((part) => String(of.filter(({ pair }) => pair.part === part).length))];
  });
  const lines = kinds.flatMap((kind) =>
    wrong
      .filter((one) => kindOf(one) === kind && !UNREAD.has(one.pair.part))
      .map(({ pair: { a, b, languages }, score }) => [kind, languages, a, b, share(score)].join("\t")),
  );
  return [table(["", ...PARTS], rows), ...lines].join("\n");
}

function kindOf({ pair }: Scored): string {
  const what = pair.type === "place" ? "places" : "bodies";
  if (!pair.isOne) return `two ${what} taken for one`;
  return `${what} not known as one: ${pair.isTranslated ? "translated words and abbreviations" : "other names"}`;
}
