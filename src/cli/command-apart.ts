import type { Io } from "./io.ts";

/** A command with options of its own: takes the arguments behind its name, and gives the exit code. */
export type CommandApart = (argv: readonly string[], io: Io) => Promise<number>;
