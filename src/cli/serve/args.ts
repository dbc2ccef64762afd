import { show } from "../../errors.ts";
import { readThreshold } from "../args.ts";
import { STDIN } from "../input.ts";
import type { TableReading } from "../own-table.ts";
import { parseOptions, usageOf } from "../parse-options.ts";
import { checkTableOptions, READING_OPTIONS, readingOf, TABLE_OPTIONS } from "../table-options.ts";

/** A call of `serve` that has been understood. */
export interface ServeCall {
  readonly tables: readonly string[];
  readonly reading: TableReading;
  readonly index: string | undefined;
  readonly options: { readonly threshold: number | undefined };
  readonly port: number;
  readonly host: string;
  readonly base: string | undefined;
  /** Undefined for the pages of this machine. */
  readonly origins: readonly string[] | undefined;
  readonly name: string | undefined;
  readonly draft: boolean;
}

const OPTIONS = {
  ...TABLE_OPTIONS,
  ...READING_OPTIONS,
  threshold: { type: "string" },
  port: { type: "string" },
  host: { type: "string" },
  base: { type: "string" },
  origin: { type: "string", multiple: true },
  name: { type: "string" },
  draft: { type: "boolean" },
} as const;

const PORT = 8000;
const HIGHEST_PORT = 65_535;

const usage = usageOf("serve");

/** Reads the arguments behind `serve`; throws a usage failure that says what to do. */
export function readServeArgs(argv: readonly string[]): ServeCall | "help" {
  const { values, positionals } = parseOptions("serve", argv, OPTIONS);
  if (values.help) return "help";
  const [operand] = positionals;
  if (operand !== undefined) throw usage(`serve takes no ${show(operand)}; a list is named by --table`);
  checkTableOptions(values, usage);
  const { table: tables = [], index, name, draft = false } = values;
  if (tables.filter((path) => path === STDIN).length > 1) throw usage("standard input can be one table only");
  return {
    tables,
    reading: readingOf(values),
    index,
    options: { threshold: readThreshold(values.threshold) },
    port: readPort(values.port),
    host: values.host ?? "127.0.0.1",
    base: readBase(values.base),
    origins: values.origin?.map(readOrigin),
    name,
    draft,
  };
}

function readPort(given: string | undefined): number {
  if (given === undefined) return PORT;
  if (/^\d{1,5}$/.test(given) && Number(given) <= HIGHEST_PORT) return Number(given);
  throw usage(`--port ${show(given)} is no port: a whole number up to ${HIGHEST_PORT}, 0 for any that is free`);
}

function readBase(given: string | undefined): string | undefined {
  if (given === undefined || isWeb(given)) return given;
  throw usage(`--base ${show(given)} is no address such as https://example.org/names`);
}

function readOrigin(given: string): string {
  const origin = given.replace(/\/$/, "");
  if (origin === "*" || (isWeb(origin) && new URL(origin).origin === origin)) return origin;
  throw usage(`--origin ${show(given)} is no origin such as https://example.org, nor *`);
}

function isWeb(address: string): boolean {
  return URL.canParse(address) && /^https?:\/\/[^?#]+$/.test(new URL(address).href);
}
