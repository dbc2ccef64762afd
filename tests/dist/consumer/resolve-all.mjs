import { createRequire } from "node:module";
import { createResolver } from "allonym";
import { resolveAll } from "allonym/node";
import { bashkortostan } from "allonym/tables/bashkortostan";

const require = createRequire(import.meta.url);
const { tryWays } = require("./resolve-all.cjs");
const [build, ...ways] = process.argv.slice(2);
// "mixed": the resolver is one of the other build.
const library = build === "mixed" ? require("allonym") : { createResolver };
console.log(JSON.stringify(await tryWays({ ...library, resolveAll, bashkortostan }, ways)));
