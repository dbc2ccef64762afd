#!/usr/bin/env node
import { version } from "../../package.json";
import { createResolver, explain, extract, variants } from "../index.ts";
import { bashkortostan } from "../tables/bashkortostan.ts";
import { loadTable } from "../tables/load.ts";
import { run } from "./run.ts";

// A write tells its own failure to its writer; without a listener the event would end the process with a stack.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

const library = { createResolver, extract, explain, variants, loadTable, builtIn: bashkortostan, version };
process.exitCode = await run(process.argv.slice(2), process, library);
