import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DISTRACTORS, makeDistractors } from "./distractors.ts";
import { type Bearer, nameKey, pairKeys } from "./names.ts";
import { sample } from "./random.ts";
import { type BenchSet, canonicalName, makeSet } from "./set.ts";

/** The project's own data. */
export const OWN_FOLDER = "bench/data";

const FIGURES = "figures.jsonl";
// A register of a middling country's officials; a smaller index is easy for every system.
const MOST_DISTRACTORS = 20_000;
const MOST_ABSENT = 250;
const FEWEST_QUERIES = 50;
const SEED = 1934;

/**
 * The sets of a folder: `figures.jsonl` with `absent.tsv`, or each `resolve-*.jsonl` that has queries enough. One with
 * absent names of its own, `negatives-*.tsv`, stands without distractors.
 */
export function readSets(folder: string): BenchSet[] {
  if (existsSync(join(folder, FIGURES))) return [figuresSet(folder)];
  const files = readdirSync(folder)
    .filter((file) => /^resolve-.+\.jsonl$/.test(file))
    .sort();
  const all = files.map((file) => ({
    name: file.slice("resolve-".length, -".jsonl".length),
    bearers: jsonl(folder, file),
  }));
  const distractors = lines(folder, "distractors-cyrl.tsv").slice(0, MOST_DISTRACTORS);
  return all.flatMap(({ name, bearers }) => {
    const own = lines(folder, `negatives-${name}.tsv`);
    if (own.length > 0) return [makeSet(name, bearers, [], own)];
    const others = all.filter((other) => other.name !== name).flatMap((other) => other.bearers);
    const set = makeSet(name, bearers, distractors, absentNames(folder, bearers, distractors, others));
    return set.queries.length < FEWEST_QUERIES ? [] : [set];
  });
}

/** The project's own figures among so many names put together of theirs. */
export function figuresSet(folder: string, distractors: number = DISTRACTORS): BenchSet {
  const figures = jsonl(folder, FIGURES);
  const absent = lines(folder, "absent.tsv").map((line) => line.split("\t"));
  const recombined = absent.map(([, , given = "", surname = ""]) => ({ given, surname }));
  return makeSet(
    distractors === DISTRACTORS ? "figures" : `figures among ${distractors.toLocaleString("en")}`,
    figures,
    makeDistractors(figures, recombined, distractors),
    absent.map(([name = ""]) => name),
  );
}

/** As many recombined names as names of other sets, none of which could be somebody of the index. */
function absentNames(
  folder: string,
  bearers: readonly Bearer[],
  distractors: readonly string[],
  others: readonly Bearer[],
): string[] {
  const known = [...distractors, ...bearers.flatMap(({ names }) => names.map(({ name }) => name))];
  const keys = new Set(known.flatMap((name) => [nameKey(name), ...pairKeys(name)]));
  const isAbsent = (names: readonly string[]): boolean =>
    names.every((name) => ![nameKey(name), ...pairKeys(name)].some((key) => keys.has(key)));
  // The second column, if there is one, has the name in the script of the distractors.
  const recombined = lines(folder, "negatives-latn.tsv").map((line) => line.split("\t"));
  const elsewhere = others.filter(({ names }) => isAbsent(names.map(({ name }) => name)));
  return [
    ...sample(recombined.filter(isAbsent), MOST_ABSENT, SEED).map(([name = ""]) => name),
    ...sample(elsewhere.map(canonicalName), MOST_ABSENT, SEED),
  ];
}

/** The bearers of a file, one a line. */
export function jsonl(folder: string, file: string): Bearer[] {
  return lines(folder, file).map((line) => JSON.parse(line) as Bearer);
}

/** The lines of a file that have something on them; none if there is no such file. */
export function lines(folder: string, file: string): string[] {
  const path = join(folder, file);
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "");
}
