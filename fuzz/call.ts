import type { Library } from "./library.ts";
import type { Random } from "./random.ts";

/** One call of a public function or command, with all that it is given. */
export interface Call {
  /** Makes the call, each time with the same arguments; gives what it gave. */
  readonly run: () => unknown;
  /** UTF-16 units and values of the arguments together: what the time may grow with. */
  readonly size: number;
  /** It is given a source that throws: what that throws may come through. */
  readonly plants?: boolean;
  /** How many times longer than others it may take. */
  readonly slower?: number;
  /** It starts threads, whose start takes longer than any call. */
  readonly startsThreads?: boolean;
}

/**
 * A text that is nothing but respelt names of places takes ten and more milliseconds a word: each span of words is asked
 * for in up to 24 readings (`settings.extract.mostReadings`).
 */
export const SLOWER_IN_TEXTS = 10;

/** Makes a call of one function. */
export type Fuzzer = (random: Random, library: Library) => Call;

/** A fuzzer, and how often it is taken beside others. */
export interface Weighted {
  readonly weight: number;
  readonly make: Fuzzer;
}
