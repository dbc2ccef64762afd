import type { EntityInput, Resolution } from "../../types.ts";
import type { ExtractedFile } from "../extracted-file.ts";
import { nameOf } from "../input.ts";
import { escapeHtml } from "./escape.ts";
import { section } from "./section.ts";
import { STYLE } from "./style.ts";

/** A self-contained page of texts with the names found in them; it needs no script and no network. */
export function page(files: readonly ExtractedFile[], explain: (of: Resolution<EntityInput>) => string): string {
  const title = files.map(({ file }) => nameOf(file)).join(", ");
  const sections = files.map((file, at) => section(file, at + 1, explain));
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
${files.length > 1 ? contents(files) : ""}<main>
${sections.join("")}</main>
</body>
</html>
`;
}

function contents(files: readonly ExtractedFile[]): string {
  const items = files.map(
    ({ file }, at) => `<li><a href="#f${at + 1}"><bdi lang="">${escapeHtml(nameOf(file))}</bdi></a></li>\n`,
  );
  return `<nav aria-label="Texts">\n<ol>\n${items.join("")}</ol>\n</nav>\n`;
}
