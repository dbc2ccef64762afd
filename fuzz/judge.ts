import { STEERING } from "../src/show.ts";
import type { Call } from "./call.ts";
import type { Said } from "./fuzz-commands.ts";
import { Planted } from "./hostile-values.ts";

/**
 * Milliseconds of processor that a call of ordinary size may take: names of at most 100 UTF-16 units, 300 together; as
 * much again for each further 300 of a text or list, up to 2,000.
 */
const ORDINARY = { milliseconds: 200, size: 300, most: 2_000 };
/** What is larger may take this, and so much more for each UTF-16 unit. */
const LARGER = { milliseconds: 2_000, eachUnit: 0.02 };

/** UTF-16 units of the longest message: its parts are cut. */
const LONGEST_MESSAGE = 10_000;

export function limitOf({ size, slower = 1, startsThreads = false }: Call): number {
  if (startsThreads) return Number.POSITIVE_INFINITY;
  if (size > ORDINARY.most) return LARGER.milliseconds + LARGER.eachUnit * size;
  return slower * ORDINARY.milliseconds * Math.max(1, size / ORDINARY.size);
}

/** What is wrong with what a call threw; undefined for an error as it should be. */
export function faultOfError(error: unknown, { plants = false }: Call): string | undefined {
  const isOfSource = error instanceof Planted || (error instanceof TypeError && /revoked/.test(error.message));
  if (isOfSource) return plants ? undefined : "what a getter or proxy threw came through";
  if (!(error instanceof Error)) return `threw ${typeof error}`;
  const { name, code } = error as Error & { readonly code?: unknown };
  if (name !== "AllonymError" || typeof code !== "string") return `untyped error: ${error.stack}`;
  if (error.message.length > LONGEST_MESSAGE) return `a message of ${error.message.length} letters`;
  return steers(error.message) ? `a message that steers a terminal: ${JSON.stringify(error.message)}` : undefined;
}

/** What is wrong with what a command said. */
export function faultOfSaid({ code, out, err, isTerminal }: Said): string | undefined {
  if (![0, 1, 2, 3].includes(code)) return `exit code ${code}`;
  if (err.includes("this is a bug")) return err;
  if (steers(err)) return `standard error steers a terminal: ${JSON.stringify(err.slice(0, 500))}`;
  if (isTerminal && steers(out)) return `standard output steers a terminal: ${JSON.stringify(out.slice(0, 500))}`;
  return err.length > 10 * LONGEST_MESSAGE ? `${err.length} letters on standard error` : undefined;
}

function steers(text: string): boolean {
  return text.replace(/[\n\t]/g, "").search(STEERING) >= 0;
}
