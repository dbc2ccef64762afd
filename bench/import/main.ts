import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { table } from "../markdown.ts";
import { FORMATS, type Format, writeList } from "./list.ts";
import { type Job, type Measured, measure } from "./measure.ts";

// npm run bench:import [-- ENTITIES]: what reading a list costs beside the resolver that is made of it. Each job has a
// process to itself; its memory is the most that the process has had.
const ENTITIES = 1_000_000;
/** The bar of issue 18, megabytes. */
const MOST_ABOVE = 200;

const args = process.argv.slice(2);
if (args[0] === "--child") {
  const [, job, format, path, count] = args as [string, Job, Format, string, string];
  process.stdout.write(JSON.stringify(await measure(job, format, path, Number(count))));
} else {
  const isBelow = await report(Number(args[0] ?? ENTITIES));
  if (!isBelow) process.exitCode = 1;
}

async function report(count: number): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), "allonym-import-"));
  try {
    const rows: string[][] = [];
    let isBelow = true;
    for (const format of FORMATS) {
      const path = join(folder, `list.${format}`);
      const megabytes = (await writeList(path, format, count)) / 2 ** 20;
      const dropped = apart("drop", format, path, count);
      rows.push(row(`${format}, each entity dropped`, megabytes, dropped));
      if (format !== "jsonl") continue;
      const least = apart("least", format, path, count);
      const kept = apart("keep", format, path, count);
      rows.push(row(`${format} into a resolver, by JSON.parse`, megabytes, least));
      rows.push(row(`${format} into a resolver, by readEntities`, megabytes, kept, least));
      isBelow = Math.max(kept.megabytes - least.megabytes, dropped.megabytes) < MOST_ABOVE;
    }
    process.stdout.write(`${count} entities, Node ${process.versions.node}\n\n`);
    process.stdout.write(`${table(["what", "file, MB", "seconds", "memory, MB", "above it, MB"], rows)}\n`);
    process.stdout.write(`The reader stays ${isBelow ? "" : "not "}below ${MOST_ABOVE} MB.\n`);
    return isBelow;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function apart(job: Job, format: Format, path: string, count: number): Measured {
  const call = [fileURLToPath(import.meta.url), "--child", job, format, path, String(count)];
  const { status, stdout } = spawnSync(process.execPath, ["--max-old-space-size=8192", ...call], {
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${job} ${format} ended with ${status}`);
  return JSON.parse(stdout) as Measured;
}

function row(what: string, size: number, { seconds, megabytes }: Measured, beside?: Measured): string[] {
  const above = beside === undefined ? "" : (megabytes - beside.megabytes).toFixed(0);
  return [what, size.toFixed(0), seconds.toFixed(1), megabytes.toFixed(0), above];
}
