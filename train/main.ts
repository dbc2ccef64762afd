import { readFileSync, writeFileSync } from "node:fs";
import { learn, type Sample } from "./learn.ts";

// One label copied often says no more about spelling than a few of its kind.
const MOST_TIMES = 5;

// npm run train -- PAIRS.tsv "what the pairs are": one pair a line, spelling TAB spelling TAB times seen.
const [file, from] = process.argv.slice(2);

if (file === undefined || from === undefined) {
  process.stderr.write('usage: npm run train -- PAIRS.tsv "what the pairs are, and their licence"\n');
  process.exitCode = 2;
} else {
  const samples = readSamples(readFileSync(file, "utf8"));
  const weights = {
    $schema: "../schema/weights.json",
    from,
    method:
      "train/learn.ts: Viterbi alignment by hand-set costs, tempered shares, kept where lower than the hand-set cost",
    pairs: samples.length,
    costs: learn(samples),
  };
  writeFileSync("data/weights/weights.json", `${JSON.stringify(weights, null, 2)}\n`);
  process.stdout.write(`${Object.keys(weights.costs).length} costs learned from ${samples.length} pairs\n`);
}

function readSamples(text: string): Sample[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line, index) => {
      const [a, b, times] = line.split("\t");
      if (a === undefined || b === undefined || !/^\d+$/.test(times ?? "")) {
        throw new Error(`line ${index + 1}: expected spelling TAB spelling TAB number, got ${JSON.stringify(line)}`);
      }
      return { a, b, count: Math.min(MOST_TIMES, Number(times)) };
    });
}
