import { groupedBy } from "../grouped-by.ts";
import { type Mark, typeOf } from "./mark.ts";
import { NOT_IN_TABLE } from "./words.ts";

const LABELS = {
  person: "people",
  place: "places",
  organization: "organizations",
  group: "groups",
  ambiguous: "ambiguous",
  unknown: NOT_IN_TABLE,
} as const;

/** What the colours mean, and how many mentions have each. */
export function legend(marks: readonly Mark[]): string {
  const groups = groupedBy(marks, colourOf);
  const samples = Object.entries(LABELS).map(([colour, label]) => {
    const count = groups.get(colour)?.length;
    return count === undefined ? "" : `<li><span class="sample ${colour}">${label}</span> ${count}</li>\n`;
  });
  return `<ul class="legend">\n${samples.join("")}</ul>\n`;
}

function colourOf(mark: Mark): keyof typeof LABELS {
  if (mark.status === "match") return typeOf(mark);
  return mark.status === "none" ? "unknown" : "ambiguous";
}
