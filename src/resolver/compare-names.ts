import { readString, readType } from "../base/options.ts";
import type { Side } from "../name/token-groups.ts";
import { outsidersOnly } from "../score/population.ts";
import { probability, publicEvidence, withSteps } from "../score/probability.ts";
import { judge } from "../score/score-name.ts";
import type { Comparison, EntityType, Evidence } from "../types.ts";
import { type Query, readQuery } from "./query.ts";

/**
 * How likely two names are spellings of one. Symmetric but for the two sides of its evidence. Time proportional to
 * the product of the lengths; names of more than 300 UTF-16 units or 16 words are compared to the letter only.
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
  const type = readType(options.type) ?? "person";
  const [first, second] = [readQuery(readString(a, "a")), readQuery(readString(b, "b"))];
  const exact = first.key === second.key && first.key !== "";
  const comparable = exact || (first.isReadable && second.isReadable);
  if (!comparable) return { score: 0, same: false, comparable, evidence: [] };
  // Either order gives the same answer because one of the two is always asked.
  const { score, evidence } =
    first.key <= second.key ? ask(first, second, type, exact) : turned(ask(second, first, type, exact));
  return { score, same: score >= 0.5, comparable, evidence };
}

type Answer = Pick<Comparison, "score" | "evidence">;

function ask(asked: Query, known: Query, type: EntityType, exact: boolean): Answer {
  const sideOf = (query: Query): Side => (type === "person" ? query.asPerson : query.asWords);
  const question = { asked: sideOf(asked), known: sideOf(known), type, exact, memo: asked.memo };
  const { fit, logOdds } = judge(question, outsidersOnly);
  return { score: probability(logOdds), evidence: publicEvidence(fit) };
}

function turned({ score, evidence }: Answer): Answer {
  return { score, evidence: evidence.map(turn) };
}

function turn(one: Evidence): Evidence {
  const back: Evidence = { kind: one.kind, query: one.name, name: one.query, weight: one.weight };
  if (!Object.hasOwn(one, "steps")) return back;
  return withSteps(back, () => one.steps?.map(({ from, to, tradition }) => ({ from: to, to: from, tradition })) ?? []);
}
