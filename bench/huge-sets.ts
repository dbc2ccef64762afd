import type { Bearer } from "./names.ts";
import { makeRandom, shuffled } from "./random.ts";
import { jsonl, lines } from "./read-sets.ts";
import { type BenchSet, canonicalName, makeSet } from "./set.ts";

// Each is another country, so that nobody is in two; in this order the evaluation of development draws absent names.
const SETS = ["duma-dev", "ukraine", "centralasia", "caucasus", "belarus-serbia-macedonia"];
const DISTRACTORS = 20_000;
const ABSENT_OF_A_KIND = 250;
const SEEDS = { others: 3, recombined: 4, all: 11 };

/** The sets of a folder of development data among 20,000 others: index and absent names of `eval/run.mjs --huge`. */
export function* hugeSets(folder: string): Generator<BenchSet> {
  const all = SETS.map((name) => ({ name, bearers: jsonl(folder, `resolve-${name}.jsonl`) }));
  const distractors = lines(folder, "distractors-cyrl.tsv").slice(0, DISTRACTORS);
  const recombined = lines(folder, "negatives-latn.tsv").map((line) => line.split("\t")[0] ?? "");
  for (const { name, bearers } of all) {
    // Some are there for their absent names alone: nobody in them has another spelling.
    if (!bearers.some(({ names }) => names.length > 1)) continue;
    const others = all.filter((other) => other.name !== name).flatMap((other) => other.bearers);
    const absent = [
      ...shuffled(strangers(bearers, others, distractors), makeRandom(SEEDS.others)).slice(0, ABSENT_OF_A_KIND),
      ...shuffled(recombined, makeRandom(SEEDS.recombined)).slice(0, ABSENT_OF_A_KIND),
    ];
    const set = makeSet(`${name} huge`, bearers, [], shuffled(absent, makeRandom(SEEDS.all)));
    const index = distractors.map((distractor, number) => ({ id: `x:${number}`, name: distractor }));
    yield { ...set, index: [...set.index, ...index] };
  }
}

/** Names of others that are nobody's here, and whose first two words are no distractor's. */
function strangers(bearers: readonly Bearer[], others: readonly Bearer[], distractors: readonly string[]): string[] {
  const known = new Set(bearers.flatMap(({ names }) => names.map(({ name }) => bag(name))));
  const pairs = new Set(
    distractors.flatMap((distractor) => {
      const [first, second] = words(distractor);
      return [`${first}|${second}`, `${second}|${first}`];
    }),
  );
  const collides = (name: string): boolean =>
    words(name).some((one, place, all) => all.some((other, at) => at !== place && pairs.has(`${one}|${other}`)));
  return others
    .filter(({ names }) => !names.some(({ name }) => known.has(bag(name))))
    .map(canonicalName)
    .filter((name) => !collides(name));
}

/** Words with their marks, as the evaluation has them. */
function words(name: string): string[] {
  return name.normalize("NFC").toLowerCase().replaceAll(",", " ").trim().split(/\s+/u);
}

function bag(name: string): string {
  return words(name).sort().join(" ");
}
