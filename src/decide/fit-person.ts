import { assign, type CostMemo, leftOver, type Pair } from "../match/assign.ts";
import { areListedApart, isOneGivenName } from "../match/given-names.ts";
import type { Part, Role } from "../match/parts.ts";
import { settings } from "../settings.ts";
import { mayBe, meaningOf } from "../sound/symbols.ts";
import type { Evidence } from "../types.ts";
import { type Fit, kindOf, nowhere, type Population, partSpan, spanOf, total } from "./fit.ts";
import type { Side } from "./query.ts";
import { givenNamesOfTwoSexes } from "./sexes.ts";

type FullRole = "given" | "patronymic" | "surname" | "name";

/** How well a person's name fits a query, by its parts: Fellegi and Sunter's agreement weights (1969). */
export function fitPerson(query: Side, name: Side, population: Population, memo: CostMemo): Fit {
  const [asked, known] = [query.parts.filter(counts), name.parts.filter(counts)];
  const { pairs } = assign(query.units, name.units, worth, memo);
  const [extra, absent] = [leftOver(asked, pairs, "query"), leftOver(known, pairs, "name")];
  const evidence = [
    ...pairs.map(agreement),
    ...disagreements(extra, absent, pairs, known.filter(isFull).length === 1 && asked.filter(isFull).length > 1),
    ...sexes(pairs),
    ...rarity(pairs, population),
  ];
  return { logOdds: total(evidence), evidence, pairs, surnameOnly: isSurnameOnly(asked, pairs, known) };
}

function counts({ role }: Part): boolean {
  return role !== "particle" && role !== "title";
}

function isFull({ role }: Part): boolean {
  return role !== "initial" && role !== "number";
}

function worth(pair: Pair): number | undefined {
  const [query, name] = [roleOf(pair.query.parts), roleOf(pair.name.parts)];
  if (query === undefined || name === undefined) return undefined;
  if (query.role === "initial" || name.role === "initial") return initialWorth(pair, query, name);
  const cost = spellingCost(pair);
  if (!Number.isFinite(cost) || !rolesFit(query, name) || areTwoGivenNames(pair)) return undefined;
  const value = baseWorth(query, name) - spellingLoss(pair, cost) + swapLoss(query, name);
  return value > 0 ? value : undefined;
}

/** The part that gives a unit its role: of `Al-Sinov` it is `Sinov`. Particles alone have none. */
function roleOf(parts: readonly Part[]): Part | undefined {
  return parts.filter(counts).at(-1);
}

// Readings of an initial that are common enough, in hundredths of a nat: H for Ukrainian Г.
const INITIAL = 30;

function initialWorth({ query: a, name: b }: Pair, query: Part, name: Part): number | undefined {
  if (a.parts.length > 1 || b.parts.length > 1 || query.role === "surname" || name.role === "surname") return undefined;
  const [first, other] = [query.sound.symbols[0], name.sound.symbols[0]];
  if (first === undefined || other === undefined) return undefined;
  const agree = meaningOf(first).some(({ sound, cost }) => cost <= INITIAL && mayBe(other, sound));
  return agree ? settings.initial : undefined;
}

/** A patronymic equals only what may be one too: Леонидович is not Леонид. */
function rolesFit(query: Part, name: Part): boolean {
  if ((query.role === "patronymic") === (name.role === "patronymic")) return true;
  const other = query.role === "patronymic" ? name : query;
  return other.likePatronymic && !other.sure;
}

/** What it costs that a surname stands for a given name: the more, the surer the sides are of their order. */
function swapLoss(query: Part, name: Part): number {
  if (query.role === name.role || query.role === "name" || name.role === "name") return 0;
  const sure = Number(query.sure) + Number(name.sure);
  return settings.swapped[sure] as number;
}

function baseWorth(query: Part, name: Part): number {
  return Math.log(settings.outsiders / settings.outsidersSharing[fullRole(name.sure ? name : query)]);
}

function fullRole({ role }: Part): FullRole {
  return role === "given" || role === "patronymic" || role === "surname" ? role : "name";
}

/** What the spelling costs, or less where the two are forms of one given name. */
function spellingCost(pair: Pair): number {
  return isTranslated(pair) ? settings.givenName.cost : pair.cost;
}

function isTranslated(pair: Pair): boolean {
  return pair.cost > settings.givenName.cost && areGivenNames(pair) && isOneGivenName(...firstParts(pair));
}

/** Two listed given names of different classes are two, however near: Ильнур, Ильнар. */
function areTwoGivenNames(pair: Pair): boolean {
  return pair.cost > settings.sameSound && areGivenNames(pair) && areListedApart(...firstParts(pair));
}

