import type { Internals } from "../resolver/engine.ts";
import type { EntityInput, EntityType, Resolution } from "../types.ts";
import type { TextContext } from "./context.ts";
import { isMention, isRespeltWell, mayBeRespelt } from "./is-mention.ts";
import type { KnownWords } from "./known-words.ts";
import type { SpanReading } from "./lemmatizer.ts";
import { resolveSpan } from "./resolve-span.ts";
import type { Token } from "./tokens.ts";

/** A resolution of a span of words that is a mention, and how the span was read. */
export interface ResolvedSpan<E> {
  readonly resolution: Resolution<E>;
  readonly reading: SpanReading;
  readonly isExact: boolean;
  /** Whom the same words name in another case: as they stand Александра Петрова is a woman. */
  readonly inOtherCase?: ResolvedSpan<E> | undefined;
}

/** Resolves spans of a text. Equal spans are asked once. */
export class SpanResolver<E extends EntityInput> {
  readonly #engine: Internals<E>;
  readonly #context: TextContext;
  readonly #words: KnownWords;
  readonly #type: EntityType | undefined;
  readonly #best = new Map<string, ResolvedSpan<E> | undefined>();
  readonly #resolutions = new Map<string, Resolution<E>>();

  constructor(engine: Internals<E>, context: TextContext, words: KnownWords, type: EntityType | undefined) {
    this.#engine = engine;
    this.#context = context;
    this.#words = words;
    this.#type = type;
  }

