import type { EntityInput, Resolution } from "../../types.ts";
import { nameOf } from "../input.ts";
import type { Reading } from "../reading.ts";
import { escapeHtml } from "./escape.ts";
import { section } from "./section.ts";
import { STYLE } from "./style.ts";

/** A page of its own that shows texts with the names found in them; it needs no script and no network. */
export function page(readings: readonly Reading[], explain: (of: Resolution<EntityInput>) => string): string {
  const title = readings.map(({ file }) => nameOf(file)).join(", ");
  const sections = readings.map((reading, at) => section(reading, at + 1, explain));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
${STYLE}</style>
</head>
<body>
${readings.length > 1 ? contents(readings) : ""}<main>
${sections.join("")}</main>
</body>
</html>
`;
}

function contents(readings: readonly Reading[]): string {
  const items = readings.map(
    ({ file }, at) => `<li><a href="#f${at + 1}"><bdi lang="">${escapeHtml(nameOf(file))}</bdi></a></li>\n`,
  );
  return `<nav aria-label="Texts">\n<ol>\n${items.join("")}</ol>\n</nav>\n`;
}
