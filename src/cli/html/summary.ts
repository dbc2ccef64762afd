import type { Entry } from "./entries.ts";
import { legend } from "./legend.ts";
import type { Mark } from "./mark.ts";
import { counted } from "./words.ts";

const LACKING = "of persons not in the table";

/** How much is named, and what the colours mean. */
export function summary(marks: readonly Mark[], entries: readonly Entry[]): string {
  if (marks.length === 0) return "<p>Nothing found.</p>\n";
  return `<div class="summary">
<p>${counts(marks, entries)}</p>
${legend(marks)}</div>
`;
}

function counts(marks: readonly Mark[], entries: readonly Entry[]): string {
  const unknown = marks.filter(({ status }) => status === "none").length;
  const known = marks.length - unknown;
  if (known === 0) return `${counted(unknown, "mention", "mentions")} ${LACKING}`;
  const entities = new Set(entries.flatMap(({ marks: [{ meant }] }) => meant.map(({ entity }) => entity.id)));
  const found = `${counted(known, "mention", "mentions")} of ${counted(entities.size, "entity", "entities")}`;
  return unknown === 0 ? found : `${found}, ${unknown} ${LACKING}`;
}
