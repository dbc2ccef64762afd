import { eachOf as checkedEach } from "../base/lists.ts";

/** Where names come from. */
export interface NameSource {
  /**
   * The next name, or that there is none; at once if it is there. Unless the caller `waits`, undefined if it has not
   * come by the end of this turn of the event loop: the next call gets it.
   */
  next(waits: boolean): IteratorResult<unknown> | Promise<IteratorResult<unknown> | undefined>;
  /** Closes the source, if it has not come to its end. Nothing may be taken afterwards. */
  close(): Promise<void>;
}

/** A list, generator or stream as a source. It is opened when the first name is taken. */
export function sourceOf(names: Iterable<unknown> | AsyncIterable<unknown>): NameSource {
  const each = checkedEach(names, "names");
  return Symbol.asyncIterator in each ? new ComingNames(each) : new ReadyNames(each);
}

/** Names that are all there: they are taken without promises, each of which costs more than looking at an answer. */
class ReadyNames implements NameSource {
  readonly #names: Iterable<unknown>;
  #iterator: Iterator<unknown> | undefined;
  #isOver = false;

  constructor(names: Iterable<unknown>) {
    this.#names = names;
  }

  next(): IteratorResult<unknown> {
    // Until it has given a name: a source that throws is at its end.
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

/** Names that may have to be waited for. */
class ComingNames implements NameSource {
  readonly #names: AsyncGenerator<unknown, void, undefined>;
  #coming: Promise<IteratorResult<unknown, void>> | undefined;
  #turn: Promise<undefined> | undefined;

  constructor(names: AsyncIterable<unknown>) {
    this.#names = eachOf(names);
  }

  async next(waits: boolean): Promise<IteratorResult<unknown> | undefined> {
    this.#coming ??= this.#names.next();
    try {
      const next = await (waits ? this.#coming : Promise.race([this.#coming, this.#endOfTurn()]));
      if (next !== undefined) this.#coming = undefined;
      return next;
    } catch (error) {
      this.#coming = undefined;
      throw error;
    }
  }

  async close(): Promise<void> {
    const closing = this.#names.return();
    // A source at work is closed when its work is done, which may be never: it is waited for no longer than this turn.
    await (this.#coming === undefined ? closing : Promise.race([closing, this.#endOfTurn()]));
  }

  /** When all that is ready now has been done. Names taken in one turn share it. */
  #endOfTurn(): Promise<undefined> {
    this.#turn ??= new Promise((done) => {
      setImmediate(() => {
        this.#turn = undefined;
        done(undefined);
      });
    });
    return this.#turn;
  }
}

async function* eachOf(names: AsyncIterable<unknown>): AsyncGenerator<unknown, void, undefined> {
  yield* names;
}
