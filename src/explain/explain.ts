import { canonicalName } from "../base/entity.ts";
import { settings } from "../settings.ts";
import type { Candidate, Comparison, EntityInput, Resolution } from "../types.ts";
import { AMBIGUOUS, NONE } from "./answer-words.ts";
import { checkAnswer } from "./check-answer.ts";
import { percent } from "./percent.ts";
import { reasons, type Texts } from "./reasons.ts";

/**
 * Says in plain English why an answer is what it is: which parts fit, what changed on the way and in which spelling
 * tradition, and what speaks against it.
 *
 * @param of an answer of `resolve`, one of its candidates, or an answer of `compareNames`
 * @throws `not-an-answer`
 * @example
 * ```ts
 * explain(createResolver([{ id: "rk", names: ["Radiy Khabirov"] }]).resolve("Radiy Khabirov"));
 * // "“Radiy Khabirov” is Radiy Khabirov (over 99 %). It is a listed name, letter for letter."
 * ```
 */
export function explain<E>(of: Resolution<E> | Candidate<E> | Comparison): string {
  checkAnswer(of);
  if ("status" in of) return explainResolution(of);
  return "entity" in of ? explainCandidate(of) : explainComparison(of);
}

function explainResolution<E>(resolution: Resolution<E>): string {
  const { query, candidates } = resolution;
  const asked = quote(query);
  const [best] = candidates;
  const because = best === undefined ? "" : ` ${candidateReasons(best, query)}`;
  switch (resolution.status) {
    case "match":
      return `${asked} is ${canonicalName(resolution.entity as EntityInput)} (${percent(best?.score ?? 1)}).${because}`;
    case "ambiguous":
      return `${asked} may be ${list(candidates.map(described), "or")}: ${AMBIGUOUS[resolution.reason]}.${because}`;
    case "none":
      return `${asked} names none of the entities: ${NONE[resolution.reason]}.${nearest(best)}${because}`;
  }
}

function explainCandidate<E>(candidate: Candidate<E>): string {
  return `${described(candidate)}. ${candidateReasons(candidate)}`;
}

function explainComparison({ a, b, comparable, same, score, evidence }: Comparison): string {
  const both = `${quote(a)} and ${quote(b)}`;
  if (!comparable) return `${both} cannot be compared: one of them holds no letters that can be read.`;
  const conclusion = `${both} are probably ${same ? "one name" : "different names"}`;
  const because = reasons(evidence, { query: a, name: b }, "they are the same but for capitals and signs");
  return `${conclusion} (${percent(score)}). ${sentence(because)}`.trim();
}

function candidateReasons<E>({ name, evidence }: Candidate<E>, query?: string): string {
  const texts: Texts = { query, name: name.text };
  return sentence(reasons(evidence, texts));
}

function nearest<E>(candidate: Candidate<E> | undefined): string {
  return candidate === undefined ? "" : ` The nearest is ${described(candidate)}.`;
}

function described<E>({ entity, score }: Candidate<E>): string {
  return `${canonicalName(entity as EntityInput)} (${percent(score)})`;
}

function quote(text: string): string {
  const { longestQuote } = settings.explain;
  return `“${text.length > longestQuote ? `${text.slice(0, longestQuote - 1)}…` : text}”`;
}

function sentence(clauses: readonly string[]): string {
  const text = list(clauses, "and");
  return text === "" ? "" : `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}

function list(items: readonly string[], last: string): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)}`;
}
