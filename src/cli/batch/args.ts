import { show } from "../../errors.ts";
import { STDIN } from "../input.ts";
import type { IfThere } from "./open-target.ts";

/** A call of `resolve` that looks up a column of a file. */
export interface BatchCall {
  readonly file: string;
  readonly column: string;
  readonly encoding: string | undefined;
  /** Undefined for standard output. */
  readonly output: string | undefined;
  readonly ifThere: IfThere;
  /** Undefined for as many as the machine runs at once. */
  readonly workers: number | undefined;
  /** JSON lines begin with one that says what they were made with. */
  readonly header: boolean;
}

/** The options of such calls, as `parseArgs` takes them. */
export const BATCH_OPTIONS = {
  column: { type: "string" },
  "file-encoding": { type: "string" },
  output: { type: "string", short: "o" },
  resume: { type: "boolean" },
  force: { type: "boolean" },
  workers: { type: "string" },
  header: { type: "boolean" },
} as const;

type Usage = (problem: string) => Error;

interface Given {
  readonly column?: string | undefined;
  readonly "file-encoding"?: string | undefined;
  readonly output?: string | undefined;
  readonly resume?: boolean | undefined;
  readonly force?: boolean | undefined;
  readonly workers?: string | undefined;
  readonly header?: boolean | undefined;
  readonly file?: readonly string[] | undefined;
  readonly limit?: string | undefined;
}

/** Reads these options; undefined if none is given. Throws a usage failure that says what to do. */
export function readBatch(given: Given, operands: readonly string[], usage: Usage): BatchCall | undefined {
  const { column, resume = false, force = false, header = false } = given;
  if (column === undefined) {
    const other = Object.keys(BATCH_OPTIONS).find((option) => option in given);
    if (other === undefined) return undefined;
    throw usage(`--${other} is for a file of names: say by --column in which column they stand`);
  }
  const [file = STDIN, another] = operands;
  if (another !== undefined) throw usage(`--column takes one file at a time: ${show(another)} is another`);
  if (given.file !== undefined) throw usage("with --column the file stands without --file");
  if (given.limit !== undefined) throw usage("--limit says nothing with --column, as a row has one answer");
  if (resume && force) throw usage("--resume goes on and --force begins anew, choose one");
  return {
    file,
    column,
    encoding: given["file-encoding"],
    output: readOutput(given, usage),
    ifThere: resume ? "go-on" : force ? "overwrite" : "refuse",
    workers: readWorkers(given.workers, usage),
    header,
  };
}

function readOutput({ output, resume, force }: Given, usage: Usage): string | undefined {
  if (output === "") throw usage("--output lacks the name of a file");
  const isFile = output !== undefined && output !== STDIN;
  if (!isFile && (resume || force)) throw usage(`--${resume ? "resume" : "force"} needs --output FILE`);
  return isFile ? output : undefined;
}

function readWorkers(given: string | undefined, usage: Usage): number | undefined {
  if (given === undefined) return undefined;
  const workers = Number(given);
  if (/^\d+$/.test(given) && workers >= 1 && workers <= 1024) return workers;
  throw usage(`--workers ${show(given)} is not a whole number from 1 to 1024`);
}
