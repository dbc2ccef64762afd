import { once } from "node:events";
import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { type HandedIndex, handedIndex, memoryOf } from "../../index/handover.ts";
import { createResolver } from "../../resolver/create-resolver.ts";
import { internalsOf } from "../../resolver/engine.ts";
import type { EntityInput } from "../../types.ts";
import { wordsOf } from "../failure.ts";
import type { Io } from "../io.ts";
import { readTable } from "../own-table.ts";
import { resolverFor, type TableSession } from "../resolver-for.ts";

/** What the thread is given that loads tables. */
export interface LoadJob {
  readonly call: TableSession["call"];
  /** How wide the terminal is on which messages are shown. */
  readonly columns: number | undefined;
}

/** What it hands over, one after the other as it is asked for the next. */
export type Handed =
  | { readonly kind: "said"; readonly text: string }
  | { readonly kind: "index"; readonly index: HandedIndex; readonly threshold: number }
  | { readonly kind: "entities"; readonly entities: readonly EntityInput[] }
  | { readonly kind: "end" }
  | { readonly kind: "failed"; readonly words: string };

/** Entities that are handed over at once: the other thread takes some tenths of a millisecond for them. */
const PART = 500;

const library: TableSession["library"] = {
  createResolver,
  builtInResolver: async (...given) => (await import("../built-in.ts")).builtInResolver(...given),
  loadTable: readTable,
};

if (parentPort !== null) await load(workerData as LoadJob, parentPort);

/** Loads the tables, and hands over what was made of them; never rejects. */
async function load({ call, columns }: LoadJob, port: MessagePort): Promise<void> {
  const hand = async (handed: Handed): Promise<void> => {
    const next = once(port, "message");
    port.postMessage(handed, handed.kind === "index" ? memoryOf(handed.index) : []);
    await next;
  };
  const io: Io = {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: { columns, write: (text, done) => void hand({ kind: "said", text }).then(() => done()) },
    env: process.env,
  };
  try {
    const { index, threshold, entities } = internalsOf(await resolverFor({ call, io, library }));
    await hand({ kind: "index", index: handedIndex(index), threshold });
    for (let from = 0; from < entities.length; from += PART)
      await hand({ kind: "entities", entities: entities.slice(from, from + PART) });
    port.postMessage({ kind: "end" } satisfies Handed);
  } catch (error) {
    port.postMessage({ kind: "failed", words: wordsOf(error) } satisfies Handed);
  }
}
