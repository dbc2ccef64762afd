import { setTimeout as after } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { ask, raw, start } from "./server.ts";

const MB = 1_048_576;
const FORM = "application/x-www-form-urlencoded";

/** So many megabytes, made as they are sent. */
function megabytes(count: number): ReadableStream<Uint8Array> {
  let left = count;
  return new ReadableStream({
    pull(controller) {
      if (left-- > 0) controller.enqueue(new Uint8Array(MB).fill(97));
      else controller.close();
    },
  });
}

/** The statuses of requests that somebody else sends meanwhile, one after the other. */
async function disturbed(
  url: string,
  meanwhile: Promise<unknown>,
): Promise<{ statuses: Set<number>; slowest: number }> {
  const statuses = new Set<number>();
  let [isOver, slowest] = [false, 0];
  void meanwhile.finally(() => {
    isOver = true;
  });
  do {
    const begun = performance.now();
    statuses.add((await fetch(`${url}/reconcile`)).status);
    slowest = Math.max(slowest, performance.now() - begun);
    await after(5);
  } while (!isOver);
  return { statuses, slowest };
}

describe("a body", () => {
  test.each<[what: string, length: string | undefined]>([
    ["of 100 MB, which says so", String(100 * MB)],
    ["of 100 MB, which does not", undefined],
  ])("%s is refused, and others are answered meanwhile", async (_what, length) => {
    const { url, log } = await start();
    const before = process.memoryUsage.rss();
    const headers = { "content-type": FORM, ...(length !== undefined && { "content-length": length }) };
    const init = { method: "POST", headers, body: megabytes(100), duplex: "half" } as RequestInit;
    const sent = fetch(`${url}/reconcile`, init);
    const { statuses } = await disturbed(url, sent);
    const reply = await sent;
    expect([reply.status, await reply.json()]).toEqual([
      413,
      { error: expect.stringContaining("more than 1048576 bytes") },
    ]);
    expect(statuses).toEqual(new Set([200]));
    // The client is this process too: what it holds is not told apart.
    expect(process.memoryUsage.rss() - before).toBeLessThan(300 * MB);
    expect(log.some((line) => /^POST \/reconcile 413 \d+ ms$/.test(line))).toBe(true);
  });

  test("that never comes is refused, and others are answered meanwhile", async () => {
    const { port, url } = await start({ options: { limits: { seconds: 1 } } });
    const head = `POST /reconcile HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: ${FORM}\r\nContent-Length: 9\r\n\r\n`;
    const slow = raw(port, head, "quer");
    const { statuses } = await disturbed(url, slow);
    expect(await slow).toMatch(/^HTTP\/1\.1 408 [\s\S]*\{"error":"The body took too long to arrive\."\}$/);
    expect(statuses).toEqual(new Set([200]));
  });

  test("of 10,000 queries is refused", async () => {
    const { url } = await start();
    const queries = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`q${at}`, { query: "Уфа" }]));
    const body = new URLSearchParams({ queries: JSON.stringify(queries) });
    const reply = await fetch(`${url}/reconcile`, { method: "POST", body });
    expect([reply.status, await reply.json()]).toEqual([
      413,
      { error: expect.stringContaining("more than 100 queries") },
    ]);
  });

  test("of broken JSON is refused, and the connection serves on", async () => {
    const { url } = await start();
    for (const body of ["{", '{"a":', "[".repeat(100_000), '"\\u']) {
      const reply = await fetch(`${url}/resolve`, {
        method: "POST",
        body,
        headers: { "content-type": "application/json" },
      });
      expect([reply.status, await reply.json()]).toEqual([400, { error: "This is not valid JSON." }]);
    }
  });
});

describe("a request", () => {
  test.each<[what: string, path: string, headers: Record<string, string>, status: number]>([
    ["to a foreign host", "/reconcile", { host: "example.org" }, 421],
    ["to a foreign host with the port", "/reconcile", { host: "example.org:PORT" }, 421],
    ["to this machine by another port", "/reconcile", { host: "127.0.0.1:1" }, 421],
    ["to a host that only begins like this machine", "/reconcile", { host: "127.0.0.1.example.org:PORT" }, 421],
    ["to a foreign host in its path", "http://example.org/reconcile", { host: "127.0.0.1:PORT" }, 421],
    ["to this machine by name", "/reconcile", { host: "localhost:PORT" }, 200],
    ["to this machine by name in capitals", "/reconcile", { host: "LOCALHOST:PORT" }, 200],
    ["of a foreign page", "/health", { origin: "https://example.org" }, 403],
    ["of a foreign page for the metrics", "/metrics", { origin: "https://example.org" }, 403],
    ["of a page of this machine", "/reconcile", { origin: "http://localhost:3333" }, 200],
    ["for a file outside", "/../../../etc/passwd", {}, 404],
    ["for a file outside, encoded", "/%2e%2e/%2e%2e/etc/passwd", {}, 404],
    ["for a file outside behind an entity", "/entity/%2e%2e%2f%2e%2e%2fetc%2fpasswd", {}, 404],
    ["with backslashes", "/entity\\..\\..\\etc", {}, 400],
    ["with a zero byte", "/entity/%00", {}, 404],
    ["with two slashes", "//example.org/reconcile", {}, 404],
    ["for a property of every object", "/constructor", {}, 404],
    ["for what is not encoded as UTF-8", "/entity/%ff", {}, 400],
  ])("%s", async (_what, path, headers, status) => {
    const { port } = await start();
    const named = Object.entries(headers).map(([name, value]) => [name, value.replace("PORT", String(port))]);
    const [got, text] = await ask(port, path, Object.fromEntries(named));
    expect([got, text]).toEqual([status, expect.any(String)]);
    if (status >= 400) expect(JSON.parse(text)).toEqual({ error: expect.any(String) });
  });

  test.each<[what: string, bytes: string, status: string]>([
    ["that is no HTTP", "hello\r\n\r\n", "400 Bad Request"],
    [
      "whose head is too long",
      `GET /?${"a".repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
      "431 Request Header Fields Too Large",
    ],
    ["without a host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", "400 Bad Request"],
    ["whose host is none", "GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n", "400 Bad Request"],
    [
      "with two lengths",
      "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
      "400 Bad Request",
    ],
  ])("%s", async (_what, bytes, status) => {
    const { port, url } = await start();
    expect((await raw(port, bytes)).startsWith(`HTTP/1.1 ${status}\r\n`)).toBe(true);
    expect((await fetch(`${url}/health`)).status).toBe(200);
  });
});
