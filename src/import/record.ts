import type { Entity, EntityInput } from "../types.ts";

/** Why a record is no entity. */
export interface Refusal {
  readonly reason: string;
  readonly id?: string | undefined;
  /** What it is counted as, if the reason speaks of this record alone. */
  readonly kind?: string | undefined;
  /** The line of the record that has the same id, if that is why. */
  readonly first?: number | undefined;
}

/** What a record is. */
export type Outcome = (EntityInput & Pick<Entity, "identifiers">) | Refusal;

/** An outcome, and the line on which its record begins. */
export interface Found {
  readonly line: number;
  readonly outcome: Outcome;
}

/** Makes records of a text that comes in parts. What it gives is to be taken before the next part is pushed. */
export interface RecordReader {
  push(text: string): Iterable<Found>;
  end(): Iterable<Found>;
}

/** The first part of a source, and whether it is all of it. */
export interface Head {
  readonly text: string;
  readonly isAll: boolean;
}

export function isRefusal(outcome: Outcome): outcome is Refusal {
  return "reason" in outcome && !("names" in outcome);
}

/** An object of JSON: no array, not null. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A field that is the object's own: `toString` is none. */
export function fieldOf(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** A value as a list; nothing for none. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The strings of a value that is one or a list of them. */
export function stringsOf(value: unknown): readonly string[] {
  return listOf(value).filter((one) => typeof one === "string");
}
