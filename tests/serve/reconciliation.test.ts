import { describe, expect, test } from "vitest";
import { createResolver } from "../../src/index.ts";
import { type Ask, type Candidate, candidates, form, json, serviceOf } from "./service.ts";

const ask = serviceOf({ draft: true, name: "Staff" });

describe("a query is answered as resolve answers it", () => {
  test.each<[what: string, query: object, found: [id: string, match: boolean][]]>([
    ["a spelling of one", { query: "Ruslan Jabasov" }, [["rg", true]]],
    [
      "two of a name: neither is chosen",
      { query: "Иван Петров" },
      [
        ["petrov-1", false],
        ["petrov-2", false],
      ],
    ],
    ["two of a name, and room for one", { query: "Иван Петров", limit: 1 }, [["petrov-1", false]]],
    ["a bare surname: shown, not chosen", { query: "Габбасов" }, [["rg", false]]],
    ["nobody", { query: "Лев Толстой" }, []],
    ["no letters", { query: " 7 " }, []],
    ["an id", { query: "rg" }, [["rg", true]]],
    ["an id of another type than asked for", { query: "rg", type: "place" }, []],
    ["a type that restricts", { query: "Уфа", type: "person" }, []],
    ["a list of one type", { query: "Уфа", type: ["person"] }, []],
    ["several types, which do not", { query: "Уфа", type: ["person", "organization"] }, [["ufa", true]]],
    ["a type that nobody has", { query: "Уфа", type: "Q515" }, [["ufa", true]]],
    ["properties alone", { properties: [{ pid: "wikidata", v: "Q1" }] }, []],
    ["more than can be given", { query: "Уфа", limit: 1e9 }, [["ufa", true]]],
  ])("%s", async (_what, query, found) => {
    expect((await candidates(ask, query)).map(({ id, match }) => [id, match])).toEqual(found);
  });

  test("near misses that have a score are shown, and others are not", async () => {
    const staff = ["Пётр Калачев", "Гаязов Руслан Саматович"].map((name) => ({ id: name, names: [name] }));
    const shown = async (query: string): Promise<string[]> =>
      (await candidates(serviceOf({}, staff), { query })).map(({ id }) => id);
    const scores = createResolver(staff)
      .resolve("Пётр Неизвестнов")
      .candidates.map(({ score }) => score);
    expect(scores.map((score) => Math.round(score * 10_000))).toEqual([0]);
    expect(await shown("Пётр Неизвестнов")).toEqual([]);
    expect(await shown("Ruslan Gabbasov")).toEqual(["Гаязов Руслан Саматович"]);
  });

  test("a candidate: what it is called, by which name it was found, and why", async () => {
    const [candidate] = await candidates(ask, { query: "Ruslan Gabbasov" });
    expect(candidate).toMatchObject({
      id: "rg",
      name: "Руслан Габбасов",
      description: "politician; as “Ruslan Gabbasov”",
      type: [{ id: "person", name: "Person" }],
      match: true,
    });
    expect(candidate?.score).toBeGreaterThan(60);
    expect(candidate?.score).toBeLessThanOrEqual(100);
    expect(Math.round((candidate?.score ?? 0) * 100) / 100).toBe(candidate?.score);
    expect(candidate?.features.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["probability", "ambiguous", "evidence_exact"]),
    );
  });

  test("an ambiguous candidate says so", async () => {
    const [candidate] = await candidates(ask, { query: "Иван Петров" });
    expect(candidate?.features).toContainEqual({ id: "ambiguous", name: expect.any(String), value: true });
  });

  test("1.0-draft: one result for each query, in order", async () => {
    const queries = ["Ruslan Jabasov", "nobody at all"].map((name) => ({
      conditions: [{ matchType: "name", propertyValue: name }],
    }));
    const { results } = (await (await ask("/draft/match", json({ queries }))).json()) as {
      results: { candidates: { id: string; match: boolean }[] }[];
    };
    expect(results.map((result) => result.candidates.map(({ id, match }) => [id, match]))).toEqual([
      [["rg", true]],
      [],
    ]);
  });

  test("a hundred queries are answered under their keys, odd ones too", async () => {
    const keys = ["__proto__", "constructor", "", ...Array.from({ length: 97 }, (_, at) => `q${at}`)];
    const queries = Object.fromEntries(keys.map((key) => [key, { query: "Уфа" }]));
    const reply = (await (await ask("/reconcile", form({ queries }))).json()) as Record<
      string,
      { result: Candidate[] }
    >;
    expect(Object.entries(reply).map(([key, { result }]) => [key, result[0]?.id])).toEqual(
      Object.keys(queries).map((key) => [key, "ufa"]),
    );
  });
});

