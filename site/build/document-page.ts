import { escapeHtml } from "../../src/base/escape-html.ts";
import { type Assets, type Chapter, type Page, relative } from "./page.ts";

interface Surroundings {
  readonly chapters: readonly Chapter[];
  readonly assets: Assets;
  readonly policy: string;
  /** The page's own HTML. */
  readonly content: string;
}

/** A page of the documents; it can be read without script. */
export function documentPage(page: Page, { chapters, assets, policy, content }: Surroundings): string {
  const { address, document } = page;
  const to = (target: string): string => escapeHtml(relative(address, target));
  const styles = assets.styles.map((style) => `<link rel="stylesheet" href="${to(style)}">`).join("\n");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(document.title)} · allonym</title>
<link rel="icon" href="${to("favicon.svg")}" type="image/svg+xml">
${styles}
<script type="module" src="${to(assets.script)}"></script>
</head>
<body class="document" data-root="${to("index.html").replace(/index\.html$/, "") || "./"}">
<a class="skip" href="#main">Skip to the content</a>
<header class="top">
<a class="mark" href="${to("index.html")}">allonym</a>
<nav aria-label="Tools"><ul>
${TOOLS.map(([tool, label]) => `<li><a href="${to("index.html")}#${tool}">${label}</a></li>`).join("\n")}
<li><a href="${to("docs/index.html")}"${address === "docs/index.html" ? ' aria-current="page"' : ""}>Documents</a></li>
</ul></nav>
<div class="choices" id="choices"></div>
</header>
<div class="book">
<nav class="contents" aria-label="Contents">
<details open><summary>Contents</summary>
${chapters.map((chapter) => chapterOf(chapter, page)).join("\n")}
</details>
</nav>
<main id="main" tabindex="-1">
${content}</main>
</div>
</body>
</html>
`;
}

const TOOLS = [
  ["compare", "Compare"],
  ["find", "Find"],
  ["list", "Your list"],
  ["journeys", "Journeys"],
  ["add", "Add a name"],
] as const;

function chapterOf({ title, pages }: Chapter, current: Page): string {
  const items = pages.map((page) => {
    const mark = page === current ? ' aria-current="page"' : "";
    const href = escapeHtml(relative(current.address, page.address));
    return `<li><a href="${href}"${mark}>${escapeHtml(page.document.title)}</a></li>`;
  });
  return `<h2>${escapeHtml(title)}</h2>\n<ul>\n${items.join("\n")}\n</ul>`;
}
