import { Agent, get } from "node:http";
import { setTimeout as after } from "node:timers/promises";

/** What a client meets who asks for little, again and again, over one connection. */
export interface Waits {
  /** Milliseconds of each request, shortest first. */
  readonly times: Float64Array;
  readonly seconds: number;
  /** Requests that were not answered. */
  readonly lost: number;
}

/** So long a client waits before it asks again: milliseconds. */
const PAUSE = 2;

/** Asks for the manifest until something has happened. */
export async function waitsUntil(port: number, event: Promise<unknown>): Promise<Waits> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times: number[] = [];
  const start = performance.now();
  let lost = 0;
  let isOver = false;
  const over = event.then(() => {
    isOver = true;
  });
  while (!isOver) {
    const begun = performance.now();
    if (!(await isAnswered(port, agent))) lost++;
    times.push(performance.now() - begun);
    await after(PAUSE);
  }
  await over;
  agent.destroy();
  return { times: Float64Array.from(times).sort(), seconds: (performance.now() - start) / 1_000, lost };
}

function isAnswered(port: number, agent: Agent): Promise<boolean> {
  return new Promise((done) => {
    const sent = get({ host: "127.0.0.1", port, path: "/reconcile", agent }, (reply) => {
      reply.resume();
      reply.on("end", () => done(reply.statusCode === 200));
    });
    sent.on("error", () => done(false));
  });
}
