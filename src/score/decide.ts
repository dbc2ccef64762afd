import { settings } from "../settings.ts";
import type { Ranked } from "./probability.ts";

/** The verdict on a query, without its candidates. */
export type Verdict =
  | { readonly status: "match" }
  | { readonly status: "ambiguous"; readonly reason: "namesakes" | "surname-only" | "close-call" }
  | { readonly status: "none"; readonly reason: "no-candidate" | "below-threshold" };

/** Whether two entities are declared distinct. */
export type AreDistinct = (a: number, b: number) => boolean;

/**
 * The verdict on candidates, best first: a match if the best is likely enough and stands out; ambiguous if only
 * together with others, from whom the evidence cannot part it, it is likely enough. A bare surname is never more than a
 * pointer to its bearers.
 */
export function decide(candidates: readonly Ranked[], areDistinct: AreDistinct, threshold: number): Verdict {
  const [best] = candidates;
  if (best === undefined) return { status: "none", reason: "no-candidate" };
  if (best.fit.surnameOnly && !best.exact) return bareSurname(best, candidates[1]);
  const rivals = candidates.filter((one) => (one.exact || !one.fit.surnameOnly) && !isApart(best, one, areDistinct));
  const together = rivals.reduce((sum, { probability }) => sum + probability, 0);
  if (together < threshold) return { status: "none", reason: "below-threshold" };
  const [, second] = rivals;
  if (second === undefined) return { status: "match" };
  return { status: "ambiguous", reason: best.exact || fitAlike(best, second) ? "namesakes" : "close-call" };
}

function bareSurname(best: Ranked, second: Ranked | undefined): Verdict {
  const shared = second?.fit.surnameOnly === true && best.logOdds - second.logOdds < settings.closeCall.usual;
  return { status: "ambiguous", reason: shared ? "namesakes" : "surname-only" };
}

/** Whether the evidence parts an entity from the best. */
function isApart(best: Ranked, other: Ranked, areDistinct: AreDistinct): boolean {
  if (best.exact !== other.exact) return true;
  if (best.exact) return false;
  const { usual, lookalikes } = settings.closeCall;
  return best.logOdds - other.logOdds >= (areDistinct(best.entity, other.entity) ? lookalikes : usual);
}

// Log-odds within which two fits say the same of both.
const ALIKE = 0.1;

function fitAlike(best: Ranked, second: Ranked): boolean {
  return best.logOdds - second.logOdds < ALIKE;
}
