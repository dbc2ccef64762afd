import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { setTimeout as after } from "node:timers/promises";
import { createResolver } from "../../src/index.ts";
import { makeFiles } from "../batch/files.ts";
import { fillIn } from "../docs.ts";
import { table } from "../markdown.ts";
import { load, quantile, rowsOf } from "./load.ts";
import { type Waits, waitsUntil } from "./reload.ts";
import { Said } from "./said.ts";

// npm run build && npm run bench:serve [-- SECONDS ENTITIES] [--docs]: the built command on this machine. How long
// others wait while tables are loaded anew; then batches of 10 from 8 clients, and SIGTERM in the middle of them.
const args = process.argv.slice(2);
const [seconds = 60, entities = 100_000] = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
const ROWS = 20_000;
const IN_PROCESS_SECONDS = 10;
const RELOADS = 5;

const files = await makeFiles(".tools/batch", entities, ROWS);
const columnsOf = (path: string): string[][] =>
  readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));
const names = columnsOf(files.people).map(([, name = ""]) => name);

const alone = inProcess();
const server = spawn(process.execPath, ["dist/cli.js", "serve", "--table", files.entities, "--port", "0"], {
  stdio: ["ignore", "ignore", "pipe"],
});
const said = new Said(server.stderr);
const port = Number(await said.next(/127\.0\.0\.1:(\d+)\/reconcile/));
const quiet = await waitsUntil(port, after(5_000));
const reloads: Waits[] = [];
for (let times = 0; times < RELOADS; times++) {
  server.kill("SIGHUP");
  reloads.push(await waitsUntil(port, said.next(/(loaded anew)/)));
}
const memory: number[] = [];
const clients = load(port, names);
for (let second = 0; second < seconds; second++) {
  await after(1_000);
  memory.push(megabytes());
}
server.kill("SIGTERM");
const [met, [code]] = await Promise.all([clients, once(server, "exit")]);

const errors = [...met.errors].map(([what, count]) => `${what} ${count} times`).join(", ") || "none";
const quarters = [0, 1, 2, 3].map((at) => {
  const [from, to] = [at, at + 1].map((end) => Math.floor((memory.length * end) / 4));
  return Math.max(...memory.slice(from, to)).toFixed(0);
});
const report = [
  `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.versions.node}; ${entities} entities, ` +
    `batches of 10 names from 8 clients in a process of their own on the same machine, ${met.seconds.toFixed(0)} s.`,
  table(
    ["", "rows a second", "p50, ms", "p99, ms", "slowest, ms", "most memory in each quarter, MB"],
    [
      [
        "`allonym serve`, a batch",
        (rowsOf(met) / met.seconds).toFixed(0),
        ...[0.5, 0.99, 1].map((part) => quantile(met.times, part).toFixed(0)),
        quarters.join(", "),
      ],
      ["`resolver.resolve` in one thread, a name", alone.toFixed(0), "", "", "", ""],
    ],
  ),
  table(
    ["one client that asks for the manifest", "p50, ms", "p99, ms", "slowest, ms", "seconds", "lost"],
    [
      ["nothing else is done", ...waitRow(quiet)],
      ...reloads.map((waits, at) => [`SIGHUP, ${at + 1}`, ...waitRow(waits)]),
    ],
  ),
  `Batches answered: ${met.times.length}; errors: ${errors}; SIGTERM came while all clients were asking, and the server ended with ${code}.`,
].join("\n\n");
process.stdout.write(`${report}\n`);
if (args.includes("--docs")) fillIn("docs/serve.md", "serve", `\n${report}\n`);
process.exitCode = met.errors.size === 0 && code === 0 ? 0 : 1;

/** Names a second that one thread answers, without a server. */
function inProcess(): number {
  const listed = columnsOf(files.entities).map(([id = "", name = ""]) => ({ id, names: [name] }));
  const resolver = createResolver(listed);
  let count = 0;
  for (const name of names.slice(0, ROWS / 10)) resolver.resolve(name);
  const start = performance.now();
  while (performance.now() - start < IN_PROCESS_SECONDS * 1_000) resolver.resolve(names[count++ % names.length] ?? "");
  return count / ((performance.now() - start) / 1_000);
}

function waitRow({ times, seconds, lost }: Waits): string[] {
  return [...[0.5, 0.99, 1].map((part) => quantile(times, part).toFixed(1)), seconds.toFixed(1), String(lost)];
}

/** What the server holds now, by the system. Linux only. */
function megabytes(): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) / 1_024;
}
