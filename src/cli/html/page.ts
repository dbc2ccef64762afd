import { escapeHtml } from "../../base/escape-html.ts";
import type { EntityInput, Resolution } from "../../types.ts";
import type { ExtractedFile } from "../extracted-file.ts";
import { overviewList } from "./overview-list.ts";
import { section } from "./section.ts";
import { type ShownText, shownText } from "./shown-text.ts";
import { STYLE } from "./style.ts";
import { foreign } from "./words.ts";

const MOST_NAMES_IN_TITLE = 3;
// Longer contents would hide what stands below them.
const MOST_TEXTS_UNFOLDED = 12;

/** A self-contained page of texts with the names found in them; it needs no script and no network. */
export function page(files: readonly ExtractedFile[], explain: (of: Resolution<EntityInput>) => string): string {
  const texts = files.map((file, at) => shownText(file, at + 1, explain));
  const several = texts.length > 1;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title(texts))}</title>
<style>
${STYLE}</style>
</head>
<body>
${several ? contents(texts) : ""}<main>
${several ? overviewList(texts) : ""}${texts.map(section).join("")}</main>
</body>
</html>
`;
}

function title(texts: readonly ShownText[]): string {
  const names = texts.map(({ name }) => name);
  if (names.length <= MOST_NAMES_IN_TITLE) return names.join(", ");
  const shown = names.slice(0, MOST_NAMES_IN_TITLE - 1);
  return `${shown.join(", ")} and ${names.length - shown.length} more texts`;
}

function contents(texts: readonly ShownText[]): string {
  const items = texts.map(({ id, name }) => `<li><a href="#${id}">${foreign(name)}</a></li>\n`);
  const list = `<ol>\n${items.join("")}</ol>\n`;
  const folded = `<details>\n<summary>${texts.length} texts</summary>\n${list}</details>\n`;
  return `<nav aria-label="Texts">\n${texts.length > MOST_TEXTS_UNFOLDED ? folded : list}</nav>\n`;
}
