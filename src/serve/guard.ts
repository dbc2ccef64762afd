import { Refusal } from "./reply.ts";

/** Names of this machine, as they stand in an address. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Whether a host of an address, without its port, is this machine. */
export function isLoopback(hostname: string): boolean {
  return LOOPBACK.test(hostname);
}

/**
 * The headers that let the page of an origin read an answer (Fetch standard, CORS protocol); throws a refusal for the
 * page of an origin that may not. A request without an origin is of no page: OpenRefine's server sends none.
 *
 * @param own the origin under which the service itself is reached
 */
export function corsHeaders(request: Request, origins: readonly string[] | undefined, own: string): HeaderRecord {
  if (origins?.includes("*")) return { "access-control-allow-origin": "*" };
  const origin = request.headers.get("origin");
  if (origin === null) return { vary: "origin" };
  if (origin === own || isAllowed(origin, origins)) {
    return { "access-control-allow-origin": origin, vary: "origin" };
  }
  throw new Refusal(403, "Pages of this origin may not ask. Whoever runs the service can allow it: --origin.");
}

export type HeaderRecord = Readonly<Record<string, string>>;

function isAllowed(origin: string, origins: readonly string[] | undefined): boolean {
  if (origins !== undefined) return origins.includes(origin);
  return URL.canParse(origin) && isLoopback(new URL(origin).hostname);
}

/** The answer to the question of a browser whether a page may ask. */
export function preflightReply(): Response {
  const headers = {
    "access-control-allow-methods": "GET, HEAD, POST, OPTIONS",
    "access-control-allow-headers": "content-type",
    "access-control-max-age": "600",
  };
  return new Response(null, { status: 204, headers });
}

/** Throws a refusal for a request to another host: of a page whose name was pointed at this machine (DNS rebinding). */
export function checkHost(request: Request, hosts: ReadonlySet<string>): void {
  const asked = [request.headers.get("host"), new URL(request.url).host];
  // Port 80 need not be written.
  if (asked.every((host) => host === null || hosts.has(host.toLowerCase().replace(/:80$/, "")))) return;
  throw new Refusal(421, "This host is not served here. Whoever runs the service can allow it: --base.");
}
