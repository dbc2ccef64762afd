import { type Command, type CommandCall, readArgs } from "./args.ts";
import type { CommandApart } from "./command-apart.ts";
import { BAD_CALL, FOUND, Tally } from "./exit.ts";
import { codeOf, wordsOf } from "./failure.ts";
import { type Io, report, write } from "./io.ts";
import type { Library } from "./library.ts";
import type { Session } from "./session.ts";

/** Each is loaded when it is called. */
const COMMANDS: Readonly<Record<Command, () => Promise<(session: Session) => Promise<void>>>> = {
  resolve: async () => (await import("./resolve.ts")).resolveCommand,
  extract: async () => (await import("./extract.ts")).extractCommand,
  explain: async () => (await import("./explain.ts")).explainCommand,
  variants: async () => (await import("./variants.ts")).variantsCommand,
  suggest: async () => (await import("./suggest.ts")).suggestCommand,
};

/** Commands with options of their own. */
const APART: Readonly<Record<string, () => Promise<CommandApart>>> = {
  compare: async () => (await import("./compare/command.ts")).compareCommand,
  romanize: async () => (await import("./romanize/command.ts")).romanizeCommand,
  deromanize: async () => (await import("./deromanize/command.ts")).deromanizeCommand,
  keys: async () => (await import("./keys/command.ts")).keysCommand,
  completion: async () => (await import("./completion/command.ts")).completionCommand,
  help: async () => (await import("./help/command.ts")).helpCommand,
  new: async () => (await import("./new/command.ts")).newCommand,
  check: async () => {
    const { checkCommand } = await import("./check/command.ts");
    return (argv, io) => checkCommand(argv, io);
  },
  cluster: async () => (await import("./cluster/command.ts")).clusterCommand,
  evaluate: async () => (await import("./evaluate/command.ts")).evaluateCommand,
  convert: async () => (await import("./convert/command.ts")).convertCommand,
  serve: async () => (await import("./serve/command.ts")).serveCommand,
};

/** Runs one call, given without the program's name, and gives its exit code; never throws. */
export async function run(argv: readonly string[], io: Io, library: Library): Promise<number> {
  try {
    const [name = "", ...rest] = argv;
    const apart = Object.hasOwn(APART, name) ? await APART[name]?.() : undefined;
    if (apart !== undefined) return await apart(rest, io, library).catch(foundIfClosed);
    const call = readArgs(argv);
    if (call.action === "help") return await helpOf(call.of, io);
    if (call.action === "version") return await print(io, `${library.version}\n`);
    return await runCommand(call, io, library);
  } catch (error) {
    await report(io, wordsOf(error));
    return BAD_CALL;
  }
}

async function helpOf(command: Command | undefined, io: Io): Promise<number> {
  const { helpCommand } = await import("./help/command.ts");
  return await helpCommand(command === undefined ? [] : [command], io).catch(foundIfClosed);
}

async function print(io: Io, text: string): Promise<number> {
  await write(io.stdout, text).catch(unlessClosed);
  return FOUND;
}

async function runCommand(call: CommandCall, io: Io, library: Library): Promise<number> {
  const tally = new Tally();
  const command = await COMMANDS[call.action]();
  await command({ call, io, library, tally }).catch(unlessClosed);
  return tally.code;
}

// A reader that leaves (`| head`) has what it wanted.
function unlessClosed(error: unknown): void {
  if (codeOf(error) !== "EPIPE") throw error;
}

function foundIfClosed(error: unknown): number {
  unlessClosed(error);
  return FOUND;
}
