import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Bearer } from "../bench/names.ts";
import { surnamePairs } from "../bench/romanize/deromanize.ts";
import { type PartPair, partPairs } from "../bench/romanize/part-pairs.ts";
import { withPlainSigns } from "../src/romanize/signs.ts";
import { spellingProbability } from "../src/romanize/spellings.ts";
import { traditionsOf, type WritingTradition } from "../src/romanize/traditions.ts";

// npm run train:shares -- FILE ...: writes the `share` of each Latin tradition in data/traditions, learned on spellings
// of Russian names. A file is Latin TAB Russian, or a resolve-*.jsonl. Each file counts for as much as it is given
// times.
const files = process.argv.slice(2);
const FOLDER = "data/traditions";
const ROUNDS = 60;
// Traditions of which the files have little keep a share.
const SEEN_ANYWAY = 2;
const [WHOLE, SMALLEST] = [1000, 2];

if (files.length === 0) {
  process.stderr.write("usage: npm run train:shares -- FILE ...\n");
  process.exitCode = 2;
} else {
  const all = traditionsOf("ru").filter(({ script }) => script === "Latin");
  const shares = meanOf(files.map((file) => learn(readPairs(file), all)));
  for (const file of readdirSync(FOLDER)) {
    const path = `${FOLDER}/${file}`;
    const tradition = JSON.parse(readFileSync(path, "utf8"));
    const learned = shares.get(tradition.id);
    if (learned === undefined) continue;
    const share = Math.max(SMALLEST, Math.round(learned * WHOLE));
    writeFileSync(path, `${JSON.stringify({ ...tradition, share }, null, 2)}\n`);
    process.stdout.write(`${tradition.id} ${share}\n`);
  }
}

function readPairs(file: string): PartPair[] {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  if (file.endsWith(".jsonl")) return partPairs(lines.map((line) => JSON.parse(line) as Bearer));
  const pairs = lines.map((line) => line.split("\t")).map(([latin = "", russian = ""]) => ({ latin, russian }));
  return surnamePairs(pairs).map(({ latin, russian }) => ({ part: russian, latin }));
}

/**
 * The shares under which the spellings are likeliest, by expectation and maximization over which tradition each is of;
 * those of the standards stay as they are.
 */
function learn(pairs: readonly PartPair[], all: readonly WritingTradition[]): Map<string, number> {
  const likelihoods = pairs
    .map(({ part, latin }) => {
      const spelled = withPlainSigns(latin.normalize("NFC"));
      return all.map(({ rules }) => spellingProbability(part, spelled, rules));
    })
    .filter((row) => row.some((likelihood) => likelihood > 0));
  const isPress = all.map(({ isStandard }) => !isStandard);
  const ofPress = all.reduce((sum, { share }, at) => sum + (isPress[at] ? share : 0), 0);
  let shares = all.map(({ share }) => share);
  for (let round = 0; round < ROUNDS; round++) {
    const seen: number[] = all.map((_, at) => (isPress[at] ? SEEN_ANYWAY : 0));
    for (const row of likelihoods) {
      const whole = row.reduce((sum, likelihood, at) => sum + likelihood * (shares[at] as number), 0);
      row.forEach((likelihood, at) => {
        if (isPress[at]) seen[at] = (seen[at] as number) + (likelihood * (shares[at] as number)) / whole;
      });
    }
    const total = seen.reduce((sum, one) => sum + one, 0);
    shares = shares.map((share, at) => (isPress[at] ? ((seen[at] as number) / total) * ofPress : share));
  }
  return new Map(all.flatMap(({ id }, at) => (isPress[at] ? [[id, shares[at] as number] as const] : [])));
}

function meanOf(maps: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const mean = new Map<string, number>();
  for (const map of maps) for (const [id, share] of map) mean.set(id, (mean.get(id) ?? 0) + share / maps.length);
  return mean;
}
