import type { JsonPath } from "./json-path.ts";

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],]|\n|[^\s{}[\],:"]+/g;

/**
 * Reads on which line each value of a JSON text stands; for a field, the line of its name. A path that leads nowhere
 * gives the line of what would hold it. The text must be valid JSON.
 */
export function linesOf(text: string): (path: JsonPath) => number {
  const reader = new LineReader();
  for (const [token] of text.matchAll(TOKEN)) reader.take(token);
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const line = reader.lines.get(keyOf(path.slice(0, length)));
      if (line !== undefined) return line;
    }
    return 1;
  };
}

class LineReader {
  readonly lines: Map<string, number> = new Map();
  /** The objects and arrays around a token, each with the field or element that is being read. */
  readonly #open: { readonly isArray: boolean; key: string | number | undefined }[] = [];
  #line = 1;

  take(token: string): void {
    const inner = this.#open.at(-1);
    switch (token) {
      case "\n":
        this.#line++;
        break;
      case ",":
        if (inner !== undefined) inner.key = inner.isArray ? Number(inner.key) + 1 : undefined;
        break;
      case "}":
      case "]":
        this.#open.pop();
        break;
      default:
        this.#takeValue(token);
    }
  }

  /** A value, what begins one, or the name of a field. */
  #takeValue(token: string): void {
    const inner = this.#open.at(-1);
    const isName = inner?.isArray === false && inner.key === undefined;
    if (isName) inner.key = JSON.parse(token) as string;
    if (isName || inner?.isArray) this.lines.set(keyOf(this.#open.map(({ key }) => key ?? "")), this.#line);
    if (token === "{") this.#open.push({ isArray: false, key: undefined });
    if (token === "[") this.#open.push({ isArray: true, key: 0 });
  }
}

// A pointer does not tell the number of an element from a field that is called by digits.
function keyOf(path: JsonPath): string {
  return JSON.stringify(path.map(String));
}
