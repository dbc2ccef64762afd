/** Signals that ask a program to end. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

export type Signal = (typeof SIGNALS)[number];

/** Notes a signal instead of ending at once; a second one ends the program. */
export class Interruption {
  readonly #listeners: (readonly [Signal, () => void])[] = [];
  #signal: Signal | undefined;
  #wake: ((signal: Signal) => void) | undefined;

  constructor() {
    for (const signal of SIGNALS) {
      const listener = (): void => {
        this.ignore();
        this.#signal = signal;
        this.#wake?.(signal);
      };
      this.#listeners.push([signal, listener]);
      process.once(signal, listener);
    }
  }

  /**
   * What a promise comes to, or a signal if that is there before. Not Promise.race with a promise of the signal, which
   * would keep all that it was ever raced with.
   */
  orSignal<T>(promise: Promise<T>): Promise<T | Signal> {
    return new Promise((done, fail) => {
      this.#wake = done;
      if (this.#signal !== undefined) done(this.#signal);
      promise.then(done, fail);
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
