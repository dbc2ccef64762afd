// A string that the end of the text cuts is one too: looked for in vain, it would be looked for again from each quote.
const TOKEN = /"(?:[^"\\]|\\[\s\S]?)*(?:"|$)|[{}[\],:]|[^\s{}[\],:"]+/g;

/**
 * What the beginning of a JSON text shows: the names of members on the way from the outside (`results.bindings.item`),
 * lists left out, each with its first value if that is a string.
 */
export type Shape = ReadonlyMap<string, string | undefined>;

/** Ways deeper than this tell no format. */
const DEEPEST = 4;

/** Reads the names of members of a text that may be cut anywhere, and may be many values behind each other. */
export function shapeOf(text: string): Shape {
  const reader = new ShapeReader();
  for (const [token] of text.matchAll(TOKEN)) reader.take(token);
  return reader.shape;
}

/** Whether all brackets that a text opens are closed in it. */
export function isBalanced(text: string): boolean {
  let depth = 0;
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === "{" || token === "[") depth++;
    if (token === "}" || token === "]") depth--;
  }
  return depth === 0;
}

class ShapeReader {
  readonly shape: Map<string, string | undefined> = new Map();
  /** The members around a token; undefined for what is no member: an element, or the outermost value. */
  readonly #around: (string | undefined)[] = [];
  #key: string | undefined;
  #last: string | undefined;

  take(token: string): void {
    switch (token) {
      case ":":
        this.#key = this.#last;
        this.#note(undefined);
        break;
      case "{":
      case "[":
        this.#around.push(this.#key);
        this.#key = undefined;
        break;
      case "}":
      case "]":
        this.#around.pop();
        this.#key = undefined;
        break;
      case ",":
        this.#key = undefined;
        break;
      default:
        this.#last = stringOf(token);
        this.#note(this.#last);
    }
  }

  #note(value: string | undefined): void {
    if (this.#key === undefined || this.#around.length > DEEPEST) return;
    const path = [...this.#around, this.#key].filter((name) => name !== undefined).join(".");
    if (this.shape.get(path) === undefined) this.shape.set(path, value);
  }
}

function stringOf(token: string): string | undefined {
  try {
    const value: unknown = JSON.parse(token);
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}
