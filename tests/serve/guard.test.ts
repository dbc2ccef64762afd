import { describe, expect, test } from "vitest";
import type { ReconciliationOptions } from "../../src/serve/index.ts";
import { form, ORIGIN, serviceOf } from "./service.ts";

const KB = 1_024;
const ask = serviceOf();

describe("which pages may ask", () => {
  test.each<[what: string, origins: string[] | undefined, origin: string, allowed: string | null]>([
    ["OpenRefine's page", undefined, "http://127.0.0.1:3333", "http://127.0.0.1:3333"],
    ["by another name", undefined, "http://localhost:3333", "http://localhost:3333"],
    ["by IPv6", undefined, "http://[::1]:3333", "http://[::1]:3333"],
    ["the service's own", ["https://a.example"], ORIGIN, ORIGIN],
    ["any page, if all may", ["*"], "https://example.org", "*"],
    ["one that was named", ["https://a.example"], "https://a.example", "https://a.example"],
    ["of the web", undefined, "https://example.org", null],
    ["one whose name only looks like this machine", undefined, "http://127.0.0.1.example.org", null],
    ["one whose name begins so", undefined, "http://localhost.example.org", null],
    ["a file, or a page in a sandbox", undefined, "null", null],
    ["no address at all", undefined, "nowhere", null],
    ["of this machine, if others were named", ["https://a.example"], "http://localhost:3333", null],
    ["one that was named, by another port", ["https://a.example"], "https://a.example:8443", null],
  ])("%s", async (_what, origins, origin, allowed) => {
    const asked = serviceOf({ origins });
    for (const path of ["/reconcile", "/no-such-address"]) {
      const reply = await asked(path, { headers: { origin } });
      expect(reply.headers.get("access-control-allow-origin")).toBe(allowed);
      if (allowed === null) expect([reply.status, await reply.json()]).toEqual([403, { error: expect.any(String) }]);
    }
  });

  test("who is of no page may ask: OpenRefine's server sends no origin", async () => {
    expect((await ask("/reconcile")).status).toBe(200);
  });

  test.each<[origin: string, status: number]>([
    ["http://127.0.0.1:3333", 204],
    ["https://example.org", 403],
  ])("a browser that asks first for %s", async (origin, status) => {
    const reply = await ask("/reconcile", { method: "OPTIONS", headers: { origin } });
    expect(reply.status).toBe(status);
    expect(reply.headers.get("access-control-allow-methods")?.includes("POST") ?? false).toBe(status === 204);
  });

  test("an answer depends on the origin, and is kept by no cache", async () => {
    const { headers } = await ask("/reconcile", { headers: { origin: "http://localhost:3333" } });
    expect([headers.get("vary"), headers.get("cache-control"), headers.get("x-content-type-options")]).toEqual([
      "origin",
      "no-store",
      "nosniff",
    ]);
  });
});

/** A body that is made as it is read: so many kilobytes, with a rest between them. */
function stream(kilobytes: number, rest = 0): RequestInit {
  let left = kilobytes;
  const body = new ReadableStream({
    async pull(controller) {
      if (rest > 0) await new Promise((done) => setTimeout(done, rest));
      if (left-- > 0) controller.enqueue(new Uint8Array(KB).fill(97));
      else controller.close();
    },
  });
  return {
    method: "POST",
    body,
    duplex: "half",
    headers: { "content-type": "application/x-www-form-urlencoded" },
  } as RequestInit;
}

describe("a body", () => {
  test.each<[what: string, options: ReconciliationOptions, init: RequestInit, status: number]>([
    ["of just the most", {}, stream(1_024), 400],
    ["of more", {}, stream(1_025), 413],
    ["of 100 MB", {}, stream(100 * KB), 413],
    ["without end", { limits: { body: 10 } }, stream(Number.POSITIVE_INFINITY), 413],
    ["that is slow", { limits: { seconds: 1 } }, stream(1_000, 300), 408],
    ["that is no UTF-8", {}, { ...form({}), body: Uint8Array.of(0xff) }, 400],
    ["that is packed", {}, { ...form({}), headers: { "content-encoding": "gzip" } }, 415],
  ])("%s", async (_what, options, init, status) => {
    const reply = await serviceOf(options)("/reconcile", init);
    expect([reply.status, await reply.json()]).toEqual([status, { error: expect.any(String) }]);
  });

  test("that breaks off", async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error("gone")) });
    const reply = await ask("/reconcile", { method: "POST", body, duplex: "half" } as RequestInit);
    expect([reply.status, await reply.json()]).toEqual([400, { error: "The body broke off." }]);
  });
});

test("HEAD has the headers and no body", async () => {
  const reply = await ask("/reconcile", { method: "HEAD" });
  expect([reply.status, reply.headers.get("content-type"), await reply.text()]).toEqual([
    200,
    "application/json; charset=utf-8",
    "",
  ]);
});

test("a bug is answered, without what it was about", async () => {
  const entity = { id: "a", names: ["Уфа"] };
  const asked = serviceOf({}, [entity]);
  Object.defineProperty(entity, "description", {
    get() {
      throw new Error("Уфа");
    },
  });
  const reply = await asked("/preview/a");
  expect([reply.status, await reply.json()]).toEqual([500, { error: "This is a bug, please report it." }]);
});

describe("settings that are none", () => {
  test.each<[what: string, options: object, message: string]>([
    ["base", { base: "names" }, '"names" is no base'],
    ["base with a query", { base: "https://a.example/?x" }, "is no base"],
    ["base of another kind", { base: "ftp://a.example" }, "is no base"],
    ["origins", { origins: "*" }, '"*" is no origins'],
    ["an origin with a path", { origins: ["https://a.example/b"] }, "is no origins"],
    ["limits", { limits: 7 }, "7 is no limits"],
    ["a limit", { limits: { body: 0 } }, "options.limits.body: 0 is no body"],
    ["name", { name: "" }, '"" is no name'],
    ["draft", { draft: "yes" }, '"yes" is no draft'],
  ])("%s", (_what, options, message) => {
    expect(() => serviceOf(options)).toThrow(message);
  });
});
