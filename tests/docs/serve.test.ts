import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readServeArgs } from "../../src/cli/serve/args.ts";
import { createResolver } from "../../src/index.ts";
import { jsonApi } from "../../src/serve/index.ts";

// What docs/serve.md gives to be copied: the Dockerfile, the unit of systemd, the calls of curl.

/** The instructions of a Dockerfile, each on one line, with what stands behind it. */
function instructionsOf(text: string): [name: string, rest: string][] {
  const lines = text
    .replace(/^#.*\n/gm, "")
    .replace(/\\\n/g, " ")
    .split("\n")
    .filter((line) => line.trim() !== "");
  return lines.map((line) => {
    const [, name, rest] = /^([A-Z]+)\s+(.+)$/.exec(line) ?? [];
    if (name === undefined || rest === undefined) throw new Error(`no instruction: ${line}`);
    return [name, rest];
  });
}

describe("docs/serve/Dockerfile", () => {
  const text = readFileSync("docs/serve/Dockerfile", "utf8");
  const instructions = instructionsOf(text);
  const of = (name: string): string[] => instructions.filter(([one]) => one === name).map(([, rest]) => rest);

  test("has instructions that Docker knows, FROM first", () => {
    const known = ["FROM", "RUN", "USER", "WORKDIR", "EXPOSE", "STOPSIGNAL", "HEALTHCHECK", "ENTRYPOINT"];
    expect(instructions[0]?.[0]).toBe("FROM");
    expect(instructions.filter(([name]) => !known.includes(name))).toEqual([]);
  });

  test("runs on a Node that the package runs on, and not as root", () => {
    expect(Number(/^node:(\d+)-slim$/.exec(of("FROM")[0] ?? "")?.[1])).toBeGreaterThanOrEqual(20);
    expect(of("USER")).toEqual(["node"]);
  });

  test("starts a call that serve understands, at the port that it exposes and asks for its health", () => {
    const [program, command, ...argv] = JSON.parse(of("ENTRYPOINT")[0] ?? "") as string[];
    expect([program, command]).toEqual(["allonym", "serve"]);
    expect(readServeArgs(argv)).toMatchObject({ host: "0.0.0.0", port: Number(of("EXPOSE")[0]) });
    const health = JSON.parse(of("HEALTHCHECK")[0]?.replace(/^.*?CMD/, "") ?? "") as string[];
    expect(health[0]).toBe("node");
    expect(health.at(-1)).toContain(`http://127.0.0.1:${of("EXPOSE")[0]}/health`);
    expect(() => new Function(health.at(-1) ?? "")).not.toThrow();
  });

  test("the call in its head is one that serve understands", () => {
    const [, options = ""] = /^# docker run .* allonym +(--.*)$/m.exec(text.replace(/\\\n# */g, "")) ?? [];
    expect(readServeArgs(options.split(" "))).toMatchObject({ tables: ["/lists/staff.csv"] });
  });
});

describe("docs/serve/allonym.service", () => {
  const lines = readFileSync("docs/serve/allonym.service", "utf8")
    .split("\n")
    .filter((line) => !/^(?:#|$)/.test(line));

  test("is sections of settings", () => {
    expect(lines.filter((line) => !/^(?:\[(?:Unit|Service|Install)\]|[A-Z]\w+=.*)$/.test(line))).toEqual([]);
    expect(lines.filter((line) => line.startsWith("["))).toEqual(["[Unit]", "[Service]", "[Install]"]);
  });

  test("starts a call that serve understands, ends it by SIGTERM, and loads anew by SIGHUP", () => {
    const [, call = ""] = /^ExecStart=\/usr\/bin\/allonym serve (.*)$/m.exec(lines.join("\n")) ?? [];
    expect(readServeArgs(call.split(" "))).toMatchObject({ tables: ["/srv/allonym/staff.csv"], host: "127.0.0.1" });
    expect(lines).toEqual(expect.arrayContaining(["KillSignal=SIGTERM", "ExecReload=/bin/kill -HUP $MAINPID"]));
  });
});

describe("the calls of curl in docs/serve.md", () => {
  const api = jsonApi(createResolver([{ id: "7", names: ["Жанна Щукина"] }]));
  const calls = Array.from(
    readFileSync("docs/serve.md", "utf8").matchAll(
      /^curl -H '([^':]+): ([^']+)' -d '([^']+)' (http:\/\/127\.0\.0\.1:8000\/\w+)$/gm,
    ),
    ([, header = "", value = "", body = "", url = ""]) => ({ header, value, body, url }),
  );

  test("are four", () => {
    expect(calls.map(({ url }) => new URL(url).pathname)).toEqual(["/resolve", "/extract", "/compare", "/variants"]);
  });

  test.each(calls)("$url: $body", async ({ header, value, body, url }) => {
    const reply = await api(new Request(url, { method: "POST", headers: { [header]: value }, body }));
    expect([reply.status, await reply.json()]).toEqual([200, expect.anything()]);
  });
});
