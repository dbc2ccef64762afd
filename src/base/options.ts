import { allonymError, coded, show } from "../errors.ts";
import { settings } from "../settings.ts";
import type { EntityType, ResolveOptions } from "../types.ts";

const TYPES: ReadonlySet<unknown> = new Set<EntityType>(["person", "place", "organization", "group"]);

const NONE = {};

/** Reads options that may be left out; throws a coded error for what is no object, or cannot be read. */
export function readOptions<O extends object, R>(options: O | undefined, read: (options: Partial<O>) => R): R {
  if (options === undefined) return read(NONE);
  if (typeof options !== "object" || options === null) {
    const hint = "Give an object, or leave it out.";
    throw allonymError("invalid-option", `${show(options)} is no object of options`, { path: "options", hint });
  }
  try {
    return read(options);
  } catch (error) {
    throw coded(error, "invalid-option", "options");
  }
}

/** The threshold asked for, or the usual one. */
export function readThreshold(value: number | undefined, usual: number = settings.threshold): number {
  if (value === undefined) return usual;
  if (typeof value === "number" && value > 0 && value <= 1) return value;
  throw invalid("threshold", value, "Give a probability above 0 and at most 1.");
}

/** The limit asked for, or the usual one. */
export function readLimit(value: number | undefined, usual: number = settings.limit): number {
  if (value === undefined) return usual;
  if (Number.isSafeInteger(value) && value >= 1) return value;
  throw invalid("limit", value, "Give a whole number from 1.");
}

/** The type asked for; undefined stands for any. */
export function readType(value: ResolveOptions["type"]): EntityType | undefined {
  if (value === undefined || TYPES.has(value)) return value;
  throw invalid("type", value, ONE_OF_TYPES);
}

/** What to do about an entity of no such type. */
export const ONE_OF_TYPES = "Give one of: person, place, organization, group.";

/** Whether a value is what an entity can be; it can also be left out. */
export function isType(value: unknown): value is EntityType | undefined {
  return value === undefined || TYPES.has(value);
}

/** The number of workers asked for, or the usual one. */
export function readWorkers(value: number | undefined, usual: number): number {
  if (value === undefined) return usual;
  if (Number.isSafeInteger(value) && value >= 1) return value;
  throw invalid("workers", value, "Give a whole number from 1; to stay in one thread, ask resolver.resolve.");
}

/** A switch; undefined stands for off. */
export function readFlag(value: boolean | undefined, name: string): boolean {
  if (value === undefined || typeof value === "boolean") return value === true;
  throw invalid(name, value, "Give true or false.");
}

/** A string, or the error for what is none. */
export function readString(value: unknown, path: string, entityId?: string): string {
  if (typeof value === "string") return value;
  throw allonymError("not-a-string", `${show(value)} is not a string`, { path, entityId, hint: "Give a string." });
}

/** A function that says which entities are asked for, or none. */
export function readFilter<E>(value: ((entity: E) => boolean) | undefined): ((entity: E) => boolean) | undefined {
  if (value === undefined || typeof value === "function") return value;
  throw invalid("filter", value, "Give a function of an entity.");
}

function invalid(option: string, value: unknown, hint: string): Error {
  return allonymError("invalid-option", `${show(value)} is no ${option}`, { path: `options.${option}`, hint });
}
