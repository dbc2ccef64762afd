import { Overview, type OverviewRow, type TextCount } from "../overview.ts";
import type { Entry } from "./entries.ts";
import { classesOf } from "./mark.ts";
import { shortNames } from "./short-names.ts";
import type { ShownText } from "./shown-text.ts";
import { summary } from "./summary.ts";
import { counted, doubtOf, foreign, namesOf, naturesOf } from "./words.ts";

// More links of one entity are unfolded by who asks for them.
const TEXTS_AT_ONCE = 8;

/** Where one of the texts has somebody in its list. */
interface Place {
  readonly entry: Entry;
  /** Of the text. */
  readonly name: string;
}

/** Who is named in all texts of a page, how often, and in which of them. */
export function overviewList(texts: readonly ShownText[]): string {
  const overview = new Overview<Place>();
  const names = shortNames(texts.map(({ name }) => name));
  for (const [at, { entries }] of texts.entries()) {
    for (const entry of entries) overview.add(entry.marks, { entry, name: names[at] ?? "" });
  }
  const marks = texts.flatMap(({ marks }) => marks);
  const entries = texts.flatMap(({ entries }) => entries);
  const list = marks.length === 0 ? "" : `<ol>\n${overview.rows().map(item).join("")}</ol>\n`;
  return `<section class="overview" aria-labelledby="overview">
<header>
<h1 id="overview">All ${texts.length} texts</h1>
${summary(marks, entries)}</header>
${list}</section>
`;
}

function item({ named, mentions, texts }: OverviewRow<Place>): string {
  const natures = [naturesOf(named), doubtOf(named)].filter((words) => words !== undefined).join(", ");
  return `<li class="${classesOf(named)}">
<p><b>${namesOf(named)}</b> <span class="nature">${natures}</span></p>
<p class="count">${counted(mentions, "mention", "mentions")}</p>
${places(texts)}</li>
`;
}

function places(texts: readonly TextCount<Place>[]): string {
  const fits = texts.length <= TEXTS_AT_ONCE + 1;
  const atOnce = fits ? texts : texts.slice(0, TEXTS_AT_ONCE);
  const rest = fits ? [] : texts.slice(TEXTS_AT_ONCE);
  const folded = fits
    ? ""
    : `<li><details><summary>${rest.length} more texts</summary>\n<ul>\n${links(rest)}</ul></details></li>\n`;
  return `<ul>\n${links(atOnce)}${folded}</ul>\n`;
}

function links(texts: readonly TextCount<Place>[]): string {
  return texts
    .map(
      ({ text: { entry, name }, mentions }) =>
        `<li><a href="#${entry.id}">${foreign(name)}</a> <span class="count">${mentions}</span></li>\n`,
    )
    .join("");
}
