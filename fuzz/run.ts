import { Digests, spoil, textOf, textOfError } from "./answers.ts";
import type { Call, Weighted } from "./call.ts";
import { faultOfError, faultOfSaid, limitOf } from "./judge.ts";
import type { Library } from "./library.ts";
import { Random } from "./random.ts";

/** Which inputs are tried: so many from a first one on, each made of the seed and its number alone. */
export interface Range {
  readonly seed: number;
  readonly first: number;
  readonly inputs: number;
}

export interface Fault {
  readonly input: number;
  readonly name: string;
  readonly fault: string;
}

/** How often something was called, and how long its calls took, in milliseconds of processor. */
export interface Count {
  calls: number;
  errors: number;
  longest: number;
  whole: number;
}

export interface Outcome {
  readonly faults: readonly Fault[];
  readonly counts: ReadonlyMap<string, Count>;
  readonly digests: Readonly<Record<string, string>>;
}

/** One answer in so many is spoilt, and the call made again: what was given away must not be held. */
const SPOILT = 10;
/** A call that took too long is made again: the first may have waited for the compiler or the collector of garbage. */
const TRIES = 5;

export async function run(
  fuzzers: Readonly<Record<string, Weighted>>,
  library: Library,
  { seed, first, inputs }: Range,
): Promise<Outcome> {
  const names = Object.keys(fuzzers);
  const counts = new Map(names.map((name): [string, Count] => [name, { calls: 0, errors: 0, longest: 0, whole: 0 }]));
  const [faults, digests]: [Fault[], Digests] = [[], new Digests()];
  for (let input = first; input < first + inputs; input++) {
    const random = new Random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(input + 1, 0x85ebca6b));
    const name = input < names.length ? (names[input] as string) : picked(random, fuzzers);
    const call = (fuzzers[name] as Weighted).make(random, library);
    const made = await tried(call);
    const count = counts.get(name) as Count;
    count.calls++;
    if (made.isError) count.errors++;
    count.whole += made.milliseconds;
    count.longest = Math.max(count.longest, made.milliseconds);
    digests.add(name, made.text);
    const fault = made.fault ?? (input % SPOILT === 0 ? await held(call, made.text) : undefined);
    if (fault !== undefined) faults.push({ input, name, fault });
  }
  return { faults, counts, digests: digests.all() };
}

/** A name by its weight. */
function picked(random: Random, fuzzers: Readonly<Record<string, Weighted>>): string {
  const all = Object.entries(fuzzers);
  let rest = random.next() * all.reduce((sum, [, { weight }]) => sum + weight, 0);
  for (const [name, { weight }] of all) {
    rest -= weight;
    if (rest < 0) return name;
  }
  return all[0]?.[0] ?? "";
}

interface Made {
  readonly text: string;
  readonly milliseconds: number;
  readonly isError: boolean;
  readonly fault: string | undefined;
}

async function tried(call: Call): Promise<Made> {
  const limit = limitOf(call);
  let made = await makeOnce(call);
  for (let again = 1; again < TRIES && made.milliseconds > limit; again++) {
    const next = await makeOnce(call);
    if (next.milliseconds < made.milliseconds) made = next;
  }
  if (made.fault !== undefined || made.milliseconds <= limit) return made;
  return {
    ...made,
    fault: `at least ${made.milliseconds} ms for ${call.size} UTF-16 units, allowed are ${Math.round(limit)}`,
  };
}

async function makeOnce(call: Call): Promise<Made> {
  const start = process.cpuUsage();
  const since = (): number => {
    const { user, system } = process.cpuUsage(start);
    return Math.round((user + system) / 1_000);
  };
  try {
    const answer = await call.run();
    const milliseconds = since();
    const fault = isSaid(answer) ? faultOfSaid(answer) : undefined;
    return { text: textOf(answer), milliseconds, isError: false, fault };
  } catch (error) {
    return { text: textOfError(error), milliseconds: since(), isError: true, fault: faultOfError(error, call) };
  }
}

/** What is wrong if an answer was spoilt by its receiver, and the next is another. */
async function held(call: Call, text: string): Promise<string | undefined> {
  try {
    spoil(await call.run());
    const again = textOf(await call.run());
    return again === text
      ? undefined
      : `the answer is another once it was changed: ${text.slice(0, 300)} ${again.slice(0, 300)}`;
  } catch {
    return undefined;
  }
}

function isSaid(answer: unknown): answer is Parameters<typeof faultOfSaid>[0] {
  return typeof answer === "object" && answer !== null && "err" in answer && "isTerminal" in answer;
}
