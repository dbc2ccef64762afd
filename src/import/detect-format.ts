import { readString } from "../base/options.ts";
import { allonymError } from "../errors.ts";
import { type Shape, shapeOf } from "./json/shape.ts";
import type { ImportFormat } from "./types.ts";

/**
 * Tells the format of a text by its beginning. Text that is no JSON counts as `csv`.
 *
 * @param head the beginning of the text, some thousand letters of it; it may be cut anywhere
 * @param path names the source in errors
 * @throws `empty-source`; `unknown-format` for XML, and for JSON-LD and JSON that hold none of the known things
 * @example
 * ```ts
 * import { detectFormat } from "allonym/import";
 *
 * detectFormat('{"id":"rp","schema":"Person","properties":{"name":["Ruslan Petrov"]}}'); // "ftm"
 * detectFormat("id;name\n7;Жанна Щукина"); // "csv"
 * ```
 */
export function detectFormat(head: string, path = "source"): ImportFormat {
  readString(head, "head");
  readString(path, "path");
  const [first] = /\S/.exec(head.startsWith("\u{FEFF}") ? head.slice(1) : head) ?? [];
  if (first === undefined) {
    throw allonymError("empty-source", "holds nothing", { path, hint: "Give a file that holds records." });
  }
  if (first === "<") {
    const hint = "Give CSV, JSON or JSON lines; SKOS as JSON-LD.";
    throw allonymError("unknown-format", "is XML or HTML, which is not read", { path, hint });
  }
  if (first !== "{" && first !== "[") return "csv";
  return formatOf(shapeOf(head));
}

function formatOf(shape: Shape): ImportFormat {
  if (shape.has("results.bindings") || shape.has("head.vars")) return "sparql";
  if (shape.has("names")) return "plain";
  if (isWikidata(shape)) return "wikidata";
  if (shape.has("schema") && shape.has("properties")) return "ftm";
  const paths = [...shape.keys()];
  if (paths.some((path) => /(?:^|[.:#/])(?:pref|alt)Label$/.test(path))) return "skos";
  return paths.some((path) => path.startsWith("@")) ? "schema.org" : "plain";
}

function isWikidata(shape: Shape): boolean {
  const keys = [...shape.keys()];
  if (keys.some((path) => /^entities\.[QPL]\d+$/.test(path))) return true;
  return shape.has("labels") && /^[QPL]\d+$/.test(shape.get("id") ?? "");
}
