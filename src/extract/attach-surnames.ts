import { isListedGivenName } from "../name/given-names.ts";
import type { Internals } from "../resolver/engine.ts";
import { isTitle } from "../text/small-words.ts";
import type { EntityInput, Mention } from "../types.ts";
import type { Language } from "./inflection.ts";
import type { Found } from "./name-search.ts";
import { NamesInText } from "./named-persons.ts";
import type { Neighbours } from "./neighbours.ts";
import type { Readings } from "./readings.ts";
import { isInitial, type Token } from "./tokens.ts";

/**
 * Adds the surnames that stand alone to the mentions found: they are the person whom the text names in full,
 * or what stands before it, even misspelt; two such persons make them ambiguous.
 */
export function attachSurnames<E extends EntityInput>(
  internals: Internals<E>,
  text: string,
  all: readonly Token[],
  languages: readonly Language[],
  readings: Readings,
  neighbours: Neighbours,
  named: readonly Found<E>[],
  earlier: readonly Mention<E>[],
): Mention<E>[] {
  const mentions = named.map(({ mention }) => mention);
  const names = new NamesInText(internals, [...earlier, ...mentions]);
  if (names.areNone) return mentions;
  const covered = new Set(
    named.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
  );
  const search = new SurnameSearch(text, all, languages, readings, neighbours, covered, names);
  const attached: Mention<E>[] = [];
  for (let from = 0; from < all.length; ) {
    const one = search.at(from);
    if (one !== undefined) attached.push(one.mention);
    from = one?.to ?? from + 1;
  }
  return [...mentions, ...attached].sort((a, b) => a.start - b.start);
}

const MOST_INITIALS = 3;
// Probability from which a word that has no capital is a surname.
const SURE = 0.9;

interface Attached<E> {
  readonly mention: Mention<E>;
  readonly to: number;
}

/** A surname and the initials before or behind it. */
interface SurnameSpan {
  /** The first token, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** The place of the surname's first word, and the one behind its last. */
  readonly surname: readonly [number, number];
}

class SurnameSearch<E extends EntityInput> {
  readonly #text: string;
  readonly #all: readonly Token[];
  readonly #languages: readonly Language[];
  readonly #readings: Readings;
  readonly #neighbours: Neighbours;
  readonly #covered: ReadonlySet<number>;
  /** Surnames that the text also gives somebody who is not of the index. */
  readonly #shared: ReadonlySet<string>;
  readonly #names: NamesInText<E>;

  constructor(
    text: string,
    all: readonly Token[],
    languages: readonly Language[],
    readings: Readings,
    neighbours: Neighbours,
    covered: ReadonlySet<number>,
    names: NamesInText<E>,
  ) {
    this.#text = text;
    this.#all = all;
    this.#languages = languages;
    this.#readings = readings;
    this.#neighbours = neighbours;
    this.#covered = covered;
    this.#names = names;
    this.#shared = new Set(all.flatMap((token, at) => this.#somebodyElses(token, at)));
  }

  /** The dictionary forms of a surname that a given name before it makes somebody else's. */
  #somebodyElses(token: Token, at: number): string[] {
    const before = this.#all[at - 1];
    const isFull = before?.gap === "space" && before.capital && token.capital;
    if (!isFull || this.#covered.has(at) || this.#covered.has(at - 1)) return [];
    if (isListedGivenName(before.folded)) return [token.folded];
    return this.#readings.of(before).some(({ folded }) => isListedGivenName(folded)) ? this.#lemmas(token) : [];
  }

  #lemmas(token: Token): string[] {
    return [token.folded, ...this.#readings.of(token).map(({ folded }) => folded)];
  }

  at(from: number): Attached<E> | undefined {
    for (const span of this.#spansAt(from)) {
      const attached = this.#attached(span);
      if (attached !== undefined) return attached;
    }
    return undefined;
  }

  /** With initials before it, Al-Sinov, which may be one surname, alone, and with initials behind it. */
  #spansAt(from: number): SurnameSpan[] {
    let at = from;
    while (at - from < MOST_INITIALS && this.#isFreeInitial(at) && this.#all[at]?.gap === "space") at++;
    const first = this.#all[at];
    if (first === undefined || !first.named || this.#covered.has(at) || isInitial(first)) return [];
    // A capital after the hyphen tells it from Kremlin-appointed.
    const hyphenated = first.gap === "hyphen" && this.#all[at + 1]?.capital === true && !this.#covered.has(at + 1);
    return (hyphenated ? [at + 2, at + 1] : [at + 1]).map((end) => {
      let to = end;
      const most = at === from ? end + MOST_INITIALS : end;
      while (to < most && this.#all[to - 1]?.gap === "space" && this.#isFreeInitial(to)) to++;
      return { from, to, surname: [at, end] };
    });
  }

  #isFreeInitial(at: number): boolean {
    const token = this.#all[at];
    return token !== undefined && isInitial(token) && !this.#covered.has(at);
  }

  #attached({ from, to, surname }: SurnameSpan): Attached<E> | undefined {
    const span = this.#all.slice(...surname);
    if (!this.#names.mayMean(span.map((token) => this.#lemmas(token)))) return undefined;
    if (this.#neighbours.makeAnother(from, to, this.#covered)) return undefined;
    const readings = [this.#readings.asItStands(span), ...this.#readings.ofSpan(span)];
    const [before, behind] = [this.#initials(from, surname[0]), this.#initials(surname[1], to)];
    const answer = this.#names.resolve({
      texts: readings.map(({ text }) => [...before, text, ...behind].join(" ")),
      folded: readings.map(({ folded }) => folded.join("")),
      isOblique: this.#isOblique(from, to),
      isShared: span.some((token) => this.#lemmas(token).some((lemma) => this.#shared.has(lemma))),
      hasInitials: before.length + behind.length > 0,
    });
    if (answer === undefined) return undefined;
    // Without capitals any word may look like a surname.
    if (!(span[0] as Token).capital && (answer.resolution.candidates[0]?.score ?? 0) < SURE) return undefined;
    const reading = readings[answer.reading] as (typeof readings)[number];
    const start = (this.#all[from] as Token).start + (before.length > 0 ? 0 : reading.before);
    const end = (this.#all[to - 1] as Token).end - (behind.length > 0 ? 0 : reading.behind);
    return { mention: { start, end, text: this.#text.slice(start, end), resolution: answer.resolution }, to };
  }

  #initials(from: number, to: number): string[] {
    return this.#all.slice(from, to).map(({ start, end }) => `${this.#text.slice(start, end)}.`);
  }

  /**
   * Whether the words around a surname show that it is no subject: a preposition or an inflected title before it, or that it stands within
   * a sentence and beside no verb of a woman.
   */
  #isOblique(from: number, to: number): boolean {
    const before = this.#all[from - 1];
    const previous = before?.gap === "space" ? before : undefined;
    if (previous !== undefined && this.#governs(previous)) return true;
    const next = this.#all[to - 1]?.gap === "space" ? this.#all[to] : undefined;
    return previous !== undefined && !this.#isWomansVerb(previous) && !(next !== undefined && this.#isWomansVerb(next));
  }

  #governs(word: Token): boolean {
    if (this.#languages.some(({ prepositions }) => prepositions.has(word.folded))) return true;
    return !isTitle(word.folded) && this.#readings.of(word).some(({ folded }) => isTitle(folded));
  }

  #isWomansVerb({ folded, capital, first }: Token): boolean {
    if (capital && !first) return false;
    return this.#languages.some(({ womansVerb }) => womansVerb.some((ending) => folded.endsWith(ending)));
  }
}
