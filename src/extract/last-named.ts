import type { TextContext } from "./context.ts";

/** Where a text names an entity in full. */
export interface Naming {
  readonly id: string;
  /** The first of its tokens. */
  readonly from: number;
}

/** Whom a text named last: the one of several bearers of a surname of whom it speaks. */
export class LastNamed {
  /** The number of the sentence of each token. */
  readonly #sentences: readonly number[];
  readonly #namings: readonly Naming[];

  constructor({ tokens }: TextContext, namings: readonly Naming[]) {
    let sentence = 0;
    this.#sentences = tokens.map(({ gap }) => (gap === "break" ? sentence++ : sentence));
    this.#namings = namings;
  }

  /** Which of some entities the last sentence before a token names that names any; undefined if it names several. */
  of(ids: ReadonlySet<string>, at: number): string | undefined {
    const before = this.#namings.filter(({ id, from }) => from < at && ids.has(id));
    const last = before.at(-1);
    if (last === undefined) return undefined;
    const sentence = this.#sentences[last.from];
    const isOne = before.every(({ id, from }) => id === last.id || this.#sentences[from] !== sentence);
    return isOne ? last.id : undefined;
  }
}
