import { allonymError } from "../errors.ts";
import type { Job } from "./job.ts";

/** Threads that answer batches of names. */
export interface Pool {
  /** The answers to a batch, as numbers. Batches may overtake each other. */
  answer(texts: readonly string[]): Promise<Float64Array>;
  /** Ends all threads, even in the middle of a batch; never rejects. */
  end(): Promise<void>;
}

// A worker that has sent an answer goes on with the next batch at once.
const BATCHES_AT_WORKER = 2;

/** Starts so many workers on a job. */
export async function startPool(job: Job, workers: number): Promise<Pool> {
  // Not imported above: tinypool is an ES module, and the CommonJS build could not require it on every Node 20.
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({
    filename: new URL("./node-worker.js", import.meta.url),
    name: "answerBatch",
    minThreads: workers,
    maxThreads: workers,
    concurrentTasksPerWorker: BATCHES_AT_WORKER,
    // A worker of Deno that sleeps by Atomics never sends what it has posted. It saves far less than a batch takes.
    useAtomics: false,
    workerData: job,
  });
  let isEnding = false;
  let failure: { readonly error: unknown } | undefined;
  // A worker that dies while it has nothing to do: the next batch fails.
  pool.on("error", (error) => {
    failure ??= { error };
  });
  const watched = new WeakSet<object>();
  const watch = (): void => {
    for (const worker of pool.threads) {
      if (watched.has(worker)) continue;
      watched.add(worker);
      // tinypool waits for the end of its workers by `once` of node:events, which calls removeListener if one throws
      // meanwhile. They lack it, and the TypeError would end the process.
      Object.assign(worker, { removeListener: () => undefined });
      // tinypool notices workers that throw; one that just exits would leave its batches waiting for ever.
      worker.on("exit", (code: number) => {
        if (isEnding) return;
        worker.emit("error", workerEnded(code));
        // tinypool has started another worker in its place.
        watch();
      });
    }
  };
  watch();
  return {
    async answer(texts) {
      if (failure !== undefined) throw failure.error;
      return pool.run(texts);
    },
    async end() {
      isEnding = true;
      // Workers that die from now on are not replaced; those that came as replacements are watched too.
      pool.options.minThreads = 0;
      watch();
      // What a worker throws while it is ended is of no use to anybody.
      await pool.destroy().catch(() => undefined);
    },
  };
}

function workerEnded(code: number): Error {
  return allonymError("worker-ended", `a worker of resolveAll ended with exit code ${code}`, {
    hint: "Look for what it wrote to standard error.",
  });
}
