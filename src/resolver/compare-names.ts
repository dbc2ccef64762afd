import { Once } from "../base/once.ts";
import { readOptions, readString, readType } from "../base/options.ts";
import { usualRules } from "../name/rules.ts";
import type { ParsedName } from "../name/token-groups.ts";
import { publicEvidence, withSteps } from "../score/evidence.ts";
import { outsidersOnly } from "../score/population.ts";
import { probabilityOf } from "../score/probability.ts";
import { NameScorer } from "../score/score-name.ts";
import type { NameScore } from "../score/scored-name.ts";
import type { Comparison, EntityType, Evidence } from "../types.ts";
import { type Query, readQuery } from "./query.ts";

const scorer: Once<NameScorer> = /* @__PURE__ */ new Once(() => {
  const rules = usualRules();
  return new NameScorer(rules, outsidersOnly(rules.settings));
});

/**
 * How likely two names are spellings of one: the mean of the log-odds that each is a spelling of the other, so that it
 * is symmetric but for the two sides of its evidence, which is that of one direction; and a little more for places and
 * bodies written in two scripts, which nobody compares at random. Time proportional to
 * the product of the lengths; names of more than 300 UTF-16 units or 16 words are compared exactly only.
 *
 * @param options `type`: what both name; default `person`
 * @returns a probability from 0 to 1, `same` from 0.5, and `comparable: false` where one side holds nothing readable
 * @throws `not-a-string`, `invalid-option`
 * @example
 * ```ts
 * compareNames("Radi Khabirov", "Радий Хабиров").same; // true
 * compareNames("Ruslan Abbasov", "Ruslan Gabbasov").same; // false
 * ```
 */
export function compareNames(
  a: string,
  b: string,
  options: { readonly type?: EntityType | undefined } = {},
): Comparison {
  const type = readOptions(options, (given) => readType(given.type)) ?? "person";
  const rules = usualRules();
  const [first, second] = [readQuery(rules, readString(a, "a")), readQuery(rules, readString(b, "b"))];
  const comparable = areExactlyAlike(first, second, type) || (first.isReadable && second.isReadable);
  if (!comparable) return { a, b, score: 0, same: false, comparable, evidence: [] };
  // Either order gives the same because one of the two always comes first.
  const isTurned = first.key === second.key ? first.text > second.text : first.key > second.key;
  const [one, other] = isTurned ? [second, first] : [first, second];
  const [there, back] = bothWays(scorer.value, one, other, type);
  const translated = type !== "person" && areInTwoScripts(one.as(type), other.as(type));
  const more = translated ? rules.settings.words.inTwoScripts : 0;
  const score = probabilityOf((there.logOdds + back.logOdds) / 2 + more);
  const evidence = publicEvidence(there.evidence);
  return { a, b, score, same: score >= 0.5, comparable, evidence: isTurned ? evidence.map(turn) : evidence };
}

function areInTwoScripts(a: ParsedName, b: ParsedName): boolean {
  const scripts = new Set(a.parts.flatMap(({ script }) => script ?? []));
  return !b.parts.some(({ script }) => script !== undefined && scripts.has(script));
}

/** Two names in both directions; that they are one is as likely as the mean of the log-odds says. */
export function bothWays(
  scorer: NameScorer,
  a: Query,
  b: Query,
  type: EntityType,
): [there: NameScore, back: NameScore] {
  return [compare(scorer, a, b, type), compare(scorer, b, a, type)];
}

/** How well a query fits a name that is taken apart as one too. */
export function compare(scorer: NameScorer, query: Query, name: Query, type: EntityType): NameScore {
  const exact = areExactlyAlike(query, name, type);
  return scorer.score({
    query: query.as(type),
    name: name.as(type),
    type,
    exact,
    costs: query.costsAs(type),
    isInText: false,
  });
}

function areExactlyAlike(a: Query, b: Query, type: EntityType): boolean {
  return a.key !== "" && a.exactAs(type).key === b.exactAs(type).key;
}

function turn(one: Evidence): Evidence {
  const back: Evidence = { kind: one.kind, query: one.name, name: one.query, weight: one.weight };
  if (!Object.hasOwn(one, "steps")) return back;
  return withSteps(back, () => one.steps?.map(({ from, to, tradition }) => ({ from: to, to: from, tradition })) ?? []);
}
