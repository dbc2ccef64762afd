import { type Assignment, assign, type Pair, type Rules } from "../match/assignment.ts";
import type { CostMemo } from "../match/word-cost.ts";
import { areListedApart, isOneGivenName } from "../name/given-names.ts";
import { standsFor } from "../name/initials.ts";
import type { Part, Role } from "../name/roles.ts";
import type { Side, Unit } from "../name/token-groups.ts";
import { settings } from "../settings.ts";
import { isPatronymicWord } from "../text/small-words.ts";
import type { Evidence } from "../types.ts";
import { type Fit, kindOf, nowhere, type Population, partSpan, spanOf } from "./evidence.ts";
import { type Tally, tallied } from "./evidence-sum.ts";
import { givenNamesOfTwoSexes } from "./gender.ts";

type FullRole = "given" | "patronymic" | "surname" | "name";

/** How well a person's name fits a query, by its parts: Fellegi and Sunter's agreement weights (1969). */
export function fitPerson(query: Side, name: Side, population: Population, memo: CostMemo): Fit {
  const assigned = assign(query, name, RULES, memo);
  const { pairs } = assigned;
  return tallied(pairs, isSurnameOnly(query, pairs, name), (tally) => {
    addAgreements(tally, pairs);
    if (assigned.extra.length > 0 || assigned.absent.length > 0) addLeftOver(tally, assigned, query, name);
    addSexes(tally, pairs);
    addRarity(tally, pairs, population);
  });
}

function counts({ role }: Part): boolean {
  return role !== "particle" && role !== "title";
}

function isFull({ role }: Part): boolean {
  return role !== "initial" && role !== "number";
}

const RULES: Rules = { mayPair, worth };

function mayPair(asked: Unit, known: Unit): boolean {
  const query = roleOf(asked.parts);
  const name = roleOf(known.parts);
  return query !== undefined && name !== undefined && rolesFit(query, name);
}

function worth(asked: Unit, known: Unit, spelling: number): number | undefined {
  const query = roleOf(asked.parts) as Part;
  const name = roleOf(known.parts) as Part;
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
  const a = first(query);
  const b = first(name);
  return a.role === b.role ? a.role !== "surname" : a.role === "name" || b.role === "name";
}

function first({ parts }: Unit): Part {
  return parts[0] as Part;
}

function spellingLoss(query: Unit, name: Unit, cost: number): number {
  const sounds = Math.min(query.sound.symbols.length, name.sound.symbols.length);
  return ((sounds < SHORT ? (LOSS_OF_SHORT[sounds] as number) : settings.perNat) * cost) / 100;
}

// By the number of sounds: what a nat of spelling cost counts in short words.
const SHORT = 6;
const LOSS_OF_SHORT: readonly number[] = /* @__PURE__ */ Array.from(
  { length: SHORT },
  (_, sounds) => settings.perNat * (SHORT / Math.max(1, sounds)) ** settings.shortWord,
);

function addAgreements(tally: Tally, pairs: readonly Pair[]): void {
  let surnames = 0;
  for (const pair of pairs) {
    const { query, name } = pair;
    if (isSurname(name)) surnames++;
    // A surname of two words is one surname, and families share it: its second word adds little.
    const weight = surnames > 1 && isSurname(name) ? Math.min(pair.worth, settings.secondSurname) : pair.worth;
    tally.logOdds += weight;
    tally.notes?.push({ kind: agreement(pair), query: spanOf(query), name: spanOf(name), weight });
  }
}

function agreement({ query, name, cost }: Pair): Evidence["kind"] {
  if (query.parts.some(isInitial) || name.parts.some(isInitial)) return "initial";
  return isTranslated(query, name, cost) ? "given-name" : kindOf(query, name, cost);
}

function isInitial({ role }: Part): boolean {
  return role === "initial";
}

function isSurname({ parts }: Unit): boolean {
  return roleOf(parts)?.role === "surname";
}

