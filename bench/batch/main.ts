import { readFileSync, rmSync, statSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { fillIn } from "../docs.ts";
import { table } from "../markdown.ts";
import { makeFiles } from "./files.ts";
import { type Measured, measure } from "./measure.ts";

// npm run build && npm run bench:batch [-- ROWS ENTITIES] [--docs]: the built command, a process a run.
const args = process.argv.slice(2);
const [rows = 1_000_000, entities = 100_000] = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
const CLI = "dist/cli.js";
const folder = ".tools/batch";

const files = await makeFiles(folder, entities, rows);
const asked = [CLI, "resolve", "--table", files.entities, "--column", "witness", files.people];

const lines: string[][] = [];
for (const ending of ["csv", "csv.gz"]) {
  const [whole, resumed] = [join(folder, `whole.${ending}`), join(folder, `resumed.${ending}`)];
  for (const path of [whole, resumed]) for (const end of ["", ".allonym-progress"]) rmSync(path + end, { force: true });
  add(`${ending}, at once`, await measure([...asked, "--output", whole], whole));
  await measure([...asked, "--output", resumed], resumed, statSync(whole).size / 2);
  add(`${ending}, killed in the middle: the rest`, await measure([...asked, "--output", resumed, "--resume"], resumed));
  if (!readFileSync(whole).equals(readFileSync(resumed))) throw new Error(`${resumed} is not ${whole}`);
}
const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.versions.node}`;
const report = [
  `${machine}; ${rows} rows, ${entities} entities.`,
  table(["output", "s", "rows a second", "CPU s", "CPU µs a row", "memory, MB"], lines),
  "Killed by SIGKILL and gone on with by `--resume`: the same bytes.",
].join("\n\n");
process.stdout.write(`${report}\n`);
if (args.includes("--docs")) fillIn("docs/files-of-names.md", "batch", `\n${report}\n`);

function add(what: string, { seconds, cpuSeconds, megabytes }: Measured): void {
  const answered = what.includes("rest") ? rows / 2 : rows;
  lines.push([
    what,
    seconds.toFixed(1),
    (answered / seconds).toFixed(0),
    cpuSeconds.toFixed(1),
    ((cpuSeconds * 1e6) / answered).toFixed(0),
    megabytes.toFixed(0),
  ]);
}