describe("the manifest", () => {
  test.each<[what: string, ask: Ask, path: string, base: string]>([
    ["by the address asked", ask, "/reconcile", "http://127.0.0.1:8000"],
    ["with a slash behind it", ask, "/reconcile/", "http://127.0.0.1:8000"],
    ["by the base", serviceOf({ base: "https://example.org/names/" }), "/names/reconcile", "https://example.org/names"],
    [
      "behind a proxy that cuts off the path",
      serviceOf({ base: "https://example.org/names" }),
      "/reconcile",
      "https://example.org/names",
    ],
  ])("leads to its own routes %s", async (_what, asked, path, base) => {
    const manifest = await (await asked(path)).json();
    expect(manifest).toMatchObject({
      versions: ["0.2"],
      identifierSpace: `${base}/entity/`,
      view: { url: `${base}/entity/{{id}}` },
      suggest: { entity: { service_url: base, service_path: "/suggest/entity" } },
      batchSize: 100,
    });
  });

  test("has only types that entities have", async () => {
    const manifest = (await (
      await serviceOf({}, [{ id: "a", names: ["Уфа"], type: "place" }])("/reconcile")
    ).json()) as object;
    expect(manifest).toMatchObject({ defaultTypes: [{ id: "place", name: "Place" }] });
  });

  test("has the name, identifier space and schema space that are given", async () => {
    const asked = serviceOf({ name: "N", identifierSpace: "https://a.example/", schemaSpace: "https://b.example/" });
    const own = { name: "N", identifierSpace: "https://a.example/", schemaSpace: "https://b.example/" };
    expect(await (await asked("/reconcile")).json()).toMatchObject(own);
  });

  test("1.0-draft is there only when it is asked for", async () => {
    expect((await serviceOf()("/draft")).status).toBe(404);
    expect(await (await ask("/draft")).json()).toMatchObject({ versions: ["1.0-draft"], standardizedScore: true });
  });
});

describe("suggestions", () => {
  test.each<[what: string, path: string, ids: string[]]>([
    ["a prefix in another script", "/suggest/entity?prefix=Rus", ["rg"]],
    ["with what OpenRefine sends besides", "/suggest/entity?prefix=Rus&spell=always&exact=false&prefixed=true", ["rg"]],
    ["an id", "/suggest/entity?prefix=ufa", ["ufa"]],
    ["nothing typed", "/suggest/entity?prefix=", []],
    ["no prefix", "/suggest/entity", []],
    ["the second page of 0.2", "/suggest/entity?prefix=Иван&cursor=1", ["petrov-2"]],
    ["the second page of 1.0-draft", "/draft/suggest/entity?prefix=Иван&offset=1&limit=1", ["petrov-2"]],
    ["types", "/suggest/type?prefix=pl", ["place"]],
    ["all types", "/suggest/type?prefix=", ["person", "place", "organization"]],
    ["properties", "/suggest/property?prefix=wiki", ["wikidata"]],
    ["a property by a later word", "/suggest/property?prefix=names", ["names"]],
  ])("%s", async (_what, path, ids) => {
    const { result } = (await (await ask(path)).json()) as { result: { id: string }[] };
    expect(result.map(({ id }) => id)).toEqual(ids);
  });
});

describe("values of entities", () => {
  test("are fetched in the order asked, as many as asked", async () => {
    const properties = [{ id: "names", settings: { limit: "2" } }, { id: "wikidata" }, { id: "type" }, { id: "shoe" }];
    const reply = await (await ask("/reconcile", form({ extend: { ids: ["rg", "nobody"], properties } }))).json();
    expect(reply).toEqual({
      meta: [
        { id: "names", name: "All names" },
        { id: "wikidata", name: "Wikidata" },
        { id: "type", name: "Type" },
        { id: "shoe", name: "shoe" },
      ],
      rows: {
        rg: {
          names: [{ str: "Руслан Габбасов" }, { str: "Ruslan Gabbasov" }],
          wikidata: [{ str: "Q1" }],
          type: [{ str: "person" }],
          shoe: [],
        },
        nobody: { names: [], wikidata: [], type: [], shoe: [] },
      },
    });
  });

  test("are proposed, the one that makes many rows last", async () => {
    const { properties } = (await (await ask("/properties?type=person")).json()) as { properties: { id: string }[] };
    expect(properties.map(({ id }) => id)).toEqual(["name", "wikidata", "type", "description", "names"]);
  });
});
