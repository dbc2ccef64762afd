import { nameInput } from "../base/entity.ts";
import { eachOf, isIterable } from "../base/lists.ts";
import { BoundedMap } from "../base/memo.ts";
import { Once } from "../base/once.ts";
import { readLimit, readOptions, readString, readThreshold, readType } from "../base/options.ts";
import { allonymError, show } from "../errors.ts";
import { type Rules, usualRules } from "../name/rules.ts";
import { answerWith, evidenceOf, LazyCandidate } from "../resolver/resolution.ts";
import type { NumberedCandidate, ResolveRequest } from "../resolver/resolve.ts";
import type { Candidate, EntityInput, NameInput, Resolution, ResolveOptions } from "../types.ts";
import { checkedHeader } from "./check-header.ts";
import { load } from "./loader.ts";
import { PartialEngine } from "./partial-engine.ts";
import { PendingQuery } from "./pending-query.ts";
import type { Store, StoreHeader } from "./store.ts";
import { incomplete } from "./store-errors.ts";

/** An entity of a store: what was loaded, as JSON has it. */
export type StoredEntity = EntityInput & Readonly<Record<string, unknown>>;

/** Settings of {@link StoreResolver.resolve}: those of a resolver in memory, without a filter. */
export type StoreResolveOptions = Omit<ResolveOptions, "filter">;

/** Tells which of the entities of a store a string names, as {@link Resolver} does in memory. */
export interface StoreResolver {
  /** Number of entities. */
  readonly size: number;
  resolve(query: string, options?: StoreResolveOptions): Promise<Resolution<StoredEntity>>;
  /** The answers to many, in their order; several queries share each statement. */
  resolveAll(
    queries: Iterable<string> | AsyncIterable<string>,
    options?: StoreResolveOptions,
  ): AsyncGenerator<Resolution<StoredEntity>, void, undefined>;
}

/** Queries that share their statements. More are faster, and take more memory: some hundred kilobytes each. */
const BATCH = 2000;
/** Rows that are kept from query to query: some hundred bytes each. */
const MOST_LOADED = 500_000;
const MOST_ENTITIES = 4096;

/**
 * Opens a store: what answers from it is what {@link createResolver} would answer in memory.
 *
 * What was loaded is kept for the queries to come, up to half a million rows.
 *
 * @throws `store-unavailable`, `store-unfinished`, `store-incomplete`, `store-rules`
 */
export async function openResolver(
  store: Store,
  options: { readonly threshold?: number | undefined } = {},
): Promise<StoreResolver> {
  return openResolverWith(usualRules(), store, options);
}

/** {@link openResolver} with other rules than those of the package. */
export async function openResolverWith(
  rules: Rules,
  store: Store,
  options: { readonly threshold?: number | undefined } = {},
): Promise<StoreResolver> {
  const threshold = readOptions(options, (given) => readThreshold(given.threshold, rules.settings.threshold));
  return new AskingResolver(rules, store, await checkedHeader(rules, store), threshold);
}

class AskingResolver implements StoreResolver {
  readonly size: number;
  readonly #rules: Rules;
  readonly #store: Store;
  readonly #header: StoreHeader;
  readonly #threshold: number;
  readonly #entities: BoundedMap<number, StoredEntity> = new BoundedMap(MOST_ENTITIES);
  #engine: PartialEngine;

  constructor(rules: Rules, store: Store, header: StoreHeader, threshold: number) {
    this.size = header.entities;
    this.#rules = rules;
    this.#store = store;
    this.#header = header;
    this.#threshold = threshold;
    this.#engine = new PartialEngine(rules, header);
  }

  async resolve(query: string, options?: StoreResolveOptions): Promise<Resolution<StoredEntity>> {
    const text = readString(query, "query");
    const [answer] = await this.#answers([text], this.#readQuestion(options));
    return answer as Resolution<StoredEntity>;
  }

