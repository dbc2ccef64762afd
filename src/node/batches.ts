import { allonymError, show } from "../errors.ts";
import { readString } from "../options.ts";

/** Names that are asked for together. */
export interface Batch {
  readonly texts: readonly string[];
  /** Nothing comes after it. */
  readonly isLast: boolean;
  /** What went wrong behind its last name. */
  readonly failure?: { readonly error: unknown };
}

/** Takes names from a source, as many as are asked for and no more. */
export class Batches {
  readonly #source: AsyncGenerator<unknown, void, undefined>;
  readonly #size: number;
  #coming: Promise<IteratorResult<unknown, void>> | undefined;
  #taken = 0;

  constructor(names: Iterable<unknown> | AsyncIterable<unknown>, size: number) {
    this.#source = eachOf(names);
    this.#size = size;
  }

  /**
   * The next batch; never rejects. It is full, unless the source ends, fails, or keeps us waiting: then what is there is asked for, as the
   * source may wait for an answer before it goes on.
   */
  async take(): Promise<Batch> {
    const texts: string[] = [];
    try {
      while (texts.length < this.#size) {
        this.#coming ??= this.#source.next();
        const next = await (texts.length === 0 ? this.#coming : Promise.race([this.#coming, endOfTurn()]));
        if (next === undefined) break;
        this.#coming = undefined;
        if (next.done) return { texts, isLast: true };
        texts.push(readString(next.value, `names[${this.#taken}]`));
        this.#taken++;
      }
      return { texts, isLast: false };
    } catch (error) {
      this.#coming = undefined;
      return { texts, isLast: true, failure: { error } };
    }
  }

  /** Closes the source, if it has not come to its end. Nothing may be taken afterwards. */
  async close(): Promise<void> {
    const closing = this.#source.return();
    // A source that is at work is closed when it has done, which may be never: it is not waited for beyond this turn.
    await (this.#coming === undefined ? closing : Promise.race([closing, endOfTurn()]));
  }
}

/** Throws if something is no list of names; a string would be taken for a list of letters. */
export function checkNames(names: unknown): void {
  if (isIterable(names)) return;
  throw allonymError("invalid-option", `${show(names)} is no list of names`, {
    path: "names",
    hint: "Give an iterable or an async iterable of strings.",
  });
}

/** Whether something can be gone through, and is no string, which would be a list of letters. */
export function isIterable(value: unknown): boolean {
  return typeof value === "object" && value !== null && (Symbol.asyncIterator in value || Symbol.iterator in value);
}

async function* eachOf(names: Iterable<unknown> | AsyncIterable<unknown>): AsyncGenerator<unknown, void, undefined> {
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
