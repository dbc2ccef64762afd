import { type ParseArgsConfig, parseArgs } from "node:util";
import { failure } from "./failure.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** What every command with options of its own has. */
const HELP = { help: { type: "boolean", short: "h" } } as const;

interface Config<O extends Options> {
  args: string[];
  allowPositionals: true;
  tokens: true;
  options: O & typeof HELP;
}

/** Options, operands and the order in which they came. */
export type Parsed<O extends Options> = ReturnType<typeof parseArgs<Config<O>>>;

/** The options and operands behind a command's name; throws its usage failure for what is none of them. */
export function parseOptions<O extends Options>(command: string, argv: readonly string[], options: O): Parsed<O> {
  const config: Config<O> = { args: [...argv], allowPositionals: true, tokens: true, options: { ...options, ...HELP } };
  try {
    return parseArgs(config);
  } catch (error) {
    throw usageOf(command)(error instanceof Error ? error.message : String(error));
  }
}

/** Makes the failures of calls of a command: what is wrong, and where to read on. */
export function usageOf(command: string): (problem: string) => Error {
  return (problem) => failure("usage", `${problem}. See allonym ${command} --help.`);
}
