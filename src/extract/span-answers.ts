import type { Internals } from "../resolver/engine.ts";
import { resolutionOf } from "../resolver/resolution.ts";
import { resolveQuery } from "../resolver/resolve.ts";
import { settings } from "../settings.ts";
import { genericClass, isFunctionWord, isParticle } from "../text/small-words.ts";
import type { EntityInput, EntityType, Resolution } from "../types.ts";
import { isMention, mayBeRespelt } from "./is-mention.ts";
import type { KnownWords } from "./known-words.ts";
import type { Readings, SpanReading } from "./readings.ts";
import type { Token } from "./tokens.ts";

// Words of a name that a respelt one may have or lack.
const JOINING: readonly ((word: string) => boolean)[] = [
  isFunctionWord,
  isParticle,
  (word) => genericClass(word) !== undefined,
  (word) => word.length <= 2,
];

/** An answer to a span of words that is a mention, and how the span was read. */
export interface SpanAnswer<E> {
  readonly resolution: Resolution<E>;
  readonly reading: SpanReading;
  readonly isExact: boolean;
}

/** Answers to spans of a text. Equal spans are asked once. */
export class SpanAnswers<E extends EntityInput> {
  readonly #internals: Internals<E>;
  readonly #text: string;
  readonly #readings: Readings;
  readonly #words: KnownWords;
  readonly #type: EntityType | undefined;
  readonly #best = new Map<string, SpanAnswer<E> | undefined>();
  readonly #resolutions = new Map<string, Resolution<E>>();

  constructor(
    internals: Internals<E>,
    text: string,
    readings: Readings,
    words: KnownWords,
    type: EntityType | undefined,
  ) {
    this.#internals = internals;
    this.#text = text;
    this.#readings = readings;
    this.#words = words;
    this.#type = type;
  }

  /** What a span says as it stands, or as an inflected name if that fits better. */
  to(span: readonly Token[]): SpanAnswer<E> | undefined {
    const [first, last] = [span[0] as Token, span[span.length - 1] as Token];
    const key = `${first.first} ${first.loud} ${this.#text.slice(first.start, last.end)}`;
    if (!this.#best.has(key)) this.#best.set(key, this.#answerTo(span));
    return this.#best.get(key);
  }

  #answerTo(span: readonly Token[]): SpanAnswer<E> | undefined {
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
  #answer(reading: SpanReading, span: readonly Token[], isRespelt: boolean): SpanAnswer<E> | undefined {
    const { text, folded, ofPerson, ofOther } = reading;
    const isExact = this.#words.areName(folded);
    if (!isExact && !(isRespelt && this.#mayBeOneName(folded))) return undefined;
    const resolution = this.#resolve(text);
    if (resolution.status === "none" || !isMention(resolution, span, folded, isExact)) return undefined;
    return (isOfPerson(resolution) ? ofPerson : ofOther) ? { resolution, reading, isExact } : undefined;
  }

  /** Whether each two neighbours, but for words that join names, may stand in one name of the index. */
  #mayBeOneName(folded: readonly string[]): boolean {
    const [first, last] = [folded[0] as string, folded[folded.length - 1] as string];
    const telling = folded.filter((word) => word === first || word === last || !JOINING.some((is) => is(word)));
    return telling.every((word, at) => this.#words.areOfOneName(word, telling[Math.max(0, at - 1)] as string));
  }

  #resolve(text: string): Resolution<E> {
    let resolution = this.#resolutions.get(text);
    if (resolution === undefined) {
      const { threshold } = this.#internals;
      const answer = resolveQuery(this.#internals, { text, limit: settings.limit, threshold, type: this.#type });
      resolution = resolutionOf(this.#internals, text, answer);
      this.#resolutions.set(text, resolution);
    }
    return resolution;
  }
}

function isOfPerson<E extends EntityInput>({ candidates }: Resolution<E>): boolean {
  return (candidates[0]?.entity.type ?? "person") === "person";
}

/** Whether an answer is surer than another. */
function isBetter<E>(one: Resolution<E>, other: Resolution<E>): boolean {
  if (one.status !== other.status) return one.status === "match";
  return (one.candidates[0]?.score ?? 0) > (other.candidates[0]?.score ?? 0);
}
