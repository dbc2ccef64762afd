import { width } from "./width.ts";

// JSON as Biome writes it with lines of 120 columns and steps of two spaces (biome.json), which check:data wants: Biome
// itself is no dependency of the package. tests/cli/json-format.test.ts holds it to Biome.

const WIDEST = 120;
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** A value as text of its own, an array or an object. */
type Node = string | List;

interface List {
  readonly open: "[" | "{";
  readonly items: readonly Item[];
  /** An object stays open whose first field begins a line. */
  readonly isOpen: boolean;
}

/** An element, or a field with its name. */
interface Item {
  readonly key: string | undefined;
  readonly value: Node;
  /** A blank line before it stays. */
  readonly isApart: boolean;
}

/** A valid JSON text, formatted. */
export function formatJson(text: string): string {
  return `${written(new Reader(text).read(), 0, 0)}\n`;
}

/** A value as formatted JSON, every object with a line for each field. */
export function jsonOf(value: unknown): string {
  return formatJson(JSON.stringify(value, null, 2));
}

class Reader {
  readonly #text: string;
  readonly #tokens: IterableIterator<RegExpExecArray>;
  /** The token read last, and the white space before it. */
  #token = "";
  #before = "";
  #end = 0;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = text.matchAll(TOKEN);
    this.#next();
  }

  read(): Node {
    const open = this.#token;
    this.#next();
    if (open !== "[" && open !== "{") return open;
    const isOpen = open === "{" && this.#token !== "}" && this.#before.includes("\n");
    const items: Item[] = [];
    while (this.#token !== "]" && this.#token !== "}" && this.#token !== "") {
      items.push(this.#item(open, items.length > 0));
      if (this.#token === ",") this.#next();
    }
    this.#next();
    return { open, items, isOpen };
  }

  #item(open: "[" | "{", follows: boolean): Item {
    const isApart = follows && this.#before.split("\n").length > 2;
    if (open === "[") return { key: undefined, value: this.read(), isApart };
    const key = this.#token;
    this.#next();
    this.#next();
    return { key, value: this.read(), isApart };
  }

  #next(): void {
    const { value } = this.#tokens.next();
    this.#token = value?.[0] ?? "";
    const at = value?.index ?? this.#text.length;
    this.#before = this.#text.slice(this.#end, at);
    this.#end = at + this.#token.length;
  }
}

/** A node that begins in a column of a line with an indent; behind it may stand a comma. */
function written(node: Node, indent: number, column: number): string {
  if (typeof node === "string") return node;
  const { open, items } = node;
  const close = open === "[" ? "]" : "}";
  if (items.length === 0) return `${open}${close}`;
  const flat = flatOf(node);
  if (flat !== undefined && column + width(flat) + (column === 0 ? 0 : 1) <= WIDEST) return flat;
  const inner = indent + 2;
  const lines = items.map(({ key, value, isApart }, at) => {
    const name = key === undefined ? "" : `${key}: `;
    const comma = at < items.length - 1 ? "," : "";
    return `${isApart ? "\n" : ""}${" ".repeat(inner)}${name}${written(value, inner, inner + width(name))}${comma}`;
  });
  return `${open}\n${lines.join("\n")}\n${" ".repeat(indent)}${close}`;
}

/** A node on one line; undefined if something in it stays open or apart. */
function flatOf(node: Node): string | undefined {
  if (typeof node === "string") return node;
  const { open, items, isOpen } = node;
  if (isOpen) return undefined;
  const parts: string[] = [];
  for (const { key, value, isApart } of items) {
    const flat = flatOf(value);
    if (flat === undefined || isApart) return undefined;
    parts.push(key === undefined ? flat : `${key}: ${flat}`);
  }
  if (parts.length === 0) return open === "[" ? "[]" : "{}";
  return open === "[" ? `[${parts.join(", ")}]` : `{ ${parts.join(", ")} }`;
}
