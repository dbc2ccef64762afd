import * as node from "allonym/node";
import { smoke } from "./calls.mjs";
import { entries } from "./everywhere.mjs";

console.log(JSON.stringify(await smoke({ ...entries, node })));
