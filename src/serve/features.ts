import type { Candidate, EntityInput, Evidence, Resolution } from "../types.ts";

/** A number or a truth by which somebody can judge a candidate on his own. */
export interface Feature {
  readonly id: string;
  readonly name: string;
  readonly value: number | boolean;
}

const EVIDENCE: Readonly<Record<Evidence["kind"], string>> = {
  exact: "a name that is spelled exactly so",
  sound: "words that sound the same",
  edit: "words that are nearly the same",
  "given-name": "forms of one given name",
  initial: "initials",
  "kind-word": "words for what a place or body is, such as district",
  "legal-form": "legal forms, such as Ltd",
  modifier: "words such as New or Upper",
  adjective: "adjectives made of names",
  abbreviation: "abbreviations",
  missing: "parts that one of the names lacks",
  contradicted: "parts that say otherwise",
  rarity: "how rare the shared words are",
};

const idOf = (kind: string): string => `evidence_${kind.replaceAll("-", "_")}`;

/** What each feature says, by its id. */
export const FEATURES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["probability", "Probability that the query names this entity, from 0 to 1"],
  ["ambiguous", "The query may as well name somebody else: look at the others too"],
  ["truncated", "Not every candidate was compared"],
  ...Object.entries(EVIDENCE).map(([kind, words]): [string, string] => [
    idOf(kind),
    `Log-odds by ${words}: above 0 speaks for the entity, below 0 against`,
  ]),
]);

/** The features of a candidate: only those that say something. */
export function featuresOf(
  candidate: Candidate<EntityInput>,
  { status, truncated }: Resolution<EntityInput>,
): Feature[] {
  const sums = new Map<string, number>();
  for (const { kind, weight } of candidate.evidence) sums.set(idOf(kind), (sums.get(idOf(kind)) ?? 0) + weight);
  return [
    featureOf("probability", candidate.score),
    featureOf("ambiguous", status === "ambiguous"),
    ...(truncated ? [featureOf("truncated", true)] : []),
    ...Array.from(sums, ([id, sum]) => featureOf(id, Math.round(sum * 1e6) / 1e6)),
  ];
}

export function featureOf(id: string, value: number | boolean): Feature {
  return { id, name: FEATURES.get(id) ?? id, value };
}
