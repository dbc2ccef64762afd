import { type Entity, type Resolver, restoreResolver } from "../../../src/index.ts";
import address from "../../.generated/built-in.index?url";
import { builtInEntities } from "./built-in-entities.ts";

let resolver: Promise<Resolver<Entity>> | undefined;

/** The tables that come with the package, by the index that the build has made. */
export function builtInResolver(): Promise<Resolver<Entity>> {
  resolver ??= restored();
  return resolver;
}

async function restored(): Promise<Resolver<Entity>> {
  const response = await fetch(address);
  return restoreResolver(new Uint8Array(await response.arrayBuffer()), builtInEntities);
}
