import { readFileSync, writeFileSync } from "node:fs";
import type { EntityRecord } from "../../src/tables/record.ts";
import type { Resolver } from "../../src/types.ts";

const FILE = "tests/data/resolved.json";

/** The strings that once gave a match, and the id of its entity. */
export type Golden = Readonly<Record<string, string>>;

/** Asks every name and every string of `resolves`; keeps the matches, in code-unit order. */
export function resolvedNow(entities: readonly EntityRecord[], resolver: Resolver<EntityRecord>): Golden {
  const texts = entities.flatMap(({ names, tests }) => [...names.map(({ text }) => text), ...(tests?.resolves ?? [])]);
  return Object.fromEntries(
    [...new Set(texts)].sort().flatMap((text) => {
      const resolution = resolver.resolve(text);
      return resolution.status === "match" ? [[text, resolution.entity.id]] : [];
    }),
  );
}

export function readGolden(): Golden {
  return JSON.parse(readFileSync(FILE, "utf8"));
}

export function writeGolden(golden: Golden): void {
  writeFileSync(FILE, `${JSON.stringify(golden, null, 2)}\n`);
}
