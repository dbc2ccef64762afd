import { show } from "../../errors.ts";
import type { ExportFormat } from "../../import/index.ts";
import type { TableReading } from "../own-table.ts";
import { parseOptions, usageOf } from "../parse-options.ts";
import { READING_OPTIONS, readingOf } from "../table-options.ts";

/** A call of `convert` that has been understood. */
export interface ConvertCall {
  readonly source: string;
  readonly to: ExportFormat | "table";
  /** Undefined for standard output. */
  readonly output: string | undefined;
  readonly reading: TableReading;
}

const TARGETS: readonly string[] = ["csv", "jsonl", "ftm", "skos", "table"] satisfies ConvertCall["to"][];

const OPTIONS = {
  to: { type: "string" },
  output: { type: "string", short: "o" },
  ...READING_OPTIONS,
  strict: { type: "boolean" },
} as const;

const usage = usageOf("convert");

/** Reads the arguments behind `convert`; throws a usage failure that says what to do. */
export function readConvertArgs(argv: readonly string[]): ConvertCall | "help" {
  const { values, positionals } = parseOptions("convert", argv, OPTIONS);
  if (values.help) return "help";
  const { to, output } = values;
  const [source, another] = positionals;
  if (source === undefined) throw usage("convert what? Name a list or a folder of entity files");
  if (another !== undefined) throw usage(`convert takes one list at a time: ${show(another)} is another`);
  if (to === undefined) throw usage(`say by --to what it is to become: ${TARGETS.join(", ")}`);
  if (!isTarget(to)) throw usage(`--to ${show(to)} is none of ${TARGETS.join(", ")}`);
  if (to === "table" && output === undefined) throw usage("a table is a folder of files: name it by --output FOLDER");
  return { source, to, output, reading: readingOf(values) };
}

function isTarget(word: string): word is ConvertCall["to"] {
  return TARGETS.includes(word);
}
