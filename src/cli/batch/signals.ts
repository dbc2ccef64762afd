/** Signals that ask a program to end. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

type Signal = (typeof SIGNALS)[number];

/** Waits for a signal instead of ending at once; a second one ends the program. */
export class Interruption {
  readonly came: Promise<Signal>;
  readonly #listeners: (readonly [Signal, () => void])[] = [];

  constructor() {
    this.came = new Promise((done) => {
      for (const signal of SIGNALS) {
        const listener = (): void => {
          this.ignore();
          done(signal);
        };
        this.#listeners.push([signal, listener]);
        process.once(signal, listener);
      }
    });
  }

  /** From now on signals do what they usually do. */
  ignore(): void {
    for (const [signal, listener] of this.#listeners) process.removeListener(signal, listener);
  }
}

/** Ends the program as a signal does, so that a shell sees it: threads and streams that wait are left as they are. */
export function endBy(signal: Signal): void {
  process.kill(process.pid, signal);
}
