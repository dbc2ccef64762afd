import type { Resolution } from "../../src/types.ts";

/** An answer in a few words: `match ufa`, `ambiguous (namesakes): a, b`, `none (empty)`. */
export function inWords(resolution: Resolution<{ readonly id: string }>): string {
  if (resolution.status === "match") return `match ${resolution.entity.id}`;
  const verdict = `${resolution.status} (${resolution.reason})`;
  if (resolution.status === "none") return verdict;
  return `${verdict}: ${resolution.candidates.map(({ entity }) => entity.id).join(", ")}`;
}
