import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "../../src/tables/data-file.ts";

/** Every JSON file of data/, below the package's folder. */
export function readSources(root: string): readonly Source[] {
  return readdirSync(join(root, "data"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".json"))
    .map((file) => `data/${file.replaceAll("\\", "/")}`)
    .sort()
    .map((path) => ({ path, bytes: readFileSync(join(root, path)) }));
}
