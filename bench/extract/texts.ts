import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readMarked } from "../../tests/extract/marked.ts";

/** A text, and where it names entities of the table. */
export interface GoldText {
  /** As BCP 47 has it; texts of a folder do not say it. */
  readonly language: string | undefined;
  readonly text: string;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly id: string }[];
}

const CORPUS = "tests/extract/corpus";

interface MarkLine {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

/** The project's own corpus, or a folder of texts whose mentions are lines of mentions.jsonl. */
export function readTexts(folder: string | undefined): GoldText[] {
  return folder === undefined ? readCorpus() : readFolder(folder);
}

function readCorpus(): GoldText[] {
  return readdirSync(CORPUS)
    .sort()
    .map((file) => {
      const { text, mentions, language } = readMarked(readFileSync(join(CORPUS, file), "utf8"));
      const sure = mentions.filter(({ isSure }) => isSure);
      return { language, text, mentions: sure.map(({ start, end, ids: [id = ""] }) => ({ start, end, id })) };
    });
}

function readFolder(folder: string): GoldText[] {
  const marks = readFileSync(join(folder, "mentions.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as MarkLine);
  return [...new Set(marks.map(({ file }) => file))].map((file) => ({
    language: undefined,
    text: readFileSync(join(folder, file), "utf8"),
    mentions: marks.filter((mark) => mark.file === file).map(({ start, end, entity }) => ({ start, end, id: entity })),
  }));
}
