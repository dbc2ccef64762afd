import { describe, expect, test } from "vitest";
import { form, json, serviceOf } from "./service.ts";

const ask = serviceOf({ draft: true, name: "Staff" });

describe("a mistake of the client is said with its status", () => {
  const many = (count: number): object =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`q${at}`, { query: "Уфа" }]));
  const long = "а".repeat(1_001);

  test.each<[what: string, path: string, init: RequestInit | undefined, status: number, error: string]>([
    ["no JSON", "/reconcile?queries={", undefined, 400, "This is not valid JSON."],
    ["a list of queries", "/reconcile", form({ queries: [] }), 400, "queries must be an object of queries by keys."],
    ["a query that is none", "/reconcile", form({ queries: { q: null } }), 400, "Query 1 must be an object."],
    [
      "a number for a name",
      "/reconcile",
      form({ queries: { q: { query: 7 } } }),
      400,
      "Query 1: query must be a string.",
    ],
    ["an empty name", "/reconcile", form({ queries: { q: { query: "" } } }), 400, "Query 1: query is empty."],
    [
      "a long name",
      "/reconcile",
      form({ queries: { q: { query: long } } }),
      400,
      "Query 1: query is longer than 1000 UTF-16 units.",
    ],
    [
      "no limit",
      "/reconcile",
      form({ queries: { q: { query: "a", limit: 0 } } }),
      400,
      "Query 1: limit must be a whole number from 1.",
    ],
    [
      "half a limit",
      "/reconcile",
      form({ queries: { q: { query: "a", limit: 1.5 } } }),
      400,
      "Query 1: limit must be a whole number from 1.",
    ],
    [
      "a strictness",
      "/reconcile",
      form({ queries: { q: { query: "a", type_strict: "x" } } }),
      400,
      "Query 1: type_strict must be any, should or all.",
    ],
    [
      "a property without id",
      "/reconcile",
      form({ queries: { q: { query: "a", properties: [{ v: "x" }] } } }),
      400,
      "Query 1: pid of a property must be a string.",
    ],
    [
      "a property without value",
      "/reconcile",
      form({ queries: { q: { query: "a", properties: [{ pid: "x" }] } } }),
      400,
      "Query 1: v of a property must be a value, an entity, or a list of such.",
    ],
    [
      "101 queries",
      "/reconcile",
      form({ queries: many(101) }),
      413,
      "There are more than 100 queries. Send them in parts.",
    ],
    [
      "10,000 queries",
      "/reconcile",
      form({ queries: many(10_000) }),
      413,
      "There are more than 100 queries. Send them in parts.",
    ],
    [
      "neither queries nor extend",
      "/reconcile",
      form({ other: 1 }),
      400,
      "The form has neither a field queries nor extend.",
    ],
    [
      "JSON for a form",
      "/reconcile",
      json({}),
      415,
      "Send a form: application/x-www-form-urlencoded, with a field queries or extend.",
    ],
    ["a form for JSON", "/draft/match", form({ queries: {} }), 415, "Send JSON: application/json."],
    ["ids that are no list", "/reconcile", form({ extend: { ids: "rg", properties: [] } }), 400, "ids must be a list."],
    ["no properties", "/reconcile", form({ extend: { ids: ["rg"] } }), 400, "properties must be a list."],
    [
      "too many ids",
      "/reconcile",
      form({ extend: { ids: Array(101).fill("rg"), properties: [] } }),
      413,
      "There are more than 100 ids. Send them in parts.",
    ],
    ["a cursor", "/suggest/entity?prefix=a&cursor=x", undefined, 400, "cursor must be a whole number."],
    [
      "a long prefix",
      `/suggest/entity?prefix=${"a".repeat(1_001)}`,
      undefined,
      400,
      "prefix is longer than 1000 UTF-16 units.",
    ],
    ["an entity", "/entity/nobody", undefined, 404, "There is no entity of this id."],
    ["a feature", "/feature/nothing", undefined, 404, "There is no feature of this id."],
    [
      "an id that is not encoded",
      "/preview/%E0%A4%A",
      undefined,
      400,
      "The id in the address is not encoded as UTF-8.",
    ],
    ["no such address", "/", undefined, 404, "There is nothing at this address."],
    ["a path out of the folder", "/entity/../../etc/passwd", undefined, 404, "There is nothing at this address."],
    ["an encoded path out", "/entity/..%2f..%2fetc%2fpasswd", undefined, 404, "There is no entity of this id."],
    ["two slashes", "//reconcile", undefined, 404, "There is nothing at this address."],
    ["a name of every object", "/entity/__proto__", undefined, 404, "There is no entity of this id."],
    ["another method", "/reconcile", { method: "DELETE" }, 405, "This address takes GET, HEAD, POST."],
    ["a POST where there is none", "/properties", { method: "POST" }, 405, "This address takes GET, HEAD."],
  ])("%s", async (_what, path, init, status, error) => {
    const reply = await ask(path, init);
    expect([reply.status, await reply.json()]).toEqual([status, { error }]);
  });
});
