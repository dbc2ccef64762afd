import { readJsonBody } from "./body.ts";
import { candidatesOf } from "./candidates.ts";
import { readDraftQueries } from "./draft-queries.ts";
import type { EntityTable } from "./entity-table.ts";
import { draftExtended } from "./extend.ts";
import type { Route } from "./handler.ts";
import { inSlices } from "./in-slices.ts";
import { draftManifest, type Identity } from "./manifest.ts";
import { previewPage } from "./pages.ts";
import { proposed, suggestRoutes } from "./reconciliation-routes.ts";
import { htmlReply, jsonReply } from "./reply.ts";
import type { Limits } from "./rules.ts";

const ROOT = "/draft";

/** The routes of Reconciliation API 1.0-draft, below a root of their own. */
export function draftRoutes(table: EntityTable, identity: Identity, limits: Limits): Route[] {
  return [
    { method: "GET", path: ROOT, answer: ({ base }) => jsonReply(draftManifest(identity, table, { base, limits })) },
    {
      method: "POST",
      path: `${ROOT}/match`,
      answer: async ({ request }) => jsonReply(await answers(table, await readJsonBody(request, limits), limits)),
    },
    {
      method: "POST",
      path: `${ROOT}/extend`,
      answer: async ({ request }) => jsonReply(draftExtended(table, await readJsonBody(request, limits), limits)),
    },
    { method: "GET", path: `${ROOT}/extend/propose`, answer: ({ query }) => jsonReply(proposed(query)) },
    {
      method: "GET",
      path: `${ROOT}/preview`,
      answer: ({ query }) => htmlReply(previewPage(table.get(query.get("id") ?? ""))),
    },
    ...suggestRoutes(ROOT, table, limits),
  ];
}

async function answers(table: EntityTable, json: string, limits: Limits): Promise<object> {
  const queries = readDraftQueries(json, limits);
  return { results: await inSlices(queries, (query) => ({ candidates: candidatesOf(table, query) })) };
}
