import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const CLI = join(inject("unpacked"), manifest.bin.allonym);
const NAMES = "Ruslan Jabasov\n";

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the packed program as a process of its own. */
function allonym(argv: readonly string[], { stdin = "", leaveAfterFirst = false } = {}): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [CLI, ...argv]);
    let out = "";
    let err = "";
    child.stdout.on("data", (bytes: Buffer) => {
      out += bytes.toString();
      if (leaveAfterFirst) child.stdout.destroy();
    });
    child.stderr.on("data", (bytes: Buffer) => {
      err += bytes.toString();
    });
    // The program may stop before it has read all that it is given.
    child.stdin.on("error", () => undefined);
    child.stdin.end(stdin);
    child.on("error", fail);
    child.on("close", (code) => done({ code, out, err }));
  });
}

test("it is a program: a shebang, and started by Node alone", () => {
  expect(readFileSync(CLI, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
});

test("--version is that of package.json", async () => {
  expect(await allonym(["--version"])).toEqual({ code: 0, out: `${manifest.version}\n`, err: "" });
});

test("resolve: JSON lines in a pipe, exit 0", async () => {
  const { code, out, err } = await allonym(["resolve"], { stdin: NAMES });
  expect([code, err]).toEqual([0, ""]);
  expect(JSON.parse(out)).toMatchObject({ query: "Ruslan Jabasov", status: "match", id: "ruslan-gabbasov" });
});

test("explain: words for the same name", async () => {
  const { code, out } = await allonym(["explain", "Ruslan Jabasov"]);
  expect(code).toBe(0);
  expect(JSON.parse(out).explanation).toContain("Gabbasov");
});

test("variants: spellings of a name, by press and by standard", async () => {
  const { code, out, err } = await allonym(["variants", "Щукин"]);
  expect([code, err]).toEqual([0, ""]);
  expect(JSON.parse(out).variants.map(({ text }: { text: string }) => text)).toContain("Shchukin");
});

test("extract: a mention where it stands", async () => {
  const { code, out } = await allonym(["extract"], { stdin: "He wrote to Ruslan Jabasov." });
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    file: "-",
    start: 12,
    end: 26,
    text: "Ruslan Jabasov",
    id: "ruslan-gabbasov",
  });
});

test("exit 1 for nothing, 2 for a missing file, with the message on standard error", async () => {
  expect((await allonym(["resolve", "Zzyzx Quux"])).code).toBe(1);
  const missing = await allonym(["extract", "no-such-file.txt"]);
  expect([missing.code, missing.out]).toEqual([2, ""]);
  expect(missing.err).toMatch(/^allonym: no-such-file\.txt: no such file/);
});

test("a reader who leaves ends it quietly", async () => {
  const { code, out, err } = await allonym(["resolve"], { stdin: NAMES.repeat(20_000), leaveAfterFirst: true });
  expect([code, err]).toEqual([0, ""]);
  expect(out.split("\n").length).toBeLessThan(20_000);
});

test.each(["", "   ", "???", "😀", "\uD800", "__proto__", "constructor", "a".repeat(100_000)])(
  "odd name %#: exit 1, and nothing on standard error",
  async (name) => {
    const { code, err } = await allonym(["resolve", "--", name]);
    expect([code, err]).toEqual([1, ""]);
  },
);

test("check: the tables of the package have no fault", async () => {
  const { code, out, err } = await allonym(["check", join(inject("unpacked"), "data/tables")]);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/^\d+ records = .*: no fault\.\n$/);
});

test("new: without a terminal it asks nothing, and says what it lacks", async () => {
  const { code, err } = await allonym(["new", "--table", join(inject("unpacked"), "data/tables/bashkortostan")]);
  expect([code, err]).toEqual([2, expect.stringContaining("new lacks --name, --id, --type, --description.")]);
});
