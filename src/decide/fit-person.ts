import { assign, leftOver, type Pair, type Rules } from "../match/assign.ts";
import { areListedApart, isOneGivenName } from "../match/given-names.ts";
import { standsFor } from "../match/initials.ts";
import type { Part, Role } from "../match/parts.ts";
import type { Side, Unit } from "../match/units.ts";
import type { CostMemo } from "../match/word-cost.ts";
import { settings } from "../settings.ts";
import { isPatronymicWord } from "../text/grammar.ts";
import type { Evidence } from "../types.ts";
import { type Fit, kindOf, nowhere, type Population, partSpan, spanOf, total } from "./fit.ts";
import { givenNamesOfTwoSexes } from "./sexes.ts";

type FullRole = "given" | "patronymic" | "surname" | "name";

/** How well a person's name fits a query, by its parts: Fellegi and Sunter's agreement weights (1969). */
export function fitPerson(query: Side, name: Side, population: Population, memo: CostMemo): Fit {
  const [asked, known] = [query.parts.filter(counts), name.parts.filter(counts)];
  const pairs = assign(query, name, RULES, memo);
  const [extra, absent] = [leftOver(query.parts, pairs, "query"), leftOver(name.parts, pairs, "name")];
  const evidence = withOneSurname(pairs.map(agreement), pairs);
  if (extra.length > 0 || absent.length > 0) {
    const bareAlias = known.filter(isFull).length === 1 && asked.filter(isFull).length > 1;
    evidence.push(...disagreements(extra.filter(counts), absent.filter(counts), pairs, bareAlias));
    evidence.push(...particles(extra, absent));
  }
  evidence.push(...sexes(pairs));
  addRarity(evidence, pairs, population);
  return { logOdds: total(evidence), evidence, pairs, surnameOnly: isSurnameOnly(asked, pairs, known) };
}

function counts({ role }: Part): boolean {
  return role !== "particle" && role !== "title";
}

function isFull({ role }: Part): boolean {
  return role !== "initial" && role !== "number";
}

const RULES: Rules = { mayPair, worth };

function mayPair(asked: Unit, known: Unit): boolean {
  const [query, name] = [roleOf(asked.parts), roleOf(known.parts)];
  return query !== undefined && name !== undefined && rolesFit(query, name);
}

function worth(asked: Unit, known: Unit, spelling: number): number | undefined {
  const [query, name] = [roleOf(asked.parts) as Part, roleOf(known.parts) as Part];
  if (query.role === "initial" || name.role === "initial") return initialWorth(asked, known, query, name);
  if (!Number.isFinite(spelling) && !areGivenNames(asked, known)) return undefined;
  const cost = isTranslated(asked, known, spelling) ? settings.givenName.cost : spelling;
  const value = baseWorth(query, name) - spellingLoss(asked, known, cost) + swapLoss(query, name);
  return value > settings.farthest && !areTwoGivenNames(asked, known, spelling) ? value : undefined;
}

/** The part that gives a unit its role: of `Al-Sinov` it is `Sinov`. Particles alone have none. */
function roleOf(parts: readonly Part[]): Part | undefined {
  const last = parts[parts.length - 1] as Part;
  if (counts(last)) return last;
  const first = parts[0] as Part;
  return counts(first) ? first : undefined;
}

/** An initial stands for a name that begins with it; the first for the first given name, no other for that one. */
function initialWorth(asked: Unit, known: Unit, query: Part, name: Part): number | undefined {
  if (asked.parts.length > 1 || known.parts.length > 1 || isSureSurname(query) || isSureSurname(name)) return undefined;
  if ((query.place === 0) !== (name.place === 0) && query.role !== "surname" && name.role !== "surname")
    return undefined;
  return standsFor(query.sound, name.sound) ? settings.initial : undefined;
}

function isSureSurname({ role, sure }: Part): boolean {
  return role === "surname" && sure;
}

/** A patronymic equals only what may be one too: Леонидович is not Леонид. */
function rolesFit(query: Part, name: Part): boolean {
  if (query.role === "initial" || name.role === "initial") return true;
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
  return BASE_WORTH[fullRole(name.sure ? name : query)];
}

