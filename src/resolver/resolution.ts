import { nameInput } from "../base/entity.ts";
import { Once } from "../base/once.ts";
import { entityType } from "../index/name-index.ts";
import { nameWords } from "../name/roles.ts";
import { publicEvidence } from "../score/evidence.ts";
import type { Candidate, EntityInput, Evidence, NameInput, Resolution, Span } from "../types.ts";
import { scoreName } from "./candidate-set.ts";
import type { Internals } from "./engine.ts";
import { type Query, readQuery } from "./query.ts";
import { otherName } from "./rank-candidates.ts";
import type { NumberedCandidate, NumberedResolution } from "./resolve.ts";

/**
 * A resolution as it is given to the caller: with the entities themselves, and with evidence that is made when it is
 * first read.
 */
export function resolutionOf<E extends EntityInput>(
  internals: Internals<E>,
  text: string,
  { candidates: numbered, ...outcome }: NumberedResolution,
): Resolution<E> {
  const query = new Once(() => readQuery(internals.index.rules, text, internals.words));
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
  if (status === "match") resolution.entity = (candidates[0] as Candidate<E>).entity;
  else resolution.reason = reason;
  return resolution as Resolution<E>;
}

interface Draft<E> {
  readonly query: string;
  readonly candidates: readonly Candidate<E>[];
  truncated?: true;
  status?: NumberedResolution["status"];
  entity?: E;
  reason?: NumberedResolution["reason"];
}

function candidateOf<E extends EntityInput>(
  internals: Internals<E>,
  query: Once<Query>,
  one: NumberedCandidate,
): Candidate<E> {
  const entity = internals.entities[one.entity] as E;
  const name = nameOf(internals, one);
  return new LazyCandidate(entity, name, one.score, () => evidenceOf(internals, query.value, one, name));
}

/** A candidate whose evidence is made when it is first read. */
class LazyCandidate<E> implements Candidate<E> {
  readonly entity: E;
  readonly name: NameInput;
  readonly score: number;
  declare readonly evidence: readonly Evidence[];
  readonly #evidence: Once<readonly Evidence[]>;

  constructor(entity: E, name: NameInput, score: number, makeEvidence: () => readonly Evidence[]) {
    this.entity = entity;
    this.name = name;
    this.score = score;
    this.#evidence = new Once(makeEvidence);
    Object.defineProperty(this, "evidence", LazyCandidate.#EVIDENCE);
  }

  /**
   * A property of the object itself, so that copies and JSON have it; one getter for all, as objects with getters of
   * their own are slow.
   */
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

function evidenceOf<E extends EntityInput>(
  { index, scorer, sessions }: Internals<E>,
  query: Query,
  { entity, name, isOther }: NumberedCandidate,
  { text }: NameInput,
): readonly Evidence[] {
  const parsed = sessions.run((session) => session.parsedName(index.columns.distinctOf[name] as number));
  const { evidence } = scoreName(scorer, query, parsed, entityType(index, entity));
  const { items, pairs } = evidence;
  const all = nameWords(index.rules, text, entityType(index, entity));
  const place = ([from, to]: Span): Span => (from === to ? [0, 0] : [all[from]?.start ?? 0, all[to - 1]?.end ?? 0]);
  const whole = isOther ? [...items, otherName(query, index.rules.settings)] : items;
  return publicEvidence({ items: whole, pairs }, place);
}
