import { readOptions } from "../base/options.ts";
import { allonymError, show } from "../errors.ts";

/** What a server is ready to read and answer at once; each is optional. */
export interface ServeLimits {
  /** Bytes of a body. Default: 1 MiB. */
  readonly body?: number | undefined;
  /** Seconds for a body to arrive. Default: 30. */
  readonly seconds?: number | undefined;
  /** Queries or items of a request. Default: 100. */
  readonly queries?: number | undefined;
  /** UTF-16 units of a name. Default: 1,000. */
  readonly units?: number | undefined;
}

/** Settings of what answers requests; each is optional. */
export interface ServeOptions {
  /** Address under which all routes are reached, without a slash at its end. Default: the origin of each request. */
  readonly base?: string | undefined;
  /** Origins whose pages may ask; `*` is any. Default: those of this machine, such as OpenRefine's page. */
  readonly origins?: readonly string[] | undefined;
  readonly limits?: ServeLimits | undefined;
}

/** The settings with all that may be left out. */
export interface Rules {
  readonly base: string | undefined;
  /** Undefined for those of this machine. */
  readonly origins: readonly string[] | undefined;
  readonly limits: Limits;
}

export interface Limits {
  readonly body: number;
  readonly seconds: number;
  readonly queries: number;
  readonly units: number;
}

/** The most candidates, spellings or suggestions that one item is given, whatever it asks for. */
export const HIGHEST_LIMIT = 100;

const USUAL: Limits = { body: 1_048_576, seconds: 30, queries: 100, units: 1_000 };

/** Reads settings; throws a coded error for what is none. */
export function readRules(options: ServeOptions | undefined): Rules {
  return readOptions(options, ({ base, origins, limits }) => ({
    base: readBase(base),
    origins: readOrigins(origins),
    limits: readLimits(limits),
  }));
}

/** A text setting, or the usual one. */
export function readText(value: string | undefined, name: string, usual: string): string {
  if (value === undefined) return usual;
  if (typeof value === "string" && value !== "") return value;
  throw invalid(name, value, "Give a text, or leave it out.");
}

function readBase(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const url = httpUrl(value);
  if (url === undefined || url.search !== "" || url.hash !== "")
    throw invalid("base", value, "Give an address such as https://example.org/names.");
  return url.href.replace(/\/$/, "");
}

function readOrigins(values: readonly string[] | undefined): readonly string[] | undefined {
  if (values === undefined) return undefined;
  const hint = "Give a list of origins such as https://example.org, or of * for any.";
  if (!Array.isArray(values)) throw invalid("origins", values, hint);
  return values.map((value) => {
    if (value === "*") return value;
    const url = httpUrl(value);
    if (url === undefined || `${url.origin}/` !== url.href) throw invalid("origins", value, hint);
    return url.origin;
  });
}

function readLimits(given: ServeLimits | undefined): Limits {
  if (given === undefined) return USUAL;
  if (typeof given !== "object" || given === null) throw invalid("limits", given, "Give an object, or leave it out.");
  const names = Object.keys(USUAL) as (keyof Limits)[];
  return Object.fromEntries(names.map((name) => [name, readCount(given[name], name)])) as unknown as Limits;
}

function readCount(value: number | undefined, name: keyof Limits): number {
  if (value === undefined) return USUAL[name];
  if (Number.isSafeInteger(value) && value >= 1) return value;
  throw invalid(`limits.${name}`, value, "Give a whole number from 1.");
}

function httpUrl(value: unknown): URL | undefined {
  if (typeof value !== "string" || !URL.canParse(value)) return undefined;
  const url = new URL(value);
  return /^https?:$/.test(url.protocol) ? url : undefined;
}

function invalid(option: string, value: unknown, hint: string): Error {
  const [name] = option.split(".").slice(-1);
  return allonymError("invalid-option", `${show(value)} is no ${name}`, { path: `options.${option}`, hint });
}