const { outsiders, outsidersSharing } = settings;
const BASE_WORTH: Record<FullRole, number> = {
  given: Math.log(outsiders / outsidersSharing.given),
  patronymic: Math.log(outsiders / outsidersSharing.patronymic),
  surname: Math.log(outsiders / outsidersSharing.surname),
  name: Math.log(outsiders / outsidersSharing.name),
};

function fullRole({ role }: Part): FullRole {
  return role === "given" || role === "patronymic" || role === "surname" ? role : "name";
}

/** Whether two units are forms of one given name, which then cost less than their spelling. */
function isTranslated(query: Unit, name: Unit, spelling: number): boolean {
  return spelling > settings.givenName.cost && areGivenNames(query, name) && isOneGivenName(first(query), first(name));
}

/** Two listed given names of different classes are two, however near: Ильнур, Ильнар. */
function areTwoGivenNames(query: Unit, name: Unit, spelling: number): boolean {
  return spelling > settings.sameSound && areGivenNames(query, name) && areListedApart(first(query), first(name));
}

function areGivenNames(query: Unit, name: Unit): boolean {
  if (query.parts.length > 1 || name.parts.length > 1) return false;
  const [a, b] = [first(query), first(name)];
  return a.role === b.role ? a.role !== "surname" : a.role === "name" || b.role === "name";
}

function first({ parts }: Unit): Part {
  return parts[0] as Part;
}

function spellingLoss(query: Unit, name: Unit, cost: number): number {
  const sounds = Math.min(query.sound.symbols.length, name.sound.symbols.length);
  const short = sounds < 6 ? (6 / Math.max(1, sounds)) ** settings.shortWord : 1;
  return (settings.perNat * short * cost) / 100;
}

function agreement({ query, name, cost, worth: weight }: Pair): Evidence {
  const isInitial = [...query.parts, ...name.parts].some(({ role }) => role === "initial");
  return {
    kind: isInitial ? "initial" : isTranslated(query, name, cost) ? "given-name" : kindOf(query, name, cost),
    query: spanOf(query),
    name: spanOf(name),
    weight,
  };
}

/** A surname of two words is one surname, and families share it: its second word adds little. */
function withOneSurname(evidence: readonly Evidence[], pairs: readonly Pair[]): Evidence[] {
  let surnames = 0;
  return evidence.map((one, index) => {
    if (roleOf((pairs[index] as Pair).name.parts)?.role !== "surname") return one;
    surnames++;
    return surnames === 1 ? one : { ...one, weight: Math.min(one.weight, settings.secondSurname) };
  });
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

/** Of Al Sinov, Sinov is not the whole; but a particle on both sides is not missing, von or фон. */
function particles(left: readonly Part[], leftOfName: readonly Part[]): Evidence[] {
  const [extra, absent] = [left.filter(isNameParticle), leftOfName.filter(isNameParticle)];
  const weight = settings.missing.particle;
  return [
    ...extra
      .slice(absent.length)
      .map((part): Evidence => ({ kind: "missing", query: partSpan(part), name: nowhere, weight })),
    ...absent
      .slice(extra.length)
      .map((part): Evidence => ({ kind: "missing", query: nowhere, name: partSpan(part), weight })),
  ];
}

function isNameParticle({ role, folded }: Part): boolean {
  return role === "particle" && !isPatronymicWord(folded);
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

function addRarity(evidence: Evidence[], pairs: readonly Pair[], population: Population): void {
  for (const { query, name } of pairs) {
    if (first(query).role === "initial" || first(name).role === "initial") continue;
    const weight = population.rarity(roleOf(name.parts) as Part);
    if (Math.abs(weight) > 1e-9) evidence.push({ kind: "rarity", query: spanOf(query), name: spanOf(name), weight });
  }
}

function isSurnameOnly(asked: readonly Part[], pairs: readonly Pair[], known: readonly Part[]): boolean {
  const [pair] = pairs;
  if (pair === undefined || pairs.length > 1 || asked.length > pair.query.parts.length || known.length < 2)
    return false;
  return roleOf(pair.name.parts)?.role === "surname" && pair.cost <= settings.surnameOnly;
}
