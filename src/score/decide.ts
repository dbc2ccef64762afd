import type { Settings } from "../settings.ts";
import type { ScoredName } from "./scored-name.ts";

/** What is decided on a query, without its candidates. */
export type Decision =
  | { readonly status: "match" }
  | { readonly status: "ambiguous"; readonly reason: "namesakes" | "surname-only" | "close-call" }
  | { readonly status: "none"; readonly reason: "no-candidate" | "below-threshold" };

/** What a decision needs to know beside the candidates. */
export interface DecisionRules {
  readonly settings: Settings;
  readonly threshold: number;
  /** Whether two entities are declared distinct. */
  readonly areDistinct: (a: number, b: number) => boolean;
}

/**
 * The decision on candidates, best first: a match if the best is likely enough and stands out; ambiguous if only
 * together with others, from whom the evidence cannot part it, it is likely enough. A bare surname is never more than a
 * pointer to its bearers.
 */
export function decide(candidates: readonly ScoredName[], rules: DecisionRules): Decision {
  const [best] = candidates;
  if (best === undefined) return { status: "none", reason: "no-candidate" };
  if (best.evidence.surnameOnly && !best.exact) return bareSurname(best, candidates[1], rules);
  const rivals = candidates.filter((one) => (one.exact || !one.evidence.surnameOnly) && !isApart(best, one, rules));
  const together = rivals.reduce((sum, { probability }) => sum + probability, 0);
  if (together < rules.threshold) return { status: "none", reason: "below-threshold" };
  const [, second] = rivals;
  if (second === undefined) return { status: "match" };
  const areNamesakes = best.exact || best.logOdds - second.logOdds < rules.settings.namesakes;
  return { status: "ambiguous", reason: areNamesakes ? "namesakes" : "close-call" };
}

function bareSurname(best: ScoredName, second: ScoredName | undefined, { settings }: DecisionRules): Decision {
  const isShared = second?.evidence.surnameOnly === true && best.logOdds - second.logOdds < settings.closeCall.usual;
  return { status: "ambiguous", reason: isShared ? "namesakes" : "surname-only" };
}

/** Whether the evidence parts an entity from the best. */
function isApart(best: ScoredName, other: ScoredName, { settings, areDistinct }: DecisionRules): boolean {
  if (best.exact !== other.exact) return true;
  if (best.exact) return false;
  const { usual, lookalikes } = settings.closeCall;
  return best.logOdds - other.logOdds >= (areDistinct(best.entity, other.entity) ? lookalikes : usual);
}
