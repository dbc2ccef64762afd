export type Version = "0.2" | "1.0-draft";

export type Json = Readonly<Record<string, unknown>>;

/** A request of the checker. */
export interface Asked {
  readonly url: string;
  readonly init?: RequestInit;
}

/** A query of either version. */
export interface Query {
  readonly query: string;
  readonly limit?: number;
}

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly score?: number;
  readonly match?: boolean;
  readonly features?: readonly { readonly id: string }[];
}

/** How a version asks, and where. */
export interface Api {
  readonly version: Version;
  match(queries: readonly Query[]): Asked;
  /** A batch in the form of the version, whatever it holds. */
  send(batch: unknown): Asked;
  /** Batches that break the specification, each with what is wrong. */
  readonly broken: readonly (readonly [what: string, batch: unknown])[];
  /** The candidates of each query, in the order of the queries. */
  candidates(reply: unknown, count: number): readonly (readonly Candidate[])[];
  /** Undefined if the service does not offer it. */
  suggest(what: "entity" | "property" | "type", prefix: string, skip?: number): Asked | undefined;
  flyout(id: string): Asked | undefined;
  preview(id: string): Asked | undefined;
  propose(type: string): Asked | undefined;
  extend(ids: readonly string[], properties: readonly string[]): Asked | undefined;
  /** The values of an answer, by entity and property. */
  values(reply: unknown): ReadonlyMap<string, ReadonlyMap<string, unknown>>;
}

/** The version of a service by its manifest, the newer one if it has both. */
export function apiOf(endpoint: string, manifest: Json): Api {
  const versions = Array.isArray(manifest["versions"]) ? manifest["versions"] : [];
  return versions.includes("1.0-draft") ? draft(endpoint, manifest) : version02(endpoint, manifest);
}

function version02(endpoint: string, manifest: Json): Api {
  const suggest = objectIn(manifest, "suggest");
  const send = (field: string, value: unknown): Asked => ({
    url: endpoint,
    init: { method: "POST", body: new URLSearchParams({ [field]: JSON.stringify(value) }) },
  });
  return {
    version: "0.2",
    match: (queries) => send("queries", Object.fromEntries(queries.map((query, at) => [`q${at}`, query]))),
    send: (batch) => send("queries", batch),
    broken: [
      ["a query without query and properties", { q0: { limit: 1 } }],
      ["a list instead of an object", [{ query: "a" }]],
      ["a query that is a number", { q0: { query: 7 } }],
      ["properties that are empty, and no query", { q0: { properties: [] } }],
    ],
    candidates: (reply, count) =>
      Array.from({ length: count }, (_, at) => listIn<Candidate>(objectIn(reply, `q${at}`), "result")),
    suggest: (what, prefix, skip) => {
      const of = objectIn(suggest, what);
      if (of["service_url"] === undefined) return undefined;
      const query = new URLSearchParams({ prefix, ...(skip !== undefined && { cursor: String(skip) }) });
      return { url: `${of["service_url"]}${of["service_path"] ?? ""}?${query}` };
    },
    flyout: (id) => {
      const { service_url, flyout_service_url = service_url, flyout_service_path: path } = objectIn(suggest, "entity");
      return typeof path === "string" ? { url: `${flyout_service_url}${filled(path, "$" + "{id}", id)}` } : undefined;
    },
    preview: (id) => {
      const { url } = objectIn(manifest, "preview");
      return typeof url === "string" ? { url: filled(url, "{{id}}", id) } : undefined;
    },
    propose: (type) => {
      const { service_url, service_path = "" } = objectIn(objectIn(manifest, "extend"), "propose_properties");
      if (service_url === undefined) return undefined;
      return { url: `${service_url}${service_path}?${new URLSearchParams({ type })}` };
    },
    extend: (ids, properties) => {
      if (manifest["extend"] === undefined) return undefined;
      return send("extend", { ids, properties: properties.map((id) => ({ id })) });
    },
    values: (reply) => {
      const rows = Object.entries(objectIn(reply, "rows"));
      return new Map(rows.map(([id, row]) => [id, new Map(Object.entries(row as Json))]));
    },
  };
}

function draft(endpoint: string, manifest: Json): Api {
  const root = endpoint.replace(/\/$/, "");
  const suggest = objectIn(manifest, "suggest");
  const send = (path: string, value: unknown): Asked => {
    const headers = { "content-type": "application/json" };
    return { url: `${root}${path}`, init: { method: "POST", body: JSON.stringify(value), headers } };
  };
  return {
    version: "1.0-draft",
    match: (queries) => {
      const asked = queries.map(({ query, ...rest }) => ({
        ...rest,
        conditions: [{ matchType: "name", propertyValue: query }],
      }));
      return send("/match", { queries: asked });
    },
    send: (batch) => send("/match", batch),
    broken: [
      ["no field queries", {}],
      ["a query without conditions", { queries: [{ limit: 1 }] }],
      ["no condition", { queries: [{ conditions: [] }] }],
      ["a condition without matchType", { queries: [{ conditions: [{ propertyValue: "a" }] }] }],
    ],
    candidates: (reply, count) => {
      const results = listIn<Json>(reply, "results");
      return Array.from({ length: count }, (_, at) => listIn<Candidate>(results[at], "candidates"));
    },
    suggest: (what, prefix, skip) => {
      if (suggest[what] !== true) return undefined;
      const query = new URLSearchParams({ prefix, ...(skip !== undefined && { offset: String(skip) }) });
      return { url: `${root}/suggest/${what}?${query}` };
    },
    flyout: () => undefined,
    preview: (id) =>
      manifest["preview"] === undefined ? undefined : { url: `${root}/preview?${new URLSearchParams({ id })}` },
    propose: (type) => {
      if (objectIn(manifest, "extend")["proposeProperties"] !== true) return undefined;
      return { url: `${root}/extend/propose?${new URLSearchParams({ type })}` };
    },
    extend: (ids, properties) => {
      if (manifest["extend"] === undefined) return undefined;
      return send("/extend", { ids, properties: properties.map((id) => ({ id })) });
    },
    values: (reply) => {
      const rows = listIn<{ id: string; properties: { id: string; values: unknown }[] }>(reply, "rows");
      return new Map(rows.map((row) => [row.id, new Map(row.properties.map(({ id, values }) => [id, values]))]));
    },
  };
}

function objectIn(value: unknown, field: string): Json {
  const found = (value as Json | undefined)?.[field];
  return typeof found === "object" && found !== null ? (found as Json) : {};
}

function listIn<T>(value: unknown, field: string): readonly T[] {
  const found = (value as Json | undefined)?.[field];
  return Array.isArray(found) ? found : [];
}

/** A template with an id in its place, encoded as a part of an address. */
function filled(template: string, place: string, id: string): string {
  return template.replaceAll(place, () => encodeURIComponent(id));
}
