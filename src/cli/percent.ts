/** A score in the words of `explain`: a probability that is not certain is never shown as 0 or 100. */
export function percent(score: number): string {
  if (score > 0.99) return "over 99 %";
  return score < 0.01 ? "under 1 %" : `${Math.round(score * 100)} %`;
}
