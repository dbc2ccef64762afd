import { readdirSync } from "node:fs";

/** The ids of the systems of data/romanization, each of which is an entry of the package. */
export const systemIds: readonly string[] = readdirSync("data/romanization").map((file) => file.replace(/\.json$/, ""));
