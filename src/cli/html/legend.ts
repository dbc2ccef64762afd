import type { EntityType } from "../../types.ts";
import { type Mark, typeOf } from "./mark.ts";

const LABELS: Readonly<Record<EntityType, string>> = {
  person: "people",
  place: "places",
  organization: "organizations",
  group: "groups",
};

/** What the colours mean, and how many mentions have each. */
export function legend(marks: readonly Mark[]): string {
  const clear = marks.filter(({ reason }) => reason === undefined);
  const types = Object.entries(LABELS).map(([type, label]) =>
    sample(type, label, clear.filter((mark) => typeOf(mark) === type).length),
  );
  const ambiguous = sample("ambiguous", "ambiguous", marks.length - clear.length);
  return `<ul class="legend">\n${types.join("")}${ambiguous}</ul>\n`;
}

function sample(classes: string, label: string, count: number): string {
  return count === 0 ? "" : `<li><span class="sample ${classes}">${label}</span> ${count}</li>\n`;
}
