import type { EntityInput, Resolution } from "../../types.ts";
import type { ExtractedFile } from "../extracted-file.ts";
import { nameOf } from "../input.ts";
import { entityList } from "./entity-list.ts";
import { type Entry, entriesOf } from "./entries.ts";
import { escapeHtml } from "./escape.ts";
import { legend } from "./legend.ts";
import { type Mark, marksOf } from "./mark.ts";
import { markedText } from "./marked-text.ts";
import { counted } from "./words.ts";

/** One text of a page, the `number`th: its marked text, and the entities named in it. */
export function section(
  { file, text, mentions }: ExtractedFile,
  number: number,
  explain: (of: Resolution<EntityInput>) => string,
): string {
  const marks = marksOf(mentions, number, explain);
  const entries = entriesOf(marks, number);
  const entryOf = new Map(entries.flatMap((entry) => entry.marks.map((mark) => [mark, entry] as const)));
  return `<article id="f${number}">
<header>
<h1><bdi lang="">${escapeHtml(nameOf(file))}</bdi></h1>
${summary(marks, entries)}</header>
<div class="text" lang="">${markedText(text, marks, (mark) => entryOf.get(mark) as Entry)}</div>
${aside(entries)}</article>
`;
}

function aside(entries: readonly Entry[]): string {
  return entries.length === 0
    ? ""
    : `<aside aria-label="Entities">\n<h2>Entities</h2>\n${entityList(entries)}</aside>\n`;
}

function summary(marks: readonly Mark[], entries: readonly Entry[]): string {
  if (marks.length === 0) return "<p>Nothing found.</p>\n";
  const entities = new Set(entries.flatMap(({ marks: [{ meant }] }) => meant.map(({ entity }) => entity.id)));
  const mentions = counted(marks.length, "mention", "mentions");
  return `<div class="summary">
<p>${mentions} of ${counted(entities.size, "entity", "entities")}</p>
${legend(marks)}</div>
<p class="hint">Point at a marked name, tap it or reach it with Tab to see who is meant, and why.</p>
`;
}
