import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { fillIn } from "../docs.ts";
import { measureSize, type SizeResult } from "./measure.ts";
import { report } from "./report.ts";

// npm run bench:suggest [-- 10000 100000 1000000] [--docs]
const SIZES = [10_000, 100_000, 1_000_000];
const args = process.argv.slice(2);
const sizes = args.filter((arg) => /^\d+$/.test(arg)).map(Number);

if (args.includes("--child")) {
  process.stdout.write(JSON.stringify(measureSize(sizes[0] ?? 0, (text) => process.stderr.write(`${text}\n`))));
} else {
  const text = report((sizes.length === 0 ? SIZES : sizes).map(measureApart));
  process.stdout.write(`${text}\n`);
  if (args.includes("--docs")) fillIn("docs/benchmarks.md", "suggest", `\n${text}\n`);
}

/** Each size has a process to itself, so that none finds the compiled code of another. */
function measureApart(size: number): SizeResult {
  const { status, stdout } = spawnSync(
    process.execPath,
    ["--max-old-space-size=8192", fileURLToPath(import.meta.url), "--child", String(size)],
    { stdio: ["ignore", "pipe", "inherit"], maxBuffer: 2 ** 28, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`the process for ${size} names ended with ${status}`);
  return JSON.parse(stdout) as SizeResult;
}
