import type { Pair } from "../match/assignment.ts";
import { isPromoted } from "../name/word-roles.ts";
import type { Evidence, Span } from "../types.ts";
import { kindOf, spanOf } from "./evidence.ts";
import type { EvidenceSum } from "./evidence-sum.ts";
import { formOf } from "./forms.ts";
import type { WordPairing } from "./word-pairing.ts";

const KIND_OF = {
  kind: "kind-word",
  modifier: "modifier",
  "legal-form": "legal-form",
  exonym: "adjective",
  "place-in-name": "adjective",
  "body-name": "abbreviation",
} as const;

/** Adds what it says that words agree by which a place or body is told from others. */
export function addAgreements(sum: EvidenceSum, pairs: readonly Pair[], pairing: WordPairing, isInText: boolean): void {
  const shared = pairing.sharedPrice(pairs);
  const { same } = pairing.settings.words.modifier;
  const firstPromoted = pairs.findIndex(isOfPromoted);
  for (const [at, pair] of pairs.entries()) {
    const { query, name } = pair;
    const usual = pair.logOdds + (shared[at] as number);
    // Words that are a name for want of others tell no more than they do beside one: North-Eastern, North-Western.
    const weight = at > firstPromoted && isOfPromoted(pair) ? Math.min(usual, same) : usual;
    // In a text, beside a word that agrees, one that is likelier another is another.
    const isAnother = isInText && pairs.length > 1 && weight < 0;
    if (isAnother) sum.isWhole = false;
    const [kind, worth] = isAnother
      ? (["contradicted", pairing.settings.words.contradicted] as const)
      : [agreement(pair, pairing), weight];
    add(sum, kind, worth, [spanOf(query), spanOf(name)]);
  }
}

function isOfPromoted({ query, name }: Pair): boolean {
  return query.parts.every(isPromoted) && name.parts.every(isPromoted);
}

function agreement(pair: Pair, pairing: WordPairing): Evidence["kind"] {
  const form = formOf(pair)?.base;
  if (form?.isAdjective) return "adjective";
  if (form?.isByLetter) return "abbreviation";
  const translation = pairing.translation(pair);
  return translation === undefined ? kindOf(pair.query, pair.name, pair.cost) : KIND_OF[translation.sort];
}

/** Adds a piece of evidence. */
export function add(
  sum: EvidenceSum,
  kind: Evidence["kind"],
  weight: number,
  [query, name]: readonly [Span, Span],
): void {
  sum.logOdds += weight;
  sum.items?.push({ kind, query, name, weight });
}

/**
 * What words agree beyond the one that agrees most: a district that is called by its town has all of its words, and
 * that they are several makes it no likelier that the town is meant.
 */
export function beyondOneWord(pairs: readonly Pair[]): number {
  const agreements = pairs.map(({ logOdds }) => Math.max(0, logOdds));
  return agreements.reduce((sum, one) => sum + one, 0) - Math.max(0, ...agreements);
}
