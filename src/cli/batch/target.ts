import { codeOf } from "../failure.ts";
import { type Io, write } from "../io.ts";
import { harmlessJson } from "../json-line.ts";
import { harmlessLines } from "../width.ts";
import { writable } from "../writable.ts";
import { NO_ROWS, type Place } from "./blocks.ts";
import { type Counts, NO_COUNTS } from "./counts.ts";

/** What has been answered up to the end of a block. */
export interface Answered {
  readonly input: Place;
  readonly counts: Counts;
}

export const NOTHING: Answered = { input: NO_ROWS, counts: NO_COUNTS };

/** Where answers are written to. */
export interface Target {
  /** What it holds answers for: after each block, and before the first one if it is gone on with. */
  readonly answered: Answered;
  /** Nothing stands in it, not even what stands before the first row. */
  readonly isEmpty: boolean;
  /** Writes a block, as a whole or not at all. */
  write(text: string, answered: Answered): Promise<void>;
  /** Closes it; `isWhole` says that no block is to come. */
  close(isWhole: boolean): Promise<void>;
  /** Whether a later run can go on with it. */
  readonly isResumable: boolean;
}

/** Standard output; on a terminal without what could steer it. */
export function stdoutTarget(io: Io, isJson: boolean): Target {
  let answered = NOTHING;
  const shown = isJson ? harmlessJson : harmlessLines;
  return {
    get answered() {
      return answered;
    },
    async write(text, now) {
      const writing = write(io.stdout, io.stdout.isTTY ? shown(text) : text);
      await writing.catch((error: unknown) => {
        if (codeOf(error) === "EPIPE") throw error;
        return writable("standard output", writing);
      });
      answered = now;
    },
    close: async () => undefined,
    isEmpty: true,
    isResumable: false,
  };
}
