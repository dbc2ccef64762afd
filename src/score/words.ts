import { type Assignment, assign, type Pair, type Rules } from "../match/assignment.ts";
import type { CostMemo } from "../match/word-cost.ts";
import type { Part } from "../name/roles.ts";
import type { Side, Unit } from "../name/token-groups.ts";
import { settings } from "../settings.ts";
import { genericClass, isLightClass, isPostposed } from "../text/small-words.ts";
import type { EntityType } from "../types.ts";
import { type Fit, kindOf, nowhere, partSpan, spanOf } from "./evidence.ts";
import { type Tally, tallied } from "./evidence-sum.ts";

/**
 * How well the name of a place, organization or group fits a query: each distinguishing word must be there, order
 * free; words that only say what sort of thing it is agree by their meaning, and some may be left out.
 */
export function fitWords(query: Side, name: Side, type: EntityType, memo: CostMemo): Fit {
  const assigned = assign(query, name, RULES, memo);
  const { pairs } = assigned;
  if (pairs.every((pair) => isGeneric(pair.name)) && name.parts.some(isDistinguishing)) return NO_FIT;
  return tallied(pairs, false, (tally) => {
    addSpellings(tally, pairs);
    addLeftOver(tally, assigned, query, name);
    addOddCase(tally, query, name, type);
  });
}

const NO_FIT: Fit = {
  logOdds: Number.NEGATIVE_INFINITY,
  evidence: [],
  pairs: [],
  surnameOnly: false,
  isWhole: false,
};

function isDistinguishing(part: Part): boolean {
  return counts(part) && part.role !== "generic";
}

function counts({ role }: Part): boolean {
  return role !== "function";
}

const RULES: Rules = { mayPair, worth };

function mayPair({ parts: [query] }: Unit, { parts: [name] }: Unit): boolean {
  return query !== undefined && query.role === name?.role && counts(query);
}

function worth(asked: Unit, known: Unit, cost: number): number | undefined {
  const query = asked.parts[0] as Part;
  const name = known.parts[0] as Part;
  if (query.role === "generic") return genericClass(query.folded) === genericClass(name.folded) ? 1 : undefined;
  if (query.role === "number") return query.folded === name.folded ? 1 : undefined;
  const isShort = Math.min(asked.sound.symbols.length, known.sound.symbols.length) <= settings.shortName;
  if (!Number.isFinite(cost) || (isShort && cost > settings.sameSound)) return undefined;
  const value = settings.sameWords - loss(known, cost);
  return value > 0 ? value : undefined;
}

function isGeneric({ parts }: Unit): boolean {
  return parts.every(({ role }) => role === "generic");
}

function loss(name: Unit, cost: number): number {
  return isGeneric(name) ? 0 : (settings.perNatOfWord * cost) / 100;
}

function addSpellings(tally: Tally, pairs: readonly Pair[]): void {
  for (const { query, name, cost } of pairs) {
    const weight = settings.sameWords / pairs.length - loss(name, cost);
    tally.logOdds += weight;
    tally.notes?.push({ kind: kindOf(query, name, cost), query: spanOf(query), name: spanOf(name), weight });
  }
}

function addLeftOver(tally: Tally, { extra, absent }: Assignment, query: Side, name: Side): void {
  for (const part of extra) {
    if (!counts(part)) continue;
    const weight = weightOfMissing(part, query.parts);
    tally.isWhole = false;
    tally.logOdds += weight;
    tally.notes?.push({ kind: "missing", query: partSpan(part), name: nowhere, weight });
  }
  for (const part of absent) {
    if (!counts(part)) continue;
    const weight = weightOfMissing(part, name.parts);
    tally.logOdds += weight;
    tally.notes?.push({ kind: "missing", query: nowhere, name: partSpan(part), weight });
  }
}

function weightOfMissing(part: Part, all: readonly Part[]): number {
  return isDispensable(part, all) ? settings.wordMissing.light : settings.wordMissing.other;
}

/** The Republic of X is X; the X Republic may have an adjective for X, which is another name. */
function isDispensable(part: Part, all: readonly Part[]): boolean {
  const kind = genericClass(part.folded);
  return kind !== undefined && isLightClass(kind) && (part === all.find(counts) || isPostposed(part.folded));
}

/** A single word in a case that casts doubt on it. */
function addOddCase(tally: Tally, query: Side, name: Side, type: EntityType): void {
  const asked = query.parts.filter(counts);
  const known = name.parts.filter(counts);
  if (!isOddCase(asked, known, type)) return;
  const weight = settings.oddCase;
  tally.isWhole = false;
  tally.logOdds += weight;
  tally.notes?.push({
    kind: "contradicted",
    query: partSpan(asked[0] as Part),
    name: partSpan(known[0] as Part),
    weight,
  });
}

/** A short single word in capitals may be an abbreviation, the name of a body written small the common noun. */
export function isOddCase(asked: readonly Part[], known: readonly Part[], type: EntityType): boolean {
  if (type === "person" || type === "group" || asked.length > 1 || known.length > 1) return false;
  const [query] = asked;
  const [name] = known;
  if (query === undefined || name === undefined) return false;
  const isAbbreviation = query.allCapitals && !name.allCapitals && query.folded.length <= settings.longestAbbreviation;
  return isAbbreviation || (type === "organization" && name.capital && !query.capital);
}
