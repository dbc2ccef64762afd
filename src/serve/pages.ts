import { canonicalName, nameInput, typeOf } from "../base/entity.ts";
import { escapeHtml } from "../base/escape-html.ts";
import type { EntityInput, NameInput, Source } from "../types.ts";
import { descriptionOf, typeJson, wikidataOf } from "./entity-table.ts";

/** What a preview of `PREVIEW` pixels has room for. */
const SHOWN_NAMES = 12;
export const PREVIEW = { width: 400, height: 160 } as const;

const STYLE = `body{font:14px/1.4 system-ui,sans-serif;margin:.6em;color:#222;background:#fff}
h1{font-size:1.2em;margin:0}p{margin:.2em 0}ul{padding-left:1.2em}.note{color:#555}`;

/** A small page for the frame that shows an entity beside a row. */
export function previewPage(entity: EntityInput): string {
  return page(canonicalName(entity), summary(entity));
}

/** The same for the page of OpenRefine itself. */
export function flyoutHtml(entity: EntityInput): string {
  return summary(entity);
}

/** The page at which an id leads: all names, with who spells them so. */
export function entityPage(entity: EntityInput): string {
  const names = entity.names.map((name) => `<li>${listed(nameInput(name))}</li>`).join("\n");
  return page(canonicalName(entity), `${heading(entity)}\n<ul>\n${names}\n</ul>`);
}

export function featurePage(id: string, words: string): string {
  return page(id, `<h1>${escapeHtml(id)}</h1>\n<p>${escapeHtml(words)}.</p>`);
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

function summary(entity: EntityInput): string {
  const name = canonicalName(entity);
  const others = [...new Set(entity.names.map((one) => nameInput(one).text))].filter((text) => text !== name);
  const shown = others.slice(0, SHOWN_NAMES).map((text) => `<bdi>${escapeHtml(text)}</bdi>`);
  const rest = others.length > SHOWN_NAMES ? `, and ${others.length - SHOWN_NAMES} more` : "";
  return `${heading(entity)}${shown.length === 0 ? "" : `\n<p>${shown.join(", ")}${rest}</p>`}`;
}

function heading(entity: EntityInput): string {
  const kind = [descriptionOf(entity) ?? typeJson(typeOf(entity)).name.toLowerCase(), entity.id, wikidataOf(entity)];
  const parts = kind.filter((part) => part !== undefined).map((part) => `<bdi>${escapeHtml(part)}</bdi>`);
  return `<h1><bdi>${escapeHtml(canonicalName(entity))}</bdi></h1>\n<p class="note">${parts.join(" · ")}</p>`;
}

function listed({ text, lang, kind, sources }: NameInput): string {
  const of = lang === undefined ? "" : ` lang="${escapeHtml(lang)}"`;
  const notes = [lang, kind].filter((note) => note !== undefined).map(escapeHtml);
  const note = notes.length === 0 ? "" : ` <span class="note">(${notes.join(", ")})</span>`;
  return `<bdi${of}>${escapeHtml(text)}</bdi>${note}${(sources ?? []).map(sourceLink).join("")}`;
}

/** Only what the web serves is a link: a table may hold any address, `javascript:` too. */
function sourceLink({ title, url }: Source): string {
  const words = escapeHtml(title ?? url ?? "");
  if (words === "") return "";
  const isLink = url !== undefined && /^https?:\/\//i.test(url);
  return ` <span class="note">${isLink ? `<a href="${escapeHtml(url)}">${words}</a>` : words}</span>`;
}
