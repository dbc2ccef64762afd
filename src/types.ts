/** What a name stands for. */
export type EntityType = "person" | "place" | "organization" | "group";

/** Why an entity bears a name. */
export type NameKind =
  | "spelling"
  | "misspelling"
  | "translation"
  | "former"
  | "nickname"
  | "pseudonym"
  | "abbreviation";

/** A page or publication that shows a spelling. */
export interface Source {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  /** ISO date on which the page was read. */
  readonly accessed?: string | undefined;
  readonly archived?: string | undefined;
}

/** One name of an entity. */
export interface NameInput {
  readonly text: string;
  /** Canonical BCP 47 tag of the text that uses the spelling: `en`, `ru`; with a script only if unusual: `ba-Latn`. */
  readonly lang?: string | undefined;
  /** Marks the name to show; without a mark it is the first one. */
  readonly canonical?: boolean | undefined;
  /** Default `spelling`. */
  readonly kind?: NameKind | undefined;
  readonly sources?: readonly Source[] | undefined;
}

/** What {@link createResolver} takes; your own further fields stay on the object and come back typed. */
export interface EntityInput {
  /** Unique, stable, any non-empty string. */
  readonly id: string;
  /** At least one; the first is the canonical one unless another says so. */
  readonly names: readonly (string | NameInput)[];
  /** Default `person`. */
  readonly type?: EntityType | undefined;
  /** Ids of look-alikes that must never merge. */
  readonly distinctFrom?: readonly string[] | undefined;
  /** Ids that bear one of the names on purpose; such a name is answered `ambiguous`. */
  readonly sharedWith?: readonly string[] | undefined;
}

/** An entity of one of the tables that come with the package. */
export interface Entity extends EntityInput {
  readonly type: EntityType;
  /** A neutral word or two: `politician`, `town`. */
  readonly description: string;
  readonly names: readonly NameInput[];
  readonly identifiers?: { readonly wikidata?: string | undefined } | undefined;
}

/** Settings of a resolver; each is optional. */
export interface ResolverOptions {
  /** Probability from which an answer is called a match: above 0, at most 1. Default 0.6. */
  readonly threshold?: number | undefined;
}

/** Settings of one question; each is optional. */
export interface ResolveOptions<E = EntityInput> {
  /**
   * How many candidates to give at most: a whole number from 1. Default 5. An ambiguous answer between several has two
   * all the same.
   */
  readonly limit?: number | undefined;
  /** Only entities of this type. */
  readonly type?: EntityType | undefined;
  /** Overrides the resolver's threshold for this question. */
  readonly threshold?: number | undefined;
  /**
   * Only entities for which it gives true: those of a country, those born in a year. Who is refused counts as not
   * listed, so that the others share the whole probability. It must give the same for the same entity; an error that
   * it throws goes to the caller.
   */
  readonly filter?: ((entity: E) => boolean) | undefined;
}

/** UTF-16 offsets, from and to. */
export type Span = readonly [start: number, end: number];

/** One change on the way from the name to the query, and the spelling tradition that makes it. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly tradition: string;
}

/** A reason for or against a candidate. */
export interface Evidence {
  readonly kind:
    | "exact"
    | "sound"
    | "edit"
    | "given-name"
    | "initial"
    | "kind-word"
    | "legal-form"
    | "modifier"
    | "adjective"
    | "abbreviation"
    | "missing"
    | "contradicted"
    | "rarity";
  /** The part of the query that it speaks of; empty (equal offsets) if none. */
  readonly query: Span;
  /** The part of the entity's name that it speaks of; empty if none. */
  readonly name: Span;
  /** Log-odds (natural logarithm) that it adds: above 0 speaks for the candidate, below 0 against. */
  readonly weight: number;
  readonly steps?: readonly Step[] | undefined;
}

/** An entity that a query may name. */
export interface Candidate<E> {
  /** The object that was given to {@link createResolver}. */
  readonly entity: E;
  /** The name of the entity that fits best. */
  readonly name: NameInput;
  /** Probability, 0 to 1, that the query names the entity. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/**
 * The answer to one question. Candidates come best first and include near misses, `limit` of them at most. A match has
 * one at least. An ambiguous answer has two at least, whatever `limit` is, as it names those between whom it does not
 * decide; but where a query is no more than a surname, or a given name and patronymic, one bearer may be all there is.
 */
export type Resolution<E> = {
  readonly query: string;
  /**
   * Not every candidate was compared: more names fit as well as the last that was (a higher `limit` compares more), or
   * so many had to be looked at that the search was cut short.
   */
  readonly truncated?: true;
} & (
  | {
      readonly status: "match";
      /** The entity of the first candidate. */
      readonly entity: E;
      /** Its probability. */
      readonly score: number;
      readonly reason?: undefined;
      readonly candidates: OneOrMore<Candidate<E>>;
    }
  | (NoEntity & {
      readonly status: "ambiguous";
      /**
       * `namesakes`: several bear the name as far as the query says; `close-call`: several names are too near to each
       * other.
       */
      readonly reason: "namesakes" | "close-call";
      readonly candidates: TwoOrMore<Candidate<E>>;
    })
  | (NoEntity & {
      readonly status: "ambiguous";
      /** A bare surname, or a given name and patronymic alone: it points to one bearer, and names nobody. */
      readonly reason: "surname-only" | "given-names-only";
      readonly candidates: OneOrMore<Candidate<E>>;
    })
  | (NoEntity & {
      readonly status: "none";
      /**
       * `empty`: no letters; `not-comparable`: a script that cannot be read, and not listed so; `no-candidate`: nothing
       * comes near; `below-threshold`: nothing comes near enough.
       */
      readonly reason: "empty" | "not-comparable" | "no-candidate" | "below-threshold";
      readonly candidates: readonly Candidate<E>[];
    })
);

/** So that `resolution.entity?.id` and `resolution.score` can be read of any answer. */
interface NoEntity {
  readonly entity?: undefined;
  readonly score?: undefined;
}

type OneOrMore<T> = readonly [T, ...T[]];

type TwoOrMore<T> = readonly [T, T, ...T[]];

/** Answers which entity a string names. */
export interface Resolver<E> {
  /** Number of entities. */
  readonly size: number;
  resolve(query: string, options?: ResolveOptions<E>): Resolution<E>;
}

/** A place in a text where an entity is named. */
export interface Mention<E> {
  /** UTF-16 offsets: `text.slice(start, end) === mention.text`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly resolution: Resolution<E>;
}

/** How alike two names are. */
export interface Comparison {
  /** The two names as they were given; evidence speaks of `a` as its query and of `b` as its name. */
  readonly a: string;
  readonly b: string;
  /** Probability, 0 to 1, that both name one entity. */
  readonly score: number;
  /** `score >= 0.5`. */
  readonly same: boolean;
  /** False where one of the two holds nothing that can be read. */
  readonly comparable: boolean;
  readonly evidence: readonly Evidence[];
}
