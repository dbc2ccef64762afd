import type { Outcome } from "./metrics.ts";
import { median } from "./metrics.ts";
import { sample } from "./random.ts";
import type { BenchSet, Query } from "./set.ts";
import type { Reply, System } from "./systems/system.ts";

/** What a system answered on a set. */
export interface Measured {
  readonly system: string;
  readonly set: string;
  readonly queries: readonly Outcome[];
  readonly shared: readonly Outcome[];
  readonly otherScripts: readonly Outcome[];
  readonly absent: readonly Outcome[];
  readonly absentLookAlikes: readonly Outcome[];
  /** Median time of one look-up. */
  readonly milliseconds: number;
}

const SEED = 1969;
// The first look-ups are slow while code is compiled; they are not timed.
const WARM_UP = 20;

/** Builds the index of a set in a system and asks it everything. */
export function measure(system: System, set: BenchSet): Measured {
  const look = system.build(set.index);
  // Queries and absent names are thinned alike, for their ratio decides what one per cent wrong is.
  const share = Math.min(1, (system.mostQueries ?? Number.POSITIVE_INFINITY) / set.queries.length);
  const thin = <T>(all: readonly T[]): T[] => sample(all, Math.round(all.length * share), SEED);
  const times: number[] = [];
  const ask = ({ text, right }: Query): Outcome => {
    const start = performance.now();
    const reply = look(text);
    times.push(performance.now() - start);
    return { text, ...outcomeOf(reply, right) };
  };
  const askForNobody = (text: string): Outcome => ask({ text, right: NOBODY });
  const queries = thin(set.queries);
  for (const { text } of queries.slice(0, WARM_UP)) look(text);
  const measured = {
    queries: queries.map(ask),
    absent: thin(set.absent).map(askForNobody),
    absentLookAlikes: thin(set.absentLookAlikes ?? []).map(askForNobody),
    shared: thin(set.shared ?? []).map(ask),
    otherScripts: thin(set.otherScripts).map(ask),
  };
  return { system: system.name, set: set.name, ...measured, milliseconds: median(times) };
}

const NOBODY: ReadonlySet<string> = new Set();

function outcomeOf({ answers, ...said }: Reply, right: ReadonlySet<string>): Outcome {
  const place = answers.findIndex(({ id }) => right.has(id));
  const [first] = answers;
  return { ...said, rank: place < 0 ? undefined : place + 1, score: first?.score, first: first?.id };
}
