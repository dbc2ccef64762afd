import { sample } from "../random.ts";
import type { Entry } from "../set.ts";
import { flexsearch } from "../systems/flexsearch.ts";
import { fuse } from "../systems/fuse.ts";
import { minisearch } from "../systems/minisearch.ts";
import type { System } from "../systems/system.ts";
import { type Answered, ask, hitsOf, type Latency, latencyOf, warmUp } from "./answers.ts";
import type { ScaleQuery } from "./queries.ts";

/** What a peer makes of the same names, and the library of the same queries. */
export interface PeerResult {
  readonly name: string;
  readonly queries: number;
  readonly buildSeconds: number;
  readonly latency: Latency;
  readonly hit1: number;
  readonly hit5: number;
  readonly ours: { readonly latency: Latency; readonly hit1: number };
}

/** At more names fuse.js takes seconds a query and minisearch a minute to build. */
export const MOST_FOR_PEERS = 100_000;

const SEED = 1961;

// fuse.js reads the whole list for each query: about a second at 100,000 names.
const PEERS: readonly { readonly system: System; readonly queries: (names: number) => number }[] = [
  { system: fuse, queries: (names) => (names > 10_000 ? 60 : 200) },
  { system: minisearch, queries: () => 500 },
  { system: flexsearch, queries: () => 2000 },
];

/**
 * Asks each peer a seeded part of the queries, warmed up by others; `ours` are the library's answers to all of them.
 */
export function measurePeers(
  index: readonly Entry[],
  { queries, others }: { readonly queries: readonly ScaleQuery[]; readonly others: readonly ScaleQuery[] },
  ours: readonly Answered[],
  progress: (text: string) => void,
): PeerResult[] {
  return PEERS.map(({ system, queries: most }) => {
    progress(`${index.length} names: ${system.name}`);
    const asked = sample(queries, most(index.length), SEED);
    const start = performance.now();
    const lookUp = system.build(index);
    const buildSeconds = (performance.now() - start) / 1000;
    const answer = (text: string): string[] => lookUp(text).answers.map(({ id }) => id);
    warmUp(others, answer);
    const answers = ask(asked, answer);
    const kept = new Set(asked);
    const same = ours.filter(({ query }) => kept.has(query));
    return {
      name: system.name,
      queries: asked.length,
      buildSeconds,
      latency: latencyOf(answers),
      hit1: hitsOf(answers, 1),
      hit5: hitsOf(answers, 5),
      ours: { latency: latencyOf(same), hit1: hitsOf(same, 1) },
    };
  });
}
