import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { fillIn, writePicture } from "../docs.ts";
import { latencySvg } from "./latency-svg.ts";
import { measureSize, type SizeResult } from "./measure.ts";
import { misses } from "./misses.ts";
import { report } from "./report.ts";

// npm run bench:scale [-- 10000 100000 1000000] [--misses] [--docs]
const SIZES = [10_000, 100_000, 1_000_000];
const args = process.argv.slice(2);
const sizes = args.filter((arg) => /^\d+$/.test(arg)).map(Number);

if (args.includes("--child")) {
  const result = await measureSize(sizes[0] ?? 0, progress);
  process.stdout.write(JSON.stringify(result));
} else {
  const results = (sizes.length === 0 ? SIZES : sizes).map(measureApart);
  const text = report(results);
  process.stdout.write(`${text}\n`);
  if (args.includes("--misses")) process.stdout.write(`\n${results.map(misses).join("\n\n")}\n`);
  if (args.includes("--docs")) {
    fillIn("docs/scale.md", "scale", `\n${text}\n`);
    writePicture("latency", latencySvg(results));
  }
}

/**
 * Each size has a process to itself, so that neither the heap nor the compiled code of one helps or hinders another.
 */
function measureApart(size: number): SizeResult {
  const { status, stdout } = spawnSync(
    process.execPath,
    ["--expose-gc", "--max-old-space-size=8192", fileURLToPath(import.meta.url), "--child", String(size)],
    { stdio: ["ignore", "pipe", "inherit"], maxBuffer: 2 ** 28, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`the process for ${size} names ended with ${status}`);
  return JSON.parse(stdout) as SizeResult;
}

function progress(text: string): void {
  process.stderr.write(`${text}\n`);
}
