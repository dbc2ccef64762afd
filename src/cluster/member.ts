import { Once } from "../base/once.ts";
import { compare } from "../resolver/compare-names.ts";
import { publicEvidence } from "../score/evidence.ts";
import { probabilityOf } from "../score/probability.ts";
import type { Evidence } from "../types.ts";
import type { DistinctNames } from "./distinct-names.ts";

/** A name of a cluster. */
export interface ClusterMember {
  /** As it was given; of names that differ in case, commas and signs only, the first. */
  readonly text: string;
  /** Where it stands among the names that were given, from 0, ascending. */
  readonly places: readonly number[];
  /** Probability, 0 to 1, that it is a spelling of the cluster's name; 1 for that name itself. */
  readonly score: number;
  /** Why: its `query` offsets are those of `text`, its `name` offsets those of the cluster's name. */
  readonly evidence: readonly Evidence[];
}

/** A name beside the one that a cluster is called by. */
export function memberOf(names: DistinctNames, number: number, clusterName: number): ClusterMember {
  return new LazyMember(names, number, clusterName);
}

/** Its evidence is made when it is first read: of most names nobody asks why. */
class LazyMember implements ClusterMember {
  readonly text: string;
  readonly places: readonly number[];
  readonly score: number;
  declare readonly evidence: readonly Evidence[];

  constructor(names: DistinctNames, number: number, clusterName: number) {
    this.text = names.texts[number] as string;
    this.places = names.places[number] as readonly number[];
    this.score = number === clusterName ? 1 : probabilityOf(names.logOdds(number, clusterName));
    const evidence = new Once(() => {
      const [query, name] = [names.query(number), names.query(clusterName)];
      return publicEvidence(compare(names.engine.scorer, query, name, names.type).evidence);
    });
    Object.defineProperty(this, "evidence", { enumerable: true, get: () => evidence.value });
  }
}
