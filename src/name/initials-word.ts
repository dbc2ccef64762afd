import type { Part, Role } from "./part.ts";

/** The first letters of the words of a name, as its abbreviation has them; undefined where too few words have one. */
export function initialsOf(parts: readonly Part[]): string | undefined {
  const words = parts.filter(({ role }) => SPELT.has(role));
  return words.length < FEWEST ? undefined : words.map(({ folded }) => folded[0]).join("");
}

const SPELT: ReadonlySet<Role> = new Set(["name", "kind", "modifier"]);

// Of two words hardly any name is abbreviated so.
const FEWEST = 3;
