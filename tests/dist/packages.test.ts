import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

// The packages that are published apart, as they are built.

const PACKAGES = ["allonym-recon-check", "allonym-mcp"];
const mainOf = (name: string): string => `packages/${name}/dist/main.js`;

beforeAll(() => {
  execFileSync("npm", ["--silent", "run", "build:packages"], { shell: process.platform === "win32" });
});

describe.each(PACKAGES)("%s", (name) => {
  test("publint has nothing to say", async () => {
    const { messages } = await publint({ pkgDir: `packages/${name}`, pack: false, strict: true });
    expect(messages).toEqual([]);
  });

  test("is a program that says how it is called", () => {
    const help = execFileSync(process.execPath, [mainOf(name), "--help"], { encoding: "utf8" });
    expect(help).toContain(`Usage:\n  ${name}`);
  });
});

describe("allonym-mcp, asked by the SDK's own client", () => {
  const folder = mkdtempSync(join(tmpdir(), "allonym-mcp-"));
  const list = join(folder, "staff.csv");
  writeFileSync(
    list,
    "id;name;type\n7;Жанна Щукина;person\n8;Иван Петров;person\n9;Иван Петров;person\n10;Уфа;place\n",
  );
  const client = new Client({ name: "test", version: "1" });

  beforeAll(async () => {
    const args = [mainOf("allonym-mcp"), "--table", list];
    await client.connect(new StdioClientTransport({ command: process.execPath, args, stderr: "ignore" }));
  });
  afterAll(async () => {
    await client.close();
    rmSync(folder, { recursive: true });
  });

  /** What a tool says, as a value. */
  async function call(name: string, args: Record<string, unknown>): Promise<unknown> {
    const { content, isError } = await client.callTool({ name, arguments: args });
    const [{ text }] = content as [{ text: string }];
    return isError ? { refused: text } : JSON.parse(text);
  }

  test("lists four tools that change nothing", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint])).toEqual([
      ["resolve_names", true],
      ["compare_names", true],
      ["find_names_in_text", true],
      ["spelling_variants", true],
    ]);
    // A model reads all of it at each start.
    expect(JSON.stringify(tools).length).toBeLessThan(4_000);
    expect(client.getInstructions()).toContain("do not choose for the user");
  });

  test("resolve_names: one who is known, one of two, and nobody", async () => {
    const answers = await call("resolve_names", { names: ["Schanna Schtschukina", "Ivan Petrov", "Лев Толстой"] });
    expect(answers).toEqual([
      { query: "Schanna Schtschukina", status: "match", id: "7", explanation: expect.stringContaining("Жанна Щукина") },
      { query: "Ivan Petrov", status: "ambiguous", explanation: expect.any(String) },
      { query: "Лев Толстой", status: "none", explanation: expect.any(String) },
    ]);
  });

  test("compare_names", async () => {
    const answer = await call("compare_names", { a: "Жанна Щукина", b: "Zhanna Shchukina" });
    expect(answer).toEqual({ same: true, score: expect.any(Number), explanation: expect.any(String) });
  });

  test("find_names_in_text", async () => {
    const text = "Schanna Schtschukina flew to Ufa.";
    const { mentions } = (await call("find_names_in_text", { text })) as { mentions: { text: string; id: string }[] };
    expect(mentions.map(({ text, id }) => [text, id])).toEqual([
      ["Schanna Schtschukina", "7"],
      ["Ufa", "10"],
    ]);
  });

  test("spelling_variants", async () => {
    const spellings = (await call("spelling_variants", { name: "Щукин", limit: 5 })) as { text: string }[];
    expect(spellings.map(({ text }) => text)).toContain("Shchukin");
    expect(spellings.length).toBeLessThanOrEqual(5);
  });

  test.each<[what: string, tool: string, args: Record<string, unknown>]>([
    ["51 names", "resolve_names", { names: Array(51).fill("a") }],
    ["a long name", "resolve_names", { names: ["a".repeat(1_001)] }],
    ["a long text", "find_names_in_text", { text: "a".repeat(100_001) }],
    ["a type that there is not", "compare_names", { a: "a", b: "b", type: "city" }],
    ["no name", "spelling_variants", {}],
  ])("%s is refused", async (_what, tool, args) => {
    expect(await call(tool, args).catch(({ message }) => ({ refused: message }))).toEqual({
      refused: expect.any(String),
    });
  });
});

test("allonym-mcp: a list that cannot be read is said at once", () => {
  const call = (): string =>
    execFileSync(process.execPath, [mainOf("allonym-mcp"), "--table", "/no/such"], { encoding: "utf8", stdio: "pipe" });
  expect(call).toThrow(/\/no\/such: no such file or folder/);
});
