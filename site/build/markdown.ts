import hljs from "highlight.js/lib/core";
import bash from "highlight.js/lib/languages/bash";
import javascript from "highlight.js/lib/languages/javascript";
import json from "highlight.js/lib/languages/json";
import sql from "highlight.js/lib/languages/sql";
import typescript from "highlight.js/lib/languages/typescript";
import MarkdownIt from "markdown-it";

hljs.registerLanguage("js", javascript);
hljs.registerLanguage("ts", typescript);
hljs.registerLanguage("sh", bash);
hljs.registerLanguage("json", json);
hljs.registerLanguage("sql", sql);

/** A heading of a document, and the fragment that leads to it. */
export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly slug: string;
}

/** A document, taken apart. */
export interface Document {
  readonly title: string;
  readonly headings: readonly Heading[];
  readonly links: readonly string[];
  /** Its page's content; `leadTo` gives the address of what a link names, or that it is to be none. */
  html(leadTo: (link: string) => string | undefined): string;
  /** The links below each heading of the second level. */
  chapters(): readonly { readonly title: string; readonly links: readonly string[] }[];
  /** Without its marks, to be searched. */
  readonly text: string;
}

type Token = ReturnType<ReturnType<typeof MarkdownIt>["parse"]>[number];

// Documents are written by hand and reviewed, but need no HTML of their own.
const markdown = new MarkdownIt({ html: false, linkify: false, highlight });

function highlight(code: string, language: string): string {
  if (hljs.getLanguage(language) === undefined) return "";
  return hljs.highlight(code, { language }).value;
}

const render = markdown.renderer;
// Who cannot see that a table or a piece of code goes on to the right can move to it by keyboard.
const scrollable = (label: string): string => `<div class="scroll" role="group" aria-label="${label}" tabindex="0">`;
render.rules["table_open"] = () => `${scrollable("Table")}<table>`;
render.rules["table_close"] = () => "</table></div>";
for (const cell of ["th", "td"]) {
  // A corner that heads nothing is no heading.
  const tagOf = (inline: Token | undefined): string => (inline?.content === "" ? "td" : cell);
  render.rules[`${cell}_open`] = (tokens, at) => {
    // The page's policy forbids styles of single elements.
    const isRight = tokens[at]?.attrGet("style")?.toString().includes("right") ?? false;
    return `<${tagOf(tokens[at + 1])}${isRight ? ' class="right"' : ""}>`;
  };
  render.rules[`${cell}_close`] = (tokens, at) => `</${tagOf(tokens[at - 1])}>`;
}
for (const block of ["fence", "code_block"]) {
  const usual = render.rules[block];
  render.rules[block] = (...given) => `${scrollable("Code")}${usual?.(...given) ?? ""}</div>`;
}

/** Reads a document in Markdown. */
export function readDocument(source: string): Document {
  const tokens = markdown.parse(source, {});
  const headings = headingsOf(tokens);
  const inline = tokens.flatMap(({ children }) => children ?? []);
  return {
    title: headings[0]?.text ?? "",
    headings,
    links: inline.flatMap((token) => addressOf(token) ?? []),
    html(leadTo) {
      for (const { children } of tokens) lead(children ?? [], leadTo);
      return markdown.renderer.render(tokens, markdown.options, {});
    },
    chapters: () => chaptersOf(tokens),
    text: tokens
      .filter(({ type }) => type === "inline")
      .map(textOf)
      .join(" "),
  };
}

function chaptersOf(tokens: readonly Token[]): { title: string; links: string[] }[] {
  const chapters: { title: string; links: string[] }[] = [];
  for (const [at, token] of tokens.entries()) {
    const content = tokens[at + 1];
    if (token.type === "heading_open" && token.tag === "h2" && content !== undefined) {
      chapters.push({ title: textOf(content), links: [] });
    }
    chapters.at(-1)?.links.push(...(token.children ?? []).flatMap((one) => addressOf(one) ?? []));
  }
  return chapters;
}

/** Lets links lead to pages; no link stands within another. */
function lead(tokens: readonly Token[], leadTo: (link: string) => string | undefined): void {
  let isLink = true;
  for (const token of tokens) {
    const address = addressOf(token);
    const led = address === undefined ? undefined : leadTo(address);
    if (token.type === "link_open") isLink = led !== undefined;
    if (led !== undefined) token.attrSet(token.type === "image" ? "src" : "href", led);
    if (isLink || !token.type.startsWith("link_")) continue;
    token.tag = "span";
    token.attrs = null;
  }
}

function addressOf(token: Token): string | undefined {
  if (token.type === "link_open") return String(token.attrGet("href"));
  return token.type === "image" ? String(token.attrGet("src")) : undefined;
}

/** Headings get the fragments that GitHub gives them, so that links hold in both places. */
function headingsOf(tokens: readonly Token[]): Heading[] {
  const taken = new Map<string, number>();
  const headings: Heading[] = [];
  for (const [at, token] of tokens.entries()) {
    const content = tokens[at + 1];
    if (token.type !== "heading_open" || content === undefined) continue;
    const text = textOf(content);
    const plain = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-");
    const times = taken.get(plain) ?? 0;
    taken.set(plain, times + 1);
    const slug = times === 0 ? plain : `${plain}-${times}`;
    token.attrSet("id", slug);
    headings.push({ level: Number(token.tag.slice(1)), text, slug });
  }
  return headings;
}

function textOf({ children }: Token): string {
  return (children ?? []).map(({ type, content }) => (type === "softbreak" ? " " : content)).join("");
}
