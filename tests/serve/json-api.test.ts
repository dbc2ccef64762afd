import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { createResolver } from "../../src/index.ts";
import { jsonApi } from "../../src/serve/index.ts";
import { fakeIo } from "../cli/fake-io.ts";
import { tempFiles } from "../cli/temp-files.ts";
import { usualLibrary } from "../cli/usual-library.ts";
import { json, ORIGIN } from "./service.ts";

const STAFF = [
  { id: "rg", names: ["Руслан Габбасов"] },
  { id: "ufa", names: ["Уфа"], type: "place" },
  { id: "p1", names: ["Иван Петров"] },
  { id: "p2", names: ["Иван Петров"] },
] as const;
const api = jsonApi(createResolver(STAFF));
const ask = (path: string, init?: RequestInit): Promise<Response> => api(new Request(ORIGIN + path, init));

/** What the command line prints of the same list, line by line. */
async function printed(stdin: string, ...argv: string[]): Promise<unknown[]> {
  const { list } = tempFiles({ list: STAFF.map((entity) => JSON.stringify(entity)).join("\n") });
  const io = fakeIo({ stdin });
  const table = ["resolve", "extract"].includes(argv[0] ?? "") ? ["--table", list] : [];
  await run([...argv, ...table], io, usualLibrary);
  return io
    .out()
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

const TEXT = "Ruslan Gabbasov went to Ufa. Иван Петров stayed; so did Пётр Сидоров.";

describe("the same JSON as the command line", () => {
  test.each<[what: string, path: string, item: unknown, argv: string[], stdin?: string]>([
    ["resolve, one text", "/resolve", "Ruslan Jabasov", ["resolve", "Ruslan Jabasov"]],
    ["resolve, an object", "/resolve", { query: "Иван Петров", limit: 1 }, ["resolve", "--limit", "1", "Иван Петров"]],
    ["resolve, with a type", "/resolve", { query: "Уфа", type: "person" }, ["resolve", "--type", "person", "Уфа"]],
    [
      "resolve, with a threshold",
      "/resolve",
      { query: "Ruslan Jabasov", threshold: 1 },
      ["resolve", "--threshold", "1", "Ruslan Jabasov"],
    ],
    ["resolve, a list", "/resolve", ["Уфа", { query: "" }, "Лев Толстой"], ["resolve", "Уфа", "", "Лев Толстой"]],
    [
      "compare",
      "/compare",
      { a: "Руслан Габбасов", b: "Ruslan Jabasov" },
      ["compare", "Руслан Габбасов", "Ruslan Jabasov"],
    ],
    [
      "compare, places",
      "/compare",
      { a: "Уфа", b: "Ufa", type: "place" },
      ["compare", "--type", "place", "Уфа", "Ufa"],
    ],
    ["variants", "/variants", "Щукин", ["variants", "Щукин"]],
    [
      "variants, of some",
      "/variants",
      { query: "Щукин", limit: 3, traditions: ["german"], language: "ru" },
      ["variants", "--limit", "3", "--traditions", "german", "--language", "ru", "Щукин"],
    ],
  ])("%s", async (_what, path, item, argv, stdin = "") => {
    const reply = await ask(path, json(item));
    expect(reply.status).toBe(200);
    const lines = await printed(stdin, ...argv);
    expect(await reply.json()).toEqual(Array.isArray(item) ? lines : lines[0]);
  });

  test.each<[what: string, options: object, argv: string[]]>([
    ["extract", {}, ["extract"]],
    ["extract, unknown persons too", { unknown: true }, ["extract", "--unknown"]],
    ["extract, of a type", { type: "place" }, ["extract", "--type", "place"]],
  ])("%s", async (_what, options, argv) => {
    const lines = await printed(TEXT, ...argv);
    expect(lines.length).toBeGreaterThan(0);
    expect(await (await ask("/extract", json({ text: TEXT, ...options }))).json()).toEqual(lines);
  });
});

test("each text of a list has its own mentions, which say of which it is", async () => {
  const items = [{ text: "Ufa", file: "a" }, { text: "nothing" }, "In Ufa"];
  const mentions = (await (await ask("/extract", json(items))).json()) as { file: string; start: number }[][];
  expect(mentions.map((of) => of.map(({ file, start }) => [file, start]))).toEqual([[["a", 0]], [], [["-", 3]]]);
});

interface Content {
  readonly content: { readonly "application/json": { readonly schema: object } };
}

interface Description {
  readonly paths: Readonly<
    Record<string, { post: { requestBody: Content; responses: Readonly<Record<string, Content>> } }>
  >;
  readonly components: object;
}

describe("OpenAPI", async () => {
  const description = (await (await ask("/openapi.json")).json()) as Description;
  const ajv = new Ajv2020({ strict: false }).addSchema({ $id: "all", components: description.components });
  const schemaOf = (path: string, part: "requestBody" | "200"): object => {
    const post = description.paths[path]?.post;
    const found = part === "200" ? post?.responses[200] : post?.requestBody;
    return JSON.parse(JSON.stringify(found?.content["application/json"].schema).replaceAll('"#/', '"all#/'));
  };

  test.each<[path: string, item: unknown]>([
    ["/resolve", "Ruslan Jabasov"],
    ["/resolve", { query: "Иван Петров", limit: 1, type: "person", threshold: 0.5 }],
    ["/resolve", ["", { query: "漢字" }]],
    ["/extract", [TEXT, { text: TEXT, unknown: true, file: "a" }]],
    ["/compare", [{ a: "Руслан Габбасов", b: "Ruslan Jabasov", type: "person" }]],
    ["/variants", { query: "Щукин", limit: 3, traditions: ["german"], language: "ru" }],
  ])("%s takes and gives what it says: %j", async (path, item) => {
    expect(ajv.validate(schemaOf(path, "requestBody"), item), ajv.errorsText()).toBe(true);
    expect(ajv.validate(schemaOf(path, "requestBody"), [{ other: 1 }])).toBe(false);
    const answer = await (await ask(path, json(item))).json();
    expect(ajv.validate(schemaOf(path, "200"), answer), ajv.errorsText()).toBe(true);
    expect(ajv.validate(schemaOf(path, "200"), [{ other: 1 }])).toBe(false);
  });
});

describe("a mistake of the client", () => {
  test.each<[what: string, path: string, init: RequestInit, status: number, error: string]>([
    ["no JSON", "/resolve", { ...json(""), body: "{" }, 400, "This is not valid JSON."],
    [
      "a form",
      "/resolve",
      { method: "POST", body: new URLSearchParams({ query: "a" }) },
      415,
      "Send JSON: application/json.",
    ],
    ["a number", "/resolve", json(7), 400, "Item 1 must be an object."],
    ["no query", "/resolve", json([{ query: "a" }, {}]), 400, "Item 2: query must be a string."],
    ["an unknown field", "/resolve", json({ query: "a", limits: 5 }), 400, 'Item 1 has an unknown field "limits".'],
    ["a limit", "/resolve", json({ query: "a", limit: 101 }), 400, "Item 1: limit must be at most 100."],
    [
      "a type",
      "/resolve",
      json({ query: "a", type: "city" }),
      400,
      "Item 1: type must be person, place, organization or group.",
    ],
    [
      "a threshold",
      "/resolve",
      json({ query: "a", threshold: 2 }),
      400,
      "Item 1: threshold must be a number above 0 and at most 1.",
    ],
    [
      "a long name",
      "/compare",
      json({ a: "a".repeat(1_001), b: "b" }),
      400,
      "Item 1: a is longer than 1000 UTF-16 units.",
    ],
    ["one name to compare", "/compare", json("a"), 400, "Item 1: b must be a string."],
    ["101 items", "/variants", json(Array(101).fill("a")), 413, "There are more than 100 items. Send them in parts."],
    ["unknown", "/extract", json({ text: "a", unknown: "yes" }), 400, "Item 1: unknown must be true or false."],
    ["limit of a text", "/extract", json({ text: "a", limit: 1 }), 400, 'Item 1 has an unknown field "limit".'],
    ["GET", "/resolve", {}, 405, "This address takes POST."],
  ])("%s", async (_what, path, init, status, error) => {
    const reply = await ask(path, init);
    expect([reply.status, await reply.json()]).toEqual([status, { error }]);
  });

  test("of whom the library speaks: a tradition that there is not", async () => {
    const reply = await ask("/variants", json([{ query: "Щукин", traditions: ["german", "klingon"] }]));
    expect(reply.status).toBe(400);
    expect(await reply.json()).toEqual({ error: expect.stringMatching(/^Item 1: .*"klingon"/) });
  });
});
