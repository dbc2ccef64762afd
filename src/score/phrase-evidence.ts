import type { Part } from "../name/part.ts";
import type { PlacedPhrase } from "../name/word-roles.ts";
import type { Evidence, Span } from "../types.ts";
import { nowhere, wholeSpan } from "./evidence.ts";
import type { EvidenceSum } from "./evidence-sum.ts";
import { counts } from "./odd-case.ts";
import type { PhrasePair } from "./phrase-pairs.ts";
import type { NameComparison } from "./scored-name.ts";
import { add } from "./word-agreements.ts";
import { isCore } from "./word-pairing.ts";

/** Adds what it says that phrases go together as they do. */
export function addPhrases(sum: EvidenceSum, pair: PhrasePair, weight: number, { query, name }: NameComparison): void {
  add(sum, kindOfPhrases(pair), weight, [phraseSpan(pair.query, query.parts), phraseSpan(pair.name, name.parts)]);
}

function kindOfPhrases({ query, name, relation }: PhrasePair): Evidence["kind"] {
  const { role } = (query ?? name) as PlacedPhrase;
  if (relation === "missing" && role !== "legal-form") return "missing";
  if (relation === "contradicted") return "contradicted";
  return role === "kind" ? "kind-word" : (role as Evidence["kind"]);
}

/** Whether a phrase stands behind the name, without a comma. */
export function isBehind(phrase: PlacedPhrase | undefined, parts: readonly Part[]): boolean {
  if (phrase === undefined) return false;
  const last = parts.slice(0, phrase.start).filter(counts).at(-1);
  return last !== undefined && isCore(last) && !last.comma;
}

function phraseSpan(phrase: PlacedPhrase | undefined, parts: readonly Part[]): Span {
  return phrase === undefined ? nowhere : wholeSpan(parts.slice(phrase.start, phrase.start + phrase.length));
}
