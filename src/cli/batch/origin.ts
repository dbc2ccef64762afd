import { createHash } from "node:crypto";
import { readThreshold } from "../../base/options.ts";
import { usualRules } from "../../name/rules.ts";
import type { EntityInput } from "../../types.ts";
import type { CommandCall } from "../args.ts";
import type { BatchCall } from "./args.ts";
import type { Origin } from "./progress-file.ts";

/** What an output is of, the form of which is told apart. */
export function originOf(
  { options }: CommandCall,
  { column }: BatchCall,
  { entities, version, form }: { readonly entities: Iterable<EntityInput>; version: string; form: string },
): Origin {
  const { keys, costs } = usualRules().hash;
  return {
    allonym: version,
    rules: `${hex(keys)}${hex(costs)}`,
    tables: entitiesHash(entities),
    column,
    type: options.type ?? "any",
    threshold: String(readThreshold(options.threshold)),
    form,
  };
}

/** A hash of all that answers take from entities, in the order given: that of their ids. */
function entitiesHash(entities: Iterable<EntityInput>): string {
  const hash = createHash("sha256");
  for (const { id, type, names, distinctFrom, sharedWith } of entities)
    hash.update(`${JSON.stringify([id, type, names, distinctFrom, sharedWith])}\n`);
  return hash.digest("hex").slice(0, 16);
}

function hex(number: number): string {
  return number.toString(16).padStart(8, "0");
}
