import { type Job, workOn } from "../../src/node/job.ts";
import type { Pool } from "../../src/node/pool.ts";

/**
 * In the place of src/node/pool.ts: what the workers do, in this thread, as from src there is no built worker to start.
 * tests/dist/node.test.ts has the threads themselves.
 */
export async function startPool(job: Job): Promise<Pool> {
  const answers = workOn(job);
  return {
    answer: async (texts) => answers(texts),
    end: async () => undefined,
  };
}
