import { smokeEverywhere } from "./everywhere.mjs";

smokeEverywhere().then((outcome) => postMessage(outcome));
