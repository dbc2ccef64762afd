import { publicEvidence } from "./decide/candidate.ts";
import { type Query, readQuery } from "./decide/query.ts";
import { judgeName, otherName } from "./decide/score.ts";
import { entityType, nameInput, sideOf } from "./index/name-index.ts";
import type { Internals } from "./internals.ts";
import type { Answer, NumberedCandidate } from "./resolve-query.ts";
import { words } from "./text/words.ts";
import type { Candidate, EntityInput, Evidence, NameInput, Resolution, Span } from "./types.ts";

/** An answer as it is given to the caller: with the entities themselves, and with evidence that is made when it is first read. */
export function resolutionOf<E extends EntityInput>(
  internals: Internals<E>,
  text: string,
  { status, reason, isTruncated, candidates: numbered }: Answer,
): Resolution<E> {
  const ask = once(() => readQuery(text, internals.cache));
  const candidates = numbered.map((one) => candidateOf(internals, ask, one));
  const shared = { query: text, candidates, ...(isTruncated ? { truncated: true as const } : {}) };
  if (status === "match") return { ...shared, status, entity: (candidates[0] as Candidate<E>).entity };
  return { ...shared, status, reason } as Resolution<E>;
}

function candidateOf<E extends EntityInput>(
  internals: Internals<E>,
  ask: () => Query,
  one: NumberedCandidate,
): Candidate<E> {
  const entity = internals.entities[one.entity] as E;
  const name = nameOf(internals, one);
  const evidence = once(() => evidenceOf(internals, ask(), one, name));
  return {
    entity,
    name,
    score: one.score,
    get evidence(): readonly Evidence[] {
      return evidence();
    },
  };
}

function nameOf<E extends EntityInput>(
  { entities, index }: Internals<E>,
  { entity, name }: NumberedCandidate,
): NameInput {
  const { names } = entities[entity] as E;
  return nameInput(names[name - (index.columns.firstNames[entity] as number)] as string | NameInput);
}

function evidenceOf<E extends EntityInput>(
  { index, population }: Internals<E>,
  query: Query,
  { entity, name, isOther }: NumberedCandidate,
  { text }: NameInput,
): readonly Evidence[] {
  const known = sideOf(index, index.columns.nameForms[name] as number);
  const { fit } = judgeName(query, known, entityType(index, entity), population);
  const evidence = isOther ? [...fit.evidence, otherName(query)] : fit.evidence;
  const all = words(text);
  const place = ([from, to]: Span): Span => (from === to ? [0, 0] : [all[from]?.start ?? 0, all[to - 1]?.end ?? 0]);
  return publicEvidence({ ...fit, evidence }, place);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
