import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { setTimeout as after } from "node:timers/promises";
import { expect, inject, onTestFinished, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const CLI = join(inject("unpacked"), manifest.bin.allonym);
const LIST = "id;name\n7;Жанна Щукина\n8;Юрий Лужин\n";

interface Server {
  readonly url: string;
  readonly list: string;
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  readonly said: () => string;
}

/** The packed command, as a process of its own, for a list that can be changed. */
async function serve(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), "allonym-serve-"));
  const list = join(folder, "staff.csv");
  writeFileSync(list, LIST);
  const child = spawn(process.execPath, [CLI, "serve", "--table", list, "--port", "0"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
    rmSync(folder, { recursive: true });
  });
  let said = "";
  child.stdout.resume();
  child.stderr.on("data", (bytes) => {
    said += bytes.toString();
  });
  for (;;) {
    const [, url] = /(http:\/\/127\.0\.0\.1:\d+)\/reconcile/.exec(said) ?? [];
    if (url !== undefined) return { url, list, child, said: () => said };
    if (child.exitCode !== null) throw new Error(said);
    await after(20);
  }
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await after(20);
}

const batch = (count: number): RequestInit => {
  const queries = Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`q${at}`, { query: `Schanna Schtschukin ${at}` }]),
  );
  return { method: "POST", body: new URLSearchParams({ queries: JSON.stringify(queries) }) };
};

test("SIGTERM while batches are under way: each gets its 200, and the process ends with 0", async () => {
  const { url, child } = await serve();
  await fetch(`${url}/health`);
  const sent = Array.from({ length: 8 }, () => fetch(`${url}/reconcile`, batch(100)));
  await after(50);
  child.kill("SIGTERM");
  const [replies, [code]] = await Promise.all([Promise.all(sent), once(child, "exit")]);
  expect(replies.map(({ status }) => status)).toEqual(Array(8).fill(200));
  expect(code).toBe(0);
});

test("SIGHUP: a list that has changed is asked from then on; one that is broken is not, and no request is lost", async () => {
  const { url, list, child, said } = await serve();
  const statuses = new Set<number>();
  let isOver = false;
  const asking = (async () => {
    while (!isOver) statuses.add((await fetch(`${url}/reconcile`, batch(5))).status);
  })();
  const idOf = async (query: string): Promise<unknown> => {
    const headers = { "content-type": "application/json" };
    const reply = await fetch(`${url}/resolve`, { method: "POST", body: JSON.stringify(query), headers });
    return ((await reply.json()) as { id: unknown }).id;
  };
  expect(await idOf("Radi Khabirov")).toBe(null);
  writeFileSync(list, `${LIST}9;Радий Хабиров\n`);
  child.kill("SIGHUP");
  await until(() => said().includes("the tables are loaded anew: 3 entities."));
  expect(await idOf("Radi Khabirov")).toBe("9");
  writeFileSync(list, "");
  child.kill("SIGHUP");
  await until(() => said().includes("The tables stay as they were: 3 entities."));
  expect(await idOf("Radi Khabirov")).toBe("9");
  isOver = true;
  await asking;
  expect(statuses).toEqual(new Set([200]));
});

test("a port that is taken is said, with exit code 2", async () => {
  const { url } = await serve();
  const child = spawn(process.execPath, [CLI, "serve", "--port", new URL(url).port], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (bytes) => {
    said += bytes.toString();
  });
  const [code] = await once(child, "exit");
  expect([code, said]).toEqual([2, expect.stringMatching(/cannot listen at 127\.0\.0\.1:\d+ \(.*EADDRINUSE/)]);
});
