import type { Asked, Candidate, Query } from "./api.ts";
import type { Bench, Case } from "./check.ts";
import type { Reply } from "./client.ts";
import type { Kind } from "./schemas.ts";

const NOT_OFFERED = "skip: the manifest does not offer it";
const NO_NAME = "skip: no name is known; give one by --name";
const NOBODY = "allonym-recon-check-no-such-id";

/** All cases, in the order in which they are told. */
export const CASES: readonly Case[] = [
  must("a page of another origin may read the manifest (CORS)", async ({ client, api }) =>
    corsFault(await client.ask({ url: api.send({}).url.replace(/\/match$/, "") }), client.origin),
  ),
  must("a page of another origin may read answers", async (bench) =>
    corsFault(await bench.client.ask(bench.api.match([{ query: "a" }])), bench.client.origin),
  ),
  should("a page of another origin may read errors", async ({ client, api }) => {
    const [, broken] = api.broken[0] ?? [];
    return corsFault(await client.ask(api.send(broken)), client.origin);
  }),
  must("a batch of queries is answered", (bench) =>
    validReply(
      bench,
      bench.api.match([{ query: bench.name || "a" }, { query: "zzzz" }]),
      "reconciliation-result-batch",
    ),
  ),
  must("each query has its answer, and no other is there", async (bench) => {
    const { json } = await bench.client.ask(bench.api.match([{ query: "a" }, { query: "b" }, { query: "c" }]));
    const answers = bench.api.version === "0.2" ? json : (json as { results?: object }).results;
    const count = Object.keys(answers ?? {}).length;
    return count === 3 ? undefined : `3 queries have ${count} answers`;
  }),
  must("a batch of no queries is answered by none", async ({ client, api }) => {
    const { status } = await client.ask(api.match([]));
    return status === 200 ? undefined : `status ${status}`;
  }),
  should("queries can be sent by GET", async (bench) => {
    if (bench.api.version !== "0.2") return "skip: only of version 0.2";
    const { url } = bench.api.match([]);
    const queries = new URLSearchParams({ queries: JSON.stringify({ q0: { query: "a" } }) });
    return validReply(bench, { url: `${url}?${queries}` }, "reconciliation-result-batch");
  }),
  should("candidates come best first", async (bench) => {
    const scores = (await candidatesOf(bench, { query: bench.name })).map(({ score }) => score ?? 0);
    return scores.every((score, at) => at === 0 || score <= (scores[at - 1] ?? 0)) ? undefined : scores.join(", ");
  }),
  must("a limit is kept", async (bench) => {
    const { length } = await candidatesOf(bench, { query: bench.name, limit: 1 });
    return length <= 1 ? undefined : `${length} candidates for a limit of 1`;
  }),
  must("features of a candidate have ids of their own", async (bench) => {
    const ids = ((await candidatesOf(bench, { query: bench.name }))[0]?.features ?? []).map(({ id }) => id);
    return new Set(ids).size === ids.length ? undefined : ids.join(", ");
  }),
  must("scores that are called standardized are between 0 and 100", async (bench) => {
    if (bench.manifest["standardizedScore"] !== true) return "skip: the manifest does not call them so";
    const found = await candidatesOf(bench, { query: bench.name });
    return found.every(({ score = 0 }) => score >= 0 && score <= 100) ? undefined : JSON.stringify(found);
  }),
  should("the name of an entity finds it", async (bench) => {
    if (bench.name === "") return NO_NAME;
    const found = await candidatesOf(bench, { query: bench.name });
    return found.length > 0 ? undefined : "no candidate";
  }),
  should("an id finds its entity", async (bench) => {
    const entity = await someEntity(bench);
    if (entity === undefined) return NO_NAME;
    const found = await candidatesOf(bench, { query: entity.id });
    return found.some(({ id }) => id === entity.id) ? undefined : `${found.length} candidates, not this one`;
  }),
  should("a query is answered alike alone and among others", async (bench) => {
    const query = { query: bench.name || "a" };
    const [alone, among] = [bench.api.match([query]), bench.api.match([query, { query: "b" }])];
    const [first] = bench.api.candidates((await bench.client.ask(alone)).json, 1);
    const [same] = bench.api.candidates((await bench.client.ask(among)).json, 1);
    return JSON.stringify(first) === JSON.stringify(same) ? undefined : "the answers differ";
  }),
  should("what is no JSON is refused", async ({ client, api }) => {
    const { url, init } = api.send({});
    const body = api.version === "0.2" ? new URLSearchParams({ queries: "{" }) : "{";
    return refused(await client.ask({ url, init: { ...init, body } as RequestInit }));
  }),
  should("batches that break the specification are refused", async ({ client, api }) => {
    const faults: string[] = [];
    for (const [what, batch] of api.broken) {
      const fault = refused(await client.ask(api.send(batch)));
      if (fault !== undefined) faults.push(`${what}: ${fault}`);
    }
    return faults.length === 0 ? undefined : faults.join("; ");
  }),
  must("a batch above batchSize is answered, or refused with 413", async ({ client, api, manifest }) => {
    const { batchSize } = manifest;
    if (typeof batchSize !== "number" || batchSize > 1_000)
      return "skip: the manifest has no batchSize, or a large one";
    const { status } = await client.ask(api.match(Array.from({ length: batchSize + 1 }, () => ({ query: "a" }))));
    return status === 200 || status === 413 ? undefined : `status ${status}`;
  }),
  ...(["entity", "property", "type"] as const).flatMap((what) => [
    must(`suggestions: ${what}`, (bench) => {
      const plural = { entity: "entities", property: "properties", type: "types" } as const;
      return validReply(
        bench,
        bench.api.suggest(what, bench.name.slice(0, 3) || "a"),
        `suggest-${plural[what]}-response`,
      );
    }),
    should(`suggestions: ${what}, the pages do not overlap`, async (bench) => {
      const [all, rest] = [bench.api.suggest(what, "a"), bench.api.suggest(what, "a", 1)];
      if (all === undefined || rest === undefined) return NOT_OFFERED;
      const [first] = await suggested(bench, all);
      const after = await suggested(bench, rest);
      return first === undefined || !after.includes(first) ? undefined : `${first} is on both`;
    }),
  ]),
  should("suggestions: the id of an entity suggests it", async (bench) => {
    const entity = await someEntity(bench);
    const asked = entity && bench.api.suggest("entity", entity.id);
    if (asked === undefined) return NOT_OFFERED;
    return (await suggested(bench, asked)).includes(entity?.id ?? "") ? undefined : "it does not";
  }),
  must("a preview is a page", async (bench) => {
    const asked = bench.api.preview((await someEntity(bench))?.id ?? NOBODY);
    if (asked === undefined) return NOT_OFFERED;
    const { status, headers, text } = await bench.client.ask(asked);
    const isPage = status === 200 && /^text\/html\b/.test(headers.get("content-type") ?? "") && /<\w/.test(text);
    if (!isPage) return `status ${status}, ${headers.get("content-type")}`;
    return headers.get("x-frame-options") === null
      ? undefined
      : "X-Frame-Options keeps it out of the frame of a client";
  }),
  must("a flyout has the id and HTML", async (bench) => {
    const id = (await someEntity(bench))?.id ?? NOBODY;
    const asked = bench.api.flyout(id);
    if (asked === undefined) return NOT_OFFERED;
    const { json, status } = await bench.client.ask(asked);
    const reply = json as { id?: unknown; html?: unknown } | undefined;
    return reply?.id === id && typeof reply.html === "string" ? undefined : `status ${status}, ${JSON.stringify(json)}`;
  }),
  must("what can be fetched is proposed", (bench) =>
    validReply(bench, bench.api.propose("person"), "data-extension-property-proposal"),
  ),
  must("values are fetched, of each entity and property that was asked for", async (bench) => {
    const ids = [(await someEntity(bench))?.id ?? NOBODY, NOBODY];
    const properties = await proposedIds(bench);
    const asked = bench.api.extend(ids, properties);
    const fault = await validReply(bench, asked, "data-extension-response");
    if (fault !== undefined || asked === undefined) return fault;
    const rows = bench.api.values((await bench.client.ask(asked)).json);
    const [known = NOBODY] = ids;
    const lacking = properties.filter((property) => rows.get(known)?.get(property) === undefined);
    return lacking.length === 0 ? undefined : `no values of ${lacking.join(", ")}`;
  }),
];

