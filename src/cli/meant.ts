import type { Candidate, EntityInput, Resolution } from "../types.ts";

// What would be shown as 0.00 is no help; JSON has every candidate.
const WORTH_A_LINE = 0.005;

/** Whom an answer may mean, best first: one candidate for a match, none for none. */
export function meant(resolution: Resolution<EntityInput>): Candidate<EntityInput>[] {
  const { candidates } = resolution;
  switch (resolution.status) {
    case "match":
      return candidates.filter(({ entity }) => entity.id === resolution.entity.id);
    case "ambiguous":
      return candidates.filter(({ score }, at) => at === 0 || score >= WORTH_A_LINE);
    case "none":
      return [];
  }
}
