import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";

/** What the code gave at a version of it. */
export interface Golden {
  readonly version: number;
  readonly results: unknown;
}

/** A golden file, and the constant of src/name/rules-hash.ts that must rise when its results change. */
export interface GoldenFile {
  readonly what: string;
  readonly constant: string;
  readonly path: string;
}

const COMMAND = "npm run golden:rules";

/** What is wrong with results and their version, set against those on record; undefined if nothing is. */
export function faultOf({ what, constant }: GoldenFile, now: Golden, before: Golden): string | undefined {
  const areSame = isDeepStrictEqual(now.results, before.results);
  if (now.version === before.version) {
    if (areSame) return undefined;
    return `${what} changed: raise ${constant} in src/name/rules-hash.ts and write the golden file with \`${COMMAND}\``;
  }
  const change = `${constant} is ${now.version}, and ${before.version} in the golden file`;
  return now.version < before.version ? `${change}: it may only rise` : `${change}: write it with \`${COMMAND}\``;
}

/** Writes a golden file; throws rather than give new results under an old version. */
export function writeGolden(file: GoldenFile, now: Golden): void {
  // To change the fixture rather than the code, remove the file first.
  const before = existsSync(file.path) ? readGolden(file) : undefined;
  if (before !== undefined && before.version >= now.version) {
    const fault = faultOf(file, now, before);
    if (fault !== undefined) throw new Error(fault);
  }
  writeFileSync(file.path, `${JSON.stringify(now, null, 2)}\n`);
}

export function readGolden({ path }: GoldenFile): Golden {
  return JSON.parse(readFileSync(path, "utf8"));
}
