import { connect } from "node:net";
import { setTimeout as after } from "node:timers/promises";
import { expect, test } from "vitest";
import { createResolver } from "../../../src/index.ts";
import type { EntityInput, Resolver } from "../../../src/types.ts";
import { form } from "../../serve/service.ts";
import { start } from "./server.ts";

const named = (...names: string[]): Resolver<EntityInput> =>
  createResolver(names.map((name) => ({ id: name, names: [name] })));

test("nothing is written but method, route, status and time", async () => {
  const { url, log } = await start();
  await fetch(`${url}/reconcile`, form({ queries: { q: { query: "Руслан Габбасов" } } }));
  await fetch(`${url}/suggest/entity?prefix=Руслан`);
  await fetch(`${url}/entity/rg`);
  await fetch(`${url}/entity/ruslan-gabbasov`);
  await fetch(`${url}/ruslan-gabbasov`);
  await fetch(`${url}/reconcile`, { method: "PROPFIND" });
  expect(log.map((line) => line.replace(/\d+ ms$/, "N ms"))).toEqual([
    "POST /reconcile 200 N ms",
    "GET /suggest/entity 200 N ms",
    "GET /entity/{id} 200 N ms",
    "GET /entity/{id} 404 N ms",
    "GET - 404 N ms",
    "OTHER /reconcile 405 N ms",
  ]);
});

test("/health says the version, how many entities there are, and by which rules", async () => {
  const { url } = await start();
  expect(await (await fetch(`${url}/health`)).json()).toEqual({
    status: "ok",
    version: "1.2.3",
    size: 1,
    rules: { keys: expect.any(Number), costs: expect.any(Number) },
  });
});

test("/metrics is Prometheus' text form, and has no names", async () => {
  const { url } = await start();
  await fetch(`${url}/reconcile`, form({ queries: { q: { query: "Руслан Габбасов" } } }));
  await fetch(`${url}/Gabbasov`);
  const reply = await fetch(`${url}/metrics`);
  const text = await reply.text();
  expect(reply.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
  const sample = /^[a-z_]+(?:\{[a-z]+="[^"\\]*"(?:,[a-z]+="[^"\\]*")*\})? (?:\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/;
  const isLine = (line: string): boolean => /^# (?:HELP|TYPE) [a-z_]+ \S/.test(line) || sample.test(line);
  expect(text.endsWith("\n")).toBe(true);
  expect(
    text
      .trimEnd()
      .split("\n")
      .filter((line) => !isLine(line)),
  ).toEqual([]);
  for (const line of [
    'allonym_build_info{version="1.2.3"} 1',
    "allonym_entities 1",
    'allonym_table_loads_total{result="loaded"} 1',
    'allonym_requests_total{method="POST",route="/reconcile",status="200"} 1',
    'allonym_requests_total{method="GET",route="none",status="404"} 1',
    'allonym_request_seconds_bucket{route="/reconcile",le="+Inf"} 1',
    'allonym_request_seconds_count{route="/reconcile"} 1',
    // This one.
    "allonym_requests_under_way 1",
  ])
    expect(text.split("\n")).toContain(line);
  expect(text).not.toMatch(/gabbasov/i);
});

test("SIGHUP loads the table anew; every request is answered, by the old or by the new", async () => {
  let names = ["Руслан Габбасов"];
  const load = async (): Promise<Resolver<EntityInput>> => {
    await after(30);
    return named(...names);
  };
  const { url, said, signals } = await start({ load });
  const ids = async (): Promise<string[]> => {
    const reply = await fetch(`${url}/reconcile`, form({ queries: { q: { query: "Радий Хабиров" } } }));
    expect(reply.status).toBe(200);
    return ((await reply.json()) as { q: { result: { id: string }[] } }).q.result.map(({ id }) => id);
  };
  expect(await ids()).toEqual([]);
  names = ["Руслан Габбасов", "Радий Хабиров"];
  signals.emit("SIGHUP");
  const seen: string[] = [];
  while (said.length === 0) seen.push((await ids()).join());
  expect(seen.length).toBeGreaterThan(0);
  expect(said).toEqual(["the tables are loaded anew: 2 entities."]);
  expect(await ids()).toEqual(["Радий Хабиров"]);
});

test("a table that is broken leaves the old one in place, and it is said", async () => {
  let isBroken = false;
  const load = async (): Promise<Resolver<EntityInput>> => {
    if (isBroken) throw Object.assign(new Error("staff.csv: no names."), { code: "unreadable" });
    return named("Уфа");
  };
  const { url, said, signals } = await start({ load });
  isBroken = true;
  signals.emit("SIGHUP");
  while (said.length === 0) await after(1);
  expect(said).toEqual(["staff.csv: no names. The tables stay as they were: 1 entity."]);
  expect(await (await fetch(`${url}/health`)).json()).toMatchObject({ size: 1 });
  expect(await (await fetch(`${url}/metrics`)).text()).toContain('allonym_table_loads_total{result="failed"} 1');
});

test("a bug says where it is, and of whom nothing", async () => {
  const entity = { id: "a", names: ["Руслан Габбасов"] };
  const { url, said } = await start({ load: async () => createResolver([entity]) });
  Object.defineProperty(entity, "description", {
    get() {
      throw new Error("Габбасов");
    },
  });
  expect((await fetch(`${url}/entity/a`)).status).toBe(500);
  expect(said.join("\n")).toMatch(/^this is a bug in allonym, please report it\.\n {4}at /);
  expect(said.join("\n")).not.toContain("Габбасов");
});

test("SIGTERM: what is under way gets its 200, and then it ends", async () => {
  const { url, signals, ended } = await start();
  const queries = Object.fromEntries(
    Array.from({ length: 100 }, (_, at) => [`q${at}`, { query: `Ruslan Jabasow ${at}` }]),
  );
  const sent = Array.from({ length: 8 }, () => fetch(`${url}/reconcile`, form({ queries })));
  await after(20);
  signals.emit("SIGTERM");
  expect((await Promise.all(sent)).map(({ status }) => status)).toEqual(Array(8).fill(200));
  await ended;
  await expect(fetch(`${url}/health`)).rejects.toThrow();
});

test("SIGTERM: a connection that never ends is closed within five seconds", { timeout: 15_000 }, async () => {
  const { port, signals, ended } = await start();
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => undefined);
  socket.write(`POST /resolve HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Length: 9\r\n\r\n`);
  await after(50);
  const begun = Date.now();
  signals.emit("SIGTERM");
  await ended;
  expect(Date.now() - begun).toBeLessThan(6_000);
});
