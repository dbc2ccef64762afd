import type { ParseArgsConfig } from "node:util";
import type { CommandApart } from "./command-apart.ts";
import { FOUND, Tally } from "./exit.ts";
import { writeHelp } from "./help/write-help.ts";
import { write, writeWrapped } from "./io.ts";
import { jsonLine } from "./json-line.ts";
import { names } from "./names.ts";
import { type Parsed, parseOptions } from "./parse-options.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** What a command says of one name. */
export interface NameAnswer {
  /** For a terminal, without the line end. */
  readonly text: string;
  /** For a program. */
  readonly json: object;
  /** Whether anything was found: the exit code says whether anything was for any name. */
  readonly isFound: boolean;
}

/** A command that answers one name after another: operands, lines of files, or standard input. */
export interface NameCommand<O extends Options> {
  readonly name: string;
  readonly help: string;
  readonly options: O;
  /** Text in a pipe too, where that is what the next program reads. */
  readonly isTextInPipes?: boolean;
  /** Reads the options; throws a usage failure. A text is the whole answer of a call that is of no name. */
  readonly answerer: (values: Parsed<O & typeof COMMON>["values"]) => string | ((name: string) => NameAnswer);
}

const COMMON = { file: { type: "string", short: "f", multiple: true }, json: { type: "boolean" } } as const;

/** The command as the command line runs it: takes what stands behind its name, and gives the exit code. */
export function nameCommand<O extends Options>(command: NameCommand<O>): CommandApart {
  return async (argv, io) => {
    const { values, positionals } = parseOptions(command.name, argv, { ...command.options, ...COMMON });
    const { help, json, file } = values as { help?: boolean; json?: boolean; file?: string[] };
    const tally = new Tally();
    if (help) {
      await writeHelp(io, command.help);
      return FOUND;
    }
    const answer = command.answerer(values);
    if (typeof answer === "string") {
      await writeWrapped(io, answer);
      return FOUND;
    }
    const isJson = json || (io.stdout.isTTY !== true && command.isTextInPipes !== true);
    for await (const name of names({ call: { operands: positionals, nameFiles: file ?? [] }, io, tally })) {
      const { text, json: fields, isFound } = answer(name);
      if (isFound) tally.addFound();
      await (isJson ? write(io.stdout, jsonLine({ query: name, ...fields })) : writeWrapped(io, `${text}\n`));
    }
    return tally.code;
  };
}
