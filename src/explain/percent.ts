/** A probability in words; one that is not certain is never shown as 0 or 100. */
export function percent(probability: number): string {
  if (probability > 0.99) return "over 99 %";
  return probability < 0.01 ? "under 1 %" : `${Math.round(probability * 100)} %`;
}
