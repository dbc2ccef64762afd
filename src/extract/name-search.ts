import { typeOf } from "../base/entity.ts";
import type { Candidate, EntityInput, Mention, Resolution } from "../types.ts";
import { BorrowedNames } from "./borrowed-names.ts";
import { mayBeWoman, signOfCase } from "./case-in-context.ts";
import type { TextContext } from "./context.ts";
import type { KnownWords } from "./known-words.ts";
import { LongerNames } from "./longer-names.ts";
import type { Neighbours } from "./neighbours.ts";
import { endOfName, isInQuotes } from "./quotation-marks.ts";
import type { ResolvedSpan, SpanResolver } from "./span-resolver.ts";
import { isInitialToken, type Token } from "./tokens.ts";

/** A mention and the tokens that it covers, from inclusive, to exclusive. */
export interface FoundName<E> {
  readonly mention: Mention<E>;
  readonly from: number;
  readonly to: number;
}

/** Finds the names that stand in a text in full; at each word the longest wins. */
export class NameSearch<E extends EntityInput> {
  readonly #context: TextContext;
  readonly #all: readonly Token[];
  readonly #words: KnownWords;
  readonly #spans: SpanResolver<E>;
  readonly #neighbours: Neighbours;
  readonly #longer: LongerNames;
  readonly #borrowed: BorrowedNames;
  readonly #longest: number;
  readonly #telling = new Map<string, boolean>();

  constructor(context: TextContext, words: KnownWords, spans: SpanResolver<E>, neighbours: Neighbours) {
    this.#context = context;
    this.#all = context.tokens;
    this.#words = words;
    this.#spans = spans;
    this.#neighbours = neighbours;
    this.#longer = new LongerNames(context, words);
    this.#borrowed = new BorrowedNames(context);
    // A name may be cut into one word more than the table has.
    this.#longest = Math.min(context.rules.settings.mostWords, words.mostWords + 1);
  }

  all(): FoundName<E>[] {
    const found: FoundName<E>[] = [];
    for (let from = 0; from < this.#all.length; ) {
      const one = this.#longestAt(from);
      if (one !== undefined) found.push(one);
      from = one?.to ?? from + 1;
    }
    return found;
  }

