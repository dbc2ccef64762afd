import { type NameIndex, typeOf } from "../index/name-index.ts";
import { settings } from "../settings.ts";
import { isFunctionWord, isParticle } from "../text/small-words.ts";
import type { Candidate, EntityInput, Mention } from "../types.ts";
import { endOfName, isInQuotes } from "./is-mention.ts";
import type { KnownWords } from "./known-words.ts";
import type { Neighbours } from "./neighbours.ts";
import type { SpanAnswers } from "./span-answers.ts";
import { isInitial, type Token } from "./tokens.ts";

/** A mention and the tokens that it covers, from inclusive, to exclusive. */
export interface Found<E> {
  readonly mention: Mention<E>;
  readonly from: number;
  readonly to: number;
}

/** Finds the names that stand in a text in full; at each word the longest wins. */
export class NameSearch<E extends EntityInput> {
  readonly #text: string;
  readonly #all: readonly Token[];
  readonly #words: KnownWords;
  readonly #answers: SpanAnswers<E>;
  readonly #neighbours: Neighbours;
  readonly #longest: number;

  constructor(
    text: string,
    all: readonly Token[],
    { mostWords }: NameIndex,
    words: KnownWords,
    answers: SpanAnswers<E>,
    neighbours: Neighbours,
  ) {
    this.#text = text;
    this.#all = all;
    this.#words = words;
    this.#answers = answers;
    this.#neighbours = neighbours;
    // A name may be cut into one word more than the table has.
    this.#longest = Math.min(settings.mostWords, mostWords + 1);
  }

  all(): Found<E>[] {
    const found: Found<E>[] = [];
    for (let from = 0; from < this.#all.length; ) {
      const one = this.#longestAt(from);
      if (one !== undefined) found.push(one);
      from = one?.to ?? from + 1;
    }
    return found;
  }

  #longestAt(from: number): Found<E> | undefined {
    if (!this.#mayBePart(this.#all[from] as Token)) return undefined;
    for (let to = this.#reach(from); to > from; to--) {
      const last = this.#all[to - 1] as Token;
      if (!isPiece(last) && !this.#words.mayHave(last)) continue;
      const found = this.#at(from, to);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The token up to which a name that begins at `from` may go: one word more than the longest that its words may be part of. */
  #reach(from: number): number {
    let to = from + 1;
    let longest = 0;
    for (; to <= this.#all.length && to - from <= this.#longest; to++) {
      const token = this.#all[to - 1] as Token;
      longest = Math.max(longest, this.#words.longestName(token));
      if (longest > 0 && to - from > longest) break;
      if (to === this.#all.length || !this.#mayGoOn(token, this.#all[to] as Token)) break;
    }
    return Math.min(to, this.#all.length);
  }

  #mayGoOn(token: Token, next: Token): boolean {
    if (token.gap === "break") return false;
    // A name that is cut in two may have parts that nobody knows: Bayghus-qar.
    return token.gap === "hyphen" || next.gap === "hyphen" || this.#mayBePart(next);
  }

  /** Whether a word may stand in a name: it is known, or joins words that are. */
  #mayBePart(token: Token): boolean {
    const { folded } = token;
    return (
      isPiece(token) || this.#words.mayHave(token) || isFunctionWord(folded) || isParticle(folded) || isInitial(token)
    );
  }

  #at(from: number, to: number): Found<E> | undefined {
    const span = this.#all.slice(from, to);
    if (span.length === 1 && isFunctionWord((span[0] as Token).folded)) return undefined;
    const answer = this.#answers.to(span);
    if (answer === undefined) return undefined;
    const { resolution, reading } = answer;
    const start = (span[0] as Token).start + reading.before;
    const end = endOfName(this.#text, start, (span[span.length - 1] as Token).end - reading.behind);
    const type = typeOf((resolution.candidates[0] as Candidate<E>).entity);
    const [word] = reading.folded as readonly [string];
    const isQuoted = isInQuotes(this.#text, start, end);
    if (span.length === 1 && this.#neighbours.makeNone(from, word, type, isQuoted, answer.isExact)) return undefined;
    if (resolution.status === "ambiguous" && this.#neighbours.makeAnother(from, to)) return undefined;
    return { mention: { start, end, text: this.#text.slice(start, end), resolution }, from, to };
  }
}

/** Whether a word may be a piece of one that the index knows whole, as no spaces are written. */
function isPiece({ script }: Token): boolean {
  return script === "Other";
}
