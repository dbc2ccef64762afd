import { cpus } from "node:os";
import type { EntityInput } from "../../src/index.ts";
import { bashkortostan } from "../../src/tables/bashkortostan.ts";
import { fillIn } from "../docs.ts";
import { table } from "../markdown.ts";
import { makePopulation } from "../scale/population.ts";
import { type Score, score } from "./score.ts";
import { aliasScan, aliasScanByLine, allonym, type System } from "./systems.ts";
import { type GoldText, readTexts } from "./texts.ts";

// npm run bench:extract [-- FOLDER] [--docs] [--accuracy]
const SIZES = [50, 5_000, 100_000];
const SEED = 1721;
const [WARM_UP, ROUNDS] = [8, 7];
const MILLION = 1_000_000;

const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith("--"));
const texts = readTexts(folder);
const whole = texts.map(({ text }) => text).join("\n\n");
const systems: Readonly<Record<string, (entities: readonly EntityInput[]) => System>> = {
  allonym,
  "alias scan": aliasScan,
  "alias scan, line by line": aliasScanByLine,
};

// With --accuracy nothing is timed.
const timed = args.includes("--accuracy") ? [] : [speeds(), longTexts()];
const report = [conditions(), ...timed, accuracies(texts), languages(texts)].join("\n\n");
process.stdout.write(`${report}\n`);
if (args.includes("--docs")) fillIn("docs/benchmarks.md", "extract", `\n${report}\n`);

function conditions(): string {
  const date = new Date().toISOString().slice(0, 10);
  const [model] = cpus();
  const what = folder === undefined ? "the corpus of tests/extract" : "five news articles";
  return `Measured on ${date} with \`npm run bench:extract\`: ${model?.model.trim()}, ${cpus().length} cores, Node ${process.versions.node}. Texts: ${what}, ${(bytesOf(whole) / 1000).toFixed(0)} kB.`;
}

/** The table's entities, and made people up to a number. */
function entitiesOf(size: number): EntityInput[] {
  const people = makePopulation(Math.max(2, size - bashkortostan.length), SEED);
  return [...bashkortostan, ...people.names.map((name, number) => ({ id: people.ids[number] ?? "", names: [name] }))];
}

/** Each text once a round, the systems in turn; code is warm, and words have been looked up in the rounds before. */
function speeds(): string {
  const rows = SIZES.map((size) => {
    const entities = entitiesOf(size);
    const built = Object.values(systems).map((make) => make(entities));
    const times = built.map((): number[] => []);
    for (let round = -WARM_UP; round < ROUNDS; round++)
      built.forEach((system, at) => {
        const time = timeOf(system, texts);
        if (round >= 0) times[at]?.push(time);
      });
    const [own = Number.NaN, ...others] = times.map(median);
    const speed = (time: number): string => (bytesOf(whole) / MILLION / (time / 1000)).toFixed(2);
    return [String(size), speed(own), ...others.flatMap((time) => [speed(time), (own / time).toFixed(2)])];
  });
  const [, ...peers] = Object.keys(systems);
  return table(["entities", "allonym, MB/s", ...peers.flatMap((peer) => [`${peer}, MB/s`, "times its time"])], rows);
}

/** The texts again and again, to one and ten megabytes: time per byte must not grow. */
function longTexts(): string {
  const system = allonym(entitiesOf(50));
  const rows = [1, 10].map((megabytes) => {
    const long = `${whole}\n\n`.repeat(Math.ceil((megabytes * MILLION) / bytesOf(whole)));
    const times = Array.from({ length: 3 }, () => timeOf(system, [{ language: undefined, text: long, mentions: [] }]));
    return [String(megabytes), (bytesOf(long) / MILLION / (median(times) / 1000)).toFixed(2)];
  });
  return table(["the texts repeated, MB", "allonym with 50 entities, MB/s"], rows);
}

function accuracies(texts: readonly GoldText[]): string {
  const known = new Set(bashkortostan.map(({ id }) => id));
  const rows = Object.entries(systems).map(([name, make]) => {
    const { right, wrong, missed }: Score = score(make(bashkortostan), texts, known);
    const [precision, recall] = [right / (right + wrong), right / (right + missed)];
    return [name, String(right), String(wrong), String(missed), precision.toFixed(3), recall.toFixed(3)];
  });
  return table(["", "right", "wrong", "missed", "precision", "recall"], rows);
}

/** How well the library finds the mentions of each language. */
function languages(all: readonly GoldText[]): string {
  const known = new Set(bashkortostan.map(({ id }) => id));
  const system = allonym(bashkortostan);
  const byLanguage = new Map<string, GoldText[]>();
  for (const one of all) {
    const [language = ""] = (one.language ?? "any").split("-");
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), one]);
  }
  const rows = [...byLanguage].map(([language, ofLanguage]) => {
    const { right, wrong, missed }: Score = score(system, ofLanguage, known);
    const f1 = right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
    return [language, String(ofLanguage.length), String(right), String(wrong), String(missed), f1.toFixed(3)];
  });
  return table(["language", "texts", "right", "wrong", "missed", "F1"], rows);
}

function timeOf(system: System, all: readonly GoldText[]): number {
  const start = performance.now();
  for (const { text } of all) system(text);
  return performance.now() - start;
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
