import { smokeEverywhere } from "./everywhere.mjs";

globalThis.outcome = smokeEverywhere();
