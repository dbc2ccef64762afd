import { describe, expect, test } from "vitest";
import { form, json, serviceOf } from "./service.ts";
import { checkOf, examplesOf, isThere, type Version } from "./specification.ts";

// Every reply by the schemas of the specification, and its examples of queries, good and broken.

const ask = serviceOf({ draft: true });
const QUERIES = {
  exact: { query: "Руслан Габбасов" },
  near: { query: "Ruslan Jabasov", type: "person", type_strict: "should", limit: 3 },
  ambiguous: { query: "Иван Петров", type: ["person", "place"] },
  none: { query: "漢字" },
  byId: { query: "ufa" },
  blank: { query: "   " },
  properties: { properties: [{ pid: "name", v: ["a", 1, true, { id: "x" }] }] },
};
const CONDITIONS = [
  { conditions: [{ matchType: "name", propertyValue: "Ruslan Jabasov" }], type: "person", limit: 3, lang: "en" },
  { conditions: [{ matchType: "name", propertyValue: ["Иван Петров"] }] },
  { conditions: [{ matchType: "id", propertyValue: "ufa" }] },
  { conditions: [{ matchType: "name", propertyValue: { id: "ufa", name: "Уфа" } }] },
  { conditions: [{ matchType: "property", propertyId: "name", propertyValue: "Уфа", required: true }] },
];
const EXTENSION = {
  ids: ["rg", "ufa", "nobody", "__proto__"],
  properties: [{ id: "name" }, { id: "wikidata" }, { id: "names", settings: { limit: "2" } }, { id: "no-such" }],
};

type Row = [what: string, schema: string, path: string, init?: RequestInit];

const ROWS: Readonly<Record<Version, Row[]>> = {
  "0.2": [
    ["manifest", "manifest", "/reconcile"],
    ["answers", "reconciliation-result-batch", "/reconcile", form({ queries: QUERIES })],
    [
      "answers by GET",
      "reconciliation-result-batch",
      `/reconcile?${new URLSearchParams({ queries: JSON.stringify(QUERIES) })}`,
    ],
    ["no queries", "reconciliation-result-batch", "/reconcile", form({ queries: {} })],
    ["values", "data-extension-response", "/reconcile", form({ extend: EXTENSION })],
    [
      "values by GET",
      "data-extension-response",
      `/reconcile?${new URLSearchParams({ extend: JSON.stringify(EXTENSION) })}`,
    ],
    ["what can be fetched", "data-extension-property-proposal", "/properties?type=person&limit=2"],
    ["entities", "suggest-entities-response", "/suggest/entity?prefix=Rusl"],
    ["types", "suggest-types-response", "/suggest/type?prefix=per"],
    ["properties", "suggest-properties-response", "/suggest/property?prefix="],
  ],
  "1.0-draft": [
    ["manifest", "manifest", "/draft"],
    ["answers", "reconciliation-result-batch", "/draft/match", json({ queries: CONDITIONS })],
    ["values", "data-extension-response", "/draft/extend", json(EXTENSION)],
    ["what can be fetched", "data-extension-property-proposal", "/draft/extend/propose?type=person"],
    ["entities", "suggest-entities-response", "/draft/suggest/entity?prefix=Rusl&limit=1"],
    ["types", "suggest-types-response", "/draft/suggest/type?prefix="],
    ["properties", "suggest-properties-response", "/draft/suggest/property?prefix=name"],
  ],
};

describe.skipIf(!isThere).each(["0.2", "1.0-draft"] as const)(
  "version %s, by the schemas in RECONCILIATION_SPECS",
  (version) => {
    const check = isThere ? checkOf(version) : () => undefined;
    const send = (batch: unknown): Promise<Response> =>
      version === "0.2" ? ask("/reconcile", form({ queries: batch })) : ask("/draft/match", json(batch));

    test.each(ROWS[version])("%s", async (_what, schema, path, init) => {
      const reply = await ask(path, init);
      const value = await reply.json();
      expect(reply.status, JSON.stringify(value)).toBe(200);
      expect(check(schema, value)).toBeUndefined();
    });

    test.each(examplesOf(version, "reconciliation-query-batch", true))(
      "a good batch is answered: %s",
      async (_file, batch) => {
        const reply = await send(batch);
        expect(reply.status).toBe(200);
        expect(check("reconciliation-result-batch", await reply.json())).toBeUndefined();
      },
    );

    test.each(examplesOf(version, "reconciliation-query-batch", false))(
      "a broken batch is refused: %s",
      async (_file, batch) => {
        const reply = await send(batch);
        expect(reply.status).toBe(400);
        expect(await reply.json()).toEqual({ error: expect.any(String) });
      },
    );

    test.each(examplesOf(version, "data-extension-query", true))("values are fetched: %s", async (_file, query) => {
      const reply = version === "0.2" ? ask("/reconcile", form({ extend: query })) : ask("/draft/extend", json(query));
      expect(check("data-extension-response", await (await reply).json())).toBeUndefined();
    });

    test.each(
      ["manifest", "reconciliation-result-batch", "data-extension-response"].flatMap((kind) =>
        examplesOf(version, kind, false)
          // These break the schema of OpenAPI, which is not read here.
          .filter(([file]) => file !== "bad-authentication.json")
          .map(([file, value]) => [kind, file, value] as const),
      ),
    )("the check itself sees what is broken: %s %s", (kind, _file, value) => {
      expect(check(kind, value)).toBeDefined();
    });
  },
);
