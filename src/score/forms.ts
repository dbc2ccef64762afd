import type { Pair } from "../match/assignment.ts";
import { type ViaBase, WordCosts } from "../match/word-cost.ts";
import type { TokenGroup } from "../name/token-groups.ts";

/** The word of which one of a pair is a form, if they agree by that and not as they stand. */
export function formOf({ query, name, cost, endings }: Pair): ViaBase | undefined {
  if (query.bases.length === 0 && name.bases.length === 0) return undefined;
  const costs = new WordCosts(name.sound.rules, endings === "place" || endings === "group" ? endings : "surname");
  const spelling = cost - query.joining - name.joining;
  if (costs.aligned(query.sound, name.sound, endings) <= spelling) return undefined;
  const form = costs.viaBase(query, name);
  return form?.cost === spelling ? form : undefined;
}

/** Whether a pair agrees by the adjective of a place. */
export function isOfAdjective(pair: Pair): boolean {
  return formOf(pair)?.base.isAdjective === true;
}

/** Whether a word is an adjective of a place, whether or not the word for what it is stands beside it. */
export function isAdjective({ parts: [part] }: TokenGroup): boolean {
  return part?.sound.memo.bases?.some(({ tradition }) => tradition === "adjective") === true;
}