  /** What a span says as it stands, or as an inflected name if that fits better. */
  resolve(span: readonly Token[]): ResolvedSpan<E> | undefined {
    const [first, last] = [span[0] as Token, span[span.length - 1] as Token];
    const key = `${first.first} ${first.inTitleCase} ${this.#context.text.slice(first.start, last.end)}`;
    if (!this.#best.has(key)) this.#best.set(key, this.#bestOf(span));
    return this.#best.get(key);
  }

  #bestOf(span: readonly Token[]): ResolvedSpan<E> | undefined {
    const { lemmatizer, rules } = this.#context;
    const isRespelt = mayBeRespelt(rules, span, (token) => this.#words.isKindOfPlace(token));
    const standing = this.#asRead(lemmatizer.asItStands(span), span, isRespelt);
    if (standing?.isExact && !isFullPerson(standing, span)) return standing;
    if (!isRespelt && !this.#mayBeExact(span)) return standing;
    const read = this.#bestReading(span, isRespelt && !standing?.isExact);
    if (standing === undefined || read === undefined) return read ?? standing;
    if (isFullPerson(standing, span) && isFullPerson(read, span) && areTwo(standing, read))
      return { ...standing, inOtherCase: read };
    return !standing.isExact && isBetter(read.resolution, standing.resolution) ? read : standing;
  }

  /** What a span says as an inflected name. */
  #bestReading(span: readonly Token[], isRespelt: boolean): ResolvedSpan<E> | undefined {
    const isWorthwhile = (word: string): boolean => this.#mayBeInName(word, span.length === 1);
    let read: ResolvedSpan<E> | undefined;
    for (const reading of this.#context.lemmatizer.ofSpan(span, isWorthwhile)) {
      const one = this.#asRead(reading, span, isRespelt);
      if (one !== undefined && (read === undefined || isBetter(one.resolution, read.resolution))) read = one;
    }
    return read;
  }

  /** A span as it is read, if it is exactly a name or may be a respelt one. */
  #asRead(reading: SpanReading, span: readonly Token[], isRespelt: boolean): ResolvedSpan<E> | undefined {
    const { text, folded, ofPerson, ofOther } = reading;
    const isExact = this.#words.areName(folded);
    if (!isExact && !(isRespelt && this.#mayBeOneName(folded))) return undefined;
    const resolution = this.#resolve(text);
    if (resolution.status === "none") return undefined;
    if (!isExact && !this.#isRespeltWell(resolution, span, reading)) return undefined;
    if (!isMention(this.#context.rules, resolution, { tokens: span, folded, isExact })) return undefined;
    return (isOfPerson(resolution) ? ofPerson : ofOther) ? { resolution, reading, isExact } : undefined;
  }

  /** Whether each word, or a lemma of it, is one of the index. */
  #mayBeExact(span: readonly Token[]): boolean {
    const { lexicon } = this.#engine.index;
    const { lemmatizer } = this.#context;
    return span.every((token) => [token, ...lemmatizer.of(token)].some(({ folded }) => lexicon.has(folded)));
  }

  /** Whether a word may stand in a name of the index, or alone be one. */
  #mayBeInName(word: string, isAlone: boolean): boolean {
    if (isAlone) return this.#words.mayBeWhole(word);
    return this.#engine.longestNames.near(word) > 0 || this.#isJoining(word);
  }

  /** Kept for the texts that follow, as what was answered is. */
  #isRespeltWell(resolution: Resolution<E>, span: readonly Token[], { text, folded, isRead }: SpanReading): boolean {
    const { respelt, threshold } = this.#engine;
    const key = `${this.#type ?? ""} ${threshold} ${isRead} ${text}`;
    let known = respelt.get(key);
    if (known === undefined) {
      known = isRespeltWell(this.#context.rules, resolution, { tokens: span, folded });
      if (text.length <= this.#context.settings.longestKept) respelt.set(key, known);
    }
    return known;
  }

  /** Whether each two neighbours, but for words that join names, may stand in one name of the index. */
  #mayBeOneName(folded: readonly string[]): boolean {
    const [first, last] = [folded[0] as string, folded[folded.length - 1] as string];
    if (folded.length === 1 && !this.#words.mayBeWhole(first)) return false;
    const telling = folded.filter(
      (word) => (word === first || word === last || !this.#isJoining(word)) && !this.#isForeignKind(word),
    );
    if (telling.length === 0) return false;
    return telling.every((word, at) => this.#words.areOfOneName(word, telling[Math.max(0, at - 1)] as string));
  }

  /** Whether a word says what a place is, and no name of the index says it so: Landkreis. A letter is an initial. */
  #isForeignKind(word: string): boolean {
    return word.length > 1 && this.#context.rules.nameWords.isKind(word) && this.#engine.longestNames.near(word) === 0;
  }

  /** Whether a respelt name may have or lack a word. */
  #isJoining(word: string): boolean {
    const { rules, settings } = this.#context;
    const { smallWords, nameWords } = rules;
    if (word.length <= settings.longestJoining || nameWords.isKind(word)) return true;
    return nameWords.isFunctionWord(word) || smallWords.isParticle(word);
  }

  #resolve(text: string): Resolution<E> {
    let resolution = this.#resolutions.get(text);
    if (resolution === undefined) {
      resolution = resolveSpan(this.#engine, text, this.#type);
      this.#resolutions.set(text, resolution);
    }
    return resolution;
  }
}

/** Whether it is a match with a person whose name has several words. */
function isFullPerson<E extends EntityInput>({ resolution }: ResolvedSpan<E>, span: readonly Token[]): boolean {
  return span.length > 1 && resolution.status === "match" && isOfPerson(resolution);
}

function areTwo<E extends EntityInput>(one: ResolvedSpan<E>, other: ResolvedSpan<E>): boolean {
  return one.resolution.candidates[0]?.entity.id !== other.resolution.candidates[0]?.entity.id;
}

function isOfPerson<E extends EntityInput>({ candidates }: Resolution<E>): boolean {
  return (candidates[0]?.entity.type ?? "person") === "person";
}

/** Whether a resolution is surer than another. */
function isBetter<E>(one: Resolution<E>, other: Resolution<E>): boolean {
  if (one.status !== other.status) return one.status === "match";
  return (one.candidates[0]?.score ?? 0) > (other.candidates[0]?.score ?? 0);
}
