import { typeOf } from "../base/entity.ts";
import type { Rules } from "../name/rules.ts";
import type { Internals } from "../resolver/engine.ts";
import type { Candidate, EntityInput, Mention, Resolution } from "../types.ts";
import { isOblique, mayGoWithWordBefore } from "./case-in-context.ts";
import type { TextContext } from "./context.ts";
import { InitialsSearch } from "./initials-search.ts";
import { LastNamed } from "./last-named.ts";
import type { SpanReading } from "./lemmatizer.ts";
import type { FoundName } from "./name-search.ts";
import { NamedPersons, type PartOfName } from "./named-persons.ts";
import type { Neighbours } from "./neighbours.ts";
import { type PartSpan, partSpansAt } from "./part-spans.ts";
import { isInQuotes } from "./quotation-marks.ts";
import type { Token } from "./tokens.ts";

/** What was found before parts of names are looked for. */
export interface FoundBefore<E> {
  /** Names of the text in full. */
  readonly named: readonly FoundName<E>[];
  /** Mentions of what stands before the text. */
  readonly earlier: readonly Mention<E>[];
}

/**
 * Adds the surnames, and the given names with patronymics, that stand alone to the mentions found: they are the person
 * whom the text names in full, or what stands before it, even misspelt. A surname with all its initials needs no full
 * name. A surname of several that was found before is whoever of them is named.
 */
