import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder that lasts as long as the test; `null` makes a folder instead of a file. Gives the path of each. */
export function tempFiles<K extends string>(
  contents: Readonly<Record<K, string | Uint8Array | null>>,
): Record<K, string> {
  const folder = mkdtempSync(join(tmpdir(), "allonym-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const paths = {} as Record<K, string>;
  for (const name of Object.keys(contents) as K[]) {
    const path = join(folder, name);
    const content = contents[name];
    if (content === null) mkdirSync(path);
    else writeFileSync(path, content);
    paths[name] = path;
  }
  return paths;
}

/** "Уфа" as an old Windows program writes it: not valid UTF-8. */
export const WINDOWS_1251: Uint8Array = Uint8Array.of(0xd3, 0xf4, 0xe0);
