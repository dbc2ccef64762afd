import { canonicalName } from "../../../src/base/entity.ts";
import { describeImport, type Rejection, readEntities } from "../../../src/import/index.ts";
import { createResolver, type EntityInput, type Resolver } from "../../../src/index.ts";
import { type ShownAnswer, shownAnswer } from "./candidates.ts";
import { bytesOf, type ListSource } from "./list-source.ts";
import type { Task } from "./protocol.ts";
import { builtInResolver } from "./tables.ts";

export interface ListRead {
  /** What was guessed and counted, in the words of the library. */
  readonly said: string;
  readonly entities: number;
  readonly rejected: number;
  readonly rejections: readonly Rejection[];
  /** The first names. */
  readonly sample: readonly string[];
}

/** A name to ask the list about, and what tells it from other lists. */
export interface ListQuery {
  readonly query: string;
  readonly list: string | undefined;
}

export type ListAnswer = ShownAnswer;

// It lives as long as the worker.
let held: Resolver<EntityInput> | undefined;

const MOST_TOLD = 20;
const SAMPLE = 5;

/** The list that was read last; the built-in tables until one was. */
export async function listResolver(): Promise<Resolver<EntityInput>> {
  return held ?? (await builtInResolver());
}

/** Reads a list of entities and indexes it. */
export async function readList(source: ListSource, task: Task): Promise<ListRead> {
  let share = 0;
  const rejections: Rejection[] = [];
  const entities: EntityInput[] = [];
  const bytes = bytesOf(source, (read) => {
    share = read;
  });
  const reading = readEntities(bytes, {
    path: source.name,
    type: source.type,
    ...(source.column !== undefined && { names: source.column }),
    onRejected: (rejection) => {
      if (rejections.length < MOST_TOLD) rejections.push(rejection);
    },
  });
  for await (const entity of reading) {
    entities.push(entity);
    if (entities.length % 500 !== 0) continue;
    task.report({ phase: "reading", share, count: entities.length });
    await task.breathe();
  }
  task.report({ phase: "indexing", share: undefined, count: entities.length });
  held = createResolver(entities);
  const { rejected } = reading.summary;
  const sample = entities.slice(0, SAMPLE).map(canonicalName);
  return { said: describeImport(reading.summary), entities: entities.length, rejected, rejections, sample };
}

/** Asks the list about one name. */
export async function askList({ query }: ListQuery): Promise<ListAnswer> {
  return shownAnswer((await listResolver()).resolve(query));
}
