// Builds the package unless that is done. npm calls this after `npm ci`, and again when `npx allonym` is first called in
// a clone, as it installs the clone for that.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

// What the build reads; the lock file that npm keeps among the modules is as old as what builds.
const INPUTS = [
  "src",
  "data",
  "build",
  "tsup.config.ts",
  "tsconfig.json",
  "package.json",
  "node_modules/.package-lock.json",
];
// Types are written last: an interrupted build lacks some.
const OUTPUTS = [
  ...["dist/index.d.cts", "dist/node.d.cts", "dist/romanization.d.cts", "dist/index.d.ts"],
  ...["dist/cli.js", "dist/built-in.index"],
];

if (!isBuilt()) {
  // npm is a script on Windows, which only a shell can start.
  const { status } = spawnSync("npm", ["run", "build"], { stdio: "inherit", shell: process.platform === "win32" });
  process.exitCode = status ?? 1;
}

/** True if no input has changed since dist/ was written; a file that was added or deleted changes its folder. */
function isBuilt() {
  if (!OUTPUTS.every((file) => existsSync(file))) return false;
  const newest = Math.max(...INPUTS.flatMap(within).map((path) => statSync(path).mtimeMs));
  return within("dist").every((path) => statSync(path).isDirectory() || statSync(path).mtimeMs > newest);
}

/** @param {string} path */
function within(path) {
  if (!existsSync(path) || !statSync(path).isDirectory()) return existsSync(path) ? [path] : [];
  return [path, ...readdirSync(path, { recursive: true, encoding: "utf8" }).map((inner) => join(path, inner))];
}
