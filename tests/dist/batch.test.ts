import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };

// `allonym resolve --column` on the packed program: its workers, and what is left when it is interrupted. Every state
// that a process can leave is made one by one in tests/cli/batch/resume.test.ts.

const CLI = join(inject("unpacked"), manifest.bin.allonym);
const NAMES = ["Жанна Щукина", "Schanna Schtschukina", "Yury Luzhin", "Радий Хабиров", ""];
const ROWS = 8_000;

const folder = mkdtempSync(join(tmpdir(), "allonym-batch-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string): string => join(folder, name);

beforeAll(() => {
  writeFileSync(file("staff.csv"), "id,name\n7,Жанна Щукина\n8,Юрий Лужин\n");
  const rows = Array.from({ length: ROWS }, (_, number) => `${number},${NAMES[number % NAMES.length]},"a\nnote"\n`);
  writeFileSync(file("people.csv"), `row,who,note\n${rows.join("")}`);
});

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly err: string;
}

function start(...argv: readonly string[]): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const asked = ["resolve", "--table", file("staff.csv"), "--column", "who", file("people.csv"), "--workers", "2"];
  const child = spawn(process.execPath, [CLI, ...asked, ...argv]);
  let err = "";
  child.stderr.on("data", (bytes: Buffer) => {
    err += bytes.toString();
  });
  child.stdout.resume();
  const ended = new Promise<Ended>((done, fail) => {
    child.on("error", fail);
    child.on("close", (code, signal) => done({ code, signal, err }));
  });
  return { child, ended };
}

/** Sends a signal once so many bytes are written. */
async function interrupt(output: string, bytes: number, signal: NodeJS.Signals, ...argv: readonly string[]) {
  const { child, ended } = start("--output", output, ...argv);
  while (bytes > 0 && (!existsSync(output) || statSync(output).size < bytes) && child.exitCode === null) await after(2);
  if (bytes === 0) await after(100);
  child.kill(signal);
  return ended;
}

/** What comes of it if nothing interrupts. */
async function wholeOutput(name: string): Promise<Buffer> {
  const output = file(`whole-${name}`);
  const { code, err } = await start("--output", output).ended;
  expect([code, err]).toEqual([0, expect.stringContaining("8,000 rows: 4,800 match")]);
  return readFileSync(output);
}

test.each(["out.csv", "out.csv.gz"])("killed time and again, %s loses and repeats no row", async (name) => {
  const whole = await wholeOutput(name);
  const output = file(name);
  for (const share of [0, 0.01, 0.3, 0.8]) {
    const { signal } = await interrupt(output, Math.ceil(whole.length * share), "SIGKILL", "--resume");
    expect(signal).toBe("SIGKILL");
  }
  const { code, err } = await start("--output", output, "--resume").ended;
  expect([code, err]).toEqual([0, expect.stringMatching(/goes on behind [67],\d+ rows\./)]);
  expect(readFileSync(output).equals(whole)).toBe(true);
  expect(existsSync(`${output}.allonym-progress`)).toBe(false);
});

test.each([
  ["SIGINT", "int.csv", 2],
  ["SIGTERM", "term.jsonl.gz", 1],
] as const)("%s leaves whole rows, and says how to go on", async (asked, name, linesOfRow) => {
  const whole = await wholeOutput(name);
  const output = file(name);
  const { code, signal, err } = await interrupt(output, whole.length >> 1, asked);
  expect([code, signal]).toEqual([null, asked]);
  const bytes = readFileSync(output);
  const left = String(name.endsWith(".gz") ? gunzipSync(bytes) : bytes);
  expect(left.endsWith("\n")).toBe(true);
  const rows = Math.floor((left.split("\n").length - 1) / linesOfRow).toLocaleString("en");
  expect(err).toContain(
    `allonym: interrupted. ${output} holds the answers to the first ${rows} rows. ` +
      "The same command with --resume goes on behind them.\n",
  );
  expect((await start("--output", output, "--resume").ended).code).toBe(0);
  expect(readFileSync(output).equals(whole)).toBe(true);
});

test("a run that waits for more input is interrupted too", async () => {
  const child = spawn(process.execPath, [CLI, "resolve", "--column", "who", "-"]);
  child.stdin.write("who\n".concat("Уфа\n".repeat(30_000)));
  await new Promise((done) => child.stdout.once("data", done));
  child.stdout.resume();
  const ended = new Promise((done) => child.on("close", (_code, signal) => done(signal)));
  child.kill("SIGINT");
  expect(await ended).toBe("SIGINT");
});

test("a reader that leaves ends it, though its input is still open", async () => {
  const child = spawn(process.execPath, [CLI, "resolve", "--column", "who", "-"]);
  const ended = new Promise((done) => child.on("exit", (code, signal) => done([code, signal])));
  let err = "";
  child.stderr.on("data", (bytes: Buffer) => {
    err += bytes.toString();
  });
  child.stdin.on("error", () => undefined);
  child.stdout.once("data", () => child.stdout.destroy());
  child.stdin.write("who\n".concat("Уфа\n".repeat(60_000)));
  expect(await ended).toEqual([0, null]);
  expect(err).toMatch(/allonym: nobody reads on\. [\d,]+ rows were answered\.\n$/);
});
