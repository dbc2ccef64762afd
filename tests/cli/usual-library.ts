import { builtIn } from "../../src/cli/built-in.ts";
import type { Library } from "../../src/cli/library.ts";
import { readTable } from "../../src/cli/own-table.ts";
import { resolverFor } from "../../src/cli/resolver-for.ts";
import { createResolver, explain, extract, suggest, variants } from "../../src/index.ts";

/** The library as the command line uses it, all of it loaded at once, and its own index made anew. */
export const usualLibrary: Library = {
  createResolver,
  builtIn: () => builtIn,
  builtInResolver: (options) => createResolver(builtIn, options),
  extract,
  explain,
  variants,
  suggest,
  loadTable: readTable,
  loadApart: ({ call, io }) => resolverFor({ call, io, library: usualLibrary }),
  listen: async (_service, { port, listening }) => listening(port),
  version: "1.2.3",
};