function areGivenNames({ query, name }: Pair): boolean {
  if (query.parts.length > 1 || name.parts.length > 1) return false;
  const [a, b] = [query.parts[0] as Part, name.parts[0] as Part];
  return a.role === b.role ? a.role !== "surname" : a.role === "name" || b.role === "name";
}

function firstParts({ query, name }: Pair): [Part, Part] {
  return [query.parts[0] as Part, name.parts[0] as Part];
}

function spellingLoss(pair: Pair, cost: number): number {
  const sounds = Math.min(pair.query.sound.symbols.length, pair.name.sound.symbols.length);
  const short = Math.max(1, (6 / Math.max(1, sounds)) ** settings.shortWord);
  return (settings.perNat * short * cost) / 100;
}

function agreement(pair: Pair): Evidence {
  const isInitial = [...pair.query.parts, ...pair.name.parts].some(({ role }) => role === "initial");
  return {
    kind: isInitial ? "initial" : isTranslated(pair) ? "given-name" : kindOf(pair),
    query: spanOf(pair.query),
    name: spanOf(pair.name),
    weight: worth(pair) as number,
  };
}

function disagreements(
  extra: readonly Part[],
  absent: readonly Part[],
  pairs: readonly Pair[],
  bareAlias: boolean,
): Evidence[] {
  const evidence: Evidence[] = [];
  const unmatched = [...absent];
  for (const part of extra) {
    const other = unmatched.find((one) => isCounterpart(part, one));
    if (other !== undefined) unmatched.splice(unmatched.indexOf(other), 1);
    evidence.push(other === undefined ? extraPart(part, bareAlias) : contradiction(part, other));
  }
  const hasSurname = pairs.some(({ name }) => name.parts.some(({ role }) => role === "surname"));
  for (const part of unmatched) {
    const weight = part.role === "surname" && hasSurname ? settings.missing.name : settings.missing[missingRole(part)];
    evidence.push({ kind: "missing", query: nowhere, name: partSpan(part), weight });
  }
  return evidence;
}

/** Two left-over parts speak of the same thing: what is left out is not contradicted. */
function isCounterpart(a: Part, b: Part): boolean {
  if (a.role === "patronymic" || b.role === "patronymic") return a.role === b.role || (!a.sure && !b.sure);
  if (a.role === "initial" || b.role === "initial") return a.role !== "surname" && b.role !== "surname";
  return a.role === b.role || a.role === "name" || b.role === "name" || !a.sure || !b.sure;
}

function contradiction(query: Part, name: Part): Evidence {
  const role = [query, name].some((part) => part.role === "initial") ? "initial" : fullRole(name.sure ? name : query);
  return { kind: "contradicted", query: partSpan(query), name: partSpan(name), weight: settings.contradicted[role] };
}

/** A name of one word is an alias for use alone: Ivan Putin is not "Putin". */
function extraPart(part: Part, bareAlias: boolean): Evidence {
  if (bareAlias && isFull(part)) {
    return { kind: "contradicted", query: partSpan(part), name: nowhere, weight: settings.contradicted.name };
  }
  return { kind: "missing", query: partSpan(part), name: nowhere, weight: settings.missing[missingRole(part)] };
}

function missingRole(part: Part): Extract<Role, keyof typeof settings.missing> {
  return part.role === "initial" ? "initial" : fullRole(part);
}

function sexes(pairs: readonly Pair[]): Evidence[] {
  const given = givenNamesOfTwoSexes(pairs);
  if (given === undefined) return [];
  return [
    { kind: "contradicted", query: spanOf(given.query), name: spanOf(given.name), weight: settings.contradicted.given },
  ];
}

function rarity(pairs: readonly Pair[], population: Population): Evidence[] {
  return pairs
    .filter(({ query, name }) => [...query.parts, ...name.parts].every(({ role }) => role !== "initial"))
    .map(({ query, name }) => ({ query, name, weight: population.rarity(roleOf(name.parts) as Part) }))
    .filter(({ weight }) => Math.abs(weight) > 1e-9)
    .map(({ query, name, weight }) => ({ kind: "rarity", query: spanOf(query), name: spanOf(name), weight }));
}

function isSurnameOnly(asked: readonly Part[], pairs: readonly Pair[], known: readonly Part[]): boolean {
  const [pair] = pairs;
  if (pair === undefined || pairs.length > 1 || asked.length > pair.query.parts.length || known.length < 2)
    return false;
  return roleOf(pair.name.parts)?.role === "surname" && pair.cost <= settings.surnameOnly;
}
