import type { EntityInput, Resolver } from "../src/types.ts";
import { Arguments, LIMITS, THRESHOLDS, TYPES } from "./arguments.ts";
import { type Call, SLOWER_IN_TEXTS, type Weighted } from "./call.ts";
import type { Library } from "./library.ts";
import type { Random } from "./random.ts";

type Answer = (request: Request) => Promise<Response>;

const ORIGIN = "http://127.0.0.1:8000";
const ORIGINS = [[], ["*"], ["https://a.example"], "*", ["a"]];
const BASES = ["https://a.example/b", ORIGIN, "b", ""];

/** What came of a request; a status that only a bug has is one. */
async function outcomeOf(answer: Answer, request: Request): Promise<unknown> {
  const reply = await answer(request);
  const text = await reply.text();
  if (reply.status >= 500) throw new Error(`status ${reply.status} for ${request.method} ${request.url}`);
  if (reply.status >= 400 && typeof JSON.parse(text).error !== "string") throw new Error(`no error: ${text}`);
  return [reply.status, text];
}

function requestOf(given: Arguments, path: string, init: RequestInit): Request {
  const { random } = given;
  const headers = new Headers(init.headers);
  if (random.oneIn(4)) headers.set("origin", random.of([ORIGIN, "null", "https://a.example", "http://localhost:1"]));
  if (random.oneIn(20)) headers.set("content-type", random.of(["text/plain", "application/json", ""]));
  return new Request(`${ORIGIN}${path}`, { ...init, headers });
}

/** A text as a part of an address; half of a pair of surrogates has no place there. */
function encoded(text: string): string {
  return encodeURIComponent(text.slice(0, 2_000).replace(/\p{Cs}/gu, "x"));
}

/** JSON of a value, now and then broken. */
function jsonOf({ random }: Arguments, value: unknown): string {
  const text = written(value);
  return random.oneIn(10) ? text.slice(0, random.below(text.length + 1)) : text;
}

/** Hostile values may have no JSON, and getters that throw. */
function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "undefined";
  } catch {
    return "{";
  }
}

function reconciliation(random: Random, library: Library): Call {
  const given = new Arguments(random, library);
  const options = given.options({ origins: ORIGINS, base: BASES, name: ["N", ""], draft: [true, false, 1] });
  const resolver = given.resolver();
  const query = (): unknown => given.or({ query: given.or(given.name()), ...question(given), ...strange(given) });
  const key = (): string => random.of(["q0", "q1", "q2", "__proto__", ""]);
  const batch = random.times(random.below(4), (): [string, unknown] => [key(), query()]);
  const condition = (): unknown =>
    given.or({ matchType: random.of(["name", "id", "property"]), propertyValue: given.or(given.name()) });
  const field = random.of(["queries", "queries", "extend", "other"]);
  const ids = ["rg", "ufa", "__proto__", given.name()];
  const extension = {
    ids: given.or(ids),
    properties: given.list(3, () => given.or({ id: random.of(["name", "names", "x"]) })),
  };
  const form = jsonOf(given, field === "extend" ? given.or(extension) : given.or(Object.fromEntries(batch)));
  const draft = jsonOf(given, given.or({ queries: given.list(3, () => ({ conditions: given.list(2, condition) })) }));
  const prefix = encoded(given.name());
  const request = random.of([
    requestOf(given, "/reconcile", { method: "POST", body: new URLSearchParams({ [field]: form }) }),
    requestOf(given, `/reconcile?${new URLSearchParams({ [field]: form.slice(0, 5_000) })}`, {}),
    requestOf(given, "/draft/match", { method: "POST", body: draft, headers: { "content-type": "application/json" } }),
    requestOf(given, `/suggest/entity?prefix=${prefix}&cursor=${random.of(["0", "1", "-1", "x", ""])}`, {}),
    requestOf(given, `/${random.of(["entity", "preview", "flyout", "feature"])}/${prefix || "a"}`, {}),
    requestOf(given, `/${prefix}`, { method: random.of(["GET", "HEAD", "POST", "OPTIONS", "DELETE"]) }),
  ]);
  return call(given, request, (serve) => serve.reconciliation(resolver as Resolver<EntityInput>, options));
}

function jsonApi(random: Random, library: Library): Call {
  const given = new Arguments(random, library);
  const options = given.options({ origins: ORIGINS, base: BASES });
  const resolver = given.resolver();
  const of: Readonly<Record<string, () => unknown>> = {
    resolve: () => ({ query: given.or(given.name()), ...question(given), ...strange(given) }),
    extract: () => ({ text: given.or(given.text()), ...question(given), unknown: given.or(random.oneIn(2)) }),
    compare: () => ({ a: given.or(given.name()), b: given.or(given.name()), ...strange(given) }),
    variants: () => ({ query: given.or(given.name()), ...strange(given) }),
  };
  const route = random.of(Object.keys(of));
  const item = (): unknown => (random.oneIn(6) ? given.name() : given.or(of[route]?.()));
  const body = jsonOf(given, random.oneIn(2) ? item() : given.list(3, item));
  const headers = { "content-type": "application/json" };
  const request = requestOf(given, `/${route}`, { method: "POST", body, headers });
  return call(given, request, (serve) => serve.jsonApi(resolver as Resolver<EntityInput>, options));
}

function call(given: Arguments, request: Request, made: (serve: Library["serve"]) => Answer): Call {
  return {
    size: given.size,
    slower: SLOWER_IN_TEXTS,
    plants: true,
    run: () => outcomeOf(made(given.library.serve), request.clone()),
  };
}

function question({ random }: Arguments): object {
  return {
    ...(random.oneIn(3) && { limit: random.of(LIMITS) }),
    ...(random.oneIn(3) && { type: random.of(TYPES) }),
    ...(random.oneIn(6) && { threshold: random.of(THRESHOLDS) }),
  };
}

function strange({ random }: Arguments): object {
  return random.oneIn(12)
    ? { [random.of(["x", "__proto__", "properties", "type_strict"])]: random.of([1, [], {}, "x"]) }
    : {};
}

/** How each export of the entry `serve` is called. */
export const serveFuzzers: Readonly<Record<keyof Library["serve"], Weighted>> = {
  jsonApi: { weight: 2, make: jsonApi },
  reconciliation: { weight: 4, make: reconciliation },
};
