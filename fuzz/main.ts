import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { Weighted } from "./call.ts";
import { commandFuzzers, commands, makeFolders } from "./fuzz-commands.ts";
import { importFuzzers } from "./fuzz-import.ts";
import { indexFuzzers } from "./fuzz-index.ts";
import { nodeFuzzers } from "./fuzz-node.ts";
import { serveFuzzers } from "./fuzz-serve.ts";
import { tableFuzzers } from "./fuzz-tables.ts";
import { type Exports, load } from "./library.ts";
import { differing, type Expected, reportOf } from "./report.ts";
import { run } from "./run.ts";

// Calls every public function and command of the built package with right, odd and hostile input:
//   npm run fuzz                                         what CI runs, with the digests of fuzz/digests.json
//   npm run fuzz -- --inputs 200000 --seed 7             more, or others
//   npm run fuzz -- --seed 7 --first 4711 --inputs 1     one of them again
//   npm run fuzz -- --renew                              puts today's digests on record

const { values } = parseArgs({
  options: {
    inputs: { type: "string", default: "20000" },
    seed: { type: "string", default: "1" },
    first: { type: "string", default: "0" },
    renew: { type: "boolean", default: false },
  },
});
const range = { seed: Number(values.seed), first: Number(values.first), inputs: Number(values.inputs) };
const root = pathToFileURL(`${process.cwd()}/`);
const digestsFile = new URL("fuzz/digests.json", root);

const { library, exports } = await load(new URL("dist/", root));
const fuzzers: Readonly<Record<string, Weighted>> = {
  ...named("index", indexFuzzers),
  ...named("import", importFuzzers),
  ...named("node", nodeFuzzers),
  ...named("serve", serveFuzzers),
  ...tables(exports),
  ...named("allonym", commandFuzzers(commands)),
};
const missing = [...exports.keys()].filter((name) => !Object.hasOwn(fuzzers, name));
if (missing.length > 0 || commands.length === 0)
  throw new Error(`no fuzzer calls ${missing.join(", ") || "a command"}`);

const folder = mkdtempSync(join(tmpdir(), "allonym-fuzz-"));
process.chdir(folder);
makeFolders();
const outcome = await run(fuzzers, library, range).finally(() => {
  process.chdir(tmpdir());
  rmSync(folder, { recursive: true, force: true });
});

process.stdout.write(reportOf(outcome, range));
const expected = JSON.parse(readFileSync(digestsFile, "utf8")) as Expected;
const others = differing(outcome.digests, range, expected);
if (values.renew) writeFileSync(digestsFile, `${JSON.stringify({ ...range, digests: outcome.digests }, null, 2)}\n`);
else if (others.length > 0) {
  process.stdout.write(
    `Other answers than fuzz/digests.json has: ${others.join(", ")}. If they should be: npm run fuzz -- --renew\n`,
  );
}
process.exitCode = outcome.faults.length > 0 || (others.length > 0 && !values.renew) ? 1 : 0;

function named(entry: string, all: Readonly<Record<string, Weighted>>): Readonly<Record<string, Weighted>> {
  return Object.fromEntries(Object.entries(all).map(([name, fuzzer]) => [`${entry}.${name}`, fuzzer]));
}

/** Tables are called as the entries are that export them. */
function tables(all: Exports): Readonly<Record<string, Weighted>> {
  const fuzzers = tableFuzzers(library);
  const found = [...all.keys()].filter((name) => name.startsWith("tables/"));
  return Object.fromEntries(found.map((name) => [name, fuzzers[name.split(".")[1] ?? ""] as Weighted]));
}
