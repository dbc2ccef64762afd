/** Where names come from. */
export interface NameSource {
  /**
   * The next name, or that there is none; at once, if it is there. Undefined if it is not there at the end of the turn: only who `waits` gets it
   * then.
   */
  next(waits: boolean): IteratorResult<unknown> | Promise<IteratorResult<unknown> | undefined>;
  /** Closes the source, if it has not come to its end. Nothing may be taken afterwards. */
  close(): Promise<void>;
}

/** The source that a list, a generator or a stream is. It is opened when the first name is taken. */
export function sourceOf(names: Iterable<unknown> | AsyncIterable<unknown>): NameSource {
  return Symbol.asyncIterator in names ? new ComingNames(names) : new ReadyNames(names);
}

/** Names that need not be waited for: they are taken without a promise, which costs more than a look at the answer. */
class ReadyNames implements NameSource {
  readonly #names: Iterable<unknown>;
  #iterator: Iterator<unknown> | undefined;
  #isOver = false;

  constructor(names: Iterable<unknown>) {
    this.#names = names;
  }

  next(): IteratorResult<unknown> {
    // Until it has given a name: one that throws is at its end.
    this.#isOver = true;
    this.#iterator ??= this.#names[Symbol.iterator]();
    const next = this.#iterator.next();
    this.#isOver = next.done === true;
    return next;
  }

  async close(): Promise<void> {
    if (!this.#isOver) this.#iterator?.return?.();
    this.#isOver = true;
  }
}

/** Names that may keep us waiting. */
class ComingNames implements NameSource {
  readonly #names: AsyncGenerator<unknown, void, undefined>;
  #coming: Promise<IteratorResult<unknown, void>> | undefined;

  constructor(names: AsyncIterable<unknown>) {
    this.#names = eachOf(names);
  }

  async next(waits: boolean): Promise<IteratorResult<unknown> | undefined> {
    this.#coming ??= this.#names.next();
    try {
      const next = await (waits ? this.#coming : Promise.race([this.#coming, endOfTurn()]));
      if (next !== undefined) this.#coming = undefined;
      return next;
    } catch (error) {
      this.#coming = undefined;
      throw error;
    }
  }

  async close(): Promise<void> {
    const closing = this.#names.return();
    // A source that is at work is closed when it has done, which may be never: it is not waited for beyond this turn.
    await (this.#coming === undefined ? closing : Promise.race([closing, endOfTurn()]));
  }
}

async function* eachOf(names: AsyncIterable<unknown>): AsyncGenerator<unknown, void, undefined> {
  yield* names;
}

let turn: Promise<undefined> | undefined;

/** When all that is ready now has been done. */
function endOfTurn(): Promise<undefined> {
  turn ??= new Promise((done) => {
    setImmediate(() => {
      turn = undefined;
      done(undefined);
    });
  });
  return turn;
}
