import { open, readFile, rename, rm } from "node:fs/promises";
import { readThreshold } from "../base/options.ts";
import { createResolver } from "../resolver/create-resolver.ts";
import { restoreResolver, serialize } from "../resolver/serialize.ts";
import type { EntityInput, Resolver } from "../types.ts";
import { codeOf, failure } from "./failure.ts";
import { type Io, report } from "./io.ts";
import { readable } from "./own-table.ts";
import { writable } from "./writable.ts";

/** Why an index that is there does not serve; it is made anew then. */
const STALE: Readonly<Record<string, string>> = {
  "index-version": "is of another version",
  "index-rules": "was made by other spelling rules",
  "index-entities": "is of other entities",
  "index-damaged": "is damaged",
};

/** The resolver of an index that is kept in a file; it is made if it is not there or does not serve any more. */
export async function resolverByIndex(
  path: string,
  entities: readonly EntityInput[],
  { threshold, io }: { readonly threshold: number | undefined; readonly io: Io },
): Promise<Resolver<EntityInput>> {
  const bytes = await readable(path, readIfThere(path));
  let why = "";
  if (bytes !== undefined) {
    try {
      // An index has the threshold with which it was made, and this call may have another.
      return restoreResolver(bytes, entities, { threshold: readThreshold(threshold) });
    } catch (error) {
      const fault = STALE[codeOf(error) ?? ""];
      if (codeOf(error) === "not-an-index")
        throw failure("unreadable", `${path}: is no index of allonym, and is left as it is. Name another file.`);
      if (fault === undefined) throw error;
      why = `, as it ${fault}`;
    }
  }
  const resolver = createResolver(entities, { threshold });
  await writable(path, replace(path, serialize(resolver)));
  await report(io, `${path}: the index is ${why === "" ? "kept there" : `made anew${why}`}.`);
  return resolver;
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  return readFile(path).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  });
}

/** The file is there as a whole or not at all: another run may be reading it. */
async function replace(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.${process.pid}.unfinished`;
  const file = await open(unfinished, "wx");
  try {
    await file.writeFile(bytes);
    await file.close();
    await rename(unfinished, path);
  } catch (error) {
    await file.close();
    await rm(unfinished, { force: true });
    throw error;
  }
}
