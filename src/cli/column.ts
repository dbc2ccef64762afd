import { allonymError, show } from "../errors.ts";
import { readRows, type TableRow } from "../import/index.ts";
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
  if (path !== STDIN && (await kindOf(path)) === "folder") await readable(path, Promise.reject(notAFile()));
  const reading = readRows(path === STDIN ? io.stdin : contentOf(path), { path: nameOf(path), encoding });
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
  await report(io, `${nameOf(path)}: a table with ${told}; ${reading.summary.rows} rows${unread}`);
  return rows;
}

function notAFile(): Error {
  return Object.assign(new Error("it is a folder"), { code: "EISDIR" });
}
