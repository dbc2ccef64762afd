import { canonicalName } from "../../base/entity.ts";
import { percent } from "../../explain/percent.ts";
import type { EntityRecord } from "../../tables/record.ts";
import type { Candidate, Resolution } from "../../types.ts";
import type { DraftName } from "./draft.ts";

/** An entity that a name of a draft may mean already, and how surely. */
export interface Near {
  readonly entity: EntityRecord;
  readonly name: string;
  readonly score: number;
  readonly isMatch: boolean;
}

/** What need not be shown: candidates that have next to nothing of the name. */
const WORTH_SHOWING = 0.02;

/** The entities that names may mean already, the likeliest first, each once. */
export function nearestTo(
  names: readonly DraftName[],
  resolve: (query: string) => Resolution<EntityRecord>,
): readonly Near[] {
  const all = names.flatMap(({ text }) => {
    const resolution = resolve(text);
    const isMatch = resolution.status === "match";
    return resolution.candidates
      .filter(({ score }) => score >= WORTH_SHOWING)
      .map((candidate) => near(text, candidate, isMatch && candidate.entity.id === resolution.entity.id));
  });
  const ordered = all.sort((a, b) => Number(b.isMatch) - Number(a.isMatch) || b.score - a.score);
  return ordered.filter(({ entity }, at) => ordered.findIndex((other) => other.entity.id === entity.id) === at);
}

function near(name: string, { entity, score }: Candidate<EntityRecord>, isMatch: boolean): Near {
  return { entity, name, score, isMatch };
}

/** `  ufa    Ufa, town    98 % for Oufa: a match`. */
export function lineOf({ entity, name, score, isMatch }: Near): string {
  const known = `${entity.id} (${canonicalName(entity)}, ${entity.description})`;
  return `  ${known}: ${percent(score)} for ${JSON.stringify(name)}${isMatch ? ", a match" : ""}`;
}
