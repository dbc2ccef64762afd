import type { Candidate, EntityInput, Resolution } from "../types.ts";

/** An entity as the command line prints it. */
export interface Answer {
  readonly id: string;
  /** Its canonical name. */
  readonly name: string;
  readonly score: number;
}

/** A resolution as JSON. The three fields of the answer are null unless the status is `match`. */
export interface Verdict {
  readonly status: Resolution<EntityInput>["status"];
  readonly reason: string | null;
  readonly id: string | null;
  readonly name: string | null;
  readonly score: number | null;
  /** Best first, near misses too. */
  readonly candidates: readonly Answer[];
  readonly truncated?: true;
}

export function verdictOf(resolution: Resolution<EntityInput>): Verdict {
  const candidates = resolution.candidates.map(answerOf);
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

export function answerOf({ entity, score }: Candidate<EntityInput>): Answer {
  return { id: entity.id, name: canonicalName(entity), score };
}

function canonicalName({ names }: EntityInput): string {
  const marked = names.find((name) => typeof name !== "string" && name.canonical);
  const name = marked ?? names[0] ?? "";
  return typeof name === "string" ? name : name.text;
}
