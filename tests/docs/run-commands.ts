import manifest from "../../package.json" with { type: "json" };
import type { Library } from "../../src/cli/library.ts";
import { run } from "../../src/cli/run.ts";
import { fakeIo } from "../cli/fake-io.ts";
import { usualLibrary } from "../cli/usual-library.ts";

/** What a call printed on a terminal. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const LIBRARY: Library = { ...usualLibrary, version: manifest.version };

/**
 * Runs `npx allonym ...` as on a terminal without colour; with `> FILE` behind it as into a file, which is not written.
 */
export async function runCommand(command: string): Promise<Outcome> {
  const [call = "", file] = command.split(" > ");
  const [npx, name, ...argv] = wordsOf(call);
  if (npx !== "npx" || name !== manifest.name) throw new Error(`not a call of allonym: ${command}`);
  const io = fakeIo({ terminal: file === undefined, env: { NO_COLOR: "1" } });
  const code = await run(argv, io, LIBRARY);
  return { code, out: io.out(), err: io.err() };
}

/** Whether npm knows a command of a page; only such as install, test or run a script of ours. */
export function isNpmCommand(command: string): boolean {
  if (["npm ci", "npm test", "npm i allonym"].includes(command)) return true;
  const [, script = ""] = /^npm run ([\w:-]+)$/.exec(command) ?? [];
  return Object.hasOwn(manifest.scripts, script) || /^npx vitest run --project unit tests\/[\w/-]+$/.test(command);
}

/** The calls of a console block, each with the output that the page shows below it. */
export function callsOf(block: string): { readonly command: string; readonly shown: string }[] {
  return block
    .split(/^\$ /m)
    .filter((call) => call.trim() !== "")
    .map((call) => {
      const [command = "", ...output] = call.split("\n");
      return { command, shown: output.join("\n") };
    });
}

/** The commands of a shell block, without their comments. */
export function commandsOf(block: string): string[] {
  return block
    .split("\n")
    .map((line) => line.replace(/\s+# .*$/, ""))
    .flatMap((line) => line.split(" && "))
    .filter((command) => command !== "");
}

function wordsOf(command: string): string[] {
  return Array.from(command.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, bare]) => quoted ?? bare ?? "");
}
