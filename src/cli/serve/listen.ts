import { type EventEmitter, once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, Server as NetServer, type Socket } from "node:net";
import { setTimeout as after, setImmediate as turn } from "node:timers/promises";
import { getRequestListener } from "@hono/node-server";
import { failure } from "../failure.ts";
import { inAddress } from "./hosts.ts";
import type { Service } from "./service.ts";

/** Where to listen, and who is told. */
export interface Where {
  readonly host: string;
  readonly port: number;
  /** What sends SIGTERM, SIGINT and SIGHUP: the process. */
  readonly signals: EventEmitter;
  /** Called once requests are answered. */
  readonly listening: (port: number) => void;
}

/** Times in milliseconds: of the head of a request, and of all of it; a body has a limit of its own. */
const HEAD_TIME = 10_000;
const REQUEST_TIME = 60_000;
/** How long connections that nobody uses stay open at the end: a client may be writing into one of them. */
const GRACE = 500;
/** After this time the end comes whatever is under way. */
const LONGEST_END = 5_000;

/** Answers requests until SIGTERM or SIGINT; SIGHUP loads the tables anew. Throws a failure if it cannot listen. */
export async function listen(service: Service, { host, port, signals, listening }: Where): Promise<void> {
  let isEnding = false;
  const answer = getRequestListener((request) => service.answer(request), {
    overrideGlobalObjects: false,
    errorHandler: () => Response.json({ error: "The address or the host of the request is none." }, { status: 400 }),
  });
  const server = createServer(
    { headersTimeout: HEAD_TIME, requestTimeout: REQUEST_TIME, connectionsCheckingInterval: 1_000 },
    (incoming: IncomingMessage, outgoing: ServerResponse) => {
      if (isEnding) outgoing.setHeader("connection", "close");
      void answer(incoming, outgoing);
    },
  );
  server.on("clientError", refuse);
  await opened(server, host, port);
  listening((server.address() as AddressInfo).port);
  const reload = (): void => void service.reload();
  signals.on("SIGHUP", reload);
  await Promise.race([once(signals, "SIGTERM"), once(signals, "SIGINT")]);
  isEnding = true;
  await ended(server);
  signals.removeListener("SIGHUP", reload);
}

async function opened(server: Server, host: string, port: number): Promise<void> {
  try {
    server.listen({ host, port });
    await once(server, "listening");
  } catch (error) {
    throw failure("usage", `cannot listen at ${inAddress(host)}:${port} (${(error as Error).message}).`);
  }
}

/** What is no HTTP, or too slow, never becomes a request; it is answered all the same. */
function refuse(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === "ECONNRESET") return void socket.destroy();
  const [status, words] = REFUSALS[error.code ?? ""] ?? ["400 Bad Request", "This is no request of HTTP."];
  const body = JSON.stringify({ error: words });
  socket.end(
    `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: application/json; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

const REFUSALS: Readonly<Record<string, readonly [status: string, words: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: ["408 Request Timeout", "The request took too long to arrive."],
  HPE_HEADER_OVERFLOW: ["431 Request Header Fields Too Large", "The head of the request is too long. Send a POST."],
};

/**
 * Takes no more connections, and lets those that are there be answered. http.Server.close would at once close those on
 * which nothing is under way, and a client may have written a request that has not been read yet.
 */
async function ended(server: Server): Promise<void> {
  const end = Date.now() + LONGEST_END;
  await allAccepted(server, end - 2 * GRACE);
  const closed = new Promise<void>((done) => NetServer.prototype.close.call(server, () => done()));
  await after(GRACE);
  let isClosed = false;
  void closed.then(() => {
    isClosed = true;
  });
  while (!isClosed && Date.now() < end) {
    // What has arrived while the thread was busy is read first: until then its connection looks idle.
    for (let turns = 0; turns < QUIET_TURNS; turns++) await turn();
    server.closeIdleConnections();
    await Promise.race([closed, after(20)]);
  }
  server.closeAllConnections();
}

/**
 * Turns without a new connection after which none waits: the system has completed connections that Node has not
 * accepted yet, one in a turn (libuv since 1.45), and closing would reset them.
 */
const QUIET_TURNS = 3;

async function allAccepted(server: Server, end: number): Promise<void> {
  let accepted = 0;
  const count = (): void => {
    accepted++;
  };
  server.on("connection", count);
  for (let quiet = 0; quiet < QUIET_TURNS && Date.now() < end; quiet++) {
    const before = accepted;
    await turn();
    if (accepted > before) quiet = -1;
  }
  server.removeListener("connection", count);
}
