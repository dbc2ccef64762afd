import { createRequire } from "node:module";
import { createResolver } from "allonym";
import { resolveAll } from "allonym/node";
import { bashkortostan } from "allonym/tables/bashkortostan";

const require = createRequire(import.meta.url);
const { tryAll } = require("./resolve-all.cjs");
// "mixed": the resolver is one of the other build.
const library = process.argv[2] === "mixed" ? require("allonym") : { createResolver };
console.log(JSON.stringify(await tryAll({ ...library, resolveAll, bashkortostan })));
