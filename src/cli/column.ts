import { stat } from "node:fs/promises";
import { allonymError, show } from "../errors.ts";
import { readRows, type TableRow } from "../import/index.ts";
import { counted } from "./counted.ts";
import { failure } from "./failure.ts";
import { nameOf, STDIN } from "./input.ts";
import { type Io, report } from "./io.ts";
import { contentOf, kindOf, readable } from "./own-table.ts";

/** Rows of a table that has certain columns. */
export interface Table {
  readonly path: string;
  readonly encoding: string | undefined;
  readonly columns: readonly string[];
}

/** The rows of a table; says on stderr what was guessed, and throws if a column that is asked for is not there. */
export async function readColumns({ path, encoding, columns }: Table, io: Io): Promise<TableRow[]> {
  const reading = readRows(await contentOfFile(path, io), { path: nameOf(path), encoding });
  const rows: TableRow[] = [];
  await readable(
    path,
    (async () => {
      for await (const row of reading) rows.push(row);
    })(),
  );
  const { titles, delimiter, rejected, rejectedLines } = reading.summary;
  const lacking = columns.find((column) => !titles.includes(column));
  if (lacking !== undefined) {
    throw allonymError(
      "unknown-columns",
      `has no column ${show(lacking)}; its columns are ${titles.map(show).join(", ")}`,
      {
        path: nameOf(path),
        hint: "Name one of these.",
      },
    );
  }
  const unread = rejected === 0 ? "" : `, ${rejected} of them could not be read (line ${rejectedLines.join(", ")})`;
  const told = `${delimiter}, ${reading.summary.encoding ?? "text"}`;
  await report(io, `${nameOf(path)}: a table with ${told}; ${counted(reading.summary.rows, "row")}${unread}`);
  return rows;
}

/** The content of one file, or of standard input; throws a failure for what is neither. */
export async function contentOfFile(path: string, io: Io): Promise<AsyncIterable<Uint8Array>> {
  if (path === STDIN) return io.stdin;
  const stats = await stat(path).catch(() => undefined);
  if (stats === undefined) throw failure("unreadable", `${path}: no such file. Check the path.`);
  if (stats.isDirectory()) throw failure("unreadable", `${path}: this is a folder. Name one file in it.`);
  await kindOf(path);
  return contentOf(path);
}
