#!/usr/bin/env node
import { version } from "../../package.json";
import type { Library } from "./library.ts";
import { run } from "./run.ts";

// `write` (io.ts) handles its own failures; without a listener the event would end the process with a stack.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

const library: Library = {
  createResolver: async (...given) => (await import("../resolver/create-resolver.ts")).createResolver(...given),
  builtIn: async () => (await import("./built-in.ts")).builtIn,
  builtInResolver: async (...given) => (await import("./built-in.ts")).builtInResolver(...given),
  extract: async (...given) => (await import("../extract/extract.ts")).extract(...given),
  explain: async (...given) => (await import("../explain/explain.ts")).explain(...given),
  variants: async (...given) => (await import("../romanize/variants.ts")).variants(...given),
  suggest: async (...given) => (await import("../suggest/suggest.ts")).suggest(...given),
  loadTable: async (...given) => (await import("./own-table.ts")).readTable(...given),
  loadApart: async (...given) => (await import("./serve/load-apart.ts")).loadApart(...given),
  listen: async (...given) => (await import("./serve/listen.ts")).listen(...given),
  version,
};
process.exitCode = await run(process.argv.slice(2), process, library);
