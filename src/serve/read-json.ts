import { show } from "../errors.ts";
import { Refusal } from "./reply.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

/** A JSON text; throws a refusal for what is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, "This is not valid JSON.");
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An object with no other fields than these; throws a refusal that names the place. */
export function readObject(value: unknown, place: string, fields: readonly string[]): JsonObject {
  if (!isObject(value)) throw broken(place, "must be an object");
  const other = Object.keys(value).find((field) => !fields.includes(field));
  if (other !== undefined) throw broken(place, `has an unknown field ${show(other)}`);
  return value;
}

export function readList(value: unknown, place: string): readonly unknown[] {
  if (!Array.isArray(value)) throw broken(place, "must be a list");
  return value;
}

export function readString(value: unknown, place: string): string {
  if (typeof value !== "string") throw broken(place, "must be a string");
  return value;
}

/** A text of a length that a name can have. */
export function readName(value: unknown, place: string, units: number): string {
  const name = readString(value, place);
  if (name.length > units) throw broken(place, `is longer than ${units} UTF-16 units`);
  return name;
}

/** A whole number from 1, as a number or, in the query of an address, as a text. */
export function readCount(value: unknown, place: string, usual: number): number {
  if (value === undefined || value === null) return usual;
  const count = typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : value;
  if (typeof count === "number" && Number.isSafeInteger(count) && count >= 1) return count;
  throw broken(place, "must be a whole number from 1");
}

export function broken(place: string, what: string): Refusal {
  return new Refusal(400, `${place} ${what}.`);
}

export function tooMany(what: string, most: number): Refusal {
  return new Refusal(413, `There are more than ${most} ${what}. Send them in parts.`);
}
