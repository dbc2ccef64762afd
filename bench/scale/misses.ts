import { share, table } from "../markdown.ts";
import type { LabelledAnswer, SizeResult } from "./measure.ts";

const MOST = 40;

/** hit@1 by tradition, form and typing error, and the first misses, each with what stood in its place. */
export function misses({ names, answers }: SizeResult): string {
  const counted = answers.filter(({ query }) => !query.hasNamesake);
  const missed = counted.filter(({ rank }) => rank !== 1).slice(0, MOST);
  return [
    `Misses at ${names} names`,
    byLabel(counted, ({ query }) => query.tradition),
    byLabel(counted, ({ query }) => query.form),
    byLabel(counted, ({ query }) => (query.typo ? "typing error" : "no typing error")),
    missed.map(line).join("\n"),
  ].join("\n\n");
}

function byLabel(answers: readonly LabelledAnswer[], label: (answer: LabelledAnswer) => string): string {
  const groups = new Map<string, LabelledAnswer[]>();
  for (const answer of answers) groups.set(label(answer), [...(groups.get(label(answer)) ?? []), answer]);
  const rows = [...groups].map(([name, group]) => [
    name,
    String(group.length),
    share(group.filter(({ rank }) => rank === 1).length / group.length),
    share(group.filter(({ isCompared }) => isCompared).length / group.length),
  ]);
  return table(["", "queries", "hit@1", "recall"], rows);
}

function line({ query, target, firstName, rank, isCompared }: LabelledAnswer): string {
  const place = rank === undefined ? (isCompared ? "lower" : "not compared") : `place ${rank}`;
  const typo = query.typo ? ", typing error" : "";
  return `- ${query.text} (${query.tradition}, ${query.form}${typo}): ${target}, ${place}; first: ${firstName ?? "nothing"}`;
}
