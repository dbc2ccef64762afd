import type { Candidate, EntityInput, Resolution } from "../types.ts";
import { canonicalName } from "./entity.ts";

/** A candidate as the command line prints it, and the server sends it. */
export interface CandidateJson {
  readonly id: string;
  /** The canonical name of the entity. */
  readonly name: string;
  readonly score: number;
}

/**
 * A resolution as the command line prints it, and the server sends it. `id`, `name` and `score` are null unless the
 * status is `match`.
 */
export interface ResolutionJson {
  readonly status: Resolution<EntityInput>["status"];
  readonly reason: string | null;
  readonly id: string | null;
  readonly name: string | null;
  readonly score: number | null;
  /** Best first, near misses too. */
  readonly candidates: readonly CandidateJson[];
  readonly truncated?: true;
}

export function resolutionJson(resolution: Resolution<EntityInput>): ResolutionJson {
  const candidates = resolution.candidates.map(candidateJson);
  const match = resolution.status === "match" ? candidates.find(({ id }) => id === resolution.entity.id) : undefined;
  return {
    status: resolution.status,
    reason: resolution.status === "match" ? null : resolution.reason,
    id: match?.id ?? null,
    name: match?.name ?? null,
    score: match?.score ?? null,
    candidates,
    ...(resolution.truncated && { truncated: true }),
  };
}

export function candidateJson({ entity, score }: Candidate<EntityInput>): CandidateJson {
  return { id: entity.id, name: canonicalName(entity), score };
}
