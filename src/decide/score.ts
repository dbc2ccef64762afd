import { exactKey, type IndexedName, lacksVowels, type NameIndex, typeOf } from "../index/name-index.ts";
import { prospects } from "../index/prospects.ts";
import type { Internals } from "../internals.ts";
import type { Part } from "../match/parts.ts";
import type { Side } from "../match/units.ts";
import type { CostMemo } from "../match/word-cost.ts";
import { settings } from "../settings.ts";
import type { EntityInput, EntityType, Evidence, Span } from "../types.ts";
import { type Ranked, rank, type Scored } from "./candidate.ts";
import { nowhere, type Population } from "./fit.ts";
import { fitPerson } from "./fit-person.ts";
import { fitWords, isOddCase } from "./fit-words.ts";
import type { Query } from "./query.ts";

/** The entities that a query may name, best first; ties break by id. One name, the best, speaks for each entity. */
export function scoreAll<E extends EntityInput>(internals: Internals<E>, query: Query, type?: EntityType): Ranked[] {
  const { index, population } = internals;
  const exact = index.exact.get(query.key) ?? [];
  const best = new Map<number, Scored>();
  for (const number of new Set([...exact, ...prospects(index, query.asPerson, query.memo)])) {
    const name = index.names[number] as IndexedName;
    const entity = index.entities[name.entity] as E;
    if (type !== undefined && typeOf(entity) !== type) continue;
    if (isVaguer(index, query, name)) continue;
    const scored = score(query, name, entity, population);
    const known = best.get(name.entity);
    if (known === undefined || speaksBefore(scored, known, query)) best.set(name.entity, scored);
  }
  return rank(disfavorOthers([...best.values()], query));
}

/**
 * Whether one name of an entity speaks for it rather than another: the likelier, but if the query has a patronymic, a
 * name that has one too, for only that can contradict it. A name to the letter speaks first.
 */
function speaksBefore(one: Scored, other: Scored, { asPerson }: Query): boolean {
  if (one.exact !== other.exact) return one.exact;
  if (hasPatronymic(asPerson.parts)) {
    const [has, had] = [hasPatronymic(one.name.parts), hasPatronymic(other.name.parts)];
    if (has !== had) return has;
  }
  return one.logOdds > other.logOdds;
}

function hasPatronymic(parts: readonly Part[]): boolean {
  return parts.some(({ role }) => role === "patronymic");
}

/** A name without vowels says less than another of the entity that has them, unless the query has none either. */
function isVaguer<E extends EntityInput>(index: NameIndex<E>, query: Query, name: IndexedName): boolean {
  return index.withVowels[name.entity] === true && lacksVowels(name.parts) && !lacksVowels(query.asPerson.parts);
}

function score(query: Query, name: IndexedName, entity: EntityInput, population: Population): Scored {
  const type = typeOf(entity);
  const asked = type === "person" ? query.asPerson : query.asWords;
  const exact = query.key === exactKey(name.parts) && !isOddCase(asked.parts, name.parts, type);
  const judged = judge({ asked, known: name, type, exact, memo: query.memo }, population);
  return { entity: name.entity, id: entity.id, name, exact, ...judged };
}

/** A query and a name to be judged. */
export interface Question {
  readonly asked: Side;
  readonly known: Side;
  readonly type: EntityType;
  /** They are the same to the letter. */
  readonly exact: boolean;
  readonly memo: CostMemo;
}

/** How likely the name is meant: its evidence and the log-odds of all together. */
export function judge(
  { asked, known, type, exact, memo }: Question,
  population: Population,
): Pick<Scored, "fit" | "logOdds"> {
  const fit = type === "person" ? fitPerson(asked, known, population, memo) : fitWords(asked, known, type, memo);
  const prior = population.prior(type);
  const logOdds = fit.logOdds + prior;
  if (!exact) return { fit, logOdds };
  // A name to the letter stands above every other evidence, however common it is and whatever script it is in.
  const certain = Math.max(logOdds, 0) + settings.exactName;
  const weight = certain - prior - (Number.isFinite(fit.logOdds) ? fit.logOdds : 0);
  const same: Evidence = { kind: "exact", query: wholeSpan(asked.parts), name: wholeSpan(known.parts), weight };
  return { fit: { ...fit, evidence: [same, ...fit.evidence] }, logOdds: certain };
}

function wholeSpan(all: readonly Part[]): Span {
  return [all[0]?.start ?? 0, all.at(-1)?.end ?? 0];
}

/** A string that is a name of one entity is no misspelling of another. */
function disfavorOthers(scored: readonly Scored[], query: Query): Scored[] {
  if (!scored.some(({ exact }) => exact)) return [...scored];
  return scored.map((one) => (one.exact ? one : withEvidence(one, otherName(query))));
}

function otherName({ asPerson }: Query): Evidence {
  return { kind: "contradicted", query: wholeSpan(asPerson.parts), name: nowhere, weight: -settings.exactName };
}

function withEvidence(scored: Scored, evidence: Evidence): Scored {
  const fit = { ...scored.fit, evidence: [...scored.fit.evidence, evidence] };
  return { ...scored, fit, logOdds: scored.logOdds + evidence.weight };
}
