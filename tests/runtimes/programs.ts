import { spawnSync } from "node:child_process";
import { Skipped } from "./runtime.ts";

/** What a program is started with. */
interface Call {
  readonly cwd: string;
  readonly stdin?: string;
}

const isWindows = process.platform === "win32";

/** Runs a program, and gives all that it prints, to standard error too; throws unless it ends with 0. */
export function start(program: string, args: readonly string[], { cwd, stdin = "" }: Call): string {
  const { status, signal, error, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: "utf8",
    input: stdin,
    timeout: 120_000,
  });
  if (status === 0) return `${stderr}${stdout}`;
  const end = error?.message ?? (signal === null ? `ended with ${status}` : `was ended by ${signal}`);
  throw new Error(`${[program, ...args].join(" ")}\n${end}\n${stdout}${stderr}`);
}

/**
 * Runs a program that npx fetches unless it is in npm's cache.
 *
 * @throws Skipped if npm cannot fetch it: without a network, or if there is none for this machine
 */
export function startFetched(spec: string, program: string, args: readonly string[], cwd: string): string {
  const quick = ["--fetch-retries=1", "--fetch-retry-mintimeout=1000", "--prefer-offline"];
  const all = ["--yes", ...quick, `--package=${spec}`, "--", program, ...args];
  const { status, error, stdout, stderr } = spawnSync("npx", all, {
    cwd,
    encoding: "utf8",
    timeout: 300_000,
    // npx is a script on Windows, which only a shell can start.
    shell: isWindows,
  });
  if (status === 0) return `${stderr}${stdout}`;
  const [, fault] = /^npm (?:error|ERR!) (.+)$/m.exec(stderr) ?? [];
  if (error !== undefined || fault !== undefined) {
    throw new Skipped(`npx cannot fetch ${spec} (${error?.message ?? fault})`);
  }
  throw new Error(`${spec} ${args.join(" ")}\nended with ${status}\n${stdout}${stderr}`);
}
