import { canonicalName } from "../../../src/base/entity.ts";
import { type Candidate, type EntityInput, explain, type Resolution } from "../../../src/index.ts";

/** An entity that a name may mean, as the page shows it. */
export interface ShownCandidate {
  readonly id: string;
  /** The one to show. */
  readonly name: string;
  /** The listed one that fits best. */
  readonly fits: string;
  readonly type: NonNullable<EntityInput["type"]>;
  readonly description: string | undefined;
  readonly score: number;
}

/** An answer as the page shows it. */
export interface ShownAnswer {
  readonly query: string;
  readonly status: Resolution<EntityInput>["status"];
  readonly reason: string | undefined;
  readonly candidates: readonly ShownCandidate[];
  readonly explanation: string;
}

export function shownAnswer(resolution: Resolution<EntityInput>): ShownAnswer {
  const { query, status, reason, candidates } = resolution;
  return { query, status, reason, candidates: candidates.map(shownCandidate), explanation: explain(resolution) };
}

export function shownCandidate({ entity, name, score }: Candidate<EntityInput>): ShownCandidate {
  const description = "description" in entity ? entity.description : undefined;
  return {
    id: entity.id,
    name: canonicalName(entity),
    fits: name.text,
    type: entity.type ?? "person",
    description: typeof description === "string" && description !== "" ? description : undefined,
    score,
  };
}
