import { existsSync } from "node:fs";
import { FOLDER } from "./site.ts";

export function setup(): void {
  if (!existsSync(`${FOLDER}/sw.js`)) throw new Error("The site is not built. Run: npm run site");
}
