import { paintFor } from "./color.ts";
import { type Io, write } from "./io.ts";
import { columnsOf, type Row, rowsOf } from "./rows.ts";
import { alignTable } from "./table.ts";
import type { Verdict } from "./verdict.ts";

/** Where a command puts its answers. */
export interface Printer {
  /** `record` is what JSON says beside the verdict, `asked` the same for the first columns of a table. */
  add(record: object, asked: readonly string[], verdict: Verdict): Promise<void>;
  end(): Promise<void>;
}

/** An aligned table for a terminal, else JSON lines. */
export function printerFor(io: Io, json: boolean, titles: readonly string[]): Printer {
  return json || !io.stdout.isTTY ? jsonPrinter(io) : tablePrinter(io, titles);
}

function jsonPrinter(io: Io): Printer {
  return {
    add: (record, _asked, verdict) => write(io.stdout, `${JSON.stringify({ ...record, ...verdict })}\n`),
    end: async () => undefined,
  };
}

function tablePrinter(io: Io, titles: readonly string[]): Printer {
  const rows: Row[] = [];
  const paint = paintFor(io);
  return {
    add: async (_record, asked, verdict) => {
      rows.push(...rowsOf(asked, verdict));
    },
    end: async () => {
      await write(
        io.stdout,
        alignTable(columnsOf(titles, paint), rows, (title) => paint("dim", title)),
      );
    },
  };
}
