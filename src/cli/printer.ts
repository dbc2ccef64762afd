import { resolutionJson } from "../base/resolution-json.ts";
import type { EntityInput, Resolution } from "../types.ts";
import { paintFor } from "./color.ts";
import { type Io, write, writeWrapped } from "./io.ts";
import { jsonLine } from "./json-line.ts";
import { columnsOf, type Row, rowsOf } from "./rows.ts";
import { alignTable } from "./table.ts";

/** Where `resolve` puts its answers. */
export interface Printer {
  add(query: string, resolution: Resolution<EntityInput>): Promise<void>;
  end(): Promise<void>;
}

/** An aligned table for a terminal, else JSON lines. */
export function printerFor(io: Io, json: boolean): Printer {
  return json || !io.stdout.isTTY ? jsonPrinter(io) : tablePrinter(io);
}

function jsonPrinter(io: Io): Printer {
  return {
    add: (query, resolution) => write(io.stdout, jsonLine({ query, ...resolutionJson(resolution) })),
    end: async () => undefined,
  };
}

function tablePrinter(io: Io): Printer {
  const rows: Row[] = [];
  const paint = paintFor(io);
  return {
    add: async (query, resolution) => {
      rows.push(...rowsOf(query, resolution));
    },
    end: async () => {
      await writeWrapped(
        io,
        alignTable(columnsOf(paint), rows, (title) => paint("dim", title), io.stdout.columns),
      );
    },
  };
}
