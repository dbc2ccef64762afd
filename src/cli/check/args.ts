import type { TableReading } from "../own-table.ts";
import { parseOptions, usageOf } from "../parse-options.ts";
import { READING_OPTIONS, readingOf } from "../table-options.ts";

/** A call of `check` that has been understood. */
export interface CheckCall {
  readonly paths: readonly string[];
  /** Whether lists are held to the rules for contributions too. */
  readonly contribution: boolean;
  readonly json: boolean;
  readonly reading: TableReading;
}

const OPTIONS = {
  contribution: { type: "boolean" },
  json: { type: "boolean" },
  ...READING_OPTIONS,
} as const;

const usage = usageOf("check");

/** Reads the arguments behind `check`; throws a usage failure that says what to do. */
export function readCheckArgs(argv: readonly string[]): CheckCall | "help" {
  const { values, positionals } = parseOptions("check", argv, OPTIONS);
  if (values.help) return "help";
  if (positionals.length === 0) throw usage("check what? Name a folder of entity files, or a list: a CSV, JSON lines");
  return {
    paths: [...new Set(positionals)],
    contribution: values.contribution ?? false,
    json: values.json ?? false,
    reading: readingOf(values),
  };
}
