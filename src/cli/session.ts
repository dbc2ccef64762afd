import type { CommandCall } from "./args.ts";
import type { Tally } from "./exit.ts";
import type { Io } from "./io.ts";
import type { Library } from "./library.ts";

/** What a command works with. */
export interface Session {
  readonly call: CommandCall;
  readonly io: Io;
  readonly library: Library;
  readonly tally: Tally;
}
