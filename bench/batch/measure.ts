import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { setTimeout as after } from "node:timers/promises";

/** What a run of the command took. */
export interface Measured {
  readonly seconds: number;
  /** Of all its threads. */
  readonly cpuSeconds: number;
  /** The most memory that it had, by the system: VmHWM. */
  readonly megabytes: number;
}

const EVERY = 100;
const TICKS = 100;

/** Runs a program to its end, or kills it once its output has so many bytes. Linux only, by /proc. */
export async function measure(argv: readonly string[], output: string, killAt?: number): Promise<Measured> {
  const start = performance.now();
  const child = spawn(process.execPath, argv, { stdio: ["ignore", "ignore", "inherit"] });
  const ended = new Promise<number | null>((done) => child.on("close", done));
  let last = { cpuSeconds: 0, megabytes: 0 };
  while (child.exitCode === null && child.signalCode === null) {
    last = usageOf(child) ?? last;
    if (killAt !== undefined && sizeOf(output) >= killAt) child.kill("SIGKILL");
    await Promise.race([after(EVERY), ended]);
  }
  const code = await ended;
  if (killAt === undefined && code !== 0) throw new Error(`the command ended with ${code}`);
  return { ...last, seconds: (performance.now() - start) / 1000 };
}

function usageOf({ pid }: ChildProcess): Omit<Measured, "seconds"> | undefined {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    // The name of the program may have spaces; behind it the 12th and 13th fields are user and system time.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    if (kilobytes === undefined) return undefined;
    return { megabytes: Number(kilobytes) / 1024, cpuSeconds: (Number(fields[11]) + Number(fields[12])) / TICKS };
  } catch {
    return undefined;
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
