import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** The package as npm packs it, in a project that has it and what it depends on among its modules. */
export interface Packed {
  /** The project. */
  readonly consumer: string;
  /** The packed package, unpacked: `node_modules/allonym` of the consumer. */
  readonly unpacked: string;
  readonly tarball: string;
  readonly remove: () => void;
}

/** Builds the package, unless that is done, packs it, and unpacks it into a project of its own. */
export function pack(): Packed {
  npm("run", "prepare");
  // The real path: macOS reaches its temporary folder through a link, and Node reports files without links.
  const consumer = realpathSync(mkdtempSync(join(tmpdir(), "allonym-dist-")));
  const [packed] = JSON.parse(npm("pack", "--ignore-scripts", "--json", "--pack-destination", consumer));
  const tarball = join(consumer, packed.filename);
  const unpacked = unpack(tarball, consumer);
  linkDependencies(unpacked, join(consumer, "node_modules"));
  return { consumer, unpacked, tarball, remove: () => rmSync(consumer, { recursive: true }) };
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
