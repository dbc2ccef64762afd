import { checkHost, corsHeaders, type HeaderRecord, preflightReply } from "./guard.ts";
import { errorReply, Refusal } from "./reply.ts";
import type { Rules } from "./rules.ts";

/** What a route is given. */
export interface Call {
  readonly request: Request;
  readonly query: URLSearchParams;
  /** What stands for `{id}` in the path of the route, decoded. */
  readonly id: string;
  /** Address under which all routes are reached. */
  readonly base: string;
}

/** One thing that can be asked. */
export interface Route {
  readonly method: "GET" | "POST";
  /** May end in `/{id}`. */
  readonly path: string;
  readonly answer: (call: Call) => Response | Promise<Response>;
}

/** What somebody who runs a server sees of a request. */
export interface Answered {
  readonly response: Response;
  /** The path of the route, never that of the request: it may hold a name. Undefined if there is none. */
  readonly route: string | undefined;
  /** What went wrong unforeseen. */
  readonly failure?: unknown;
}

/**
 * Answers requests by routes; never throws.
 *
 * @param hosts those that are served, with their ports; undefined for any
 */
export function handlerOf(
  routes: readonly Route[],
  rules: Rules,
  hosts?: ReadonlySet<string>,
): (request: Request) => Promise<Answered> {
  return async (request) => {
    const url = new URL(request.url);
    const base = rules.base ?? url.origin;
    let cors: HeaderRecord = {};
    let route: string | undefined;
    let failure: unknown;
    let response: Response;
    try {
      if (hosts !== undefined) checkHost(request, hosts);
      cors = corsHeaders(request, rules.origins, new URL(base).origin);
      const path = pathBelow(url.pathname, base);
      route = routes.find((one) => matches(one, path))?.path;
      response = await answered(request, { url, path, base, routes });
    } catch (error) {
      if (!(error instanceof Refusal)) failure = error;
      response = errorReply(error instanceof Refusal ? error : new Refusal(500, "This is a bug, please report it."));
    }
    for (const [name, value] of Object.entries({ ...SAFE, ...cors })) response.headers.set(name, value);
    return { response, route, failure };
  };
}

// What a list holds is nothing for a cache, and JSON is no script whatever it looks like.
const SAFE: HeaderRecord = { "cache-control": "no-store", "x-content-type-options": "nosniff" };

interface Place {
  readonly url: URL;
  readonly path: string;
  readonly base: string;
  readonly routes: readonly Route[];
}

async function answered(request: Request, { url, path, base, routes }: Place): Promise<Response> {
  if (request.method === "OPTIONS") return preflightReply();
  const found = routes.filter((route) => matches(route, path));
  if (found.length === 0) throw new Refusal(404, "There is nothing at this address.");
  const method = request.method === "HEAD" ? "GET" : request.method;
  const route = found.find((one) => one.method === method);
  if (route === undefined) {
    const allow = found.map((one) => (one.method === "GET" ? "GET, HEAD" : one.method)).join(", ");
    throw new Refusal(405, `This address takes ${allow}.`, { allow });
  }
  const response = await route.answer({ request, query: url.searchParams, id: idIn(path, route), base });
  return request.method === "HEAD" ? new Response(null, response) : response;
}

/**
 * The path as the routes write it. A proxy may have cut off the path of the base, or not; somebody who is asked for an
 * address may have put a slash behind it.
 */
function pathBelow(pathname: string, base: string): string {
  const of = new URL(base).pathname.replace(/\/$/, "");
  const path = pathname === of || pathname.startsWith(`${of}/`) ? pathname.slice(of.length) : pathname;
  return path.replace(/\/$/, "") || "/";
}

const ID = "/{id}";

function matches({ path: pattern }: Route, path: string): boolean {
  if (!pattern.endsWith(ID)) return pattern === path;
  const folder = pattern.slice(0, -"{id}".length);
  return path.startsWith(folder) && path.length > folder.length && !path.includes("/", folder.length);
}

function idIn(path: string, { path: pattern }: Route): string {
  if (!pattern.endsWith(ID)) return "";
  try {
    return decodeURIComponent(path.slice(pattern.length - "{id}".length));
  } catch {
    throw new Refusal(400, "The id in the address is not encoded as UTF-8.");
  }
}