export function attachSurnames<E extends EntityInput>(
  engine: Internals<E>,
  context: TextContext,
  neighbours: Neighbours,
  { named, earlier }: FoundBefore<E>,
): Mention<E>[] {
  const [unsure, sure] = [named.filter(isUnsurePerson), named.filter((one) => !isUnsurePerson(one))];
  const mentions = sure.map(({ mention }) => mention);
  const persons = new NamedPersons(engine, [...earlier, ...mentions]);
  const initials = new InitialsSearch(engine, context);
  if (persons.areNone && initials.areNone) return named.map(({ mention }) => mention);
  const covered = new Set(sure.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  const namings = sure.flatMap(({ mention: { resolution }, from }) =>
    resolution.status === "match" ? [{ id: resolution.entity.id, from }] : [],
  );
  const search = new PartSearch(context, neighbours, covered, {
    persons,
    initials,
    last: new LastNamed(context, namings),
  });
  const attached: Mention<E>[] = [];
  for (let from = 0; from < context.tokens.length; ) {
    const one = search.at(from);
    if (one !== undefined) attached.push(one.mention);
    from = one?.to ?? from + 1;
  }
  const left = unsure.map(({ mention }) => mention).filter((one) => !attached.some((other) => overlap(one, other)));
  return [...mentions, ...left, ...attached].sort((a, b) => a.start - b.start);
}

/** Whether it is part of a name that several persons bear. */
function isUnsurePerson<E extends EntityInput>({ mention: { resolution } }: FoundName<E>): boolean {
  return resolution.status === "ambiguous" && typeOf((resolution.candidates[0] as Candidate<E>).entity) === "person";
}

function overlap<E>(one: Mention<E>, other: Mention<E>): boolean {
  return one.start < other.end && other.start < one.end;
}

interface Attached<E> {
  readonly mention: Mention<E>;
  readonly to: number;
}

/** By what a part of a name is told. */
interface Persons<E extends EntityInput> {
  readonly persons: NamedPersons<E>;
  readonly initials: InitialsSearch<E>;
  readonly last: LastNamed;
}

interface ReadPart<E> {
  readonly resolution: Resolution<E>;
  readonly reading: Pick<SpanReading, "before" | "behind">;
}

class PartSearch<E extends EntityInput> {
  readonly #context: TextContext;
  readonly #rules: Rules;
  readonly #all: readonly Token[];
  readonly #neighbours: Neighbours;
  readonly #covered: ReadonlySet<number>;
  readonly #persons: NamedPersons<E>;
  readonly #initials: InitialsSearch<E>;
  readonly #last: LastNamed;
  /** Surnames that the text also gives somebody who is not of the index. */
  readonly #shared: ReadonlySet<string>;

  constructor(
    context: TextContext,
    neighbours: Neighbours,
    covered: ReadonlySet<number>,
    { persons, initials, last }: Persons<E>,
  ) {
    this.#context = context;
    this.#rules = context.rules;
    this.#all = context.tokens;
    this.#neighbours = neighbours;
    this.#covered = covered;
    this.#persons = persons;
    this.#initials = initials;
    this.#last = last;
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
    for (const span of partSpansAt(this.#context, this.#covered, from)) {
      const attached = this.#attached(span);
      if (attached !== undefined) return attached;
    }
    return undefined;
  }

  #attached(span: PartSpan): Attached<E> | undefined {
    const { from, to, words } = span;
    const owner = this.#neighbours.ownerOf(from, to, this.#covered);
    if (owner === "another") return undefined;
    const read = this.#byPersons(span, owner === "unclear") ?? this.#initials.resolve(span);
    if (read === undefined) return undefined;
    const { resolution, reading } = read;
    const { text, settings } = this.#context;
    const score = resolution.candidates[0]?.score ?? 0;
    const [first] = this.#all.slice(...words) as [Token];
    // Without capitals any word may look like a surname.
    if (!first.capital && score < settings.sureSurname) return undefined;
    const start = (this.#all[from] as Token).start + (from < words[0] ? 0 : reading.before);
    const end = (this.#all[to - 1] as Token).end - (to > words[1] ? 0 : reading.behind);
    const decided = isInQuotes(text, start, end) ? resolution : this.#ofLastNamed(resolution, from);
    return { mention: { start, end, text: text.slice(start, end), resolution: decided }, to };
  }

  /** Who of the persons whom the text names is meant. */
  #byPersons(span: PartSpan, isUnclear: boolean): ReadPart<E> | undefined {
    if (this.#persons.areNone) return undefined;
    const words = this.#all.slice(...span.words);
    const lemmas = words.map((token) => this.#lemmas(token));
    const { lemmatizer } = this.#context;
    const isShared = lemmas.flat().some((lemma) => this.#shared.has(lemma));
    const about = { sort: span.sort, isOblique: isOblique(this.#context, span), isShared };
    if (this.#persons.mayMean(lemmas)) {
      const readings = [lemmatizer.asItStands(words), ...lemmatizer.ofSpan(words)];
      let resolved = this.#resolve(span, readings, about);
      if (resolved !== undefined) {
        const reading = readings[resolved.reading] as SpanReading;
        if (isUnclear && mayGoWithWordBefore(this.#context, span, reading))
          resolved = this.#resolve(span, readings, { ...about, isShared: true }) ?? resolved;
        return { resolution: resolved.resolution, reading };
      }
    }
    if (words.length > 1) return undefined;
    const surname = this.#persons.slipped(lemmas.flat());
    if (surname === undefined) return undefined;
    const text = surname.slice(0, 1).toUpperCase() + surname.slice(1);
    const resolved = this.#resolve(span, [{ text, folded: [surname] }], { ...about, isShared: isShared || isUnclear });
    return resolved && { resolution: resolved.resolution, reading: { before: 0, behind: 0 } };
  }

  #resolve(
    { from, to, words, sort }: PartSpan,
    readings: readonly Pick<SpanReading, "text" | "folded">[],
    about: Pick<PartOfName, "sort" | "isOblique" | "isShared">,
  ) {
    const [before, behind] = [this.#written(from, words[0]), this.#written(words[1], to)];
    return this.#persons.resolve({
      ...about,
      texts: readings.map(({ text }) => [...before, text, ...behind].join(" ")),
      folded: readings.map(({ folded }) => (sort === "given-names" ? (folded[0] as string) : folded.join(""))),
    });
  }

  /** The initials of some tokens. */
  #written(from: number, to: number): string[] {
    return this.#all.slice(from, to).map(({ start, end }) => `${this.#context.text.slice(start, end)}.`);
  }

  /** Whoever of several bearers was named last. */
  #ofLastNamed(resolution: Resolution<E>, at: number): Resolution<E> {
    if (resolution.status !== "ambiguous" || resolution.reason === "surname-only") return resolution;
    const { candidates, query } = resolution;
    const id = this.#last.of(new Set(candidates.map(({ entity }) => entity.id)), at);
    const one = candidates.find(({ entity }) => entity.id === id);
    if (one === undefined) return resolution;
    const others = candidates.filter((other) => other !== one);
    return { query, status: "match", entity: one.entity, score: one.score, candidates: [one, ...others] };
  }
}
