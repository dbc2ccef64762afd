import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { createResolver, type EntityInput, type Resolution } from "../../src/index.ts";
import { duckdbStore, loadDuckdb, openResolver, type Store } from "../../src/sql/index.ts";
import { namesOnDisk, readEntities, readQueries, writeNames } from "./names.ts";

const [command = "", folder = "", size = ""] = process.argv.slice(2);
const names = namesOnDisk(folder, Number(size));
const flat = (x: Resolution<EntityInput>): string =>
  JSON.stringify([x.status, x.reason, x.truncated, x.candidates.map((c) => [c.entity.id, c.name.text, c.score])]);
const pct = (xs: number[], p: number) => [...xs].sort((a, b) => a - b)[Math.floor(p * xs.length)];
if (command === "generate") await writeNames(folder, Number(size));
if (command === "memory") {
  const entities: EntityInput[] = [];
  for await (const one of readEntities(names)) entities.push(one);
  let t = performance.now();
  const resolver = createResolver(entities);
  console.log("build s", (performance.now() - t) / 1000);
  const queries = readQueries(names);
  for (const { text } of queries.slice(2000)) resolver.resolve(text);
  const ts: number[] = [];
  t = performance.now();
  const answers = queries.slice(0, 2000).map(({ text }) => {
    const s = performance.now();
    const a = resolver.resolve(text);
    ts.push(performance.now() - s);
    return a;
  });
  console.log("q/s", (2000 / (performance.now() - t)) * 1000, "p50", pct(ts, 0.5), "p95", pct(ts, 0.95));
  writeFileSync(`${folder}/${size}.answers.json`, JSON.stringify(answers.map(flat)));
}
if (command === "load-duckdb") {
  const file = `${folder}/${size}.duckdb`;
  rmSync(file, { force: true });
  const db = await DuckDBInstance.create(file, {
    memory_limit: "1GB",
    threads: "2",
    preserve_insertion_order: "false",
  });
  const connection = await db.connect();
  const t = performance.now();
  const run = connection.run.bind(connection);
  const cpu0 = process.cpuUsage();
  const sums = new Map<string, number>();
  const timed = {
    createAppender: connection.createAppender.bind(connection),
    run: async (sql: string, v?: string[]) => {
      const s = process.cpuUsage();
      const r = await run(sql, v);
      const c = process.cpuUsage(s);
      const d = (c.user + c.system) / 1000;
      const key = sql.slice(0, 40);
      sums.set(key, (sums.get(key) ?? 0) + d);
      if (d > 3_000)
        console.log(
          new Date().toISOString().slice(11, 19),
          (d / 1000).toFixed(1),
          "s",
          (process.memoryUsage().rss / 1e6).toFixed(0),
          "MB",
          sql.slice(0, 110),
        );
      return r;
    },
  };
  await loadDuckdb(timed, readEntities(names));
  console.log(
    [...sums]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 14)
      .map(([k, v]) => `${(v / 1000).toFixed(1)} ${k}`)
      .join("\n"),
  );
  const cpu = process.cpuUsage(cpu0);
  console.log(
    "cpu s",
    (cpu.user + cpu.system) / 1e6,
    "load s",
    (performance.now() - t) / 1000,
    "rss max MB",
    process.resourceUsage().maxRSS / 1000,
  );
  connection.closeSync();
  db.closeSync();
  console.log("bytes a name", statSync(file).size / Number(size));
}
if (command === "ask-duckdb") {
  const db = await DuckDBInstance.create(`${folder}/${size}.duckdb`, { access_mode: "READ_ONLY" });
  const store = duckdbStore(await db.connect());
  const stats = new Map<string, number[]>();
  const timed: Store = Object.assign(
    { name: store.name, header: () => store.header(), rows: () => store.rows() },
    Object.fromEntries(
      (["lists", "forms", "words", "entities"] as const).map((k) => [
        k,
        async (keys: number[], most: number) => {
          const s = performance.now();
          const r = await store[k](keys, most);
          const x = stats.get(k) ?? [0, 0, 0, 0];
          x[0]! += performance.now() - s;
          x[1]!++;
          x[2]! += keys.length;
          x[3]! += r.length;
          stats.set(k, x);
          return r;
        },
      ]),
    ),
  ) as unknown as Store;
  let t = performance.now();
  const resolver = await openResolver(timed);
  console.log("open ms", performance.now() - t);
  const queries = readQueries(names);
  const want = (() => {
    try {
      return JSON.parse(readFileSync(`${folder}/${size}.answers.json`, "utf8")) as string[];
    } catch {
      return [];
    }
  })();
  t = performance.now();
  const got: string[] = [];
  let hits = 0;
  let n = 0;
  for await (const a of resolver.resolveAll(queries.slice(0, 2000).map(({ text }) => text))) {
    const q = queries[got.length]!;
    got.push(flat(a));
    if (!q.hasNamesake) {
      n++;
      if (a.candidates[0]?.entity.id === q.id) hits++;
    }
  }
  console.log(
    "batch q/s",
    (2000 / (performance.now() - t)) * 1000,
    "equal",
    got.filter((g, i) => g === want[i]).length,
    "hit@1",
    hits / n,
    [...stats].map(([k, v]) => [k, ...v.map(Math.round)].join(" ")).join("; "),
  );
  t = performance.now();
  stats.clear();
  for await (const _ of resolver.resolveAll(queries.slice(2000).map(({ text }) => text)));
  console.log(
    "second batch q/s",
    (2000 / (performance.now() - t)) * 1000,
    [...stats].map(([k, v]) => [k, ...v.map(Math.round)].join(" ")).join("; "),
  );
  const single = await openResolver(timed);
  const ts: number[] = [];
  let equal = 0;
  stats.clear();
  for (let i = 0; i < 300; i++) {
    const s = performance.now();
    const a = await single.resolve(queries[i]!.text);
    ts.push(performance.now() - s);
    if (flat(a) === want[i]) equal++;
  }
  console.log(
    "single p50",
    pct(ts, 0.5),
    "p95",
    pct(ts, 0.95),
    "equal",
    equal,
    [...stats].map(([k, v]) => [k, ...v.map(Math.round)].join(" ")).join("; "),
  );
}
