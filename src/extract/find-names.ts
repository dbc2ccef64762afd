import { formsToTheLetter } from "../index/exact-forms.ts";
import { exactKey } from "../index/name-index.ts";
import { hasNear } from "../index/near-words.ts";
import type { Internals } from "../internals.ts";
import { resolutionOf } from "../resolution.ts";
import { resolveQuery } from "../resolve-query.ts";
import { settings } from "../settings.ts";
import { genericClass, isFunctionWord, isLightClass, isTitle } from "../text/grammar.ts";
import type { Candidate, EntityInput, EntityType, Mention, Resolution } from "../types.ts";
import { hasOwnGivenName } from "./neighbours.ts";
import type { Token } from "./tokens.ts";

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
  type: EntityType | undefined,
): Found<E>[] {
  const search = new Search(internals, text, all, type);
  const found: Found<E>[] = [];
  for (let from = 0; from < all.length; ) {
    const one = search.longestAt(from);
    if (one !== undefined) found.push(one);
    from = one?.to ?? from + 1;
  }
  return found;
}

class Search<E extends EntityInput> {
  readonly #internals: Internals<E>;
  readonly #text: string;
  readonly #all: readonly Token[];
  readonly #type: EntityType | undefined;
  readonly #known = new Map<string, boolean>();
  readonly #answers = new Map<string, Resolution<E>>();
  readonly #longest: number;

  constructor(internals: Internals<E>, text: string, all: readonly Token[], type: EntityType | undefined) {
    this.#internals = internals;
    this.#text = text;
    this.#all = all;
    this.#type = type;
    // A name may be cut into one word more than the table has.
    this.#longest = Math.min(settings.mostWords, internals.index.mostWords + 1);
  }

  longestAt(from: number): Found<E> | undefined {
    const first = this.#all[from] as Token;
    if (!isFunctionWord(first.folded) && !isInitial(first) && !this.#isKnown(first.folded)) return undefined;
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
    const last = span.at(-1) as Token;
    const isExact = this.#isExact(span);
    if (!isExact && !(this.#isKnown(last.folded) && mayBeRespelt(span))) return undefined;
    const [start, end] = [(span[0] as Token).start, last.end];
    const resolution = this.#ask(this.#text.slice(start, end));
    if (resolution.status === "none" || !isMention(resolution, span, isExact)) return undefined;
    if (span.length === 1 && this.#isPartOfAnother(from, resolution)) return undefined;
    if (resolution.status === "ambiguous" && hasOwnGivenName(this.#internals.index, this.#all, from, to))
      return undefined;
    return { mention: { start, end, text: this.#text.slice(start, end), resolution }, from, to };
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

  #isExact(span: readonly Token[]): boolean {
    const exact = { folded: span.map(({ folded }) => folded), key: exactKey(span) };
    return formsToTheLetter(this.#internals.index, exact).length > 0;
  }

  /** Whether a word is near some word of the index. */
  #isKnown(folded: string): boolean {
    const known = this.#known.get(folded);
    if (known !== undefined) return known;
    const { index } = this.#internals;
    const answer = index.lexicon.has(folded) || hasNear(index, folded);
    this.#known.set(folded, answer);
    return answer;
  }

  /** A neighbour with a capital, or one that says what sort of place it is, makes a single word part of another name. */
  #isPartOfAnother(at: number, resolution: Resolution<E>): boolean {
    const [before, token, after] = [this.#all[at - 1], this.#all[at] as Token, this.#all[at + 1]];
    const type = resolution.candidates[0]?.entity.type ?? "person";
    const next = token.gap === "space" ? after : undefined;
    const previous = before?.gap === "space" ? before : undefined;
    if (type === "place") return next !== undefined && isHeavy(next.folded);
    if (type !== "organization") return false;
    return next?.capital === true || (previous?.capital === true && !previous.first);
  }
}

function isInitial({ folded, capital, dot }: Token): boolean {
  return capital && dot && folded.length <= 2;
}

function isHeavy(word: string): boolean {
  const kind = genericClass(word);
  return kind !== undefined && !isLightClass(kind);
}

/** Only words that nothing but spaces and hyphens part, and that begin and end with a name, are compared by sound. */
function mayBeRespelt(span: readonly Token[]): boolean {
  const [first, last] = [span[0] as Token, span.at(-1) as Token];
  if (!first.capital || isTitle(first.folded) || [first, last].some(({ folded }) => isFunctionWord(folded)))
    return false;
  if (!last.capital && genericClass(last.folded) === undefined) return false;
  return span.slice(0, -1).every(({ gap }) => gap === "space" || gap === "hyphen");
}

/** Whether an answer holds for the whole span, and the capitals are those of the name. */
function isMention<E extends EntityInput>(
  resolution: Resolution<E>,
  span: readonly Token[],
  isExact: boolean,
): boolean {
  const best = resolution.candidates[0] as Candidate<E>;
  if (resolution.status === "ambiguous" && resolution.reason !== "namesakes" && !isExact) return false;
  if (
    !isExact &&
    best.evidence.some(({ kind, query }) => (kind === "missing" || kind === "contradicted") && query[1] > query[0])
  )
    return false;
  const word = span.find(({ folded }) => !isFunctionWord(folded)) as Token;
  return word.capital || !startsWithCapital(best.name.text);
}

function startsWithCapital(name: string): boolean {
  const first = name.match(/[^\s"'«“„(]/u)?.[0] ?? "";
  return first !== first.toLowerCase();
}
