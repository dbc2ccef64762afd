import type { Variant } from "../romanize/variants.ts";
import type { CommandCall } from "./args.ts";
import { paintFor } from "./color.ts";
import { type Io, write, writeWrapped } from "./io.ts";
import { jsonLine } from "./json-line.ts";
import { searchQuery } from "./search-query.ts";
import { type SpellingRow, spellingColumns, spellingRows } from "./spelling-rows.ts";
import { alignTable } from "./table.ts";

/** Where `variants` puts what it has found. */
export interface SpellingPrinter {
  add(name: string, spellings: readonly Variant[]): Promise<void>;
  end(): Promise<void>;
}

/** Queries if they are asked for, else an aligned table for a terminal, else JSON lines. */
export function spellingPrinterFor(io: Io, { json, query }: CommandCall): SpellingPrinter {
  if (query) return queryPrinter(io);
  return json || !io.stdout.isTTY ? jsonPrinter(io) : tablePrinter(io);
}

function queryPrinter(io: Io): SpellingPrinter {
  return {
    add: async (name, spellings) => {
      if (spellings.length === 0) return;
      await write(io.stdout, `${searchQuery([name, ...spellings.map(({ text }) => text)])}\n`);
    },
    end: async () => undefined,
  };
}

function jsonPrinter(io: Io): SpellingPrinter {
  return {
    add: (name, spellings) => write(io.stdout, jsonLine({ query: name, variants: spellings })),
    end: async () => undefined,
  };
}

function tablePrinter(io: Io): SpellingPrinter {
  const rows: SpellingRow[] = [];
  const paint = paintFor(io);
  return {
    add: async (name, spellings) => {
      rows.push(...spellingRows(name, spellings));
    },
    end: async () => {
      await writeWrapped(
        io,
        alignTable(spellingColumns(paint), rows, (title) => paint("dim", title), io.stdout.columns),
      );
    },
  };
}
