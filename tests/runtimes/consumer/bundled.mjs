import { smokeEverywhere } from "./everywhere.mjs";

console.log(JSON.stringify(await smokeEverywhere()));
