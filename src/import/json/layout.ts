import type { Head } from "../record.ts";
import type { ImportFormat } from "../types.ts";
import { isBalanced, type Shape, shapeOf } from "./shape.ts";

/**
 * How records lie in a JSON text: `lines`, or the members that lead to what holds them (none for a list of records).
 */
export type Layout = "lines" | readonly string[];

/** Tells how records lie by the beginning of the text. */
export function layoutOf(head: Head, format: ImportFormat): Layout {
  const text = head.text.trimStart();
  if (text.startsWith("[")) return [];
  const way = wayOf(shapeOf(text), format);
  if (way !== undefined) return way;
  const [first = "", second] = text.split("\n", 2);
  // One object over several lines opens more on its first line than it closes; a broken first line is not the last.
  return second === undefined || second.startsWith("{") || isBalanced(first) ? "lines" : [];
}

function wayOf(shape: Shape, format: ImportFormat): readonly string[] | undefined {
  if (format === "sparql") return ["results", "bindings"];
  if (format === "wikidata" && shape.has("entities")) return ["entities"];
  if (format !== "skos" && format !== "schema.org") return undefined;
  // Contexts of some programs call it so.
  const graph = ["@graph", "graph"].find((name) => shape.has(name));
  return graph === undefined ? undefined : [graph];
}
