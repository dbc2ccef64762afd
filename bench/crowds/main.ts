import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { fillIn } from "../docs.ts";
import { failures } from "../failures.ts";
import { type Measured, measure } from "../measure.ts";
import { libraryInUse } from "../systems/allonym.ts";
import { daitchMokotoffKeys } from "../systems/daitch-mokotoff.ts";
import { jaroWinklerByWords } from "../systems/jaro-winkler.ts";
import { minisearch } from "../systems/minisearch.ts";
import type { System } from "../systems/system.ts";
import { type Crowd, crowdSet, makeCrowd, SIZES } from "./crowd.ts";
import { crowdLines } from "./lines.ts";
import { crowdTable, statementTable } from "./report.ts";

// npm run bench:crowds [-- 300 3000 30000] [--alone] [--failures] [--docs] [--write FOLDER]
// ALLONYM=FOLDER measures the built copy there.
const PEERS: readonly System[] = [daitchMokotoffKeys, jaroWinklerByWords, minisearch];

const args = process.argv.slice(2);
const asked = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
const crowds = (asked.length === 0 ? SIZES : asked).map(makeCrowd);
const folder = args.includes("--write") ? args[args.indexOf("--write") + 1] : undefined;
if (folder !== undefined) for (const crowd of crowds) write(crowd, folder);
else await report();

async function report(): Promise<void> {
  const library = await libraryInUse();
  const systems = args.includes("--alone") ? [library] : [library, ...PEERS];
  const ours: Measured[] = [];
  const pages: string[] = [];
  for (const crowd of crowds) {
    const set = crowdSet(crowd);
    const results = systems.map((system) => {
      process.stderr.write(`${set.name}: ${system.name}\n`);
      return measure(system, set);
    });
    const [own] = results;
    if (own === undefined) continue;
    ours.push(own);
    pages.push(`### ${set.name}\n\n${crowdTable(results)}`);
    print(`${pages.at(-1)}\n`);
    if (args.includes("--failures")) print(`${failures(set, own)}\n`);
  }
  print(statementTable(ours));
  if (!args.includes("--docs")) return;
  const date = new Date().toISOString().slice(0, 10);
  const node = process.versions.node.split(".")[0];
  const conditions = `Measured on ${date} with \`npm run bench:crowds\`, ${cpus().length} cores, Node ${node}.`;
  const statements = `### What the library says of itself\n\n${statementTable(ours)}`;
  fillIn("docs/benchmarks.md", "crowds", `\n${[conditions, ...pages, statements].join("\n\n")}\n`);
}

function write(crowd: Crowd, to: string): void {
  mkdirSync(to, { recursive: true });
  const { bearers, absent } = crowdLines(crowd);
  const name = `crowd-${crowd.people.length}`;
  writeFileSync(join(to, `resolve-${name}.jsonl`), bearers);
  writeFileSync(join(to, `negatives-${name}.tsv`), absent);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
