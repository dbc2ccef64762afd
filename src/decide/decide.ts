import { settings } from "../settings.ts";
import type { EntityInput } from "../types.ts";
import { probability, type Scored } from "./candidate.ts";

/** The verdict on a query, without its candidates. */
export type Verdict =
  | { readonly status: "match" }
  | { readonly status: "ambiguous"; readonly reason: "namesakes" | "surname-only" | "close-call" }
  | { readonly status: "none"; readonly reason: "no-candidate" | "below-threshold" };

/**
 * The verdict on candidates, best first: a match if the best is likely enough and no other comes near; a bare
 * surname is never more than a pointer to its bearers.
 */
export function decide(candidates: readonly Scored[], entities: readonly EntityInput[], threshold: number): Verdict {
  const [best, second] = candidates;
  if (best === undefined) return { status: "none", reason: "no-candidate" };
  if (best.fit.surnameOnly && !best.exact) return bareSurname(best, second);
  if (probability(best.logOdds) < threshold) return areNamesakes(candidates, threshold) ? NAMESAKES : BELOW;
  if (second?.exact === true && best.exact) return { status: "ambiguous", reason: "namesakes" };
  if (second === undefined || isApart(best, second, entities)) return { status: "match" };
  return { status: "ambiguous", reason: fitAlike(best, second) ? "namesakes" : "close-call" };
}

const NAMESAKES: Verdict = { status: "ambiguous", reason: "namesakes" };
const BELOW: Verdict = { status: "none", reason: "below-threshold" };

/** Whether the query names one of several bearers of a common name, though none of them by itself is likely enough. */
function areNamesakes(candidates: readonly Scored[], threshold: number): boolean {
  const [best] = candidates;
  const alike = candidates.filter((one) => best !== undefined && !one.fit.surnameOnly && fitAlike(best, one));
  const together = alike.reduce((sum, { logOdds }) => sum + probability(logOdds), 0);
  return alike.length > 1 && together >= threshold;
}

function bareSurname(best: Scored, second: Scored | undefined): Verdict {
  const shared = second?.fit.surnameOnly === true && best.logOdds - second.logOdds < settings.closeCall.usual;
  return { status: "ambiguous", reason: shared ? "namesakes" : "surname-only" };
}

function isApart(best: Scored, second: Scored, entities: readonly EntityInput[]): boolean {
  if (best.exact !== second.exact) return true;
  const { usual, lookalikes } = settings.closeCall;
  const declared =
    entities[best.entity]?.distinctFrom?.includes(second.id) ||
    entities[second.entity]?.distinctFrom?.includes(best.id);
  return best.logOdds - second.logOdds >= (declared ? lookalikes : usual);
}

// Log-odds within which two fits say the same of both.
const ALIKE = 0.1;

function fitAlike(best: Scored, second: Scored): boolean {
  return best.logOdds - second.logOdds < ALIKE;
}
