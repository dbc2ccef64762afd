import { parseArgs } from "node:util";
import { failure } from "../failure.ts";
import type { TableReading } from "../own-table.ts";

/** A call of `check` that has been understood. */
export interface CheckCall {
  readonly paths: readonly string[];
  /** Whether lists are held to the rules for contributions too. */
  readonly contribution: boolean;
  readonly json: boolean;
  readonly reading: TableReading;
}

/** Reads the arguments behind `check`; throws a usage failure that says what to do. */
export function readCheckArgs(argv: readonly string[]): CheckCall | "help" {
  const { values, positionals } = parse(argv);
  if (values.help) return "help";
  if (positionals.length === 0) throw usage("check what? Name a folder of entity files, or a list: a CSV, JSON lines");
  const { id, names, as: type, encoding } = values;
  return {
    paths: [...new Set(positionals)],
    contribution: values.contribution ?? false,
    json: values.json ?? false,
    reading: { id, names: names?.split(/, */), type, encoding },
  };
}

// No return type: parseArgs infers it from the options, and writing it out would repeat them.
function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        contribution: { type: "boolean" },
        json: { type: "boolean" },
        id: { type: "string" },
        names: { type: "string" },
        as: { type: "string" },
        encoding: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error));
  }
}

function usage(problem: string): Error {
  return failure("usage", `${problem}. See allonym check --help.`);
}
