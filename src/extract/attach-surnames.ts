import type { Rules } from "../name/rules.ts";
import type { Internals } from "../resolver/engine.ts";
import type { EntityInput, Mention } from "../types.ts";
import type { TextContext } from "./context.ts";
import type { SpanReading } from "./lemmatizer.ts";
import type { FoundName } from "./name-search.ts";
import { NamedPersons } from "./named-persons.ts";
import type { Neighbours } from "./neighbours.ts";
import { isInitialToken, type Token } from "./tokens.ts";

/** What was found before surnames are looked for. */
export interface FoundBefore<E> {
  /** Names of the text in full. */
  readonly named: readonly FoundName<E>[];
  /** Mentions of what stands before the text. */
  readonly earlier: readonly Mention<E>[];
}

/**
 * Adds the surnames that stand alone to the mentions found: they are the person whom the text names in full,
 * or what stands before it, even misspelt; two such persons make them ambiguous.
 */
export function attachSurnames<E extends EntityInput>(
  engine: Internals<E>,
  context: TextContext,
  neighbours: Neighbours,
  { named, earlier }: FoundBefore<E>,
): Mention<E>[] {
  const mentions = named.map(({ mention }) => mention);
  const persons = new NamedPersons(engine, [...earlier, ...mentions]);
  if (persons.areNone) return mentions;
  const covered = new Set(
    named.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
  );
  const search = new SurnameSearch(context, neighbours, covered, persons);
  const attached: Mention<E>[] = [];
  for (let from = 0; from < context.tokens.length; ) {
    const one = search.at(from);
    if (one !== undefined) attached.push(one.mention);
    from = one?.to ?? from + 1;
  }
  return [...mentions, ...attached].sort((a, b) => a.start - b.start);
}

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
  readonly #context: TextContext;
  readonly #rules: Rules;
  readonly #all: readonly Token[];
  readonly #neighbours: Neighbours;
  readonly #covered: ReadonlySet<number>;
  readonly #persons: NamedPersons<E>;
  /** Surnames that the text also gives somebody who is not of the index. */
  readonly #shared: ReadonlySet<string>;

  constructor(context: TextContext, neighbours: Neighbours, covered: ReadonlySet<number>, persons: NamedPersons<E>) {
    this.#context = context;
    this.#rules = context.rules;
    this.#all = context.tokens;
    this.#neighbours = neighbours;
    this.#covered = covered;
    this.#persons = persons;
    this.#shared = new Set(context.tokens.flatMap((token, at) => this.#somebodyElses(token, at)));
  }

  /** The lemmas of a surname that a given name before it makes somebody else's. */
  #somebodyElses(token: Token, at: number): string[] {
    const before = this.#all[at - 1];
    const isFull = before?.gap === "space" && before.capital && token.capital;
    if (!isFull || this.#covered.has(at) || this.#covered.has(at - 1)) return [];
    const { givenNames } = this.#rules;
    if (givenNames.isListed(before.folded)) return [token.folded];
    const isGiven = this.#context.lemmatizer.of(before).some(({ folded }) => givenNames.isListed(folded));
    return isGiven ? this.#lemmas(token) : [];
  }

  #lemmas(token: Token): string[] {
    return [token.folded, ...this.#context.lemmatizer.of(token).map(({ folded }) => folded)];
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
    const { mostInitials } = this.#context.settings;
    let at = from;
    while (at - from < mostInitials && this.#isFreeInitial(at) && this.#all[at]?.gap === "space") at++;
    const first = this.#all[at];
    if (first === undefined || !first.mayBeginName || this.#covered.has(at) || isInitialToken(this.#rules, first))
      return [];
    // A capital after the hyphen tells it from Kremlin-appointed.
    const hyphenated = first.gap === "hyphen" && this.#all[at + 1]?.capital === true && !this.#covered.has(at + 1);
    return (hyphenated ? [at + 2, at + 1] : [at + 1]).map((end) => {
      let to = end;
      const most = at === from ? end + mostInitials : end;
      while (to < most && this.#all[to - 1]?.gap === "space" && this.#isFreeInitial(to)) to++;
      return { from, to, surname: [at, end] };
    });
  }

  #isFreeInitial(at: number): boolean {
    const token = this.#all[at];
    return token !== undefined && isInitialToken(this.#rules, token) && !this.#covered.has(at);
  }

  #attached({ from, to, surname }: SurnameSpan): Attached<E> | undefined {
    const span = this.#all.slice(...surname);
    if (!this.#persons.mayMean(span.map((token) => this.#lemmas(token)))) return undefined;
    if (this.#neighbours.belongsToAnotherName(from, to, this.#covered)) return undefined;
    const { lemmatizer } = this.#context;
    const readings = [lemmatizer.asItStands(span), ...lemmatizer.ofSpan(span)];
    const [before, behind] = [this.#initials(from, surname[0]), this.#initials(surname[1], to)];
    const resolved = this.#persons.resolve({
      texts: readings.map(({ text }) => [...before, text, ...behind].join(" ")),
      folded: readings.map(({ folded }) => folded.join("")),
      isOblique: this.#isOblique(from, to),
      isShared: span.some((token) => this.#lemmas(token).some((lemma) => this.#shared.has(lemma))),
      hasInitials: before.length + behind.length > 0,
    });
    if (resolved === undefined) return undefined;
    const { resolution } = resolved;
    const { text, settings } = this.#context;
    const score = resolution.candidates[0]?.score ?? 0;
    // Without capitals any word may look like a surname.
    if (!(span[0] as Token).capital && score < settings.sureSurname) return undefined;
    const reading = readings[resolved.reading] as SpanReading;
    const start = (this.#all[from] as Token).start + (before.length > 0 ? 0 : reading.before);
    const end = (this.#all[to - 1] as Token).end - (behind.length > 0 ? 0 : reading.behind);
    return { mention: { start, end, text: text.slice(start, end), resolution }, to };
  }

  #initials(from: number, to: number): string[] {
    return this.#all.slice(from, to).map(({ start, end }) => `${this.#context.text.slice(start, end)}.`);
  }

  /**
   * Whether the words around a surname show that it is no subject: a preposition or an inflected title before it, or
   * that it stands within a sentence and beside no verb with a feminine ending.
   */
  #isOblique(from: number, to: number): boolean {
    const before = this.#all[from - 1];
    const previous = before?.gap === "space" ? before : undefined;
    if (previous !== undefined && this.#governs(previous)) return true;
    const next = this.#all[to - 1]?.gap === "space" ? this.#all[to] : undefined;
    if (previous === undefined || this.#isFeminineVerb(previous)) return false;
    return next === undefined || !this.#isFeminineVerb(next);
  }

  #governs(word: Token): boolean {
    const { languages, lemmatizer } = this.#context;
    if (languages.all.some(({ prepositions }) => prepositions.has(word.folded))) return true;
    const { smallWords } = this.#rules;
    return !smallWords.isTitle(word.folded) && lemmatizer.of(word).some(({ folded }) => smallWords.isTitle(folded));
  }

  #isFeminineVerb({ folded, capital, first }: Token): boolean {
    if (capital && !first) return false;
    const endings = this.#context.languages.all.flatMap(({ feminineVerbEndings }) => feminineVerbEndings);
    return endings.some((ending) => folded.endsWith(ending));
  }
}
