import { allonymError, coded, show } from "../errors.ts";
import type { Candidate, Comparison, Evidence, Resolution } from "../types.ts";
import { AMBIGUOUS, NONE } from "./answer-words.ts";

/** Throws `not-an-answer` for what `explain` has no words for, such as an answer that came back from JSON in part. */
export function checkAnswer(value: unknown): void {
  try {
    if (isAnswer(value)) return;
  } catch (error) {
    throw coded(error, "not-an-answer", "of");
  }
  throw allonymError("not-an-answer", `${show(value)} is no answer that can be explained`, {
    path: "of",
    hint: "Give what resolve or compareNames gave, or one of its candidates, as it is.",
  });
}

function isAnswer(value: unknown): boolean {
  if (!isObject(value)) return false;
  if ("status" in value) return isResolution(value);
  return "entity" in value ? isCandidate(value) : isComparison(value);
}

function isResolution({ status, reason, query, candidates, entity }: Loose<Resolution<unknown>>): boolean {
  if (typeof query !== "string" || !Array.isArray(candidates) || !candidates.every(isNamed)) return false;
  // Of the best only, as the evidence of each is made when it is read.
  if (candidates.length > 0 && !isExplained(candidates[0])) return false;
  if (status === "match") return isEntity(entity);
  if (status === "ambiguous") return candidates.length > 0 && Object.hasOwn(AMBIGUOUS, String(reason));
  return status === "none" && Object.hasOwn(NONE, String(reason));
}

function isCandidate(value: unknown): boolean {
  return isNamed(value) && isExplained(value);
}

/** A candidate as far as its entity and score go. */
function isNamed(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { entity, score } = value as Loose<Candidate<unknown>>;
  return typeof score === "number" && isEntity(entity);
}

function isExplained(value: unknown): boolean {
  const { name, evidence } = value as Loose<Candidate<unknown>>;
  return isName(name) && typeof name === "object" && isEvidence(evidence);
}

function isComparison({ score, same, comparable, evidence }: Loose<Comparison>): boolean {
  const areFlags = typeof same === "boolean" && typeof comparable === "boolean";
  return typeof score === "number" && areFlags && isEvidence(evidence);
}

function isEntity(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { names } = value as { readonly names?: unknown };
  return Array.isArray(names) && names.length > 0 && names.every(isName) && isName(names[0]);
}

function isName(value: unknown): boolean {
  return typeof value === "string" || (isObject(value) && typeof (value as { text?: unknown }).text === "string");
}

function isEvidence(value: unknown): boolean {
  return Array.isArray(value) && value.every(isPiece);
}

function isPiece(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { kind, query, name, weight, steps } = value as Loose<Evidence>;
  const isKnown = typeof kind === "string" && typeof weight === "number" && isSpan(query) && isSpan(name);
  return isKnown && (steps === undefined || (Array.isArray(steps) && steps.every(isStep)));
}

function isSpan(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every((offset) => typeof offset === "number");
}

function isStep(value: unknown): boolean {
  if (!isObject(value)) return false;
  const step = value as Readonly<Record<string, unknown>>;
  return ["from", "to", "tradition"].every((field) => typeof step[field] === "string");
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** What should be of a type, none of its fields being certain. */
type Loose<T> = { readonly [Key in T extends unknown ? keyof T : never]?: unknown };
