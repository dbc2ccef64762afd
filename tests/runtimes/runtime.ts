import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import manifest from "../../package.json" with { type: "json" };
import type { Packed } from "../dist/pack.ts";

/** Something that runs the package. */
export interface Runtime {
  /** As it is called on the command line. */
  readonly name: string;
  /** Runs the smoke tests in the project, and says what it ran; throws where they fail. */
  readonly run: (project: Packed) => Promise<string> | string;
}

/** Thrown where a runtime cannot be had on this machine. */
export class Skipped extends Error {}

/** What `smoke` of consumer/calls.mjs gives. */
export interface Outcome {
  readonly calls: number;
  readonly faults: readonly string[];
}

/** Puts the programs of the smoke tests into the project. */
export function placePrograms({ consumer }: Packed): void {
  cpSync(join("tests", "runtimes", "consumer"), consumer, { recursive: true });
  // Deno takes from node_modules what a project says that it depends on.
  writeFileSync(join(consumer, "package.json"), JSON.stringify({ dependencies: { allonym: manifest.version } }));
}

/** The outcome in what a program printed; runtimes put lines of their own around it. */
export function readOutcome(printed: string): Outcome {
  const line = printed
    .split("\n")
    .filter((text) => text.startsWith("{"))
    .at(-1);
  if (line === undefined) throw new Error(`printed no outcome, but:\n${printed}`);
  return JSON.parse(line);
}

/** Throws unless calls were made and all went well; says how many. */
export function check({ calls, faults }: Outcome): string {
  if (faults.length > 0) throw new Error(faults.join("\n"));
  if (!(calls > 0)) throw new Error("made no calls");
  return `${calls} calls`;
}
