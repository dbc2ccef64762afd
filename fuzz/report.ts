import { createHash } from "node:crypto";
import type { Outcome, Range } from "./run.ts";

/** The digests that are on record, and of which inputs they are. */
export interface Expected extends Range {
  readonly digests: Readonly<Record<string, string>>;
}

/** What was found: a line for each function with how often it was called, the faults, and the digest of all. */
export function reportOf({ faults, counts, digests }: Outcome, { seed, first, inputs }: Range): string {
  const lines = Array.from(counts, ([name, { calls, errors, longest, whole }]) =>
    [
      name.padEnd(28),
      `${calls} calls`.padStart(13),
      `${errors} errors`.padStart(13),
      `${longest} ms at most`.padStart(17),
      `${whole} ms in all`.padStart(17),
    ].join(""),
  );
  const told = faults
    .slice(0, TOLD)
    .map(
      ({ input, name, fault }) =>
        `\n${name}: ${fault.slice(0, 1_500)}\n  again: npm run fuzz -- --seed ${seed} --first ${input} --inputs 1`,
    );
  const whole = createHash("sha256").update(JSON.stringify(digests)).digest("hex").slice(0, 16);
  const summary = `${inputs} inputs from ${first} on of seed ${seed}: ${faults.length} faults; Node ${process.versions.node}, digest ${whole}`;
  return `${[...lines, ...told, "", summary].join("\n")}\n`;
}

const TOLD = 20;

/** The functions whose digests are others than those on record; none for other inputs than these are of. */
export function differing(digests: Outcome["digests"], range: Range, expected: Expected): readonly string[] {
  const { seed, first, inputs } = expected;
  if (seed !== range.seed || first !== range.first || inputs !== range.inputs) return [];
  const names = new Set([...Object.keys(digests), ...Object.keys(expected.digests)]);
  return [...names].filter((name) => digests[name] !== expected.digests[name]);
}
