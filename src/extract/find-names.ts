import { formsToTheLetter } from "../index/exact-forms.ts";
import { exactKey, typeOf } from "../index/name-index.ts";
import { hasNear } from "../index/near-words.ts";
import type { Internals } from "../internals.ts";
import { resolutionOf } from "../resolution.ts";
import { resolveQuery } from "../resolve-query.ts";
import { settings } from "../settings.ts";
import { isFunctionWord } from "../text/grammar.ts";
import type { Candidate, EntityInput, EntityType, Mention, Resolution } from "../types.ts";
import { endOfName, isInQuotes, isMention, mayBeRespelt } from "./mention-rules.ts";
import type { Neighbours } from "./neighbours.ts";
import type { Readings, SpanReading } from "./readings.ts";
import { isInitial, type Token } from "./tokens.ts";

/** A mention and the tokens that it covers, from inclusive, to exclusive. */
export interface Found<E> {
  readonly mention: Mention<E>;
  readonly from: number;
  readonly to: number;
}

/** Finds the names that stand in the text in full; at each word the longest wins. */
export function findNames<E extends EntityInput>(
  internals: Internals<E>,
  text: string,
  all: readonly Token[],
  readings: Readings,
  neighbours: Neighbours,
  type: EntityType | undefined,
): Found<E>[] {
  const search = new Search(internals, text, all, readings, neighbours, type);
  const found: Found<E>[] = [];
  for (let from = 0; from < all.length; ) {
    const one = search.longestAt(from);
    if (one !== undefined) found.push(one);
    from = one?.to ?? from + 1;
  }
  return found;
}

/** An answer to a span of words, and where the name in it stands. */
interface Answered<E extends EntityInput> {
  readonly resolution: Resolution<E>;
  readonly start: number;
  readonly end: number;
  readonly isExact: boolean;
  readonly folded: readonly string[];
}

class Search<E extends EntityInput> {
  readonly #internals: Internals<E>;
  readonly #text: string;
  readonly #all: readonly Token[];
  readonly #readings: Readings;
  readonly #neighbours: Neighbours;
  readonly #type: EntityType | undefined;
  readonly #near = new Map<string, boolean>();
  readonly #answers = new Map<string, Resolution<E>>();
  readonly #longest: number;

  constructor(
    internals: Internals<E>,
    text: string,
    all: readonly Token[],
    readings: Readings,
    neighbours: Neighbours,
    type: EntityType | undefined,
  ) {
    this.#internals = internals;
    this.#text = text;
    this.#all = all;
    this.#readings = readings;
    this.#neighbours = neighbours;
    this.#type = type;
    // A name may be cut into one word more than the table has.
    this.#longest = Math.min(settings.mostWords, internals.index.mostWords + 1);
  }

  longestAt(from: number): Found<E> | undefined {
    const first = this.#all[from] as Token;
    if (!isFunctionWord(first.folded) && !isInitial(first) && !this.#mayBeKnown(first)) return undefined;
    for (let to = this.#reach(from); to > from; to--) {
      const found = this.#at(from, to);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The token up to which a name that begins at `from` may go. */
  #reach(from: number): number {
    let to = from + 1;
    while (to < this.#all.length && to - from < this.#longest && this.#all[to - 1]?.gap !== "break") to++;
    return to;
  }

  #at(from: number, to: number): Found<E> | undefined {
    const span = this.#all.slice(from, to);
    const best = this.#best(span);
    if (best === undefined) return undefined;
    const { start, end, resolution, folded } = best;
    const type = typeOf((resolution.candidates[0] as Candidate<E>).entity);
    const isQuoted = isInQuotes(this.#text, start, end);
    if (span.length === 1 && this.#neighbours.makeNone(from, folded[0] as string, type, isQuoted)) return undefined;
    if (resolution.status === "ambiguous" && this.#neighbours.makeAnother(from, to)) return undefined;
    const whole = endOfName(this.#text, start, end);
    return { mention: { start, end: whole, text: this.#text.slice(start, whole), resolution }, from, to };
  }

  /** What a span says as it stands, or as an inflected name if that fits better. */
  #best(span: readonly Token[]): Answered<E> | undefined {
    const isRespelt = mayBeRespelt(span);
    let best = this.#answer(this.#readings.asItStands(span), span, isRespelt);
    if (best?.isExact) return best;
    for (const reading of this.#readings.ofSpan(span)) {
      const answer = this.#answer(reading, span, isRespelt);
      if (answer !== undefined && (best === undefined || isBetter(answer.resolution, best.resolution))) best = answer;
    }
    return best;
  }

  /** The answer to a span as it is read, if it is a name to the letter or may be a respelt one. */
  #answer(reading: SpanReading, span: readonly Token[], isRespelt: boolean): Answered<E> | undefined {
    const { text, folded, start, end, ofPerson, ofOther } = reading;
    const isExact = this.#isExact(folded);
    if (!isExact && !(isRespelt && this.#areKnown(folded))) return undefined;
    const resolution = this.#ask(text);
    if (resolution.status === "none" || !isMention(resolution, span, folded, isExact)) return undefined;
    return (isOther(resolution) ? ofOther : ofPerson) ? { resolution, start, end, isExact, folded } : undefined;
  }

  #ask(text: string): Resolution<E> {
    const known = this.#answers.get(text);
    if (known !== undefined) return known;
    const { threshold } = this.#internals;
    const answer = resolveQuery(this.#internals, { text, limit: settings.limit, threshold, type: this.#type });
    const resolution = resolutionOf(this.#internals, text, answer);
    this.#answers.set(text, resolution);
    return resolution;
  }

  #isExact(folded: readonly string[]): boolean {
    const key = exactKey(folded.map((word) => ({ folded: word })));
    return formsToTheLetter(this.#internals.index, { folded, key }).length > 0;
  }

  /** Whether a word, or one that it may be an inflected form of, is in the index. */
  #mayBeKnown(token: Token): boolean {
    if (this.#isKnown(token.folded, token.named)) return true;
    return this.#readings.of(token).some(({ folded }) => this.#isKnown(folded, token.named));
  }

  /** Whether the first and the last word of a name are in the index. */
  #areKnown(folded: readonly string[]): boolean {
    return [folded[0], folded[folded.length - 1]].every((word) => this.#isKnown(word as string, true));
  }

  /** Whether a word is in the index or, if it may be a respelt name, near some word of it. */
  #isKnown(folded: string, mayBeRespelt: boolean): boolean {
    const { index } = this.#internals;
    if (!mayBeRespelt) return index.lexicon.has(folded);
    const known = this.#near.get(folded);
    if (known !== undefined) return known;
    const answer = index.lexicon.has(folded) || hasNear(index, folded);
    this.#near.set(folded, answer);
    return answer;
  }
}

function isOther<E extends EntityInput>({ candidates }: Resolution<E>): boolean {
  return (candidates[0]?.entity.type ?? "person") !== "person";
}

/** Whether an answer is surer than another. */
function isBetter<E>(one: Resolution<E>, other: Resolution<E>): boolean {
  if (one.status !== other.status) return one.status === "match";
  return (one.candidates[0]?.score ?? 0) > (other.candidates[0]?.score ?? 0);
}
