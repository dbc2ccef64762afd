/** The way to a value within a JSON text: the name of each field and the number of each element. */
export type JsonPath = readonly (string | number)[];

/** A path as one writes it: `names[0].lang`; "the record" for the whole. */
export function fieldOf(path: JsonPath): string {
  const text = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
  return text === "" ? "the record" : text.replace(/^\./, "");
}

/** The path that a JSON Pointer writes: `/names/0/lang`. */
export function readPointer(pointer: string): JsonPath {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key.replaceAll("~1", "/").replaceAll("~0", "~")));
}

/** The value that a path leads to, if there is one. */
export function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === "object" && inner !== null ? (inner as Record<string, unknown>)[key] : undefined),
    value,
  );
}
