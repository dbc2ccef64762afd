import { readFlag, readOptions } from "../base/options.ts";
import type { EntityInput, Resolver } from "../types.ts";
import { draftRoutes } from "./draft-routes.ts";
import { EntityTable } from "./entity-table.ts";
import { handlerOf, type Route } from "./handler.ts";
import type { Identity } from "./manifest.ts";
import { reconciliationRoutes } from "./reconciliation-routes.ts";
import { type Limits, readRules, readText, type ServeOptions } from "./rules.ts";

/** Settings of {@link reconciliation}; each is optional. */
export interface ReconciliationOptions extends ServeOptions {
  /** What people who choose a service see. Default: `allonym`. */
  readonly name?: string | undefined;
  /** Address before the ids of your entities. Default: that of their pages here. */
  readonly identifierSpace?: string | undefined;
  /** Address of what your entities are. Default: `https://schema.org/Thing`. */
  readonly schemaSpace?: string | undefined;
  /** Also Reconciliation API 1.0-draft, below `/draft`; no client was found to try it with. Default: false. */
  readonly draft?: boolean | undefined;
}

/**
 * A reconciliation service over the entities of a resolver, for OpenRefine and other clients: Reconciliation API 0.2 at
 * `/reconcile`. What it returns takes a Request and gives a Response, on any runtime; it never rejects. Mistakes of a
 * client are answered by a status and `{ "error": "..." }`.
 *
 * Only `match: true` is a decision; what is ambiguous is left to people. Pages of other origins than this machine may
 * not ask unless `origins` says so. It is for the server to refuse requests to foreign hosts.
 *
 * @throws `not-a-resolver`, `invalid-option`
 * @example
 * ```ts
 * import { createResolver } from "allonym";
 * import { reconciliation } from "allonym/serve";
 *
 * const resolver = createResolver([{ id: "rg", names: ["Руслан Габбасов"] }]);
 * const answer = reconciliation(resolver, { name: "Staff" });
 * const queries = JSON.stringify({ q0: { query: "Ruslan Jabasov" } });
 * const url = `http://localhost/reconcile?queries=${encodeURIComponent(queries)}`;
 * const { q0 } = await (await answer(new Request(url))).json();
 * q0.result[0].id; // "rg"
 * q0.result[0].match; // true
 * ```
 */
export function reconciliation<E extends EntityInput>(
  resolver: Resolver<E>,
  options: ReconciliationOptions = {},
): (request: Request) => Promise<Response> {
  const table = new EntityTable(resolver as unknown as Resolver<EntityInput>);
  const rules = readRules(options);
  const answer = handlerOf(routesOfReconciliation(table, options, rules.limits), rules);
  return async (request) => (await answer(request)).response;
}

/** The routes of the versions that are asked for. */
export function routesOfReconciliation(table: EntityTable, options: ReconciliationOptions, limits: Limits): Route[] {
  const identity = readIdentity(options);
  const isDraft = readOptions(options, ({ draft }) => readFlag(draft, "draft"));
  const routes = reconciliationRoutes(table, identity, limits);
  return isDraft ? [...routes, ...draftRoutes(table, identity, limits)] : routes;
}

function readIdentity(options: ReconciliationOptions): Identity {
  return readOptions(options, ({ name, identifierSpace, schemaSpace }) => ({
    name: readText(name, "name", "allonym"),
    identifierSpace: identifierSpace === undefined ? undefined : readText(identifierSpace, "identifierSpace", ""),
    schemaSpace: readText(schemaSpace, "schemaSpace", "https://schema.org/Thing"),
  }));
}
