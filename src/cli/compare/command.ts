import { show } from "../../errors.ts";
import { explain } from "../../explain/explain.ts";
import { compareNames } from "../../resolver/compare-names.ts";
import { readType } from "../args.ts";
import { FOUND, NOTHING_FOUND } from "../exit.ts";
import { writeHelp } from "../help/write-help.ts";
import { type Io, write, writeWrapped } from "../io.ts";
import { jsonLine } from "../json-line.ts";
import { parseOptions, usageOf } from "../parse-options.ts";
import { harmlessLines } from "../width.ts";
import { HELP } from "./help.ts";

const OPTIONS = { type: { type: "string" }, json: { type: "boolean" } } as const;

const usage = usageOf("compare");

/** `allonym compare`: whether two names are one, without a table. Gives the exit code. */
export async function compareCommand(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions("compare", argv, OPTIONS);
  if (values.help) {
    await writeHelp(io, HELP);
    return FOUND;
  }
  const [a, b, another] = positionals;
  if (a === undefined || b === undefined) throw usage("compare takes two names");
  if (another !== undefined) throw usage(`compare takes two names: ${show(another)} is a third`);
  const comparison = compareNames(a, b, { type: readType(values.type) });
  const isJson = values.json || io.stdout.isTTY !== true;
  const explanation = explain(comparison);
  if (isJson) await write(io.stdout, jsonLine({ ...comparison, explanation }));
  else await writeWrapped(io, `${harmlessLines(explanation)}\n`);
  return comparison.same ? FOUND : NOTHING_FOUND;
}
