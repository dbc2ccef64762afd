import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { messageOf } from "../../src/tables/fault.ts";
import { entitiesOf } from "../../src/tables/record.ts";
import type { MakeResolver } from "../../src/tables/rules/check.ts";
import { gatherForEsbuild } from "../gather.ts";
import { checkAll } from "./check-data.ts";
import { formatFaults, formatFiles } from "./format.ts";
import { GOLDEN, outcomesOf } from "./golden.ts";
import { LEFT_OUT, leaveOneOut, recordOf } from "./leave-one-out.ts";
import { readSources } from "./read-sources.ts";

// `npm run check:data`: formats files too, but in CI, where an unformatted file is a fault (all of CI set CI, as GitHub
// does). With --golden, `npm run data:golden`: writes the golden files, if nothing is wrong but them.

const formatted: string[] = [];
const format: typeof formatFaults = process.env["CI"]
  ? formatFaults
  : (unfaulty) => {
      formatted.push(...formatFiles(unfaulty));
      return [];
    };
const writes = process.argv.includes("--golden");
const golden = writes ? undefined : { path: GOLDEN, bytes: readFileSync(GOLDEN) };
const { faults, files, records, makeResolver } = await checkAll(readSources("."), loadLibrary, golden, format);

if (formatted.length > 0) print(formatted.map((path) => `${path} is formatted now.`));
if (faults.length > 0) {
  const later = makeResolver === undefined ? " What the names give is asked when the files are right." : "";
  print([...faults.map(messageOf), `${faults.length === 1 ? "1 fault" : `${faults.length} faults`}.${later}`]);
  process.exitCode = 1;
} else {
  print([`${files.length} files of data/, ${entitiesOf(records).length} entities: no fault.`]);
  if (writes && makeResolver !== undefined) {
    write(GOLDEN, outcomesOf(records, makeResolver));
    write(LEFT_OUT, recordOf(leaveOneOut(entitiesOf(records), makeResolver)));
  }
}

async function loadLibrary(): Promise<MakeResolver> {
  const outfile = ".tools/check-data-library.js";
  await build({
    entryPoints: ["src/index.ts"],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    plugins: [gatherForEsbuild()],
  });
  const { createResolver } = (await import(pathToFileURL(outfile).href)) as typeof import("../../src/index.ts");
  return (entities) => {
    const resolver = createResolver(entities);
    return (query) => resolver.resolve(query);
  };
}

function write(path: string, value: unknown): void {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
  print([`${path} is written.`]);
}

function print(paragraphs: readonly string[]): void {
  process.stdout.write(`${paragraphs.join("\n\n")}\n`);
}
