import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { fakeIo, type Setting } from "./fake-io.ts";
import { fakeLibrary } from "./fake-library.ts";
import { tempFiles, WINDOWS_1251 } from "./temp-files.ts";

async function outcome(argv: string[], setting: Setting = {}) {
  const io = fakeIo(setting);
  const code = await run(argv, io, fakeLibrary());
  const data = io
    .out()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
  return { code, data, err: io.err(), queries: data.map(({ query }) => query) };
}

describe("names", () => {
  test.each<[what: string, stdin: string, queries: string[]]>([
    ["one a line", "Ufa\nӨфө\n", ["Ufa", "Өфө"]],
    ["a last line without break", "Ufa\nӨфө", ["Ufa", "Өфө"]],
    ["Windows line breaks", "Ufa\r\nӨфө\r\n", ["Ufa", "Өфө"]],
    ["a byte order mark", "\u{FEFF}Ufa\n", ["Ufa"]],
    ["empty lines, answered too so that answers and lines pair up", "Ufa\n\nӨфө\n", ["Ufa", "", "Өфө"]],
    ["an empty input", "", []],
  ])("from standard input: %s", async (_what, stdin, queries) => {
    expect((await outcome(["resolve"], { stdin })).queries).toEqual(queries);
    expect((await outcome(["explain"], { stdin })).queries).toEqual(queries);
  });

  test("letters and line breaks may be torn between chunks", async () => {
    const bytes = new TextEncoder().encode("Өфө\r\nRuslan Jabasov\n");
    const stdin = Array.from(bytes, (byte) => Uint8Array.of(byte));
    expect((await outcome(["resolve"], { stdin })).queries).toEqual(["Өфө", "Ruslan Jabasov"]);
  });

  test("from arguments, then from each file; standard input only as -", async () => {
    const { names } = tempFiles({ names: "Alsynov\n" });
    const argv = ["resolve", "--file", names, "Ufa", "-f", "-"];
    expect((await outcome(argv, { stdin: "Өфө" })).queries).toEqual(["Ufa", "Alsynov", "Өфө"]);
    expect((await outcome(["resolve", "Ufa"], { stdin: "Өфө" })).queries).toEqual(["Ufa"]);
  });

  test("an answer goes out before the next line comes in", async () => {
    const io = fakeIo();
    const seen: string[] = [];
    async function* slowly(): AsyncGenerator<Uint8Array> {
      for (const line of ["Өфө\n", "Ufa\n"]) {
        yield new TextEncoder().encode(line);
        seen.push(io.out());
      }
    }
    await run(["resolve"], { ...io, stdin: slowly() }, fakeLibrary());
    expect(seen[0]).toMatch(/"query":"Өфө"/);
    expect(seen[0]).not.toMatch(/"query":"Ufa"/);
  });
});

describe("what cannot be read", () => {
  test.each<[what: string, command: string[]]>([
    ["extract", ["extract"]],
    ["resolve --file", ["resolve", "--file"]],
    ["explain --file", ["explain", "--file"]],
  ])("%s: exit 2, the file's name and what to do", async (_what, command) => {
    const { folder, old } = tempFiles({ folder: null, old: WINDOWS_1251 });
    const missing = `${folder}/missing.txt`;
    for (const [file, advice] of [
      [missing, "no such file. Check the path"],
      [folder, "this is a folder. Name the files in it"],
      [old, "not valid UTF-8. Save it as UTF-8"],
    ] as const) {
      const { code, data, err } = await outcome([...command, file]);
      expect([code, data]).toEqual([2, []]);
      expect(err).toContain(`allonym: ${file}: ${advice}`);
    }
  });

  test("standard input that is not UTF-8", async () => {
    const { code, err } = await outcome(["extract"], { stdin: [WINDOWS_1251] });
    expect(code).toBe(2);
    expect(err).toContain("allonym: standard input: not valid UTF-8");
  });

  test("a letter that breaks off at the end of the file", async () => {
    expect((await outcome(["extract"], { stdin: [Uint8Array.of(0x41, 0xd0)] })).code).toBe(2);
  });

  test("the readable files are answered all the same", async () => {
    const { a, bad, b } = tempFiles({ a: "Өфө", bad: WINDOWS_1251, b: "Alsynov" });
    const { code, data, err } = await outcome(["extract", a, bad, `${a}.missing`, b]);
    expect(code).toBe(2);
    expect(data.map(({ file }) => file)).toEqual([a, b]);
    expect(err.trimEnd().split("\n")).toHaveLength(2);
  });
});

test("a person at the terminal is told what is awaited", async () => {
  const io = fakeIo({ terminal: true, stdin: "" });
  await run(["resolve"], { ...io, stdin: { ...io.stdin, isTTY: true } }, fakeLibrary());
  expect(io.err()).toContain("reading names, one a line; end with Ctrl-D.");
});