function addLeftOver(tally: Tally, { pairs, extra, absent }: Assignment, query: Side, name: Side): void {
  const unmatched = absent.filter(counts);
  const bareAlias = count(name.parts, isFullName) === 1 && count(query.parts, isFullName) > 1;
  for (const part of extra) {
    if (!counts(part)) continue;
    const other = unmatched.findIndex((one) => isCounterpart(part, one));
    if (other < 0) addExtra(tally, part, bareAlias);
    else addContradiction(tally, part, unmatched.splice(other, 1)[0] as Part);
  }
  const hasSurname = pairs.some((pair) => pair.name.parts.some(({ role }) => role === "surname"));
  for (const part of unmatched) {
    const role = part.role === "surname" && hasSurname ? "name" : missingRole(part);
    addAbsent(tally, part, settings.missing[role]);
  }
  addParticles(tally, extra.filter(isNameParticle), absent.filter(isNameParticle));
}

function isFullName(part: Part): boolean {
  return counts(part) && isFull(part);
}

function count(all: readonly Part[], is: (part: Part) => boolean): number {
  let number = 0;
  for (const part of all) if (is(part)) number++;
  return number;
}

/** Two left-over parts speak of the same thing: what is left out is not contradicted. */
function isCounterpart(a: Part, b: Part): boolean {
  if (a.role === "patronymic" || b.role === "patronymic") return a.role === b.role || (!a.sure && !b.sure);
  if (a.role === "initial" || b.role === "initial") return a.role !== "surname" && b.role !== "surname";
  return a.role === b.role || a.role === "name" || b.role === "name" || !a.sure || !b.sure;
}

function addContradiction(tally: Tally, query: Part, name: Part): void {
  const role = isInitial(query) || isInitial(name) ? "initial" : fullRole(name.sure ? name : query);
  const weight = settings.contradicted[role];
  tally.isWhole = false;
  tally.logOdds += weight;
  tally.notes?.push({ kind: "contradicted", query: partSpan(query), name: partSpan(name), weight });
}

/** A name of one word is an alias for use alone: Ivan Putin is not "Putin". */
function addExtra(tally: Tally, part: Part, bareAlias: boolean): void {
  const isContradicted = bareAlias && isFull(part);
  const weight = isContradicted ? settings.contradicted.name : settings.missing[missingRole(part)];
  const kind = isContradicted ? "contradicted" : "missing";
  tally.isWhole = false;
  tally.logOdds += weight;
  tally.notes?.push({ kind, query: partSpan(part), name: nowhere, weight });
}

function addAbsent(tally: Tally, part: Part, weight: number): void {
  tally.logOdds += weight;
  tally.notes?.push({ kind: "missing", query: nowhere, name: partSpan(part), weight });
}

/** Of Al Sinov, Sinov is not the whole; but a particle on both sides is not missing, von or фон. */
function addParticles(tally: Tally, extra: readonly Part[], absent: readonly Part[]): void {
  for (const part of extra.slice(absent.length)) addExtra(tally, part, false);
  for (const part of absent.slice(extra.length)) addAbsent(tally, part, settings.missing.particle);
}

function isNameParticle({ role, folded }: Part): boolean {
  return role === "particle" && !isPatronymicWord(folded);
}

function missingRole(part: Part): Extract<Role, keyof typeof settings.missing> {
  return part.role === "initial" || part.role === "particle" ? part.role : fullRole(part);
}

function addSexes(tally: Tally, pairs: readonly Pair[]): void {
  const given = givenNamesOfTwoSexes(pairs);
  if (given === undefined) return;
  const weight = settings.contradicted.given;
  tally.isWhole = false;
  tally.logOdds += weight;
  tally.notes?.push({ kind: "contradicted", query: spanOf(given.query), name: spanOf(given.name), weight });
}

function addRarity(tally: Tally, pairs: readonly Pair[], population: Population): void {
  for (const { query, name } of pairs) {
    if (isInitial(first(query)) || isInitial(first(name))) continue;
    const weight = population.rarity(roleOf(name.parts) as Part);
    if (Math.abs(weight) <= 1e-9) continue;
    tally.logOdds += weight;
    tally.notes?.push({ kind: "rarity", query: spanOf(query), name: spanOf(name), weight });
  }
}

function isSurnameOnly(query: Side, pairs: readonly Pair[], name: Side): boolean {
  const [pair] = pairs;
  if (pair === undefined || pairs.length > 1 || pair.cost > settings.surnameOnly || !isSurname(pair.name)) return false;
  return count(query.parts, counts) <= pair.query.parts.length && count(name.parts, counts) >= 2;
}
