/** A promise that a test keeps by hand. */
export interface Gate {
  readonly opened: Promise<void>;
  open(): void;
}

export function gate(): Gate {
  let open = (): void => undefined;
  const opened = new Promise<void>((done) => {
    open = done;
  });
  return { opened, open };
}

/** A source that counts how many names were taken from it, and knows whether it was closed. */
export class Counted implements Iterable<string> {
  taken = 0;
  isClosed = false;
  readonly #length: number;

  constructor(length = Number.POSITIVE_INFINITY) {
    this.#length = length;
  }

  *[Symbol.iterator](): Generator<string, void, undefined> {
    try {
      while (this.taken < this.#length) yield "x".repeat(this.taken++);
    } finally {
      this.isClosed = true;
    }
  }
}

/** The same, taken asynchronously. */
export async function* asynchronous<T>(names: Iterable<T>): AsyncGenerator<T, void, undefined> {
  yield* names;
}

/** Lets all that is ready happen. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((done) => setImmediate(done));
}
