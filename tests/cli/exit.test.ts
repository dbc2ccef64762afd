import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { fakeIo } from "./fake-io.ts";
import { fakeLibrary } from "./fake-library.ts";

describe("exit code", () => {
  test.each<[code: number, why: string, argv: string[], stdin?: string]>([
    [0, "a match", ["resolve", "Ruslan Jabasov"]],
    [0, "a match beside others", ["resolve", "nobody", "Alsynov", "Өфө"]],
    [1, "no match", ["resolve", "nobody"]],
    [1, "an empty name", ["resolve", ""]],
    [1, "no input at all", ["resolve"]],
    [3, "only ambiguous", ["resolve", "Alsynov"]],
    [3, "ambiguous and nothing", ["resolve", "Alsynov", "nobody"]],
    [0, "a mention that matches", ["extract"], "He met Ruslan Jabasov."],
    [1, "a text without mentions", ["extract"], "He met nobody."],
    [3, "a text with an ambiguous mention", ["extract"], "He met Alsynov."],
    [0, "a page with a match", ["extract", "--html"], "He met Ruslan Jabasov."],
    [1, "a page without mentions", ["extract", "--html"], "He met nobody."],
    [0, "an explained match", ["explain", "Өфө"]],
    [1, "an explained miss", ["explain", "nobody"]],
    [3, "an explained tie", ["explain", "Alsynov"]],
    [0, "a name with spellings", ["variants", "nobody", "Щукин"]],
    [1, "names without spellings", ["variants", "nobody", ""]],
    [0, "a query", ["variants", "--query", "Щукин"]],
    [1, "a query of no spellings", ["variants", "--query", "nobody"]],
    [0, "help", ["--help"]],
    [0, "help on a command", ["resolve", "-h"]],
    [0, "the version", ["--version"]],
  ])("%i for %s", async (code, _why, argv, stdin) => {
    const io = fakeIo({ stdin: stdin ?? "" });
    expect(await run(argv, io, fakeLibrary())).toBe(code);
    expect(io.err()).toBe("");
  });

  test.each<[why: string, argv: string[], message: RegExp]>([
    ["no command", [], /a command is missing/],
    ["an unknown command", ["resolv", "Ufa"], /unknown command "resolv"/],
    ["an unknown option", ["resolve", "--nope"], /Unknown option '--nope'/],
    ["an option without value", ["resolve", "--limit"], /--limit/],
    ["a limit of 0", ["resolve", "--limit", "0"], /--limit "0" is not a whole number from 1/],
    ["a limit in words", ["resolve", "--limit", "many"], /--limit "many"/],
    ["a threshold above 1", ["resolve", "--threshold", "1.5"], /--threshold "1.5" is not a number above 0/],
    ["an empty threshold", ["resolve", "--threshold", ""], /--threshold ""/],
    ["an unknown type", ["resolve", "--type", "city"], /--type "city" is none of person, place/],
    ["extract --file", ["extract", "--file", "a.txt"], /without --file/],
    ["resolve --html", ["resolve", "--html", "Ufa"], /resolve has no --html, only extract has/],
    ["explain --html", ["explain", "--html", "Ufa"], /explain has no --html, only extract has/],
    ["resolve --unknown", ["resolve", "--unknown", "Ufa"], /resolve has no --unknown, only extract has/],
    ["resolve --query", ["resolve", "--query", "Ufa"], /resolve has no --query, only variants has/],
    ["resolve --traditions", ["resolve", "--traditions", "german", "Ufa"], /resolve has no --traditions/],
    ["extract --language", ["extract", "--language", "ba"], /extract has no --language/],
    ["variants --html", ["variants", "--html", "Ufa"], /variants has no --html, only extract has/],
    [
      "variants --table",
      ["variants", "--table", "t", "Ufa"],
      /variants has no --table, only resolve, extract, explain, suggest have/,
    ],
    ["variants --type", ["variants", "--type", "place", "Ufa"], /variants has no --type/],
    ["variants --threshold", ["variants", "--threshold", "0.5", "Ufa"], /variants has no --threshold/],
    ["variants with a limit of 0", ["variants", "--limit", "0", "Ufa"], /--limit "0" is not a whole number from 1/],
    ["--query with --json", ["variants", "--query", "--json", "Ufa"], /--query and --json exclude each other/],
    ["--html with --json", ["extract", "--html", "--json"], /--html and --json exclude each other/],
  ])("2 for %s, with a hint to --help", async (_why, argv, message) => {
    const io = fakeIo();
    expect(await run(argv, io, fakeLibrary())).toBe(2);
    expect(io.out()).toBe("");
    expect(io.err()).toMatch(message);
    expect(io.err()).toMatch(/^allonym: .*See allonym --help\.\n$/s);
  });

  test("2 for a table that cannot be loaded, in the library's own words", async () => {
    const io = fakeIo();
    expect(await run(["resolve", "--table", "none.json", "Ufa"], io, fakeLibrary())).toBe(2);
    expect(io.err()).toBe("allonym: none.json: no such table. Check the path.\n");
  });

  test("2 for an unknown tradition, in the library's own words", async () => {
    const io = fakeIo();
    expect(await run(["variants", "--traditions", "elvish", "Щукин"], io, fakeLibrary())).toBe(2);
    expect(io.out()).toBe("");
    expect(io.err()).toBe('allonym: options.traditions: "elvish" is no tradition. Give english.\n');
  });

  test("2 and a stack for a bug", async () => {
    const io = fakeIo();
    const broken = { ...fakeLibrary(), explain: () => Object.keys(undefined as never).join() };
    expect(await run(["explain", "Өфө"], io, broken)).toBe(2);
    expect(io.err()).toMatch(/bug in allonym.*\n.*TypeError/s);
  });

  test("a reader who leaves is no mistake, a full disk is one", async () => {
    for (const argv of [["resolve", "Өфө"], ["--help"]]) {
      const closed = fakeIo({ stdoutFails: "EPIPE" });
      expect(await run(argv, closed, fakeLibrary())).toBe(0);
      expect(closed.err()).toBe("");
    }
    const full = fakeIo({ stdoutFails: "ENOSPC" });
    expect(await run(["resolve", "Өфө"], full, fakeLibrary())).toBe(2);
    expect(full.err()).toBe("allonym: write ENOSPC\n");
  });
});

test("--version and --help go to standard output", async () => {
  const version = fakeIo();
  await run(["--version"], version, fakeLibrary());
  expect(version.out()).toBe("1.2.3\n");
  const help = fakeIo();
  await run(["--help"], help, fakeLibrary());
  for (const word of ["resolve", "extract", "explain", "variants", "--help", "NO_COLOR"]) {
    expect(help.out()).toContain(word);
  }
});