function must(what: string, run: Case["run"]): Case {
  return { what, level: "must", run };
}

function should(what: string, run: Case["run"]): Case {
  return { what, level: "should", run };
}

function corsFault({ headers }: Reply, origin: string): string | undefined {
  const allowed = headers.get("access-control-allow-origin");
  return allowed === "*" || allowed === origin ? undefined : `Access-Control-Allow-Origin is ${allowed} for ${origin}`;
}

function refused({ status }: Reply): string | undefined {
  return status >= 400 && status < 500 ? undefined : `status ${status}`;
}

async function validReply(
  { client, validate }: Bench,
  asked: Asked | undefined,
  kind: Kind,
): Promise<string | undefined> {
  if (asked === undefined) return NOT_OFFERED;
  const { status, json } = await client.ask(asked);
  if (status !== 200) return `status ${status}`;
  return json === undefined ? "no JSON" : validate(kind, json);
}

async function candidatesOf({ client, api }: Bench, query: Query): Promise<readonly Candidate[]> {
  return api.candidates((await client.ask(api.match([query]))).json, 1)[0] ?? [];
}

async function someEntity(bench: Bench): Promise<Candidate | undefined> {
  return bench.name === "" ? undefined : (await candidatesOf(bench, { query: bench.name }))[0];
}

async function suggested({ client }: Bench, asked: Asked): Promise<string[]> {
  const { json } = await client.ask(asked);
  return ((json as { result?: { id: string }[] } | undefined)?.result ?? []).map(({ id }) => id);
}

async function proposedIds({ client, api }: Bench): Promise<string[]> {
  const asked = api.propose("person");
  if (asked === undefined) return ["name"];
  const { json } = await client.ask(asked);
  return ((json as { properties?: { id: string }[] } | undefined)?.properties ?? []).slice(0, 5).map(({ id }) => id);
}
