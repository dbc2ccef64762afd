import { cpus } from "node:os";
import { reliabilitySvg } from "../src/evaluate/reliability-svg.ts";
import { ablation } from "./ablation.ts";
import { accuracy } from "./accuracy.ts";
import { blocking } from "./blocking.ts";
import { type Calibration, calibration } from "./calibration.ts";
import { calibrationSets } from "./calibration-sets.ts";
import { comparison } from "./comparison.ts";
import { fillIn, writePicture } from "./docs.ts";
import { figuresSet, OWN_FOLDER, readSets } from "./read-sets.ts";
import { misses, registers } from "./registers/report.ts";
import type { BenchSet } from "./set.ts";
import { libraryInUse } from "./systems/allonym.ts";

// npm run bench:accuracy | bench:calibration | bench:comparison | bench:ablation | bench:blocking | bench:docs
//   [-- FOLDER ...]
// npm run bench:registers [-- --misses] [--docs]
// calibration and docs: --scale for lists of up to 1,000,000 names too; calibration: --failures, --picture, and
// ALLONYM=FOLDER for the built copy there.
const [program = "", ...args] = process.argv.slice(2);
const folders = args.filter((arg) => !arg.startsWith("--"));
const has = (flag: string): boolean => args.includes(`--${flag}`);

const programs: Readonly<Record<string, (sets: readonly BenchSet[]) => Promise<void> | void>> = {
  accuracy(sets) {
    print(accuracy(withManyOthers(sets), progress));
  },
  async calibration() {
    const { summary, pages, diagrams, failures, beyond } = await calibrated();
    print(`${summary}\n\n${has("failures") ? failures : pages}`);
    print(`\nBeyond an error of .03, or below .995 of matches right: ${beyond.join("; ") || "none"}.`);
    if (!has("picture")) return;
    writePicture("reliability", reliabilitySvg(diagrams));
    print("The picture is docs/img/reliability.svg.");
  },
  comparison(sets) {
    print(comparison(sets, progress));
  },
  async ablation(sets) {
    print(ablation(sets, progress));
  },
  blocking(sets) {
    print(blocking(sets, progress));
  },
  registers() {
    const text = registers();
    print(has("misses") ? `${text}\n\n${misses()}` : text);
    if (has("docs")) fillIn("docs/benchmarks.md", "registers", withConditions("registers", text));
  },
  async docs(sets) {
    fillIn("docs/ablation.md", "ablation", withConditions("ablation", ablation(sets, progress)));
    const { summary, diagrams } = await calibrated();
    fillIn("docs/scores.md", "calibration", withConditions("calibration", summary));
    writePicture("reliability", reliabilitySvg(diagrams));
    fillIn("docs/benchmarks.md", "accuracy", withConditions("accuracy", accuracy(withManyOthers(sets), progress)));
    fillIn("docs/benchmarks.md", "comparison", withConditions("comparison", comparison(sets, progress)));
    fillIn("docs/benchmarks.md", "registers", withConditions("registers", registers()));
    fillIn("docs/blocking-keys.md", "blocking", withConditions("blocking", blocking(sets, progress)));
  },
};

// What is read from other files than the folders of the rest.
const WITH_OWN_SETS: ReadonlySet<string> = new Set(["calibration", "registers"]);

const chosen = programs[program];
if (chosen === undefined) {
  process.stderr.write(`usage: npm run bench:{${Object.keys(programs).join(",")}} [-- FOLDER ...]\n`);
  process.exitCode = 2;
} else {
  await chosen(WITH_OWN_SETS.has(program) ? [] : (folders.length === 0 ? [OWN_FOLDER] : folders).flatMap(readSets));
}

/** The figures also among as many others as stood there first: see docs/benchmarks.md. */
function withManyOthers([first, ...rest]: readonly BenchSet[]): BenchSet[] {
  if (first === undefined) return [];
  return [first, ...(first.name === "figures" ? [figuresSet(OWN_FOLDER, 5000)] : []), ...rest];
}

async function calibrated(): Promise<Calibration> {
  return calibration(await libraryInUse(), calibrationSets(folders, has("scale")), progress);
}

/** Figures without the conditions of the run say nothing; the names of one machine's folders say no more. */
function withConditions(name: string, text: string): string {
  const date = new Date().toISOString().slice(0, 10);
  const node = process.versions.node.split(".")[0];
  const others = folders.filter((folder) => folder !== OWN_FOLDER).length;
  const where = others === 0 ? "" : ` on ${OWN_FOLDER} and on development data that is not part of the project`;
  return `\nMeasured on ${date} with \`npm run bench:${name}\`${where}, ${cpus().length} cores, Node ${node}.\n\n${text}\n`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function progress(text: string): void {
  process.stderr.write(`${text}\n`);
}
