import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import { run } from "../../packages/allonym-recon-check/src/run.ts";
import { createResolver } from "../../src/index.ts";
import { start } from "../cli/serve/server.ts";
import { PEOPLE } from "../serve/service.ts";
import { isThere, SPECIFICATION } from "../serve/specification.ts";

async function check(...argv: string[]) {
  let [out, err] = ["", ""];
  const code = await run(
    argv,
    (text) => {
      out += text;
    },
    (text) => {
      err += text;
    },
  );
  return { code, out, err };
}

const service = async (): Promise<string> =>
  (await start({ load: async () => createResolver(PEOPLE), options: { draft: true } })).url;

describe.each([
  ["/reconcile", "0.2"],
  ["/draft", "1.0-draft"],
])("our own service at %s", (path, version) => {
  test("breaks nothing, by our own schemas", async () => {
    const { code, out, err } = await check(`${await service()}${path}`, "--name", "Руслан Габбасов");
    expect(out.split("\n").filter((line) => /^(?:FAIL|warn)/.test(line))).toEqual([]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(`with a manifest of version ${version}`);
    expect(Number(/(\d+) passed/.exec(out)?.[1])).toBeGreaterThan(20);
  });

  test.skipIf(!isThere)("breaks nothing, by the schemas in RECONCILIATION_SPECS", async () => {
    const { code, out } = await check(
      `${await service()}${path}`,
      "--schemas",
      SPECIFICATION,
      "--json",
      "--name",
      "Уфа",
    );
    const findings = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { outcome: string });
    expect(findings.filter(({ outcome }) => outcome === "fail" || outcome === "warn")).toEqual([]);
    expect(code).toBe(0);
  });
});

test("a name is found by suggestions if none is given", async () => {
  const { url } = await start({ load: async () => createResolver([{ id: "ks", names: ["Касимов"] }]) });
  const { code, out } = await check(`${url}/reconcile`);
  expect([code, /ok +the name of an entity finds it/.test(out)]).toEqual([0, true]);
});

/** A service that answers by a function: a path and a body to a status and a value. */
async function served(
  answer: (path: string, body: URLSearchParams) => [status: number, value: unknown],
): Promise<string> {
  const server = createServer(async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    let body = "";
    for await (const piece of incoming) body += piece;
    const [status, value] = answer(incoming.url ?? "", new URLSearchParams(body));
    outgoing.writeHead(status, { "access-control-allow-origin": "*" }).end(JSON.stringify(value));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => void server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/`;
}

const MANIFEST = { versions: ["0.2"], name: "N", identifierSpace: "http://a/", schemaSpace: "http://b/" };

describe("what is broken is found", () => {
  test.each<[what: string, manifest: object, result: unknown, found: RegExp]>([
    ["a manifest without a name", { ...MANIFEST, name: undefined }, [], /^FAIL +the endpoint answers GET .*'name'/m],
    [
      "a view without a place for the id",
      { ...MANIFEST, view: { url: "http://a/" } },
      [],
      /^FAIL +the endpoint answers GET .*\/view\/url/m,
    ],
    [
      "a candidate without a score",
      MANIFEST,
      [{ id: "1", name: "a" }],
      /^FAIL +a batch of queries is answered: .*'score'/m,
    ],
    [
      "more than the limit",
      MANIFEST,
      [
        { id: "1", name: "a", score: 2 },
        { id: "2", name: "b", score: 1 },
      ],
      /^FAIL +a limit is kept: 2 candidates/m,
    ],
    [
      "candidates in disorder",
      MANIFEST,
      [
        { id: "1", name: "a", score: 1 },
        { id: "2", name: "b", score: 2 },
      ],
      /^warn +candidates come best first: 1, 2/m,
    ],
    [
      "features of one id",
      MANIFEST,
      [
        {
          id: "1",
          name: "a",
          score: 1,
          features: [
            { id: "f", value: 1 },
            { id: "f", value: 2 },
          ],
        },
      ],
      /^FAIL +features of a candidate/m,
    ],
    [
      "broken batches that are answered",
      MANIFEST,
      [],
      /^warn +batches that break the specification are refused: a query without query and properties: status 200/m,
    ],
    [
      "a preview that is none",
      { ...MANIFEST, preview: { url: "http://127.0.0.1:9/{{id}}", width: 1, height: 1 } },
      [],
      /^FAIL +a preview is a page: the request failed/m,
    ],
  ])("%s", async (_what, manifest, result, found) => {
    const url = await served((_path, body) => {
      const queries = body.get("queries");
      if (queries === null) return [200, manifest];
      const keys = Object.keys(queries === "{" ? {} : JSON.parse(queries));
      return [200, Object.fromEntries(keys.map((key) => [key, { result }]))];
    });
    const { code, out } = await check(url, "--name", "a");
    expect(out).toMatch(found);
    expect(code).toBe(out.includes("FAIL") ? 1 : 0);
  });

  test("pages of another origin that may not ask", async () => {
    const { url } = await start();
    const { code, out } = await check(`${url}/reconcile`, "--origin", "https://example.org");
    expect([code, out]).toEqual([1, expect.stringContaining("FAIL  the endpoint answers GET")]);
  });

  test("nobody who listens", async () => {
    const { code, out } = await check("http://127.0.0.1:9/");
    expect([code, out]).toEqual([1, expect.stringMatching(/^FAIL {2}the endpoint answers GET .*: the request failed/)]);
  });
});

test.each<[argv: string[], said: string]>([
  [[], "name the endpoint of a service"],
  [["ftp://a"], "name the endpoint of a service"],
  [["http://a", "http://b"], "http://b is another"],
  [["http://a", "--timeout", "x"], "--timeout x is no number of seconds"],
  [["http://a", "--wrong"], "--wrong"],
])("a mistake in the call: %j", async (argv, said) => {
  const { code, err } = await check(...argv);
  expect([code, err]).toEqual([2, expect.stringContaining(said)]);
});

test("schemas that are not where they were said to be", async () => {
  const { code, err } = await check(`${await service()}/reconcile`, "--schemas", "docs");
  expect([code, err]).toEqual([
    2,
    "allonym-recon-check: docs holds no schemas of the specification: manifest.json is missing\n",
  ]);
});

test("--help", async () => {
  expect(await check("--help")).toEqual({
    code: 0,
    out: expect.stringContaining("Usage:\n  allonym-recon-check URL"),
    err: "",
  });
});
