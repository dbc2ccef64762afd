import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fillIn } from "../docs.ts";
import type { Bearer } from "../names.ts";
import { deromanizeReport, surnamePairs } from "./deromanize.ts";
import { missedVariants, variantsReport } from "./variants.ts";

// npm run bench:variants [-- RESOLVE.jsonl ...] [--misses] [--docs]: which spellings of names are among their variants
// npm run bench:deromanize -- PAIRS.tsv [--docs]: Latin TAB Russian, one pair a line
const [program, ...args] = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith("--"));
const report =
  program === "variants" ? variantsOf(files.length > 0 ? files : ["bench/data/figures.jsonl"]) : originalsOf(files);
process.stdout.write(`${report}\n`);
if (args.includes("--docs")) fillIn("docs/romanization.md", String(program), `\n${conditions()}\n\n${report}\n`);

function variantsOf(paths: readonly string[]): string {
  const sets = paths.map((path) => ({
    name: basename(path, ".jsonl").replace(/^resolve-/, ""),
    bearers: linesOf(path).map((line) => JSON.parse(line) as Bearer),
  }));
  if (args.includes("--misses")) return sets.flatMap(({ bearers }) => missedVariants(bearers)).join("\n");
  return variantsReport(sets);
}

function originalsOf(paths: readonly string[]): string {
  const pairs = paths.flatMap(linesOf).map((line) => {
    const [latin = "", russian = ""] = line.split("\t");
    return { latin, russian };
  });
  return deromanizeReport(surnamePairs(pairs));
}

function linesOf(path: string): string[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "");
}

function conditions(): string {
  const date = new Date().toISOString().slice(0, 10);
  return `Measured on ${date} with \`npm run bench:${program}\`, on development data that is not part of the project.`;
}
