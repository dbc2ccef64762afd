import { candidateOf } from "./decide/candidate.ts";
import { decide } from "./decide/decide.ts";
import { isEmpty, readQuery } from "./decide/query.ts";
import { scoreAll } from "./decide/score.ts";
import type { Internals } from "./internals.ts";
import type { Candidate, EntityInput, EntityType, Resolution } from "./types.ts";

/** A question to the index, its options checked. */
export interface Question {
  readonly text: string;
  readonly limit: number;
  readonly threshold: number;
  readonly type?: EntityType | undefined;
}

/** The way of a query through the pipeline, from text to decision. */
export function resolveQuery<E extends EntityInput>(
  internals: Internals<E>,
  { text, limit, threshold, type }: Question,
): Resolution<E> {
  const query = readQuery(text);
  if (isEmpty(query)) return { query: text, candidates: [], status: "none", reason: "empty" };
  const ranked = scoreAll(internals, query, type);
  const verdict = decide(ranked, internals.index.entities, threshold);
  const candidates = ranked
    .slice(0, limit)
    .filter(({ probability }) => probability > 0)
    .map((one) => candidateOf(internals.index, one));
  if (verdict.status === "match")
    return { query: text, candidates, status: "match", entity: (candidates[0] as Candidate<E>).entity };
  if (ranked.length === 0 && !query.isReadable)
    return { query: text, candidates, status: "none", reason: "not-comparable" };
  return { query: text, candidates, ...verdict };
}
