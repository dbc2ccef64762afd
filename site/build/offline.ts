import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes into the service worker which files it keeps; its version changes with any of them. */
export function finishServiceWorker(folder: string): void {
  const worker = join(folder, "sw.js");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => file !== worker)
    .sort();
  const names = files.map((file) => file.slice(folder.length + 1).replaceAll("\\", "/"));
  const hash = createHash("sha256");
  for (const name of names) hash.update(name).update(readFileSync(join(folder, name)));
  const text = readFileSync(worker, "utf8")
    .replace("__FILES__", JSON.stringify(names))
    .replace("__VERSION__", JSON.stringify(hash.digest("hex").slice(0, 16)));
  writeFileSync(worker, text);
}
