import { areDistinct } from "../index/name-index.ts";
import { decide } from "../score/decide.ts";
import type { EntityType, Resolution } from "../types.ts";
import type { Engine } from "./engine.ts";
import { isEmpty, readQuery } from "./query.ts";
import { scoreAll } from "./rank-candidates.ts";

/** A question to the index, its options checked. */
export interface Question {
  readonly text: string;
  readonly limit: number;
  readonly threshold: number;
  readonly type?: EntityType | undefined;
}

/** A candidate by its numbers. */
export interface NumberedCandidate {
  readonly entity: number;
  readonly name: number;
  readonly score: number;
  /** The query is a name of another entity to the letter. */
  readonly isOther: boolean;
}

/** The answer to a question, entities and names being numbers: what one thread tells another. */
export interface Answer {
  readonly status: Resolution<unknown>["status"];
  readonly reason?: Exclude<Resolution<unknown>, { readonly status: "match" }>["reason"];
  readonly isTruncated: boolean;
  readonly candidates: readonly NumberedCandidate[];
}

/** The way of a query through the pipeline, from text to decision. */
export function resolveQuery(engine: Engine, { text, limit, threshold, type }: Question): Answer {
  const query = readQuery(text, engine.cache);
  if (isEmpty(query)) return { status: "none", reason: "empty", isTruncated: false, candidates: [] };
  const { ranked, isTruncated } = scoreAll(engine, query, limit, type);
  const verdict = decide(ranked, (a, b) => areDistinct(engine.index, a, b), threshold);
  const someExact = ranked.some(({ exact }) => exact);
  const candidates = ranked
    .slice(0, limit)
    .filter(({ probability }) => probability > 0)
    .map(({ entity, name, probability, exact }) => ({
      entity,
      name,
      score: probability,
      isOther: someExact && !exact,
    }));
  if (ranked.length === 0 && !query.isReadable)
    return { status: "none", reason: "not-comparable", isTruncated, candidates };
  return { ...verdict, isTruncated, candidates };
}
