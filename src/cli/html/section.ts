import { entityList } from "./entity-list.ts";
import type { Entry } from "./entries.ts";
import { markedText } from "./marked-text.ts";
import type { ShownText } from "./shown-text.ts";
import { summary } from "./summary.ts";
import { foreign } from "./words.ts";

const HINT = '<p class="hint">Point at a marked name, tap it or reach it with Tab to see who is meant, and why.</p>\n';

/** One text of a page: the text with its marks, and who is named in it. */
export function section({ id, name, text, marks, entries }: ShownText): string {
  const entryOf = new Map(entries.flatMap((entry) => entry.marks.map((mark) => [mark, entry] as const)));
  return `<article id="${id}">
<header>
<h1>${foreign(name)}</h1>
${summary(marks, entries)}${marks.length === 0 ? "" : HINT}</header>
<div class="text" lang="">${markedText(text, marks, (mark) => entryOf.get(mark) as Entry)}</div>
${aside(entries)}</article>
`;
}

function aside(entries: readonly Entry[]): string {
  return entries.length === 0
    ? ""
    : `<aside aria-label="Entities">\n<h2>Entities</h2>\n${entityList(entries)}</aside>\n`;
}
