import type { TableReading } from "./own-table.ts";

/** Options that say how a list is to be read, where that is not to be guessed; as `parseArgs` takes them. */
export const READING_OPTIONS = {
  id: { type: "string" },
  names: { type: "string" },
  as: { type: "string" },
  encoding: { type: "string" },
} as const;

/** The other options of the commands that ask lists of somebody's own. */
export const TABLE_OPTIONS = {
  table: { type: "string", multiple: true },
  strict: { type: "boolean" },
  index: { type: "string" },
} as const;

interface Given {
  readonly table?: readonly string[] | undefined;
  readonly id?: string | undefined;
  readonly names?: string | undefined;
  readonly as?: string | undefined;
  readonly encoding?: string | undefined;
  readonly strict?: boolean | undefined;
  readonly index?: string | undefined;
}

/** How a list is to be read, by these options. */
export function readingOf({ id, names, as: type, encoding, strict }: Given): TableReading {
  return { id, names: names?.split(/, */), type, encoding, strict };
}

/** Throws a usage failure for options that say something of a list, where no list is named. */
export function checkTableOptions({ table, index, ...given }: Given, usage: (problem: string) => Error): void {
  if (table !== undefined) return;
  const ofReading = [...Object.keys(READING_OPTIONS), "strict"].find((option) => option in given);
  if (ofReading !== undefined) throw usage(`--${ofReading} says how to read a --table, name one`);
  if (index !== undefined) throw usage("--index keeps the index of a --table, name one");
}
