import { BoundedMap } from "../base/memo.ts";
import { Once } from "../base/once.ts";
import { buildIndex } from "../index/build.ts";
import type { Rules } from "../name/rules.ts";
import { bothWays } from "../resolver/compare-names.ts";
import { type Engine, engineOf } from "../resolver/engine.ts";
import { type Query, readQuery } from "../resolver/query.ts";
import { neighboursOf } from "../resolver/rank-candidates.ts";
import { WordCache } from "../sound/word-cache.ts";
import type { EntityType } from "../types.ts";

/** Names that differ in more than case, commas and signs: by numbers, in the order in which they are first met. */
export class DistinctNames {
  readonly type: EntityType;
  readonly engine: Engine;
  /** The first text of each. */
  readonly texts: string[] = [];
  /** Where each stands among all that were given, ascending. */
  readonly places: number[][] = [];
  /** By the numbers of the index: its distinct names, and its entities, which are texts that differ. */
  readonly #ofDistinct = new Map<number, number>();
  readonly #ofEntity: number[] = [];
  readonly #distinctOf: number[] = [];
  readonly #queries: BoundedMap<number, Query>;
  readonly #likenesses: BoundedMap<number, Likeness>;

  constructor(rules: Rules, names: readonly string[], type: EntityType) {
    const placesOf = placesOfTexts(names);
    // What is too long to be a name, or in no script that is read, is the same only as itself.
    const words = new WordCache(rules.sounds);
    const areNames = Array.from(placesOf.keys(), (text) => readQuery(rules, text, words).isReadable);
    const entities = Array.from(placesOf.keys(), (text, number) => {
      return { id: String(number), names: [areNames[number] ? text : ""], type };
    });
    this.type = type;
    this.engine = engineOf(buildIndex(rules, entities), rules.settings.threshold);
    const { mostNamesKept, mostPairsKept } = rules.settings.cluster;
    this.#queries = new BoundedMap(mostNamesKept);
    this.#likenesses = new BoundedMap(mostPairsKept);
    let entity = 0;
    for (const [text, places] of placesOf) this.#add(text, places, { entity, isName: areNames[entity++] === true });
    for (const list of this.places) list.sort((a, b) => a - b);
  }

  #add(text: string, places: readonly number[], { entity, isName }: Added): void {
    const distinct = this.engine.index.columns.distinctOf[entity] as number;
    const known = isName ? this.#ofDistinct.get(distinct) : undefined;
    const number = known ?? this.texts.length;
    this.#ofEntity.push(number);
    if (known === undefined) {
      this.texts.push(text);
      this.places.push([...places]);
      this.#distinctOf.push(distinct);
      if (isName) this.#ofDistinct.set(distinct, number);
    } else this.places[known]?.push(...places);
  }

  /** A name, taken apart. */
  query(number: number): Query {
    const known = this.#queries.get(number);
    if (known !== undefined) return known;
    const query = readQuery(this.engine.index.rules, this.texts[number] as string, this.engine.words);
    this.#queries.set(number, query);
    return query;
  }

  /**
   * The numbers of the names near one; those are left out that hardly can be one with it, as the log-odds of both
   * directions differ little.
   */
  neighbours(number: number, least: number): number[] {
    const query = this.query(number);
    if (!query.isReadable) return [];
    const { steps, bothWays } = this.engine.index.rules.settings.cluster;
    const near = neighboursOf(this.engine, query, {
      type: this.type,
      own: this.#distinctOf[number] as number,
      steps: this.type === "person" ? steps.ofPersons : steps.ofOthers,
    });
    const likely = near.filter(({ logOdds }) => logOdds >= least - bothWays);
    return [...new Set(likely.map(({ entity }) => this.#ofEntity[entity] as number))];
  }

  /** The log-odds that two names are spellings of one. */
  logOdds(a: number, b: number): number {
    return this.#likeness(a, b).logOdds;
  }

  /** Whether two names cannot be one: they are too far from each other, or a part of one speaks against the other. */
  contradict(a: number, b: number): boolean {
    const { logOdds, isContradicted } = this.#likeness(a, b);
    return logOdds < this.engine.index.rules.settings.cluster.apart || isContradicted.value;
  }

  #likeness(a: number, b: number): Likeness {
    const pair = Math.min(a, b) * this.texts.length + Math.max(a, b);
    const known = this.#likenesses.get(pair);
    if (known !== undefined) return known;
    const [there, back] = bothWays(this.engine.scorer, this.query(a), this.query(b), this.type);
    const isContradicted = new Once(() => there.evidence.items.some(({ kind }) => kind === "contradicted"));
    const made = { logOdds: (there.logOdds + back.logOdds) / 2, isContradicted };
    this.#likenesses.set(pair, made);
    return made;
  }
}

interface Added {
  readonly entity: number;
  readonly isName: boolean;
}

interface Likeness {
  readonly logOdds: number;
  readonly isContradicted: Once<boolean>;
}

function placesOfTexts(names: readonly string[]): Map<string, number[]> {
  const placesOf = new Map<string, number[]>();
  names.forEach((name, place) => {
    const known = placesOf.get(name);
    if (known === undefined) placesOf.set(name, [place]);
    else known.push(place);
  });
  return placesOf;
}
