import type { Comparison, EntityInput, Evidence, Mention, Resolution } from "../../src/index.ts";

// Field by field: a copy may give objects whose fields are getters, and has entities of its own.

/** A resolution as plain data, the entities by their ids. */
export function plainResolution(resolution: Resolution<EntityInput>): object {
  const { query, status, truncated, candidates } = resolution;
  return {
    query,
    status,
    reason: resolution.reason,
    entity: resolution.entity?.id,
    truncated,
    candidates: candidates.map(({ entity, name, score, evidence }) => ({
      entity: entity.id,
      name: name.text,
      score,
      evidence: evidence.map(plainEvidence),
    })),
  };
}

export function plainMention({ start, end, text, resolution }: Mention<EntityInput>): object {
  return { start, end, text, resolution: plainResolution(resolution) };
}

export function plainComparison({ score, same, comparable, evidence }: Comparison): object {
  return { score, same, comparable, evidence: evidence.map(plainEvidence) };
}

function plainEvidence({ kind, query, name, weight, steps }: Evidence): object {
  return {
    kind,
    query,
    name,
    weight,
    steps: steps?.map(({ from, to, tradition }) => ({ from, to, tradition })),
  };
}
