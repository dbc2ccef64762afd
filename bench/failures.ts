import type { Measured } from "./measure.ts";
import type { Outcome } from "./metrics.ts";
import type { BenchSet } from "./set.ts";

/**
 * Wrong answers, a line each, tabs between: what is wrong, the query, the answer and its score, the right one. Called
 * match are `match`; wrong but not so called are `rank`; what is called match of an absent name is `absent` or
 * `look-alike`, of a name that several bear `shared`.
 */
export function failures(set: BenchSet, { queries, absent, absentLookAlikes, shared }: Measured): string {
  const names = new Map(set.index.map(({ id, name }) => [id, name]));
  const right = new Map([...set.queries, ...(set.shared ?? [])].map((query) => [query.text, query.right]));
  const line = (kind: string) => (outcome: Outcome) => {
    const meant = [...(right.get(outcome.text ?? "") ?? [])].map((id) => names.get(id)).join(" / ");
    const answer = names.get(outcome.first ?? "") ?? "nobody";
    return [set.name, kind, outcome.text, answer, outcome.score?.toFixed(4), meant].join("\t");
  };
  const wrong = (outcomes: readonly Outcome[]) => outcomes.filter(({ rank }) => rank !== 1);
  return [
    ...wrong(queries).map((outcome) => line(outcome.isMatch ? "match" : "rank")(outcome)),
    ...absent.filter(({ isMatch }) => isMatch).map(line("absent")),
    ...absentLookAlikes.filter(({ isMatch }) => isMatch).map(line("look-alike")),
    ...shared.filter(({ isMatch }) => isMatch).map(line("shared")),
  ].join("\n");
}
