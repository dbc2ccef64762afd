import type { Library } from "../../../src/cli/library.ts";
import { createResolver, type EntityInput } from "../../../src/index.ts";
import { usualLibrary } from "../usual-library.ts";

const ENTITIES: readonly (EntityInput & { readonly description: string })[] = [
  { id: "radiy-khabirov", names: ["Radiy Khabirov"], description: "politician" },
  { id: "ufa", names: ["Ufa"], type: "place", description: "city" },
];

/** The library as it is, on a table that tests can see at a glance and need not wait for. */
export const smallLibrary: Library = {
  ...usualLibrary,
  builtInResolver: (options) => createResolver(ENTITIES, options),
};
