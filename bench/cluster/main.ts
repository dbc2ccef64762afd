import { join } from "node:path";
import { cluster } from "../../src/index.ts";
import { share, table } from "../markdown.ts";
import { type LabelledName, madeUpNames, namesOfFiles } from "./labelled-names.ts";
import { pairwise } from "./pairwise.ts";
import { peer } from "./peer.ts";

// npm run bench:cluster [-- FOLDER]: the folder of resolve-duma-dev.jsonl, -centralasia and -crowd-dev.
const [folder = "../shared/data"] = process.argv.slice(2);
const files = (...sets: string[]): string[] => sets.map((set) => join(folder, `resolve-${set}.jsonl`));

// A set, its names, and the precision that is asked for.
const SETS: readonly (readonly [string, readonly LabelledName[], number])[] = [
  ["duma-dev, centralasia", namesOfFiles(files("duma-dev", "centralasia")), 0.99],
  ["crowd-dev", namesOfFiles(files("crowd-dev")), 0.98],
];
const MANY = 100_000;

const HEAD = ["set", "by", "names", "clusters", "precision", "recall", "s"];

process.stdout.write(`${table(HEAD, SETS.flatMap(rowsOf))}\n\n`);
const many = madeUpNames(MANY);
const [row, seconds] = own("100,000 made up", many);
process.stdout.write(`${table(HEAD, [row])}\n\n${many.length} different names in ${seconds.toFixed(1)} s.\n`);

function rowsOf([set, names, precision]: (typeof SETS)[number]): string[][] {
  const start = performance.now();
  const other = peer(names, precision);
  const seconds = (performance.now() - start) / 1000;
  const by = `token-aligned Jaro-Winkler from ${other.threshold.toFixed(2)}`;
  return [
    own(set, names)[0],
    [set, by, String(names.length), "", share(other.precision), share(other.recall), seconds.toFixed(1)],
  ];
}

function own(set: string, names: readonly LabelledName[]): [row: string[], seconds: number] {
  const start = performance.now();
  const clusters = cluster(names.map(({ text }) => text));
  const seconds = (performance.now() - start) / 1000;
  const groups = clusters.map(({ members }) => members.flatMap(({ places }) => places));
  const { precision, recall } = pairwise(names, groups);
  const count = String(clusters.length);
  return [[set, "allonym", String(names.length), count, share(precision), share(recall), seconds.toFixed(1)], seconds];
}
