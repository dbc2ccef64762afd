import { internalsOf } from "../resolver/engine.ts";
import type { EntityInput, Resolver } from "../types.ts";
import { handlerOf } from "./handler.ts";
import { jsonRoutes } from "./json-routes.ts";
import { readRules, type ServeOptions } from "./rules.ts";

/**
 * The library over HTTP, for any program: `POST /resolve`, `/extract`, `/compare` and `/variants` take one item or a
 * list of them as JSON, and answer with the JSON that the command line prints; `GET /openapi.json` describes them. What
 * it returns takes a Request and gives a Response, on any runtime; it never rejects. Mistakes of a client are answered
 * by a status and `{ "error": "..." }`.
 *
 * Pages of other origins than this machine may not ask unless `origins` says so. It is for the server to refuse
 * requests to foreign hosts.
 *
 * @throws `not-a-resolver`, `invalid-option`
 * @example
 * ```ts
 * import { createResolver } from "allonym";
 * import { jsonApi } from "allonym/serve";
 *
 * const answer = jsonApi(createResolver([{ id: "rg", names: ["Руслан Габбасов"] }]));
 * const body = JSON.stringify({ query: "Ruslan Jabasov", limit: 1 });
 * const headers = { "content-type": "application/json" };
 * const reply = await answer(new Request("http://localhost/resolve", { method: "POST", headers, body }));
 * (await reply.json()).id; // "rg"
 * ```
 */
export function jsonApi<E extends EntityInput>(
  resolver: Resolver<E>,
  options: ServeOptions = {},
): (request: Request) => Promise<Response> {
  internalsOf(resolver);
  const rules = readRules(options);
  const answer = handlerOf(jsonRoutes(resolver as unknown as Resolver<EntityInput>, rules.limits), rules);
  return async (request) => (await answer(request)).response;
}
