import { parseArgs } from "node:util";
import { show } from "../errors.ts";
import type { EntityType, ResolveOptions } from "../types.ts";
import { failure } from "./failure.ts";

export type Command = "resolve" | "extract" | "explain";

/** A call that has been understood. */
export type Call = { readonly action: "help" } | { readonly action: "version" } | CommandCall;

/** A call of one of the three commands. */
export interface CommandCall {
  readonly action: Command;
  /** Names of `resolve` and `explain`, files of `extract`. */
  readonly operands: readonly string[];
  /** Files that hold one name a line; `-` is standard input. */
  readonly nameFiles: readonly string[];
  readonly tables: readonly string[];
  readonly json: boolean;
  /** Only of `extract`. */
  readonly html: boolean;
  /** Only of `extract`. */
  readonly unknown: boolean;
  readonly options: ResolveOptions;
}

const COMMANDS: readonly string[] = ["resolve", "extract", "explain"] satisfies Command[];
const TYPES: readonly string[] = ["person", "place", "organization", "group"] satisfies EntityType[];

/** Reads the arguments after the program's name; throws a usage failure that says what to do. */
export function readArgs(argv: readonly string[]): Call {
  const { values, positionals } = parse(argv);
  if (values.help) return { action: "help" };
  if (values.version) return { action: "version" };
  const [command, ...operands] = positionals;
  if (command === undefined) throw usage("a command is missing");
  if (!isCommand(command)) throw usage(`unknown command ${show(command)}`);
  if (command === "extract") checkForExtract(values);
  else checkForNames(command, values);
  return {
    action: command,
    operands,
    nameFiles: values.file ?? [],
    tables: values.table ?? [],
    json: values.json ?? false,
    html: values.html ?? false,
    unknown: values.unknown ?? false,
    options: {
      limit: readLimit(values.limit),
      type: readType(values.type),
      threshold: readThreshold(values.threshold),
    },
  };
}

type Values = Partial<
  Readonly<Record<"html" | "json" | "unknown", boolean> & Readonly<Record<"file", readonly string[]>>>
>;

function checkForExtract({ file, html, json, unknown }: Values): void {
  if (file) throw usage("extract takes its files without --file: allonym extract FILE...");
  if (html && unknown) throw usage("--html shows no names that the table lacks, leave --unknown out");
  if (html && json) throw usage("--html and --json exclude each other, choose one");
}

function checkForNames(command: Command, { html, unknown }: Values): void {
  if (html) throw usage(`${command} has no --html, only extract has`);
  if (unknown) throw usage(`${command} has no --unknown, only extract has`);
}

// No return type: parseArgs infers it from the options, and writing it out would repeat them.
function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        file: { type: "string", short: "f", multiple: true },
        table: { type: "string", multiple: true },
        limit: { type: "string" },
        type: { type: "string" },
        threshold: { type: "string" },
        json: { type: "boolean" },
        html: { type: "boolean" },
        unknown: { type: "boolean" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean", short: "v" },
      },
    });
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error));
  }
}

function readLimit(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const limit = Number(given);
  if (/^\d+$/.test(given) && Number.isSafeInteger(limit) && limit >= 1) return limit;
  throw usage(`--limit ${show(given)} is not a whole number from 1`);
}

function readThreshold(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const threshold = Number(given);
  if (threshold > 0 && threshold <= 1) return threshold;
  throw usage(`--threshold ${show(given)} is not a number above 0 and at most 1`);
}

function readType(given: string | undefined): EntityType | undefined {
  if (given === undefined || isType(given)) return given;
  throw usage(`--type ${show(given)} is none of ${TYPES.join(", ")}`);
}

function isCommand(word: string): word is Command {
  return COMMANDS.includes(word);
}

function isType(word: string): word is EntityType {
  return TYPES.includes(word);
}

function usage(problem: string): Error {
  return failure("usage", `${problem}. See allonym --help.`);
}
