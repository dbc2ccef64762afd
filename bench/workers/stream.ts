import type { EntityInput, Resolver } from "../../src/index.ts";
import { resolveAll } from "../../src/node/index.ts";

/** Bytes in use; the heap and the buffers are those of the main thread, the process has those of its workers too. */
export interface Sample {
  readonly after: number;
  readonly heap: number;
  readonly buffers: number;
  readonly rss: number;
}

const EVERY = 50_000;

/** Resolves a stream of so many names and looks at the memory now and then. */
export async function measureStream(
  resolver: Resolver<EntityInput>,
  queries: readonly string[],
  length: number,
  progress: (text: string) => void,
): Promise<Sample[]> {
  const samples: Sample[] = [];
  const start = performance.now();
  let after = 0;
  for await (const _ of resolveAll(repeated(queries, length), resolver, { workers: 2 })) {
    after++;
    if (after % EVERY !== 0 && after !== length) continue;
    samples.push(sampleAt(after));
    progress(`${after} after ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
  return samples;
}

async function* repeated(queries: readonly string[], length: number): AsyncGenerator<string, void, undefined> {
  for (let number = 0; number < length; number++) yield queries[number % queries.length] ?? "";
}

function sampleAt(after: number): Sample {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  return { after, heap: heapUsed, buffers: arrayBuffers, rss };
}
