import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, posix } from "node:path";
import type { Rolldown } from "vite";
import { documentPage } from "./document-page.ts";
import { readDocument } from "./markdown.ts";
import { type Assets, type Chapter, type Page, relative } from "./page.ts";

/** What documents are made of, and where they go. */
export interface Documents {
  /** The folder of the project. */
  readonly root: string;
  readonly out: string;
  readonly bundle: Rolldown.OutputBundle;
  readonly policy: string;
}

const FIRST = "docs/README.md";
// Folders of the project are named, and not shown.
const NO_LINK = "";
const OUTSIDE = /^(?:[a-z]+:|\/\/)/i;
/** Bytes of a file that is not a page and that the site has too, since a document leads to it. */
const LARGEST_FILE = 200_000;

/** Writes a page for each document of docs/, and for all others that they lead to. Throws for a link that leads nowhere. */
export function writeDocuments({ root, out, bundle, policy }: Documents): void {
  const pages = readPages(root);
  const faults: string[] = [];
  const chapters = chaptersOf(pages);
  const assets = assetsOf(bundle);
  for (const page of pages.values()) {
    const leadTo = (link: string): string | undefined => {
      const address = addressOf(link, page, { root, out, pages });
      if (address === undefined) faults.push(`${page.path}: ${link} leads nowhere`);
      return address === NO_LINK ? undefined : address;
    };
    const file = join(out, page.address);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, documentPage(page, { chapters, assets, policy, content: page.document.html(leadTo) }));
  }
  if (faults.length > 0) throw new Error(`Links of documents:\n${faults.join("\n")}`);
  writeFileSync(join(out, "docs/search.json"), JSON.stringify(searchRecords(pages)));
}

function readPages(root: string): Map<string, Page> {
  const pages = new Map<string, Page>();
  const waiting = ["README.md", "CHANGELOG.md", ...documentsIn(root)];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (pages.has(path)) continue;
    const document = readDocument(readFileSync(join(root, path), "utf8"));
    pages.set(path, { path, address: pageAddress(path), document });
    for (const link of document.links) {
      const target = targetOf(link, path);
      if (target.endsWith(".md") && existsSync(join(root, target))) waiting.push(target);
    }
  }
  return pages;
}

function documentsIn(root: string): string[] {
  return readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .map((file) => `docs/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".md"))
    .sort();
}

/** The page of a document: `docs/README.md` is the index of its folder, the README of the project a page beside it. */
function pageAddress(path: string): string {
  const page = path.replace(/\.md$/, ".html");
  const isIndex = basename(path) === "README.md" && dirname(path) !== ".";
  return isIndex ? posix.join(dirname(path), "index.html") : page.toLowerCase();
}

/** The path in the project that a link leads to. */
function targetOf(link: string, from: string): string {
  const [path = ""] = link.split("#");
  return path === "" ? from : posix.join(posix.dirname(from), decodeURI(path));
}

interface Site {
  readonly root: string;
  readonly out: string;
  readonly pages: ReadonlyMap<string, Page>;
}

/** Where a link leads to in the site; undefined if that is nowhere. */
function addressOf(link: string, from: Page, { root, out, pages }: Site): string | undefined {
  if (OUTSIDE.test(link)) return link;
  const target = targetOf(link, from.path);
  const slug = link.split("#")[1];
  const page = pages.get(target) ?? pages.get(posix.join(target, "README.md"));
  if (page !== undefined) {
    if (slug !== undefined && !page.document.headings.some((heading) => heading.slug === slug)) return undefined;
    return `${relative(from.address, page.address)}${slug === undefined ? "" : `#${slug}`}`;
  }
  const file = join(root, target);
  if (existsSync(file) && statSync(file).isDirectory()) return NO_LINK;
  if (!existsSync(file) || statSync(file).size > LARGEST_FILE) return undefined;
  // Hosts know no type of a file without an ending, and would let it be downloaded.
  const copy = posix.join("files", basename(target).includes(".") ? target : `${target}.txt`);
  mkdirSync(dirname(join(out, copy)), { recursive: true });
  copyFileSync(file, join(out, copy));
  return relative(from.address, copy);
}

/** The chapters of docs/README.md, and behind them what else there is. */
function chaptersOf(pages: ReadonlyMap<string, Page>): Chapter[] {
  const source = pages.get(FIRST);
  if (source === undefined) throw new Error(`${FIRST} is missing`);
  const named = new Set<Page>([source]);
  const take = (links: readonly string[], from: string): Page[] =>
    links.flatMap((link) => {
      const page = pages.get(targetOf(link, from));
      if (page === undefined || named.has(page)) return [];
      named.add(page);
      return page;
    });
  const chapters = source.document.chapters().map(({ title, links }) => ({ title, pages: take(links, FIRST) }));
  const rest = [...pages.values()].filter((page) => !named.has(page));
  const decisions = rest.filter(({ path }) => path.startsWith("docs/decisions/"));
  const others = rest.filter((page) => !decisions.includes(page));
  return [
    { title: "Documents", pages: [source, ...others.filter(({ path }) => path === "README.md")] },
    ...chapters,
    { title: "Decisions", pages: decisions },
    { title: "Further", pages: others.filter(({ path }) => path !== "README.md") },
  ].filter(({ pages }) => pages.length > 0);
}

function assetsOf(bundle: Rolldown.OutputBundle): Assets {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  const chunk = chunks.find(({ isEntry, name }) => isEntry && name === "document");
  if (chunk === undefined) throw new Error("The build has no entry for documents.");
  // Styles that both kinds of pages have come with a chunk that both import.
  const shared = chunks.filter(({ fileName }) => chunk.imports.includes(fileName));
  const styles = [...shared, chunk].flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
  return { script: chunk.fileName, styles };
}

/** What the search of the documents looks through. */
function searchRecords(pages: ReadonlyMap<string, Page>): object[] {
  return [...pages.values()].map(({ address, document: { title, headings, text } }) => ({
    id: address,
    title,
    headings: headings.map((heading) => heading.text).join(" "),
    text,
  }));
}
