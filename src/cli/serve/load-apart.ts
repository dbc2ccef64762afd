import { on } from "node:events";
import { Worker } from "node:worker_threads";
import { takenIndex } from "../../index/handover.ts";
import { usualRules } from "../../name/rules.ts";
import { resolverOf } from "../../resolver/create-resolver.ts";
import { type Engine, engineOf } from "../../resolver/engine.ts";
import type { EntityInput, Resolver } from "../../types.ts";
import { failure } from "../failure.ts";
import { type Io, write } from "../io.ts";
import type { TableSession } from "../resolver-for.ts";
import type { Handed, LoadJob } from "./load-worker.ts";

/**
 * The resolver of the tables of a call, which another thread reads and builds: this one answers requests meanwhile. The
 * index is handed over without a copy. Entities cannot be, and come in parts, with a turn for requests between them.
 */
export async function loadApart({ call, io }: Omit<TableSession, "library">): Promise<Resolver<EntityInput>> {
  const { tables, reading, index, options } = call;
  const job: LoadJob = { call: { tables, reading, index, options }, columns: io.stderr.columns };
  const worker = new Worker(new URL("./serve-worker.js", import.meta.url), { workerData: job });
  // A server that ends does not wait for it.
  worker.unref();
  try {
    return await handedOver(worker, io);
  } finally {
    await worker.terminate();
  }
}

async function handedOver(worker: Worker, io: Io): Promise<Resolver<EntityInput>> {
  let engine: Engine | undefined;
  const entities: EntityInput[] = [];
  const messages: AsyncIterable<readonly Handed[]> = on(worker, "message", { close: ["exit"] });
  for await (const [handed] of messages) {
    if (handed?.kind === "failed") throw failure("unreadable", handed.words);
    if (handed?.kind === "end" && engine !== undefined) return resolverOf({ ...engine, entities, order: IN_ORDER });
    if (handed?.kind === "said") await write(io.stderr, handed.text).catch(() => undefined);
    if (handed?.kind === "index") engine = engineOf(takenIndex(usualRules(), handed.index), handed.threshold);
    if (handed?.kind === "entities") for (const entity of handed.entities) entities.push(entity);
    worker.postMessage("next");
  }
  throw failure("unreadable", "the thread that reads the tables has ended before it had.");
}

/** Entities come as the index numbers them. */
const IN_ORDER = new Uint32Array(0);
