import { readList } from "../base/lists.ts";
import { readOptions, readString } from "../base/options.ts";
import { allonymError, coded, show } from "../errors.ts";
import { internalsOf } from "../resolver/engine.ts";
import type { EntityInput, Resolution, Resolver } from "../types.ts";
import { type Bin, calibrationError, reliability } from "./calibration.ts";
import { type JudgedAnswer, type Matches, matchesFrom, thresholdFor } from "./matches.ts";

/** A name, and the entity that somebody says it means. */
export interface LabelledName {
  readonly query: string;
  /** Nothing for a name that means none of the entities. */
  readonly id?: string | undefined;
}

/** How well a resolver answers labelled names. */
export interface Evaluation {
  /** Names that mean an entity, and names that mean none. */
  readonly listed: number;
  readonly absent: number;
  /** Of the names that mean an entity, how many have it first, and how many among the first five. */
  readonly first: number;
  readonly firstFive: number;
  /** What is called a match from thresholds of .5, .6, .7, .8, .9, .95 and .99 on. */
  readonly matches: readonly Matches[];
  /** The same for every hundredth, to be drawn. */
  readonly curve: readonly Matches[];
  /** The lowest threshold at which no more than the share of wrong matches that was asked for is wrong, if any. */
  readonly trusted?: Matches | undefined;
  /** All first answers by tenths of their score: whether what has .9 is right nine times of ten. */
  readonly bins: readonly Bin[];
  /** Expected calibration error, from 0 to 1. */
  readonly calibrationError: number;
}

/** Settings of {@link evaluate}; each is optional. */
export interface EvaluateOptions {
  /** The share of wrong matches that is borne, from 0 to 1. Default .01. */
  readonly wrong?: number | undefined;
}

const THRESHOLDS = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99];
const HUNDREDTHS = Array.from({ length: 100 }, (_, at) => (at + 1) / 100);
const WRONG = 0.01;
const LIMIT = 5;
// What is a match at some threshold is one at each that its score reaches.
const LEAST_THRESHOLD = 1e-6;

/**
 * Asks a resolver about names whose entities are known, and counts: whether to trust it with such names, and from which
 * score on. Takes the time of a query for each name.
 *
 * @param labelled names with the ids of what they mean; without an id, names that mean none of the entities
 * @throws `not-a-string`, `invalid-option`, and `unknown-id` for an id of no entity of the resolver; and what the
 * iterable throws
 * @example
 * ```ts
 * const resolver = createResolver([{ id: "rg", names: ["Руслан Габбасов"] }]);
 * const labelled = [{ query: "Ruslan Jabasov", id: "rg" }, { query: "Radiy Khabirov" }];
 * const { first, matches } = evaluate(resolver, labelled);
 * first; // 1
 * matches[0].threshold; // 0.5
 * matches[0].precision; // 1
 * ```
 */
export function evaluate<E extends EntityInput>(
  resolver: Resolver<E>,
  labelled: Iterable<LabelledName>,
  options: EvaluateOptions = {},
): Evaluation {
  const wrong = readOptions(options, (given) => readShare(given.wrong));
  const ids = new Set(internalsOf(resolver).entities.map(({ id }) => id));
  const answers = readList(labelled, "labelled", "labelled names").map((one, place) => {
    const { query, id } = readLabelled(one, place);
    if (id !== undefined && !ids.has(id)) throw unknownId(id, place);
    return judge(resolver.resolve(query, { limit: LIMIT, threshold: LEAST_THRESHOLD }), id);
  });
  const listed = answers.filter(({ isListed }) => isListed).length;
  const bins = reliability(answers.filter(({ score }) => score > 0));
  return {
    listed,
    absent: answers.length - listed,
    first: answers.filter(({ isRight }) => isRight).length,
    firstFive: answers.filter(({ isAmongFirst }) => isAmongFirst).length,
    matches: THRESHOLDS.map((threshold) => matchesFrom(threshold, answers)),
    curve: HUNDREDTHS.map((threshold) => matchesFrom(threshold, answers)),
    trusted: thresholdFor(wrong, answers),
    bins,
    calibrationError: calibrationError(bins),
  };
}

function readLabelled(one: unknown, place: number): LabelledName {
  const path = `labelled[${place}]`;
  try {
    if (typeof one === "object" && one !== null) {
      const { query, id } = one as LabelledName;
      return { query: readString(query, `${path}.query`), id: id === undefined ? id : readString(id, `${path}.id`) };
    }
  } catch (error) {
    throw coded(error, "invalid-option", path);
  }
  throw allonymError("invalid-option", `${show(one)} is no labelled name`, {
    path,
    hint: "Give an object with query, and with id if it means an entity.",
  });
}

function judge<E extends EntityInput>({ status, candidates }: Resolution<E>, id: string | undefined): JudgedAnswer {
  const isIt = (candidate: (typeof candidates)[number]): boolean => candidate.entity.id === id;
  const [best] = candidates;
  return {
    score: best?.score ?? 0,
    isListed: id !== undefined,
    isRight: best !== undefined && isIt(best),
    isAmongFirst: candidates.slice(0, LIMIT).some(isIt),
    canMatch: status === "match",
  };
}

function readShare(value: number = WRONG): number {
  if (typeof value === "number" && value >= 0 && value < 1) return value;
  throw allonymError("invalid-option", `${show(value)} is no share of wrong matches`, {
    path: "options.wrong",
    hint: "Give a number from 0 to below 1, such as 0.01.",
  });
}

function unknownId(id: string, place: number): Error {
  return allonymError("unknown-id", `${show(id)} is the id of no entity`, {
    path: `labelled[${place}].id`,
    hint: "Give an id of the entities that the resolver was made of, or none for a name that means none of them.",
  });
}
