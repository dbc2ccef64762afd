import { readBody } from "./body.ts";
import { candidatesOf } from "./candidates.ts";
import type { EntityTable } from "./entity-table.ts";
import { extended } from "./extend.ts";
import { FEATURES } from "./features.ts";
import type { Call, Route } from "./handler.ts";
import { inSlices } from "./in-slices.ts";
import { type Identity, manifest } from "./manifest.ts";
import { entityPage, featurePage, flyoutHtml, previewPage } from "./pages.ts";
import { PROPERTIES } from "./properties.ts";
import { readQueries } from "./queries.ts";
import { readCount } from "./read-json.ts";
import { htmlReply, jsonReply, Refusal } from "./reply.ts";
import type { Limits } from "./rules.ts";
import { suggestedEntities, suggestedProperties, suggestedTypes } from "./suggestions.ts";

/** The routes of Reconciliation API 0.2, and the pages to which both versions lead. */
export function reconciliationRoutes(table: EntityTable, identity: Identity, limits: Limits): Route[] {
  return [
    { method: "GET", path: "/reconcile", answer: (call) => asked(call.query, call) },
    { method: "POST", path: "/reconcile", answer: async (call) => asked(await readForm(call.request, limits), call) },
    { method: "GET", path: "/properties", answer: ({ query }) => jsonReply(proposed(query)) },
    ...suggestRoutes("", table, limits),
    {
      method: "GET",
      path: "/flyout/{id}",
      answer: ({ id }) => jsonReply({ id, html: flyoutHtml(table.get(id)) }),
    },
    { method: "GET", path: "/preview/{id}", answer: ({ id }) => htmlReply(previewPage(table.get(id))) },
    { method: "GET", path: "/entity/{id}", answer: ({ id }) => htmlReply(entityPage(table.get(id))) },
    { method: "GET", path: "/feature/{id}", answer: ({ id }) => htmlReply(featurePage(id, wordsOf(id))) },
  ];

  async function asked(form: URLSearchParams, { request, base }: Call): Promise<Response> {
    const [queries, extend] = [form.get("queries"), form.get("extend")];
    if (queries !== null) return jsonReply(await answers(table, queries, limits));
    if (extend !== null) return jsonReply(extended(table, extend, limits));
    if (request.method === "POST") throw new Refusal(400, "The form has neither a field queries nor extend.");
    return jsonReply(manifest(identity, table, { base, limits }));
  }
}

/** Suggestions are asked for alike in both versions. */
export function suggestRoutes(root: string, table: EntityTable, limits: Limits): Route[] {
  const route = (what: string, answer: (query: URLSearchParams) => object): Route => ({
    method: "GET",
    path: `${root}/suggest/${what}`,
    answer: ({ query }) => jsonReply(answer(query)),
  });
  return [
    route("entity", (query) => suggestedEntities(table, query, limits)),
    route("type", (query) => suggestedTypes(table, query, limits)),
    route("property", (query) => suggestedProperties(query, limits)),
  ];
}

/** What can be fetched of entities, whatever their type is. */
export function proposed(query: URLSearchParams): object {
  const [type, limit] = [query.get("type"), query.get("limit")];
  const most = readCount(limit ?? undefined, "limit", PROPERTIES.length);
  return {
    ...(type !== null && { type }),
    ...(limit !== null && { limit: most }),
    properties: PROPERTIES.slice(0, most),
  };
}

async function answers(table: EntityTable, json: string, limits: Limits): Promise<object> {
  const queries = readQueries(json, limits);
  const found = await inSlices(queries, ([key, query]) => [key, { result: candidatesOf(table, query) }] as const);
  return Object.fromEntries(found);
}

async function readForm(request: Request, limits: Limits): Promise<URLSearchParams> {
  const body = await readBody(request, limits);
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/x-www-form-urlencoded\b/i.test(type))
    throw new Refusal(415, "Send a form: application/x-www-form-urlencoded, with a field queries or extend.");
  return new URLSearchParams(body);
}

function wordsOf(feature: string): string {
  const words = FEATURES.get(feature);
  if (words === undefined) throw new Refusal(404, "There is no feature of this id.");
  return words;
}
