import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Puts a file of tests/dist/consumer into a project, and gives its path there. */
export function place(file: string, project: string, as: string = file): string {
  const target = join(project, as);
  copyFileSync(join("tests", "dist", "consumer", file), target);
  return target;
}

/** Runs a script in a bare Node, and gives what it prints; one that does not end by itself fails. */
export function node(script: string, cwd: string, ...args: readonly string[]): string {
  return execFileSync(process.execPath, [script, ...args], { cwd, encoding: "utf8", timeout: 60_000 });
}

/** Runs the command of a development dependency, and gives what it prints, be it content or not. */
export function tool(script: string, cwd: string, ...args: readonly string[]): { status: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve("node_modules", script), ...args], {
    cwd,
    encoding: "utf8",
  });
  return { status, text: `${stdout}${stderr}`.trim() };
}
