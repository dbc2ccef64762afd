import { internalsOf } from "../../resolver/engine.ts";
import { EntityTable } from "../../serve/entity-table.ts";
import { type Answered, handlerOf, type Route } from "../../serve/handler.ts";
import { jsonRoutes } from "../../serve/json-routes.ts";
import { type ReconciliationOptions, routesOfReconciliation } from "../../serve/reconciliation.ts";
import { jsonReply } from "../../serve/reply.ts";
import { readRules } from "../../serve/rules.ts";
import type { EntityInput, Resolver } from "../../types.ts";
import { counted } from "../counted.ts";
import { wordsOf } from "../failure.ts";
import { Metrics } from "./metrics.ts";

/** What a service is made of. */
export interface ServiceParts {
  /** Loads the tables. */
  readonly load: () => Promise<Resolver<EntityInput>>;
  /** Loads them anew, while requests are answered. */
  readonly reload: () => Promise<Resolver<EntityInput>>;
  readonly options: ReconciliationOptions;
  readonly version: string;
  /** A line for each request. */
  readonly log: (line: string) => void;
  /** Something that whoever runs it should know. */
  readonly say: (message: string) => void;
}

/** All that a server answers, by tables that can be loaded anew while it runs. */
export class Service {
  readonly #parts: ServiceParts;
  readonly #metrics = new Metrics();
  #hosts: ReadonlySet<string> | undefined;
  #routes: readonly Route[] = [];
  #size = 0;
  #answer: ((request: Request) => Promise<Answered>) | undefined;
  #loading: Promise<void> = Promise.resolve();

  constructor(parts: ServiceParts) {
    this.#parts = parts;
  }

  get size(): number {
    return this.#size;
  }

  /** Loads the tables; throws what loading throws. */
  load(): Promise<void> {
    return this.#take(this.#parts.load);
  }

  /** Takes the tables that are loaded; throws what loading throws, and leaves all as it was then. */
  async #take(load: () => Promise<Resolver<EntityInput>>): Promise<void> {
    try {
      const resolver = await load();
      this.#routes = this.#routesOf(resolver);
      this.#size = resolver.size;
      this.#bind();
      this.#metrics.loaded(true);
    } catch (error) {
      this.#metrics.loaded(false);
      throw error;
    }
  }

  /** Loads the tables anew, one time after the other; the old ones stay if the new ones cannot be read. */
  reload(): Promise<void> {
    const { reload, say } = this.#parts;
    this.#loading = this.#loading.then(async () => {
      try {
        await this.#take(reload);
        say(`the tables are loaded anew: ${counted(this.size, "entity", "entities")}.`);
      } catch (error) {
        say(`${wordsOf(error)} The tables stay as they were: ${counted(this.size, "entity", "entities")}.`);
      }
    });
    return this.#loading;
  }

  /** From now on only requests to these hosts are answered, each with its port. */
  serveOnly(hosts: ReadonlySet<string>): void {
    this.#hosts = hosts;
    this.#bind();
  }

  #bind(): void {
    this.#answer = handlerOf(this.#routes, readRules(this.#parts.options), this.#hosts);
  }

  /** Answers a request, and notes how that went. */
  async answer(request: Request): Promise<Response> {
    const start = performance.now();
    this.#metrics.begin();
    const answered = await this.#answer?.(request);
    const { response, route, failure } = answered ?? { response: jsonReply({ error: "Nothing is loaded." }, 503) };
    const seconds = (performance.now() - start) / 1000;
    // A method or a path may be any text, a name too.
    const method = METHODS.has(request.method) ? request.method : "OTHER";
    const of = { method, route: route ?? "none", status: response.status, seconds };
    this.#metrics.end(of);
    this.#parts.log(`${method} ${route ?? "-"} ${response.status} ${Math.round(seconds * 1000)} ms`);
    if (failure !== undefined) this.#parts.say(`this is a bug in allonym, please report it.\n${placesOf(failure)}`);
    return response;
  }

  #routesOf(resolver: Resolver<EntityInput>): Route[] {
    const { options, version } = this.#parts;
    const { limits } = readRules(options);
    const table = new EntityTable(resolver);
    const { keys, costs } = internalsOf(resolver).index.rules.hash;
    const health = { status: "ok", version, size: resolver.size, rules: { keys, costs } };
    return [
      { method: "GET", path: "/health", answer: () => jsonReply(health) },
      { method: "GET", path: "/metrics", answer: () => textReply(this.#metrics.text(version, resolver.size)) },
      ...routesOfReconciliation(table, options, limits),
      ...jsonRoutes(resolver, limits),
    ];
  }
}

const METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "OPTIONS", "PUT", "PATCH", "DELETE"]);

function textReply(text: string): Response {
  return new Response(text, { headers: { "content-type": "text/plain; version=0.0.4; charset=utf-8" } });
}

/** Where an error arose, without its message, which may quote a name. */
function placesOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  return stack
    .split("\n")
    .filter((line) => /^ {4}at /.test(line))
    .join("\n");
}
