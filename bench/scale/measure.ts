import * as library from "../../src/index.ts";
import type { Entry } from "../set.ts";
import { type Answered, ask, hitsOf, type Latency, latencyOf, warmUp } from "./answers.ts";
import { comparedIds } from "./compared.ts";
import { MOST_FOR_PEERS, measurePeers, type PeerResult } from "./peers.ts";
import { makePopulation, type Population } from "./population.ts";
import { makeQueries, type ScaleQuery } from "./queries.ts";

/** All that is measured at one size. */
export interface SizeResult {
  readonly names: number;
  readonly surnames: number;
  readonly queries: number;
  readonly withNamesakes: number;
  readonly buildSeconds: number;
  readonly bytesPerName: number;
  readonly restoreSeconds: number;
  readonly savedBytesPerName: number;
  readonly latency: Latency;
  readonly hit1: number;
  readonly hit5: number;
  readonly recall: number;
  readonly truncated: number;
  readonly peers: readonly PeerResult[];
  readonly answers: readonly LabelledAnswer[];
}

/** An answer by its labels, so that misses can be listed. */
export interface LabelledAnswer extends Answered {
  readonly target: string;
  readonly firstName?: string | undefined;
  readonly isCompared: boolean;
}

interface Entity {
  readonly id: string;
  readonly names: string[];
}

const [PEOPLE_SEED, QUERY_SEED] = [1721, 1812];
const [QUERIES, WARM_UP] = [2000, 10_000];
const LIMIT = 5;

/** Measures the library, and up to a size its peers, in this process, that should do nothing else. */
export async function measureSize(size: number, progress: (text: string) => void): Promise<SizeResult> {
  progress(`${size} names: making them`);
  const { entities, queries, others, surnames } = makeInput(size);
  progress(`${size} names: allonym`);
  const before = await usedBytes();
  const start = performance.now();
  const resolver = library.createResolver<Entity>(entities);
  const buildSeconds = secondsSince(start);
  const resolve = (text: string) => resolver.resolve(text, { limit: LIMIT });
  warmUp(others, resolve);
  const ours = ask(queries, (text) => resolve(text).candidates.map(({ entity }) => entity.id));
  // Last, as queries make what the next ones use again; and as collecting all garbage at once throws compiled code
  // away, so that the queries after it take nearly twice as long for a while.
  const bytesPerName = ((await usedBytes()) - before) / size;
  const answers = labelled(ours, entities, (text) => comparedIds(resolver, text));
  const counted = answers.filter(({ query }) => !query.hasNamesake);
  const index: Entry[] = size > MOST_FOR_PEERS ? [] : entities.map(({ id, names: [name = ""] }) => ({ id, name }));
  return {
    names: size,
    surnames,
    queries: queries.length,
    withNamesakes: queries.length - counted.length,
    buildSeconds,
    bytesPerName,
    latency: latencyOf(ours),
    hit1: hitsOf(ours, 1),
    hit5: hitsOf(ours, LIMIT),
    recall: counted.filter(({ isCompared }) => isCompared).length / counted.length,
    truncated: queries.filter(({ text }) => resolve(text).truncated).length,
    ...restored(resolver, entities),
    peers: index.length === 0 ? [] : measurePeers(index, { queries, others }, ours, progress),
    answers,
  };
}

/** Names and queries; what they were made with is garbage when this returns. */
function makeInput(size: number): {
  entities: Entity[];
  queries: ScaleQuery[];
  others: ScaleQuery[];
  surnames: number;
} {
  const people: Population = makePopulation(size, PEOPLE_SEED);
  const asked = makeQueries(people, QUERIES + WARM_UP, QUERY_SEED);
  return {
    entities: people.names.map((name, number) => ({ id: people.ids[number] ?? "", names: [name] })),
    queries: asked.slice(0, QUERIES),
    others: asked.slice(QUERIES),
    surnames: new Set(people.surnames).size,
  };
}

/** Heap and buffers in use; `external` has the array buffers in it. */
async function usedBytes(): Promise<number> {
  for (let turn = 0; turn < 3; turn++) {
    globalThis.gc?.();
    // Buffers that nobody holds are let go between two turns of the event loop.
    await new Promise((done) => setImmediate(done));
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function labelled(
  answers: readonly Answered[],
  entities: readonly Entity[],
  compared: (text: string) => readonly string[],
): LabelledAnswer[] {
  const asked = new Set(answers.flatMap(({ query, first }) => [query.id, first]));
  const names = new Map(entities.filter(({ id }) => asked.has(id)).map(({ id, names }) => [id, names[0] ?? ""]));
  return answers.map((answer) => ({
    ...answer,
    target: names.get(answer.query.id) ?? "",
    firstName: names.get(answer.first ?? ""),
    isCompared: compared(answer.query.text).includes(answer.query.id),
  }));
}

function restored(
  resolver: library.Resolver<Entity>,
  entities: readonly Entity[],
): Pick<SizeResult, "restoreSeconds" | "savedBytesPerName"> {
  const bytes = library.serialize(resolver);
  const start = performance.now();
  library.restoreResolver(bytes, entities);
  return { restoreSeconds: secondsSince(start), savedBytesPerName: bytes.byteLength / entities.length };
}

function secondsSince(start: number): number {
  return (performance.now() - start) / 1000;
}
