import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createResolver } from "../../src/index.ts";
import {
  loadDuckdb,
  loadPostgres,
  loadShards,
  openResolver,
  postgresStore,
  shardedStore,
} from "../../src/sql/index.ts";
import { bashkortostan } from "../../src/tables/bashkortostan.ts";
import { makeCrowd } from "../resolver/crowd.ts";
import { type PostgresServer, postgresPrograms, startPostgres } from "./postgres-servers.ts";
import { shown } from "./random-names.ts";

// Servers of PostgreSQL that this file starts, three of which hold a part of the names each.

const LONG = 300_000;
const people = makeCrowd(400, [], []).map((name, at) => ({ id: `c${at}`, names: [name] }));
const entities = [...bashkortostan, ...people];
const listed = entities.flatMap(({ names }) => names.map((name) => (typeof name === "string" ? name : name.text)));
const queries = [...listed.slice(0, 150), ...listed.slice(-60).map((name) => name.slice(0, 3) + name.slice(4))];

async function answersOf(resolver: Awaited<ReturnType<typeof openResolver>>): Promise<string[]> {
  const answers: string[] = [];
  for await (const answer of resolver.resolveAll(queries)) answers.push(shown(answer));
  return answers;
}

describe.skipIf(postgresPrograms === undefined)("PostgreSQL (skipped where it is not installed)", () => {
  let servers: PostgresServer[] = [];
  const memory = createResolver(entities);
  const expected = queries.map((query) => shown(memory.resolve(query)));
  const pools = () => servers.map(({ pool }) => pool);
  const sharded = () => shardedStore(pools().map((pool) => postgresStore(pool)));

  beforeAll(async () => {
    servers = [await startPostgres(), await startPostgres(), await startPostgres()];
  }, LONG);

  afterAll(async () => {
    for (const server of servers) await server.remove();
  }, LONG);

  test("answers as memory does, question by question and many at once", { timeout: LONG }, async () => {
    const [{ pool }] = servers as [PostgresServer];
    await loadPostgres(pool, entities, { schema: "names_1" });
    const resolver = await openResolver(postgresStore(pool, { schema: "names_1" }));
    expect(await answersOf(resolver)).toEqual(expected);
    for (const [at, query] of queries.slice(0, 20).entries())
      expect(shown(await resolver.resolve(query))).toBe(expected[at]);
  });

  test("three servers answer as memory does", { timeout: LONG }, async () => {
    const duckdb = await (await DuckDBInstance.create(":memory:")).connect();
    await loadDuckdb(duckdb, entities);
    await loadShards(duckdb, pools());
    expect(await answersOf(await openResolver(sharded()))).toEqual(expected);
  });

  test("one server killed in the middle of a batch is an error, no part of an answer; started again it answers", {
    timeout: LONG,
  }, async () => {
    const [, second] = servers as [PostgresServer, PostgresServer];
    const store = sharded();
    let asked = 0;
    const resolver = await openResolver({
      ...bound(store),
      lists: async (keys, most) => {
        if (++asked === 3) await second.kill();
        return store.lists(keys, most);
      },
    });
    const given: string[] = [];
    const batch = async (): Promise<void> => {
      for await (const answer of resolver.resolveAll(queries)) given.push(shown(answer));
    };
    await expect(batch()).rejects.toMatchObject({ code: "store-unavailable" });
    expect(given).toEqual([]);
    await expect(openResolver(sharded())).rejects.toMatchObject({ code: "store-unavailable" });
    await second.start();
    expect(await answersOf(resolver)).toEqual(expected);
  });

  test("rows that one server lost are an error", { timeout: LONG }, async () => {
    const [, , third] = servers as [PostgresServer, PostgresServer, PostgresServer];
    const opened = await openResolver(sharded());
    await third.pool.query("delete from allonym.words");
    await expect(answersOf(opened)).rejects.toMatchObject({ code: "store-incomplete" });
    await expect(openResolver(sharded())).rejects.toMatchObject({ code: "store-incomplete" });
    await third.pool.query("delete from allonym.header");
    await expect(openResolver(sharded())).rejects.toMatchObject({ code: "store-unfinished" });
  });
});

/** A store whose methods can be taken over one by one. */
function bound(store: ReturnType<typeof shardedStore>): ReturnType<typeof shardedStore> {
  return {
    name: store.name,
    header: () => store.header(),
    rows: () => store.rows(),
    lists: (keys, most) => store.lists(keys, most),
    forms: (forms) => store.forms(forms),
    words: (words) => store.words(words),
    entities: (asked) => store.entities(asked),
  };
}
