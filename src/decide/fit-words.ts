import { assign, leftOver, type Rules } from "../match/assign.ts";
import type { Part } from "../match/parts.ts";
import type { Side, Unit } from "../match/units.ts";
import type { CostMemo } from "../match/word-cost.ts";
import { settings } from "../settings.ts";
import { genericClass, isLightClass, isPostposed } from "../text/grammar.ts";
import type { EntityType, Evidence } from "../types.ts";
import { type Fit, kindOf, nowhere, partSpan, spanOf, total } from "./fit.ts";

/**
 * How well the name of a place, organization or group fits a query: each distinguishing word must be there, order
 * free; words that only say what sort of thing it is agree by their meaning, and some may be left out.
 */
export function fitWords(query: Side, name: Side, type: EntityType, memo: CostMemo): Fit {
  const [asked, known] = [query.parts.filter(counts), name.parts.filter(counts)];
  const pairs = assign(query, name, RULES, memo);
  if (pairs.every(({ name }) => isGeneric(name)) && known.some(({ role }) => role !== "generic")) return NO_FIT;
  const spelling = pairs.map(
    (pair): Evidence => ({
      kind: kindOf(pair.query, pair.name, pair.cost),
      query: spanOf(pair.query),
      name: spanOf(pair.name),
      weight: settings.sameWords / pairs.length - loss(pair.name, pair.cost),
    }),
  );
  const evidence = [
    ...spelling,
    ...leftOver(asked, pairs, "query").map((part) => missing(part, "query", asked)),
    ...leftOver(known, pairs, "name").map((part) => missing(part, "name", known)),
    ...oddCase(asked, known, type),
  ];
  return { logOdds: total(evidence), evidence, pairs, surnameOnly: false };
}

const NO_FIT: Fit = { logOdds: Number.NEGATIVE_INFINITY, evidence: [], pairs: [], surnameOnly: false };

function counts({ role }: Part): boolean {
  return role !== "function";
}

const RULES: Rules = { mayPair, worth };

function mayPair({ parts: [query] }: Unit, { parts: [name] }: Unit): boolean {
  return query !== undefined && query.role === name?.role && counts(query);
}

function worth(asked: Unit, known: Unit, cost: number): number | undefined {
  const [query, name] = [asked.parts[0] as Part, known.parts[0] as Part];
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

function missing(part: Part, side: "query" | "name", all: readonly Part[]): Evidence {
  const weight = isDispensable(part, all) ? settings.wordMissing.light : settings.wordMissing.other;
  const span = partSpan(part);
  return { kind: "missing", query: side === "query" ? span : nowhere, name: side === "name" ? span : nowhere, weight };
}

/** The Republic of X is X; the X Republic may have an adjective for X, which is another name. */
function isDispensable(part: Part, all: readonly Part[]): boolean {
  const kind = genericClass(part.folded);
  return kind !== undefined && isLightClass(kind) && (part === all[0] || isPostposed(part.folded));
}

/** A single word in a case that casts doubt on it. */
function oddCase(asked: readonly Part[], known: readonly Part[], type: EntityType): Evidence[] {
  if (!isOddCase(asked, known, type)) return [];
  const [query, name] = [asked[0] as Part, known[0] as Part];
  return [{ kind: "contradicted", query: partSpan(query), name: partSpan(name), weight: settings.oddCase }];
}

/** A short single word in capitals may be an abbreviation, the name of a body written small the common noun. */
export function isOddCase(asked: readonly Part[], known: readonly Part[], type: EntityType): boolean {
  const [query, name] = [asked[0], known[0]];
  if (type === "person" || type === "group" || query === undefined || name === undefined) return false;
  if (asked.length > 1 || known.length > 1) return false;
  const isAbbreviation = query.allCapitals && !name.allCapitals && query.folded.length <= settings.longestAbbreviation;
  return isAbbreviation || (type === "organization" && name.capital && !query.capital);
}
