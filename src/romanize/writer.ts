import { readRules } from "./rules.ts";
import type { Romanizer, SystemFile } from "./system.ts";
import { write } from "./write.ts";

/** The function that writes by a system. */
export function writerOf({ letters, capitals = {} }: Pick<SystemFile, "letters" | "capitals">): Romanizer {
  const writer = { rules: readRules(letters), capitals };
  return (text) => write(text, writer);
}
