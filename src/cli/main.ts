#!/usr/bin/env node
import { version } from "../../package.json";
import { explain } from "../explain/explain.ts";
import { extract } from "../extract/extract.ts";
import { createResolver } from "../resolver/create-resolver.ts";
import { variants } from "../romanize/variants.ts";
import { bashkortostan } from "../tables/bashkortostan.ts";
import { russiaRegions } from "../tables/russia-regions.ts";
import type { Library } from "./library.ts";
import { run } from "./run.ts";

// `write` (io.ts) handles its own failures; without a listener the event would end the process with a stack.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

// What reads tables of one's own is loaded when there is one.
const loadTable: Library["loadTable"] = async (path, reading) =>
  (await import("./own-table.ts")).readTable(path, reading);
const builtIn = [...bashkortostan, ...russiaRegions];
const library = { createResolver, extract, explain, variants, loadTable, builtIn, version };
process.exitCode = await run(process.argv.slice(2), process, library);
