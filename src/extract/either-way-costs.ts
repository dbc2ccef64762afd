import { WordCosts } from "../match/word-cost.ts";
import type { EndingKind } from "../sound/name-endings.ts";
import type { Sounds } from "../sound/sounds.ts";

/**
 * Costs of two words of one text, the cheaper of both directions: of Jabasov and Gabbasov neither is known to be the
 * spelling of the other, and a doubled letter is lost more cheaply than it is added.
 */
export class EitherWayCosts extends WordCosts {
  override aligned(a: Sounds, b: Sounds, kind?: EndingKind): number {
    return Math.min(super.aligned(a, b, kind), super.aligned(b, a, kind));
  }
}
