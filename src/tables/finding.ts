import type { NameInput } from "../types.ts";
import { fieldOf, type JsonPath, valueAt } from "./json-path.ts";

/** A fault of a record: where it is, what is wrong and what to do about it. */
export interface Finding {
  readonly at: JsonPath;
  readonly problem: string;
  readonly mend: string;
  /** Another file, a part of which the problem speaks of. */
  readonly elsewhere?: { readonly path: string; readonly at: JsonPath } | undefined;
}

/** How people call the part of a record that a path leads to: `name "Ufa" (en)`, `distinctFrom "birsk"`. */
export function entryOf(record: unknown, at: JsonPath): string {
  const [field, number] = at;
  const name = field === "names" && number !== undefined ? valueAt(record, at.slice(0, 2)) : undefined;
  if (isName(name)) return `name ${JSON.stringify(name.text)}${typeof name.lang === "string" ? ` (${name.lang})` : ""}`;
  const value = valueAt(record, at);
  return typeof value === "string" ? `${listOf(at)} ${JSON.stringify(value)}` : fieldOf(at);
}

function isName(value: unknown): value is Pick<NameInput, "text" | "lang"> {
  return typeof valueAt(value, ["text"]) === "string";
}

/** A string is told by itself, and not by its number in its list. */
function listOf(at: JsonPath): string {
  return fieldOf(typeof at.at(-1) === "number" ? at.slice(0, -1) : at);
}
