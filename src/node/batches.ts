import { isIterable } from "../base/lists.ts";
import { readString } from "../base/options.ts";
import { allonymError, show } from "../errors.ts";
import { type NameSource, sourceOf } from "./name-source.ts";

/** Names that are asked for together. */
export interface Batch {
  readonly texts: readonly string[];
  /** Nothing comes after it. */
  readonly isLast: boolean;
  /** What the source threw after its last name. */
  readonly failure?: { readonly error: unknown };
}

/** Takes names from a source, never more than the next batch needs. */
export class Batches {
  readonly #source: NameSource;
  readonly #size: number;
  #taken = 0;

  constructor(names: Iterable<unknown> | AsyncIterable<unknown>, size: number) {
    this.#source = sourceOf(names);
    this.#size = size;
  }

  /**
   * The next batch; never rejects. It is full unless the source ends, fails or has no further name ready: the source
   * may wait for an answer before it goes on.
   */
  async take(): Promise<Batch> {
    const texts: string[] = [];
    try {
      while (texts.length < this.#size) {
        const coming = this.#source.next(texts.length === 0);
        const next = coming instanceof Promise ? await coming : coming;
        if (next === undefined) break;
        if (next.done) return { texts, isLast: true };
        texts.push(readString(next.value, `names[${this.#taken}]`));
        this.#taken++;
      }
      return { texts, isLast: false };
    } catch (error) {
      return { texts, isLast: true, failure: { error } };
    }
  }

  /** Closes the source, if it has not come to its end. Nothing may be taken afterwards. */
  close(): Promise<void> {
    return this.#source.close();
  }
}

/** Throws unless given a list of names; a string would be taken for a list of letters. */
export function checkNames(names: unknown): void {
  if (isIterable(names)) return;
  throw allonymError("invalid-option", `${show(names)} is no list of names`, {
    path: "names",
    hint: "Give an iterable or an async iterable of strings.",
  });
}
