import { Arguments, LIMITS, THRESHOLDS, TYPES } from "./arguments.ts";
import { type Call, SLOWER_IN_TEXTS, type Weighted } from "./call.ts";
import type { Library } from "./library.ts";
import type { Random } from "./random.ts";
import { sourceOf } from "./sources.ts";

async function all(values: AsyncIterable<unknown>): Promise<unknown[]> {
  const list: unknown[] = [];
  for await (const one of values) list.push(one);
  return list;
}

function extractStream(random: Random, library: Library): Call {
  const given = new Arguments(random, library);
  const chunks = given.list(4, () => given.or(given.text()));
  const source = sourceOf(given, chunks);
  const resolver = given.resolver();
  const options = given.options({ threshold: THRESHOLDS, type: TYPES, unknown: [true, false] });
  return {
    size: given.size,
    plants: true,
    slower: SLOWER_IN_TEXTS,
    run: () => all(library.node.extractStream(source(), resolver, options)),
  };
}

/** Mostly a call that is refused before it starts threads. */
function resolveAll(random: Random, library: Library): Call {
  const given = new Arguments(random, library);
  const names = given.list(4, () => given.or(given.name()));
  const source = sourceOf(given, names);
  const question = given.options({ limit: LIMITS, threshold: THRESHOLDS, type: TYPES });
  const isRight = random.oneIn(30);
  const resolver = isRight ? library.resolvers[1] : (given.or({}) as never);
  return {
    size: given.size,
    plants: true,
    startsThreads: true,
    run: () => all(library.node.resolveAll(source(), resolver as never, { workers: 1, ...(question as object) })),
  };
}

/** How each export of the entry `node` is called. */
export const nodeFuzzers: Readonly<Record<keyof Library["node"], Weighted>> = {
  extractStream: { weight: 1, make: extractStream },
  resolveAll: { weight: 1.5, make: resolveAll },
};
