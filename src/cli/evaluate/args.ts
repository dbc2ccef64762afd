import { parseArgs } from "node:util";
import { show } from "../../errors.ts";
import { failure } from "../failure.ts";

/** A call of `evaluate` that has been understood. */
export interface EvaluateCall {
  readonly file: string;
  readonly tables: readonly string[];
  readonly query: string;
  readonly answer: string;
  readonly wrong: number | undefined;
  readonly svg: string | undefined;
  readonly encoding: string | undefined;
  readonly json: boolean;
}

/** Reads the arguments behind `evaluate`; throws a usage failure that says what to do. */
export function readEvaluateArgs(argv: readonly string[]): EvaluateCall | "help" {
  const { values, positionals } = parse(argv);
  if (values.help) return "help";
  const [file, another] = positionals;
  if (file === undefined) throw usage("evaluate what? Name a table of labelled names");
  if (another !== undefined) throw usage(`evaluate takes one file: ${show(another)} is another`);
  const { table: tables = [], query = "query", answer = "id", svg, encoding, json = false } = values;
  return { file, tables, query, answer, wrong: readShare(values.wrong), svg, encoding, json };
}

// No return type: parseArgs infers it from the options, and writing it out would repeat them.
function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        table: { type: "string", multiple: true },
        query: { type: "string" },
        answer: { type: "string" },
        wrong: { type: "string" },
        svg: { type: "string" },
        encoding: { type: "string" },
        json: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error));
  }
}

function readShare(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const share = Number(given);
  if (given.trim() !== "" && share >= 0 && share < 1) return share;
  throw usage(`--wrong ${show(given)} is not a number from 0 to below 1`);
}

function usage(problem: string): Error {
  return failure("usage", `${problem}. See allonym evaluate --help.`);
}
