import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** A project into which the packed package is installed. */
    readonly consumer: string;
    /** The packed package, unpacked: `node_modules/allonym` of the consumer. */
    readonly unpacked: string;
    readonly tarball: string;
  }
}

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
const OUTPUTS = ["dist/index.d.cts", "dist/node.d.cts", "dist/romanization.d.cts", "dist/index.d.ts", "dist/cli.js"];

/** Builds the package, unless that is done, packs it, and unpacks it into a project of its own. */
export function setup(project: TestProject): () => void {
  if (!isBuilt()) npm("run", "build");
  // The real path: macOS reaches its temporary folder through a link, and Node reports files without links.
  const consumer = realpathSync(mkdtempSync(join(tmpdir(), "allonym-dist-")));
  const [packed] = JSON.parse(npm("pack", "--ignore-scripts", "--json", "--pack-destination", consumer));
  const tarball = join(consumer, packed.filename);
  const unpacked = unpack(tarball, consumer);
  linkDependencies(unpacked, join(consumer, "node_modules"));
  project.provide("consumer", consumer);
  project.provide("unpacked", unpacked);
  project.provide("tarball", tarball);
  return () => rmSync(consumer, { recursive: true });
}

/** True if no input has changed since dist/ was written; a file that was added or deleted changes its folder. */
function isBuilt(): boolean {
  if (!OUTPUTS.every((file) => existsSync(file))) return false;
  const newest = Math.max(...INPUTS.flatMap(within).map((path) => statSync(path).mtimeMs));
  return within("dist").every((path) => statSync(path).isDirectory() || statSync(path).mtimeMs > newest);
}

function within(path: string): string[] {
  if (!existsSync(path) || !statSync(path).isDirectory()) return existsSync(path) ? [path] : [];
  return [path, ...readdirSync(path, { recursive: true, encoding: "utf8" }).map((inner) => join(path, inner))];
}

function npm(...args: readonly string[]): string {
  // npm is a script on Windows, which only a shell can start.
  return execFileSync("npm", ["--silent", ...args], { encoding: "utf8", shell: process.platform === "win32" });
}

function unpack(tarball: string, consumer: string): string {
  const target = join(consumer, "node_modules", "allonym");
  mkdirSync(dirname(target), { recursive: true });
  execFileSync("tar", ["-xzf", tarball], { cwd: consumer });
  renameSync(join(consumer, "package"), target);
  return target;
}

// An install would ask the network; the dependencies are here already.
function linkDependencies(unpacked: string, modules: string): void {
  const { dependencies } = JSON.parse(readFileSync(join(unpacked, "package.json"), "utf8"));
  for (const name of Object.keys(dependencies)) {
    const link = join(modules, name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve("node_modules", name), link, "junction");
  }
}
