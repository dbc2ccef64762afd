import type { ClusterOptions } from "../../cluster/cluster.ts";
import { show } from "../../errors.ts";
import { readThreshold, readType } from "../args.ts";
import { parseOptions, usageOf } from "../parse-options.ts";

/** A call of `cluster` that has been understood. */
export interface ClusterCall {
  readonly file: string;
  readonly column: string | undefined;
  readonly encoding: string | undefined;
  readonly json: boolean;
  readonly options: ClusterOptions;
}

const OPTIONS = {
  column: { type: "string" },
  encoding: { type: "string" },
  type: { type: "string" },
  threshold: { type: "string" },
  json: { type: "boolean" },
} as const;

const usage = usageOf("cluster");

/** Reads the arguments behind `cluster`; throws a usage failure that says what to do. */
export function readClusterArgs(argv: readonly string[]): ClusterCall | "help" {
  const { values, positionals } = parseOptions("cluster", argv, OPTIONS);
  if (values.help) return "help";
  const [file, another] = positionals;
  if (file === undefined) throw usage("cluster what? Name a file of names");
  if (another !== undefined) throw usage(`cluster takes one file: ${show(another)} is another`);
  const { column, encoding, json = false } = values;
  const options = { type: readType(values.type), threshold: readThreshold(values.threshold) };
  return { file, column, encoding, json, options };
}
