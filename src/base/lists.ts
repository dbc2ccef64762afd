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
  if (hasMethod(values, Symbol.iterator)) return [...iterated(values, path)];
  throw allonymError("invalid-option", `${show(values)} is no list of ${what}`, {
    path,
    hint: `Give an array or another iterable of ${what}.`,
  });
}

/** A list or stream that can be gone through by `for await`; throws for one whose method gives no iterator. */
export function eachOf<T>(values: Iterable<T> | AsyncIterable<T>, path: string): Iterable<T> | AsyncIterable<T> {
  if (!hasMethod(values, Symbol.asyncIterator)) return iterated(values as Iterable<T>, path);
  const iterator = (values as AsyncIterable<T>)[Symbol.asyncIterator]();
  if (isObject(iterator)) return { [Symbol.asyncIterator]: () => iterator };
  throw noIterator(iterator, path);
}

/** A method that gives no iterator makes a list that is none. */
function iterated<T>(values: Iterable<T>, path: string): Iterable<T> {
  // What is an array in every way is gone through fastest as it is.
  if (Array.isArray(values)) return values;
  const iterator = values[Symbol.iterator]();
  if (isObject(iterator)) return { [Symbol.iterator]: () => iterator };
  throw noIterator(iterator, path);
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function noIterator(value: unknown, path: string): Error {
  return coded(new TypeError(`${show(value)} is no iterator`), "invalid-option", path);
}

// To ask a proxy may throw.
function hasMethod(value: unknown, method: symbol): boolean {
  try {
    return typeof value === "object" && value !== null && typeof Reflect.get(value, method) === "function";
  } catch {
    return false;
  }
}
