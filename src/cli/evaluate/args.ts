import { show } from "../../errors.ts";
import { DECIMAL } from "../args.ts";
import { parseOptions, usageOf } from "../parse-options.ts";

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

const OPTIONS = {
  table: { type: "string", multiple: true },
  query: { type: "string" },
  answer: { type: "string" },
  wrong: { type: "string" },
  svg: { type: "string" },
  encoding: { type: "string" },
  json: { type: "boolean" },
} as const;

const usage = usageOf("evaluate");

/** Reads the arguments behind `evaluate`; throws a usage failure that says what to do. */
export function readEvaluateArgs(argv: readonly string[]): EvaluateCall | "help" {
  const { values, positionals } = parseOptions("evaluate", argv, OPTIONS);
  if (values.help) return "help";
  const [file, another] = positionals;
  if (file === undefined) throw usage("evaluate what? Name a table of labelled names");
  if (another !== undefined) throw usage(`evaluate takes one file: ${show(another)} is another`);
  const { table: tables = [], query = "query", answer = "id", svg, encoding, json = false } = values;
  return { file, tables, query, answer, wrong: readShare(values.wrong), svg, encoding, json };
}

function readShare(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const share = Number(given);
  if (DECIMAL.test(given) && share >= 0 && share < 1) return share;
  throw usage(`--wrong ${show(given)} is not a number from 0 to below 1`);
}
