import { pack } from "../dist/pack.ts";
import { browsers } from "./browsers.ts";
import { esbuild, workerd } from "./bundles.ts";
import { engines } from "./engines.ts";
import { placePrograms, type Runtime, Skipped } from "./runtime.ts";

// The smoke tests of the packed package: all runtimes, or those that are named. One that cannot be had is skipped, and
// said to be; one that is named must be had, and with --all every one.

const runtimes: readonly Runtime[] = [...engines, workerd, ...browsers, esbuild];

const wanted = process.argv.slice(2);
const named = wanted.includes("--all") ? runtimes.map(({ name }) => name) : wanted;
const unknown = named.filter((name) => !runtimes.some((runtime) => runtime.name === name));
if (unknown.length > 0) {
  const known = runtimes.map(({ name }) => name).join(", ");
  process.stderr.write(`No runtime is called ${unknown.join(", ")}. There are: ${known}.\n`);
  process.exitCode = 2;
} else {
  const asked = named.length === 0 ? runtimes : runtimes.filter(({ name }) => named.includes(name));
  process.exitCode = (await allPass(asked)) ? 0 : 1;
}

async function allPass(asked: readonly Runtime[]): Promise<boolean> {
  const project = pack();
  const counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    placePrograms(project);
    for (const { name, run } of asked) {
      const begun = performance.now();
      const [end, text] = await endOf(() => run(project));
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      process.stdout.write(`${end.padEnd(7)} ${name.padEnd(15)} ${text} (${seconds} s)\n`);
      counts[end]++;
    }
  } finally {
    project.remove();
  }
  process.stdout.write(`Runtimes: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
  return counts.failed === 0 && counts.passed > 0 && (named.length === 0 || counts.skipped === 0);
}

async function endOf(run: () => Promise<string> | string): Promise<["passed" | "failed" | "skipped", string]> {
  try {
    return ["passed", await run()];
  } catch (error) {
    if (error instanceof Skipped) return ["skipped", error.message];
    return ["failed", error instanceof Error ? error.message : String(error)];
  }
}
