import { type Api, apiOf, type Json } from "./api.ts";
import { CASES } from "./cases.ts";
import { Client, type Reply } from "./client.ts";
import { type Validate, validatorOf } from "./validate.ts";

/** What a check found: `fail` breaks a MUST of the specification, `warn` a SHOULD. */
export interface Finding {
  readonly what: string;
  readonly outcome: "pass" | "fail" | "warn" | "skip";
  readonly detail?: string | undefined;
}

/** What cases work with. */
export interface Bench {
  readonly api: Api;
  readonly client: Client;
  readonly validate: Validate;
  readonly manifest: Json;
  /** A name that the service knows. */
  readonly name: string;
}

/** A case: gives what is wrong, or nothing; a text that begins with `skip: ` says why it does not apply. */
export interface Case {
  readonly what: string;
  readonly level: "must" | "should";
  readonly run: (bench: Bench) => Promise<string | undefined>;
}

export interface CheckOptions {
  /** A folder with the schemas of the specification; ours without one. */
  readonly schemas?: string | undefined;
  /** A name that the service knows; without one suggestions are asked for one. */
  readonly name?: string | undefined;
  /** Origin of the page as which it asks. */
  readonly origin: string;
  readonly seconds: number;
}

/** Checks a service by its endpoint, case by case. */
export async function* check(endpoint: string, options: CheckOptions): AsyncGenerator<Finding> {
  const client = new Client(options.origin, options.seconds);
  const what = "the endpoint answers GET without parameters with a manifest";
  let reply: Reply;
  try {
    reply = await client.ask({ url: endpoint });
  } catch (error) {
    yield { what, outcome: "fail", detail: wordsOf(error) };
    return;
  }
  if (reply.status !== 200 || typeof reply.json !== "object" || reply.json === null) {
    yield {
      what,
      outcome: "fail",
      detail: `status ${reply.status}, ${reply.json === undefined ? "no JSON" : "no object"}`,
    };
    return;
  }
  const manifest = reply.json as Json;
  const api = apiOf(endpoint, manifest);
  const validate = validatorOf(api.version, options.schemas);
  const wrong = validate("manifest", manifest);
  yield { what: `${what} of version ${api.version}`, outcome: wrong === undefined ? "pass" : "fail", detail: wrong };
  const name = options.name ?? (await someName(api, client));
  yield* cases({ api, client, validate, manifest, name: name ?? "" });
}

async function* cases(bench: Bench): AsyncGenerator<Finding> {
  for (const { what, level, run } of CASES) {
    const detail = await run(bench).catch(wordsOf);
    if (detail === undefined) yield { what, outcome: "pass" };
    else if (detail.startsWith(SKIP)) yield { what, outcome: "skip", detail: detail.slice(SKIP.length) };
    else yield { what, outcome: level === "must" ? "fail" : "warn", detail };
  }
}

const SKIP = "skip: ";

/** The first entity that is suggested for one of some usual letters. */
async function someName(api: Api, client: Client): Promise<string | undefined> {
  for (const prefix of ["a", "m", "s", "а", "м", "с", "k", "1"]) {
    const asked = api.suggest("entity", prefix);
    if (asked === undefined) return undefined;
    const { json } = await client.ask(asked).catch(() => ({ json: undefined }));
    const [first] = (json as { result?: { name: string }[] } | undefined)?.result ?? [];
    if (first !== undefined) return first.name;
  }
  return undefined;
}

function wordsOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : "";
  return `the request failed: ${error instanceof Error ? error.message : String(error)}${cause}`;
}
