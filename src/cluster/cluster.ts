import { readList } from "../base/lists.ts";
import { readOptions, readString, readThreshold, readType } from "../base/options.ts";
import { usualRules } from "../name/rules.ts";
import type { EntityType } from "../types.ts";
import { DistinctNames } from "./distinct-names.ts";
import { fullestName } from "./fullest-name.ts";
import { type Group, groupsOf } from "./groups.ts";
import { linksOf } from "./links.ts";
import { type ClusterMember, memberOf } from "./member.ts";

/** Settings of {@link cluster}; each is optional. */
export interface ClusterOptions {
  /** What all of the names stand for. Default `person`. */
  readonly type?: EntityType | undefined;
  /** Probability from which two names belong together: above 0, at most 1. Default 0.5. */
  readonly threshold?: number | undefined;
}

/** Names that are likely one entity's: a draft of an entity, to be looked at. */
export interface Cluster {
  /** The fullest of the names, which is proposed as the canonical one. */
  readonly name: string;
  /** In the order in which they were given. */
  readonly members: readonly ClusterMember[];
  /** Names that may belong here too, but are members of another cluster. */
  readonly doubtful: readonly ClusterMember[];
}

/**
 * Groups names by whom they likely mean, without a list of entities: each name is a member of one cluster, and those
 * that fit several are doubtful in the others. Names that contradict each other, as by their patronymics, are never
 * together, even if a third fits both. What is the same name may still be two people: look at the drafts before use.
 *
 * Takes the time of one search for each name, and memory linear in their number; some 100,000 names a minute.
 *
 * @param names names as they stand in a column, with repetitions
 * @returns clusters in the order of their first names
 * @throws `not-a-string`, `invalid-option`; and what the iterable throws
 * @example
 * ```ts
 * const drafts = cluster(["Руслан Габбасов", "Ruslan Jabasov", "Radiy Khabirov"]);
 * drafts.map(({ members }) => members.length); // [2, 1]
 * ```
 */
export function cluster(names: Iterable<string>, options: ClusterOptions = {}): Cluster[] {
  const rules = usualRules();
  const { settings } = rules;
  const { type = "person", threshold } = readOptions(options, (given) => ({
    type: readType(given.type),
    threshold: readThreshold(given.threshold, settings.cluster.threshold),
  }));
  const given = readList(names, "names", "names");
  const odd = given.findIndex((name) => typeof name !== "string");
  if (odd >= 0) readString(given[odd], `names[${odd}]`);
  const distinct = new DistinctNames(rules, given, type);
  const links = linksOf(distinct, Math.log(threshold / (1 - threshold)));
  const groups = groupsOf(distinct.texts.length, links, {
    contradict: (a, b) => distinct.contradict(a, b),
    closeCall: settings.cluster.closeCall,
  });
  return groups.map((group) => clusterOf(distinct, group));
}

function clusterOf(names: DistinctNames, { members, doubtful }: Group): Cluster {
  const fullest = fullestName(names, members);
  const inOrder = (numbers: readonly number[]): ClusterMember[] =>
    [...numbers].sort((a, b) => a - b).map((number) => memberOf(names, number, fullest));
  return { name: names.texts[fullest] as string, members: inOrder(members), doubtful: inOrder(doubtful) };
}
