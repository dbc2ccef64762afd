import { nameInput } from "../base/entity.ts";
import { Once } from "../base/once.ts";
import { entityType } from "../index/name-index.ts";
import { nameWords } from "../name/roles.ts";
import type { ParsedName } from "../name/token-groups.ts";
import { publicEvidence } from "../score/evidence.ts";
import type { Candidate, EntityInput, Evidence, NameInput, Resolution, Span } from "../types.ts";
import type { Engine, Internals } from "./engine.ts";
import { type Query, readQuery } from "./query.ts";
import { otherName } from "./rank-candidates.ts";
import type { NumberedCandidate, NumberedResolution } from "./resolve.ts";
import { scoreName } from "./score-candidate.ts";

/**
 * A resolution as it is given to the caller: with the entities themselves, and with names and evidence that are made
 * when they are first read.
 */
export function resolutionOf<E extends EntityInput>(
  internals: Internals<E>,
  text: string,
  { candidates: numbered, ...outcome }: NumberedResolution,
  isInText = false,
): Resolution<E> {
  const query = new Once(() => readQuery(internals.index.rules, text, internals.words, isInText));
  const candidates = numbered.map((one) => candidateOf(internals, query, one));
  return answerWith(text, outcome, candidates);
}

type Outcome = Pick<NumberedResolution, "status" | "reason" | "isTruncated">;

/** An outcome and its candidates. How many these are at least goes with the outcome, which the compiler cannot see. */
export function answerWith<E>(
  query: string,
  { status, reason, isTruncated }: Outcome,
  candidates: readonly Candidate<E>[],
): Resolution<E> {
  // Filled in one by one: to spread an object that more is added to takes microseconds.
  const resolution: Draft<E> = { query, candidates };
  if (isTruncated) resolution.truncated = true;
  resolution.status = status;
  if (status === "match") {
    const [best] = candidates as readonly [Candidate<E>];
    resolution.entity = best.entity;
    resolution.score = best.score;
  } else resolution.reason = reason;
  return resolution as Resolution<E>;
}

interface Draft<E> {
  readonly query: string;
  readonly candidates: readonly Candidate<E>[];
  truncated?: true;
  status?: NumberedResolution["status"];
  entity?: E;
  score?: number;
  reason?: NumberedResolution["reason"];
}

function candidateOf<E extends EntityInput>(
  internals: Internals<E>,
  query: Once<Query>,
  one: NumberedCandidate,
): Candidate<E> {
  const entity = internals.entities[one.entity] as E;
  const name = new Once(() => nameOf(internals, one));
  const parsed = (): ParsedName =>
    internals.sessions.run((session) => session.parsedName(internals.index.columns.distinctOf[one.name] as number));
  const evidence = new Once(() => evidenceOf(internals, query.value, one, { text: name.value.text, parsed: parsed() }));
  return new LazyCandidate(entity, name, one.score, evidence);
}

/** A candidate whose name and evidence are made when they are first read: the way to the names of a million is long. */
export class LazyCandidate<E> implements Candidate<E> {
  // Declared only, so that the constructor adds them in this order, in which JSON has them.
  declare readonly entity: E;
  declare readonly name: NameInput;
  declare readonly score: number;
  declare readonly evidence: readonly Evidence[];
  readonly #name: Once<NameInput>;
  readonly #evidence: Once<readonly Evidence[]>;

  constructor(entity: E, name: Once<NameInput>, score: number, evidence: Once<readonly Evidence[]>) {
    this.#name = name;
    this.#evidence = evidence;
    this.entity = entity;
    Object.defineProperty(this, "name", LazyCandidate.#NAME);
    this.score = score;
    Object.defineProperty(this, "evidence", LazyCandidate.#EVIDENCE);
  }

  /**
   * Properties of the object itself, so that copies and JSON have them; one getter for all, as objects with getters of
   * their own are slow.
   */
  static readonly #NAME: PropertyDescriptor & ThisType<LazyCandidate<unknown>> = {
    enumerable: true,
    get() {
      return this.#name.value;
    },
  };

  static readonly #EVIDENCE: PropertyDescriptor & ThisType<LazyCandidate<unknown>> = {
    enumerable: true,
    get() {
      return this.#evidence.value;
    },
  };
}

function nameOf<E extends EntityInput>(
  { entities, index }: Internals<E>,
  { entity, name }: NumberedCandidate,
): NameInput {
  const { names } = entities[entity] as E;
  return nameInput(names[name - (index.columns.firstListed[entity] as number)] as string | NameInput);
}

/** The evidence of a candidate, by the name that fits best. */
export function evidenceOf(
  { index, scorer }: Pick<Engine, "index" | "scorer">,
  query: Query,
  { entity, isOther }: NumberedCandidate,
  { text, parsed }: { readonly text: string; readonly parsed: ParsedName },
): readonly Evidence[] {
  const { evidence } = scoreName(scorer, query, parsed, entityType(index, entity));
  const { items, pairs } = evidence;
  const all = nameWords(index.rules, text, entityType(index, entity));
  const place = ([from, to]: Span): Span => (from === to ? [0, 0] : [all[from]?.start ?? 0, all[to - 1]?.end ?? 0]);
  const whole = isOther ? [...items, otherName(query, index.rules.settings)] : items;
  return publicEvidence({ items: whole, pairs }, place);
}