  resolveAll(
    queries: Iterable<string> | AsyncIterable<string>,
    options?: StoreResolveOptions,
  ): AsyncGenerator<Resolution<StoredEntity>, void, undefined> {
    if (!isIterable(queries)) {
      const hint = "Give an array, a generator or a stream of strings.";
      throw allonymError("invalid-option", `${show(queries)} is no list of names`, { path: "queries", hint });
    }
    return this.#inBatches(queries, this.#readQuestion(options));
  }

  #readQuestion(options?: StoreResolveOptions): Omit<ResolveRequest, "text"> {
    return readOptions(options, ({ limit, threshold, type }) => ({
      limit: readLimit(limit, this.#rules.settings.limit),
      threshold: readThreshold(threshold, this.#threshold),
      type: readType(type),
    }));
  }

  async *#inBatches(
    queries: Iterable<string> | AsyncIterable<string>,
    question: Omit<ResolveRequest, "text">,
  ): AsyncGenerator<Resolution<StoredEntity>, void, undefined> {
    let texts: string[] = [];
    let at = 0;
    for await (const query of eachOf(queries, "queries")) {
      texts.push(readString(query, `queries[${at++}]`));
      if (texts.length < BATCH) continue;
      yield* await this.#answers(texts, question);
      texts = [];
    }
    if (texts.length > 0) yield* await this.#answers(texts, question);
  }

  /** Each round all queries go on as far as they can, and one load brings what they lack. */
  async #answers(
    texts: readonly string[],
    question: Omit<ResolveRequest, "text">,
  ): Promise<Resolution<StoredEntity>[]> {
    const engine = this.#roomyEngine();
    const pending = texts.map((text) => new PendingQuery(engine, { ...question, text }));
    for (let left = pending; ; ) {
      left = left.filter((one) => !one.advance());
      if (left.length === 0) break;
      await load(this.#store, engine.index, engine.index.source.takeMissing());
    }
    const entities = await this.#loadEntities(pending.flatMap(({ answer }) => answer?.candidates ?? []));
    return pending.map((one) => resolutionOf(engine, one, entities));
  }

  /** Begins to load anew if there is too much. Queries that are under way keep what they have. */
  #roomyEngine(): PartialEngine {
    if (this.#engine.index.loaded > MOST_LOADED) this.#engine = new PartialEngine(this.#rules, this.#header);
    return this.#engine;
  }

  async #loadEntities(candidates: readonly NumberedCandidate[]): Promise<ReadonlyMap<number, StoredEntity>> {
    const entities = new Map<number, StoredEntity>();
    const asked = new Set<number>();
    for (const { entity } of candidates) {
      const known = this.#entities.get(entity);
      if (known === undefined) asked.add(entity);
      else entities.set(entity, known);
    }
    if (asked.size === 0) return entities;
    for (const { entity, document } of await this.#store.entities([...asked])) {
      const parsed = JSON.parse(document) as StoredEntity;
      entities.set(entity, parsed);
      this.#entities.set(entity, parsed);
    }
    for (const entity of asked)
      if (!entities.has(entity)) throw incomplete(this.#store.name, `entity ${entity} is not there`);
    return entities;
  }
}

function resolutionOf(
  engine: PartialEngine,
  { query, answer }: PendingQuery,
  entities: ReadonlyMap<number, StoredEntity>,
): Resolution<StoredEntity> {
  const { candidates, ...outcome } = answer as NonNullable<typeof answer>;
  const all = candidates.map((one): Candidate<StoredEntity> => {
    const entity = entities.get(one.entity) as StoredEntity;
    const name = new Once(() => nameOf(engine, entity, one));
    const evidence = new Once(() => {
      const parsed = engine.session.parsedName(engine.index.columns.distinctOf[one.name] as number);
      return evidenceOf(engine, query, one, { text: name.value.text, parsed });
    });
    return new LazyCandidate(entity, name, one.score, evidence);
  });
  return answerWith(query.text, outcome, all);
}

function nameOf({ index }: PartialEngine, { names }: StoredEntity, { name }: NumberedCandidate): NameInput {
  return nameInput(names[index.source.placeOfListed(name)] as string | NameInput);
}
