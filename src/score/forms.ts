import type { Pair } from "../match/assignment.ts";
import { type ViaBase, WordCosts } from "../match/word-cost.ts";

/** The word of which one of a pair is a form, if they agree by that and not as they stand. */
export function formOf({ query, name, cost, endings }: Pair): ViaBase | undefined {
  if (query.bases.length === 0 && name.bases.length === 0) return undefined;
  const costs = new WordCosts(name.sound.rules, endings === "place" || endings === "group" ? endings : "surname");
  const spelling = cost - query.joining - name.joining;
  if (costs.aligned(query.sound, name.sound, endings) <= spelling) return undefined;
  const form = costs.viaBase(query, name);
  return form?.cost === spelling ? form : undefined;
}
