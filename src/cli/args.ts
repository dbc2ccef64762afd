import { parseArgs } from "node:util";
import { show } from "../errors.ts";
import type { VariantOptions } from "../romanize/variants.ts";
import type { EntityType, ResolveOptions } from "../types.ts";
import { BATCH_OPTIONS, type BatchCall, readBatch } from "./batch/args.ts";
import { failure } from "./failure.ts";
import { STDIN } from "./input.ts";
import type { TableReading } from "./own-table.ts";
import { checkTableOptions, READING_OPTIONS, readingOf, TABLE_OPTIONS } from "./table-options.ts";

export type Command = "resolve" | "extract" | "explain" | "suggest" | "variants";

/** A call that has been understood. */
export type Call =
  | { readonly action: "help"; readonly of: Command | undefined }
  | { readonly action: "version" }
  | CommandCall;

/** A call of one of the commands. */
export interface CommandCall {
  readonly action: Command;
  /** Files of `extract`, names of the other commands. */
  readonly operands: readonly string[];
  /** Files that hold one name a line; `-` is standard input. */
  readonly nameFiles: readonly string[];
  readonly tables: readonly string[];
  /** How tables are to be read, where that is not to be guessed. */
  readonly reading: TableReading;
  /** Where the index of the tables is kept. */
  readonly index: string | undefined;
  /** Only of `resolve`: a column of a file is looked up, rather than names. */
  readonly batch: BatchCall | undefined;
  readonly json: boolean;
  /** Only of `extract`. */
  readonly html: boolean;
  /** Only of `extract`. */
  readonly unknown: boolean;
  /** Only of `variants`. */
  readonly query: boolean;
  /** Of all commands but `variants`. */
  readonly options: Omit<ResolveOptions, "filter">;
  /** Only of `variants`. */
  readonly variantOptions: VariantOptions;
}

const COMMANDS: readonly string[] = ["resolve", "extract", "explain", "suggest", "variants"] satisfies Command[];
const TYPES: readonly string[] = ["person", "place", "organization", "group"] satisfies EntityType[];

const WITH_TABLE = ["resolve", "extract", "explain", "suggest"] as const;

/** The options that not every command has, and the commands that have them. */
const ONLY_FOR: Readonly<Record<string, readonly Command[]>> = {
  ...Object.fromEntries(Object.keys({ ...TABLE_OPTIONS, ...READING_OPTIONS }).map((option) => [option, WITH_TABLE])),
  type: WITH_TABLE,
  threshold: ["resolve", "extract", "explain"],
  ...Object.fromEntries(Object.keys(BATCH_OPTIONS).map((option) => [option, ["resolve"] as const])),
  html: ["extract"],
  unknown: ["extract"],
  query: ["variants"],
  traditions: ["variants"],
  language: ["variants"],
};

/** Reads the arguments after the program's name; throws a usage failure that says what to do. */
export function readArgs(argv: readonly string[]): Call {
  const { values, positionals } = parse(argv);
  const [command, ...operands] = positionals;
  if (values.help) return { action: "help", of: command !== undefined && isCommand(command) ? command : undefined };
  if (values.version) return { action: "version" };
  if (command === undefined) throw usage("a command is missing");
  if (!isCommand(command)) throw usage(`unknown command ${show(command)}`);
  checkFor(command, values);
  const limit = readLimit(values.limit);
  return checkStdin({
    action: command,
    operands,
    nameFiles: values.file ?? [],
    tables: values.table ?? [],
    reading: readingOf(values),
    index: values.index,
    batch: readBatch(values, operands, usage),
    json: values.json ?? false,
    html: values.html ?? false,
    unknown: values.unknown ?? false,
    query: values.query ?? false,
    options: { limit, type: readType(values.type), threshold: readThreshold(values.threshold) },
    variantOptions: { limit, traditions: values.traditions?.split(/, */), language: values.language },
  });
}

function checkFor(command: Command, values: ReturnType<typeof parse>["values"]): void {
  const { file, html, json, query } = values;
  for (const option of Object.keys(values)) {
    const commands = ONLY_FOR[option] ?? [command];
    if (!commands.includes(command)) throw usage(`${command} has no --${option}, ${havers(commands)}`);
  }
  checkTableOptions(values, usage);
  if (command === "extract" && file) throw usage("extract takes its files without --file: allonym extract FILE...");
  if (html && json) throw usage("--html and --json exclude each other, choose one");
  if (query && json) throw usage("--query and --json exclude each other, choose one");
}

/** Standard input can be read once. */
function checkStdin(call: CommandCall): CommandCall {
  const { operands, nameFiles, batch, tables } = call;
  const isBare = operands.length === 0 && nameFiles.length === 0;
  const files = batch === undefined ? [...operands, ...nameFiles] : [batch.file];
  const times = [...tables, ...files, ...(isBare && batch === undefined ? [STDIN] : [])].filter(
    (path) => path === STDIN,
  );
  if (tables.includes(STDIN) && times.length > 1)
    throw usage("standard input cannot be the table and something else besides");
  return call;
}

function havers(commands: readonly Command[]): string {
  return `only ${commands.join(", ")} ${commands.length === 1 ? "has" : "have"}`;
}

// No return type: parseArgs infers it from the options, and writing it out would repeat them.
function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        file: { type: "string", short: "f", multiple: true },
        limit: { type: "string" },
        type: { type: "string" },
        threshold: { type: "string" },
        ...TABLE_OPTIONS,
        ...READING_OPTIONS,
        ...BATCH_OPTIONS,
        json: { type: "boolean" },
        html: { type: "boolean" },
        unknown: { type: "boolean" },
        traditions: { type: "string" },
        language: { type: "string" },
        query: { type: "boolean" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean", short: "v" },
      },
    });
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error));
  }
}

/** A limit as it is written; throws a usage failure for what is none. */
export function readLimit(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const limit = Number(given);
  if (/^\d+$/.test(given) && Number.isSafeInteger(limit) && limit >= 1) return limit;
  throw usage(`--limit ${show(given)} is not a whole number from 1`);
}

/** A number as people write it: 0.6, .6, 1. */
export const DECIMAL: RegExp = /^(?:\d+(?:\.\d*)?|\.\d+)$/;

/** A threshold as it is written; throws a usage failure for what is none. */
export function readThreshold(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const threshold = Number(given);
  // Number takes white space, hexadecimals and other writings that are slips here.
  if (DECIMAL.test(given) && threshold > 0 && threshold <= 1) return threshold;
  throw usage(`--threshold ${show(given)} is not a number above 0 and at most 1`);
}

/** A type as it is written; throws a usage failure for what is none. */
export function readType(given: string | undefined): EntityType | undefined {
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
