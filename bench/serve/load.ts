import { Agent, request } from "node:http";

/** What clients met. */
export interface Load {
  /** Milliseconds of each batch, shortest first. */
  readonly times: Float64Array;
  readonly seconds: number;
  /** By what went wrong. Refused connections at the end are none: nothing was accepted then. */
  readonly errors: ReadonlyMap<string, number>;
}

const BATCH = 10;
const CLIENTS = 8;

/** Sends batches of 10 names from 8 clients, each over one connection, until the server takes no more. */
export async function load(port: number, names: readonly string[]): Promise<Load> {
  const times: number[] = [];
  const errors = new Map<string, number>();
  const start = performance.now();
  let next = 0;
  const client = async (): Promise<void> => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (;;) {
      const batch = Array.from({ length: BATCH }, (_, at) => names[(next + at) % names.length] ?? "");
      next += BATCH;
      const begun = performance.now();
      const fault = await send(port, agent, batch);
      if (fault === "ECONNREFUSED") break;
      if (fault === undefined) times.push(performance.now() - begun);
      else errors.set(fault, (errors.get(fault) ?? 0) + 1);
    }
    agent.destroy();
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return { times: Float64Array.from(times).sort(), seconds: (performance.now() - start) / 1000, errors };
}

/** Sends a batch as OpenRefine does; gives what went wrong. */
function send(port: number, agent: Agent, names: readonly string[]): Promise<string | undefined> {
  const queries = Object.fromEntries(names.map((query, at) => [`q${at}`, { query, limit: 5 }]));
  const body = new URLSearchParams({ queries: JSON.stringify(queries) }).toString();
  const headers = { "content-type": "application/x-www-form-urlencoded", "content-length": Buffer.byteLength(body) };
  return new Promise((done) => {
    const sent = request({ host: "127.0.0.1", port, path: "/reconcile", method: "POST", agent, headers }, (reply) => {
      const pieces: Buffer[] = [];
      reply.on("data", (piece: Buffer) => pieces.push(piece));
      reply.on("error", (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
      reply.on("end", () => done(faultOf(reply.statusCode, Buffer.concat(pieces).toString())));
    });
    sent.on("error", (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
    sent.end(body);
  });
}

function faultOf(status: number | undefined, text: string): string | undefined {
  if (status !== 200) return `status ${status}`;
  const answers = Object.values<{ result?: unknown }>(JSON.parse(text));
  return answers.length === BATCH && answers.every(({ result }) => Array.isArray(result)) ? undefined : "no answers";
}

/** The batch so far up that this part of them took no longer. */
export function quantile(times: Float64Array, part: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN;
}

/** Names that were answered. */
export function rowsOf({ times }: Load): number {
  return times.length * BATCH;
}
