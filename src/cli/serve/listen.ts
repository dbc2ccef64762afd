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
  const end = Date.now() + LONGEST_END;
  await closed(server, end);
  // Not before: a client that is told so connects anew, and as long as somebody listens that must be accepted.
  isEnding = true;
  await ended(server, end);
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
 * Takes no more connections. Those that the system has completed and Node has not accepted yet would be reset: a turn
 * of the loop accepts one of them (libuv since 1.45), so that none waits after a whole turn that accepted none. Not
 * http.Server.close, which at once closes connections on which nothing is under way: a client may have written a
 * request that has not been read yet.
 */
async function closed(server: Server, end: number): Promise<void> {
  let quiet = 0;
  const note = (): void => {
    quiet = -1;
  };
  server.on("connection", note);
  // The first turn has begun already.
  for (; quiet < 2 && Date.now() < end; quiet++) await turn();
  server.removeListener("connection", note);
  NetServer.prototype.close.call(server);
}

/** Lets the connections that are there be answered, and closes each as nothing is under way on it. */
async function ended(server: Server, end: number): Promise<void> {
  let isOver = false;
  const over = once(server, "close").then(() => {
    isOver = true;
  });
  await Promise.race([over, after(GRACE)]);
  while (!isOver && Date.now() < end) {
    // What has arrived while the thread was busy is read first: until then its connection looks idle.
    for (let turns = 0; turns < TURNS_TO_READ; turns++) await turn();
    server.closeIdleConnections();
    await Promise.race([over, after(20)]);
  }
  server.closeAllConnections();
}

const TURNS_TO_READ = 3;
