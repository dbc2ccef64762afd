import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { HELP_OF } from "../../src/cli/help/all.ts";
import { OVERVIEW } from "../../src/cli/help/overview.ts";
import { run } from "../../src/cli/run.ts";
import { fakeIo } from "./fake-io.ts";
import { fakeLibrary } from "./fake-library.ts";
import { tempFiles } from "./temp-files.ts";

async function outcome(...argv: readonly string[]) {
  const io = fakeIo({ terminal: true });
  const code = await run(argv, io, fakeLibrary());
  return { code, out: io.out(), err: io.err() };
}

const commands = Object.keys(HELP_OF);
const optionsIn = (help: string): string[] =>
  Array.from(help.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm), ([, one = ""]) => one);

test.each([[[]], [["--help"]], [["-h"]]])("help %j is the overview, which names every command", async (argv) => {
  const { code, out } = argv.length === 0 ? await outcome("help") : await outcome(...argv);
  expect([code, out]).toEqual([0, OVERVIEW]);
  for (const command of commands) expect(out).toMatch(new RegExp(`^ {2}${command}\\b`, "m"));
});

describe.each(commands)("%s", (command) => {
  const help = HELP_OF[command] ?? "";

  test("says the same by help and by --help", async () => {
    expect(await outcome("help", command)).toEqual({ code: 0, out: help, err: "" });
    expect(await outcome(command, "--help")).toEqual({ code: 0, out: help, err: "" });
  });

  test("has a usage, an example and its exit codes, on lines that a terminal holds", () => {
    for (const part of [`Usage:\n  allonym ${command}`, `Example:\n  allonym ${command}`, "Exit code: 0"])
      expect(help).toContain(part);
    expect(help.split("\n").filter((line) => line.length > 120)).toEqual([]);
  });

  test("has every option that it names", async () => {
    for (const option of optionsIn(help)) {
      const { err } = await outcome(command, option, "x");
      expect(err, option).not.toMatch(/Unknown option|has no --/);
    }
  });
});

test.each([
  [["help", "reslove"], 'unknown command "reslove". See allonym help --help.'],
  [["reslove"], 'unknown command "reslove". See allonym --help.'],
])("%j is a mistake", async (argv, said) => {
  expect(await outcome(...argv)).toEqual({ code: 2, out: "", err: `allonym: ${said}\n` });
});

describe("completion", () => {
  test.each(["bash", "zsh", "fish"])("%s: every command, and every option of each", async (shell) => {
    const { code, out } = await outcome("completion", shell);
    expect(code).toBe(0);
    for (const [command, help] of Object.entries(HELP_OF)) {
      expect(out).toContain(command);
      for (const option of optionsIn(help)) expect(out).toContain(shell === "fish" ? `-l ${option.slice(2)}` : option);
    }
  });

  test.each([
    ["allonym ro", "romanize"],
    ["allonym help su", "suggest"],
    ["allonym keys --js", "--json"],
    ["allonym resolve --thr", "--threshold"],
  ])("bash completes %j to %s", async (typed, completed) => {
    const { out } = await outcome("completion", "bash");
    const { script } = tempFiles({ script: out });
    const words = typed.split(" ");
    const asked = `source ${script}; COMP_WORDS=(${words.join(" ")}); COMP_CWORD=${words.length - 1}; _allonym; echo "\${COMPREPLY[@]}"`;
    expect(spawnSync("bash", ["-c", asked], { encoding: "utf8" }).stdout).toBe(`${completed}\n`);
  });

  test.each([
    [[], "for which shell? bash, zsh, fish"],
    [["tcsh"], '"tcsh" is none of'],
    [["bash", "zsh"], "takes one"],
  ])("%j is a mistake", async (argv, said) => {
    const { code, err } = await outcome("completion", ...argv);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});

test("suggest lists entities on a terminal, and says when there is none", async () => {
  expect(await outcome("suggest", "Khab")).toEqual({
    code: 0,
    out: "Khab\n  Ruslan Gabbasov [ruslan-gabbasov]: Руслан Габбасов\n",
    err: "",
  });
  expect((await outcome("suggest", "Xyz")).code).toBe(1);
});
