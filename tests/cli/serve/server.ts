import { EventEmitter } from "node:events";
import { request } from "node:http";
import { connect } from "node:net";
import { onTestFinished } from "vitest";
import { servedHosts } from "../../../src/cli/serve/hosts.ts";
import { listen } from "../../../src/cli/serve/listen.ts";
import { Service, type ServiceParts } from "../../../src/cli/serve/service.ts";
import { createResolver } from "../../../src/index.ts";

/** A server that runs, what it wrote, and what ends it. */
export interface Running {
  readonly port: number;
  readonly url: string;
  readonly log: string[];
  readonly said: string[];
  readonly signals: EventEmitter;
  readonly ended: Promise<void>;
}

/** Starts a server as the command does, on a port that is free; it ends with the test. */
export async function start(parts: Partial<ServiceParts> = {}): Promise<Running> {
  const [log, said]: [string[], string[]] = [[], []];
  const load = parts.load ?? (async () => createResolver([{ id: "rg", names: ["Руслан Габбасов"] }]));
  const service = new Service({
    load,
    reload: load,
    options: {},
    version: "1.2.3",
    log: (line) => void log.push(line),
    say: (message) => void said.push(message),
    ...parts,
  });
  await service.load();
  const signals = new EventEmitter();
  let ended: Promise<void> = Promise.resolve();
  const port = await new Promise<number>((done, fail) => {
    const listening = (at: number): void => {
      service.serveOnly(servedHosts("127.0.0.1", at, parts.options?.base));
      done(at);
    };
    ended = listen(service, { host: "127.0.0.1", port: 0, signals, listening });
    ended.catch(fail);
  });
  onTestFinished(async () => {
    signals.emit("SIGTERM");
    await ended;
  });
  return { port, url: `http://127.0.0.1:${port}`, log, said, signals, ended };
}

/** What a server says to bytes that need not be HTTP, until it closes the connection. */
export function raw(port: number, ...pieces: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => {
      for (const piece of pieces) socket.write(piece);
    });
    socket.on("data", (bytes) => {
      answer += bytes.toString();
    });
    socket.on("close", () => done(answer));
    socket.on("error", fail);
  });
}

/** A request with headers that fetch would not send. */
export function ask(port: number, path: string, headers: Readonly<Record<string, string>>): Promise<[number, string]> {
  return new Promise((done, fail) => {
    const sent = request({ host: "127.0.0.1", port, path, headers, agent: false }, (reply) => {
      let text = "";
      reply.on("data", (bytes) => {
        text += bytes.toString();
      });
      reply.on("end", () => done([reply.statusCode ?? 0, text]));
    });
    sent.on("error", fail);
    sent.end();
  });
}
