import { type Assignment, assign, type Pair, type Pairing } from "../match/assignment.ts";
import type { Part } from "../name/part.ts";
import type { Rules } from "../name/rules.ts";
import type { ParsedName, TokenGroup } from "../name/token-groups.ts";
import type { Settings } from "../settings.ts";
import type { EntityType } from "../types.ts";
import { kindOf, nowhere, partSpan, spanOf } from "./evidence.ts";
import { type EvidenceSum, sumEvidence } from "./evidence-sum.ts";
import type { NameComparison, NameEvidence } from "./scored-name.ts";

/**
 * How well the name of a place, organization or group fits a query: each distinguishing word must be there, order
 * free; words that only say what sort of thing it is agree by their meaning, and some may be left out.
 */
export class WordScorer implements Pairing {
  readonly settings: Settings;
  readonly #rules: Rules;

  constructor(rules: Rules) {
    this.settings = rules.settings;
    this.#rules = rules;
  }

  evidence({ query, name, type, costs }: NameComparison): NameEvidence {
    const assigned = assign(query, name, this, costs);
    const { pairs } = assigned;
    if (pairs.every((pair) => isGeneric(pair.name)) && name.parts.some(isDistinguishing)) return NO_EVIDENCE;
    return sumEvidence(pairs, undefined, (sum) => {
      this.#addSpellings(sum, pairs);
      this.#addLeftOver(sum, assigned, query, name);
      this.#addOddCase(sum, query, name, type);
    });
  }

  mayPair({ parts: [query] }: TokenGroup, { parts: [name] }: TokenGroup): boolean {
    return query !== undefined && query.role === name?.role && counts(query);
  }

  logOdds(query: TokenGroup, name: TokenGroup, cost: number): number | undefined {
    const [asked, known] = [query.parts[0] as Part, name.parts[0] as Part];
    if (asked.role === "generic") return this.#areOneKind(asked, known) ? 1 : undefined;
    if (asked.role === "number") return asked.folded === known.folded ? 1 : undefined;
    const isShort = Math.min(query.sound.symbols.length, name.sound.symbols.length) <= this.settings.shortName;
    if (!Number.isFinite(cost) || (isShort && cost > this.settings.sound.sameSound)) return undefined;
    const logOdds = this.settings.sameWords - this.#loss(name, cost);
    return logOdds > 0 ? logOdds : undefined;
  }

  #areOneKind(query: Part, name: Part): boolean {
    const { smallWords } = this.#rules;
    return smallWords.genericClass(query.folded) === smallWords.genericClass(name.folded);
  }

  #loss(name: TokenGroup, cost: number): number {
    return isGeneric(name) ? 0 : (this.settings.perNatOfWord * cost) / 100;
  }

  #addSpellings(sum: EvidenceSum, pairs: readonly Pair[]): void {
    for (const { query, name, cost } of pairs) {
      const weight = this.settings.sameWords / pairs.length - this.#loss(name, cost);
      sum.logOdds += weight;
      sum.items?.push({ kind: kindOf(query, name, cost), query: spanOf(query), name: spanOf(name), weight });
    }
  }

  #addLeftOver(sum: EvidenceSum, { extra, absent }: Assignment, query: ParsedName, name: ParsedName): void {
    for (const part of extra.filter(counts)) {
      const weight = this.#missing(part, query.parts);
      sum.isWhole = false;
      sum.logOdds += weight;
      sum.items?.push({ kind: "missing", query: partSpan(part), name: nowhere, weight });
    }
    for (const part of absent.filter(counts)) {
      const weight = this.#missing(part, name.parts);
      sum.logOdds += weight;
      sum.items?.push({ kind: "missing", query: nowhere, name: partSpan(part), weight });
    }
  }

  #missing(part: Part, all: readonly Part[]): number {
    const { light, other } = this.settings.wordMissing;
    return this.#isDispensable(part, all) ? light : other;
  }

  /** The Republic of X is X; the X Republic may have an adjective for X, which is another name. */
  #isDispensable(part: Part, all: readonly Part[]): boolean {
    const { smallWords } = this.#rules;
    const kind = smallWords.genericClass(part.folded);
    if (kind === undefined || !smallWords.isLightClass(kind)) return false;
    return part === all.find(counts) || smallWords.isPostposed(part.folded);
  }

  /** A single word in a case that casts doubt on it. */
  #addOddCase(sum: EvidenceSum, query: ParsedName, name: ParsedName, type: EntityType): void {
    const asked = query.parts.filter(counts);
    const known = name.parts.filter(counts);
    if (!isOddCase(asked, known, type, this.settings)) return;
    const weight = this.settings.oddCase;
    sum.isWhole = false;
    sum.logOdds += weight;
    sum.items?.push({
      kind: "contradicted",
      query: partSpan(asked[0] as Part),
      name: partSpan(known[0] as Part),
      weight,
    });
  }
}

const NO_EVIDENCE: NameEvidence = {
  logOdds: Number.NEGATIVE_INFINITY,
  items: [],
  pairs: [],
  only: undefined,
  isWhole: false,
};

function isDistinguishing(part: Part): boolean {
  return counts(part) && part.role !== "generic";
}

function counts({ role }: Part): boolean {
  return role !== "function";
}

function isGeneric({ parts }: TokenGroup): boolean {
  return parts.every(({ role }) => role === "generic");
}

/** A short single word in capitals may be an abbreviation, the name of a body written small the common noun. */
export function isOddCase(
  asked: readonly Part[],
  known: readonly Part[],
  type: EntityType,
  { longestAbbreviation }: Settings,
): boolean {
  if (type === "person" || type === "group" || asked.length > 1 || known.length > 1) return false;
  const [query] = asked;
  const [name] = known;
  if (query === undefined || name === undefined) return false;
  const isAbbreviation = query.allCapitals && !name.allCapitals && query.folded.length <= longestAbbreviation;
  return isAbbreviation || (type === "organization" && name.capital && !query.capital);
}