  #longestAt(from: number): FoundName<E> | undefined {
    if (!this.#mayBePart(this.#all[from] as Token) && !this.#isKindBeforePlace(from)) return undefined;
    for (let to = this.#reach(from); to > from; to--) {
      const last = this.#all[to - 1] as Token;
      if (!isPiece(last) && !this.#words.mayHave(last) && !(to - from > 1 && this.#isKind(last))) continue;
      const found = this.#at(from, to);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Where a name that begins at `from` must end: one word behind the longest that its words may be part of. */
  #reach(from: number): number {
    let to = from + 1;
    let [longest, kinds] = [0, 0];
    for (; to <= this.#all.length && to - from <= this.#longest; to++) {
      const token = this.#all[to - 1] as Token;
      longest = Math.max(longest, this.#words.longestName(token));
      if (this.#isKind(token)) kinds++;
      // A word for what a place is, and one that ties it to the name, may be said in any language: district de Baymak.
      if (longest > 0 && to - from > longest + 2 * kinds) break;
      if (to === this.#all.length || !this.#mayGoOn(token, this.#all[to] as Token)) break;
    }
    return Math.min(to, this.#all.length);
  }

  #mayGoOn(token: Token, next: Token): boolean {
    if (token.gap === "break" || this.#arePartOfTwo(token, next)) return false;
    // A name that is cut in two may have parts that nobody knows: Bayghus-qar.
    return token.gap === "hyphen" || next.gap === "hyphen" || this.#mayBePart(next) || this.#isKind(next);
  }

  /** Whether two words that are names cannot be parts of one. */
  #arePartOfTwo(token: Token, next: Token): boolean {
    return (
      token.gap !== "hyphen" &&
      this.#isTelling(token) &&
      this.#isTelling(next) &&
      !this.#isKind(token) &&
      !this.#isKind(next) &&
      !this.#words.mayBeOfOneName(token, next)
    );
  }

  /** Whether a word may not be left out of a name, nor added to one. */
  #isTelling(token: Token): boolean {
    if (isPiece(token) || isInitialToken(this.#context.rules, token)) return false;
    let known = this.#telling.get(token.folded);
    if (known === undefined) {
      known = ![token, ...this.#context.lemmatizer.of(token)].some(({ folded }) => this.#isJoining(folded));
      this.#telling.set(token.folded, known);
    }
    return known;
  }

  #isJoining(word: string): boolean {
    const { rules, settings } = this.#context;
    if (word.length <= settings.longestJoining || rules.nameWords.isKind(word)) return true;
    return rules.nameWords.isFunctionWord(word) || rules.smallWords.isParticle(word);
  }

  /** Whether a word says what sort of place something is, in a language of the text. */
  #isKind(token: Token): boolean {
    return this.#words.isKindOfPlace(token);
  }

  /** Landkreis Baymak, district de Baymak. */
  #isKindBeforePlace(at: number): boolean {
    const [token, next] = [this.#all[at] as Token, this.#all[at + 1]];
    if (next === undefined || token.gap !== "space") return false;
    const name = this.#context.rules.nameWords.isFunctionWord(next.folded) ? this.#all[at + 2] : next;
    return name?.mayBeginName === true && this.#words.mayHave(name) && this.#isKind(token);
  }

  /** Whether a word may stand in a name: it is known, or joins words that are. */
  #mayBePart(token: Token): boolean {
    const { rules } = this.#context;
    const { smallWords, nameWords } = rules;
    if (isPiece(token) || this.#words.mayHave(token)) return true;
    if (nameWords.isFunctionWord(token.folded) || smallWords.isParticle(token.folded)) return true;
    return isInitialToken(rules, token);
  }

  /** Who of a woman and a man is meant by a name that is hers in the nominative and his in another case. */
  #inContext(resolved: ResolvedSpan<E>, place: { from: number; to: number }): Resolution<E> | undefined {
    const { resolution, reading, inOtherCase } = resolved;
    const isPerson =
      place.to - place.from > 1 && typeOf((resolution.candidates[0] as Candidate<E>).entity) === "person";
    if (!isPerson) return resolution;
    if (inOtherCase !== undefined)
      return eitherOf(resolution, inOtherCase.resolution, signOfCase(this.#context, place));
    if (!mayBeWoman(this.#context, this.#all.slice(place.from, place.to))) return resolution;
    // The other one is not listed: a woman if he is, a man if she is.
    const sign = signOfCase(this.#context, place) * (reading.isRead ? -1 : 1);
    return sign >= this.#context.settings.caseSigns.sure ? undefined : resolution;
  }

  /** Letters of a small word before the capital of a name: l'Oural. */
  #elided({ start, end, folded, capital }: Token): number {
    if (capital || folded.length !== end - start) return 0;
    const { text, languages } = this.#context;
    const prefixes = languages.all.flatMap((one) => one.prefixes.filter((prefix) => folded.startsWith(prefix)));
    const lengths = prefixes.filter((prefix) => prefix.endsWith("'")).map(({ length }) => length);
    return lengths.find((length) => isCapital(text.charAt(start + length))) ?? 0;
  }

  #at(from: number, to: number): FoundName<E> | undefined {
    const { rules, text } = this.#context;
    const span = this.#all.slice(from, to);
    if (span.length === 1 && rules.nameWords.isFunctionWord((span[0] as Token).folded)) return undefined;
    const resolved = this.#spans.resolve(span);
    if (resolved === undefined) return undefined;
    const { reading, isExact } = resolved;
    const resolution = this.#inContext(resolved, { from, to });
    if (resolution === undefined) return undefined;
    const start = (span[0] as Token).start + (reading.before || this.#elided(span[0] as Token));
    const end = endOfName(text, start, (span[span.length - 1] as Token).end - reading.behind);
    const type = typeOf((resolution.candidates[0] as Candidate<E>).entity);
    const [folded] = reading.folded as readonly [string];
    const word = { folded, type, isQuoted: isInQuotes(text, start, end), isExact };
    if (span.length === 1 && this.#neighbours.isNotAMention(from, word)) return undefined;
    if (this.#borrowed.holds({ from, to, type, isRead: reading.isRead })) return undefined;
    if (this.#longer.holds({ from, to, start, end }, resolution)) return undefined;
    if (resolution.status === "ambiguous" && this.#neighbours.ownerOf(from, to) === "another") return undefined;
    return { mention: { start, end, text: text.slice(start, end), resolution }, from, to };
  }
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** The woman or the man who bears a name in two cases, by the sign of what stands beside it. */
function eitherOf<E>(woman: Resolution<E>, man: Resolution<E>, sign: number): Resolution<E> {
  if (sign !== 0) return sign > 0 ? man : woman;
  const [first, second] = [woman.candidates[0] as Candidate<E>, man.candidates[0] as Candidate<E>];
  return { query: woman.query, status: "ambiguous", reason: "close-call", candidates: [first, second] };
}

/** Whether a word may be a piece of one that the index knows whole, as no spaces are written. */
function isPiece({ script }: Token): boolean {
  return script === "Other";
}
