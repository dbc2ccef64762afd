import { parseArgs } from "node:util";
import { loadCopy } from "./copy.ts";
import { compareAll, type GroupResult, type Pair } from "./differences.ts";
import { indexNotes, indexPairs } from "./index-file.ts";
import { compared, extracted, resolved } from "./pairs.ts";
import { makePeople, namesOf, readTexts } from "./questions.ts";
import { report } from "./report.ts";

// npm run bench:answers -- OLD NEW [--texts FOLDER]
const [NAMES, QUERIES, QUERIES_OF_RESTORED] = [100_000, 6000, 500];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { texts: { type: "string" } } });
const [oldFolder, newFolder] = positionals;
if (oldFolder === undefined || newFolder === undefined) throw new Error("Give two folders: OLD NEW [--texts FOLDER]");
const [old, now] = [await loadCopy(oldFolder), await loadCopy(newFolder)];
const results: GroupResult[] = [];

const { entities, queries } = makePeople(NAMES, QUERIES);
const [oldLarge, newLarge] = [old.library.createResolver(entities), now.library.createResolver(entities)];
compare("queries", resolved(oldLarge, newLarge, queries));

const [oldBytes, newBytes] = [old.library.serialize(oldLarge), now.library.serialize(newLarge)];
compare("index file", indexPairs(oldBytes, newBytes));
// Each copy beside itself: the other one may write another version of the format.
const first = queries.slice(0, QUERIES_OF_RESTORED);
compare("old restored", resolved(oldLarge, old.library.restoreResolver(oldBytes, entities), first));
compare("new restored", resolved(newLarge, now.library.restoreResolver(newBytes, entities), first));

const names = namesOf([...old.table, ...now.table]);
compare("table", resolved(old.library.createResolver(old.table), now.library.createResolver(now.table), names));
compare("compareNames", compared(old, now, names));

const texts = values.texts === undefined ? [] : readTexts(values.texts);
for (const unknown of [false, true]) compare(`texts, unknown: ${unknown}`, extracted(old, now, texts, unknown));

process.stdout.write(`${report(results, indexNotes(oldBytes, newBytes))}\n`);
if (results.some(({ differing }) => differing > 0)) process.exitCode = 1;

function compare(group: string, pairs: Iterable<Pair>): void {
  process.stderr.write(`${group}\n`);
  results.push(compareAll(group, pairs));
}
