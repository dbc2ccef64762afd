import { canonicalName, typeOf } from "../base/entity.ts";
import type { Candidate, EntityInput, EntityType, Resolution } from "../types.ts";
import { descriptionOf, type EntityTable, type TypeJson, typeJson } from "./entity-table.ts";
import { type Feature, featureOf, featuresOf } from "./features.ts";

/** A query of either version of the protocol. */
export interface Query {
  /** What may be an id. */
  readonly text: string | undefined;
  /** The same, with what columns beside it say of the name; undefined if the query asks by other properties alone. */
  readonly name: string | undefined;
  /** Undefined for any. */
  readonly type: EntityType | undefined;
  readonly limit: number;
}

/** A candidate as the protocol has it. */
export interface CandidateReply {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly type: readonly TypeJson[];
  /** Probability in percent. */
  readonly score: number;
  readonly match: boolean;
  readonly features: readonly Feature[];
}

/**
 * The candidates of a query, best first. An id is answered by its entity, as the specification expects it ("A Note on
 * Candidate Retrieval and Scoring"). Only a match says so: what is ambiguous is left to people. A near miss whose score
 * would be shown as 0 is left out: beside a name that the list does not hold it looks like a choice.
 */
export function candidatesOf(table: EntityTable, { text, name, type, limit }: Query): CandidateReply[] {
  if (name === undefined) return [];
  const resolution = table.resolver.resolve(name, { limit, type });
  const named = text === undefined ? undefined : table.find(text);
  const isNamed = named !== undefined && (type === undefined || typeOf(named) === type);
  const others = resolution.candidates.filter(
    ({ entity, score }) => percent(score) > 0 && !(isNamed && entity === named),
  );
  const replies = others.map((candidate) => replyOf(candidate, resolution, isNamed));
  // An ambiguous answer has two whatever the limit is.
  return (isNamed ? [replyOfId(named), ...replies] : replies).slice(0, limit);
}

function replyOf(
  candidate: Candidate<EntityInput>,
  resolution: Resolution<EntityInput>,
  isNamed: boolean,
): CandidateReply {
  const { entity, name, score } = candidate;
  return {
    ...common(entity, name.text),
    score: percent(score),
    match: !isNamed && resolution.entity === entity,
    features: featuresOf(candidate, resolution),
  };
}

/** A probability in percent, with two digits. */
function percent(score: number): number {
  return Math.round(score * 10_000) / 100;
}

function replyOfId(entity: EntityInput): CandidateReply {
  return { ...common(entity), score: 100, match: true, features: [featureOf("probability", 1)] };
}

function common(entity: EntityInput, fitting?: string): Pick<CandidateReply, "id" | "name" | "description" | "type"> {
  const name = canonicalName(entity);
  const as = fitting === undefined || fitting === name ? undefined : `as “${fitting}”`;
  const description = [descriptionOf(entity), as].filter((part) => part !== undefined).join("; ");
  return { id: entity.id, name, ...(description !== "" && { description }), type: [typeJson(typeOf(entity))] };
}
