import { resolutionJson } from "../base/resolution-json.ts";
import { paintFor } from "./color.ts";
import type { ExtractedFile } from "./extracted-file.ts";
import { nameOf } from "./input.ts";
import { write, writeWrapped } from "./io.ts";
import { jsonLine } from "./json-line.ts";
import { OverviewTable } from "./overview-table.ts";
import type { Session } from "./session.ts";
import { terminalText } from "./terminal-text.ts";
import { harmlessLines } from "./width.ts";

/** Where `extract` shows what it has found. */
export interface View {
  add(file: ExtractedFile): Promise<void>;
  end(): Promise<void>;
}

/** A page if one is asked for, else the marked text for a terminal, else JSON lines. */
export function viewFor(session: Session, several: boolean): View {
  const { call, io } = session;
  if (call.html) return htmlView(session);
  return call.json || !io.stdout.isTTY ? jsonView(session) : terminalView(session, several);
}

function htmlView({ io, library }: Session): View {
  const files: ExtractedFile[] = [];
  return {
    add: async (file) => {
      files.push(file);
    },
    end: async () => {
      if (files.length === 0) return;
      const explanations = new Map<unknown, string>();
      for (const { resolution } of files.flatMap(({ mentions }) => mentions)) {
        explanations.set(resolution, await library.explain(resolution));
      }
      const { page } = await import("./html/page.ts");
      await write(
        io.stdout,
        page(files, (resolution) => explanations.get(resolution) as string),
      );
    },
  };
}

function jsonView({ io }: Session): View {
  return {
    add: async ({ file, mentions }) => {
      for (const { start, end, text, resolution } of mentions) {
        await write(io.stdout, jsonLine({ file, start, end, text, ...resolutionJson(resolution) }));
      }
    },
    end: async () => undefined,
  };
}

function terminalView({ io }: Session, several: boolean): View {
  const paint = paintFor(io);
  const overview = new OverviewTable();
  let gap = "";
  return {
    add: async ({ file, text, mentions }) => {
      overview.add(mentions);
      const head = several ? `${gap}${paint("dim", `==> ${harmlessLines(nameOf(file))} <==`)}\n` : "";
      await writeWrapped(io, head + terminalText(text, mentions, paint));
      gap = "\n";
    },
    end: () => writeWrapped(io, overview.shown(paint, io.stdout.columns)),
  };
}
