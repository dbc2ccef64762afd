import type { Io } from "./io.ts";
import type { Library } from "./library.ts";

/** A command with options of its own: takes the arguments behind its name, and gives the exit code. */
export type CommandApart = (argv: readonly string[], io: Io, library: Library) => Promise<number>;
