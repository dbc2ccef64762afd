import { allonymError, coded, show } from "../errors.ts";

/** Whether a value can be gone through. A string cannot: it would be taken for a list of letters. */
export function isIterable(value: unknown): value is Iterable<unknown> | AsyncIterable<unknown> {
  return hasMethod(value, Symbol.asyncIterator) || hasMethod(value, Symbol.iterator);
}

/**
 * All that a list holds, as an array of its own. What the list itself throws while it is gone through is thrown on.
 *
 * @param what what it should be a list of, for the error
 */
export function readList<T>(values: Iterable<T>, path: string, what: string): T[] {
  if (Array.isArray(values) || hasMethod(values, Symbol.iterator)) return [...iterated(values, path)];
  throw allonymError("invalid-option", `${show(values)} is no list of ${what}`, {
    path,
    hint: `Give an array or another iterable of ${what}.`,
  });
}

/** A method that gives no iterator makes a list that is none. */
function iterated<T>(values: Iterable<T>, path: string): Iterable<T> {
  if (Array.isArray(values)) return values;
  const iterator: unknown = values[Symbol.iterator]();
  if (typeof iterator === "object" && iterator !== null && "next" in iterator) {
    return { [Symbol.iterator]: () => iterator as Iterator<T> };
  }
  throw coded(new TypeError(`${show(iterator)} is no iterator`), "invalid-option", path);
}

// To ask a proxy may throw.
function hasMethod(value: unknown, method: symbol): boolean {
  try {
    return typeof value === "object" && value !== null && typeof Reflect.get(value, method) === "function";
  } catch {
    return false;
  }
}
