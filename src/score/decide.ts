import type { Settings } from "../settings.ts";
import type { Ranked } from "./probability.ts";
import type { ScoredName } from "./scored-name.ts";

type AmbiguousReason = "namesakes" | "surname-only" | "given-names-only" | "close-call";

/** What is decided on a query, without its candidates. */
export type Decision =
  | { readonly status: "match" }
  | { readonly status: "ambiguous"; readonly reason: AmbiguousReason }
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
 * together with others, from whom the evidence cannot part it, it is likely enough. A bare surname, or a given name and
 * patronymic alone, is never more than a pointer to its bearers.
 */
export function decide({ ranked, unseen }: Ranked, rules: DecisionRules): Decision {
  const [best] = ranked;
  if (best === undefined) return { status: "none", reason: "no-candidate" };
  const isOnly = isOnlyPart(best);
  const rivals = ranked.filter((one) => isOnlyPart(one) === isOnly && !isApart(best, one, rules));
  const together = rivals.reduce((sum, { probability }) => sum + probability, unseen);
  if (together < (isOnly ? rules.settings.pointing : rules.threshold))
    return { status: "none", reason: "below-threshold" };
  const [, second] = rivals;
  if (second === undefined) return isOnly ? pointer(best) : alone(best, rules);
  if (isOnly) return { status: "ambiguous", reason: "namesakes" };
  const areNamesakes = best.exact || best.logOdds - second.logOdds < rules.settings.namesakes;
  return { status: "ambiguous", reason: areNamesakes ? "namesakes" : "close-call" };
}

/** Somebody without rivals that were compared; those unseen do not make him likelier. */
function alone({ probability }: ScoredName, { threshold }: DecisionRules): Decision {
  return probability < threshold ? { status: "none", reason: "below-threshold" } : { status: "match" };
}

function isOnlyPart({ exact, evidence }: ScoredName): boolean {
  return !exact && evidence.only !== undefined;
}

function pointer({ evidence: { only } }: ScoredName): Decision {
  return { status: "ambiguous", reason: only === "given-names" ? "given-names-only" : "surname-only" };
}

/** Whether the evidence parts an entity from the best. */
function isApart(best: ScoredName, other: ScoredName, { settings, areDistinct }: DecisionRules): boolean {
  if (best.exact !== other.exact) return true;
  if (best.exact) return false;
  const { usual, lookalikes } = settings.closeCall;
  return best.logOdds - other.logOdds >= (areDistinct(best.entity, other.entity) ? lookalikes : usual);
}
