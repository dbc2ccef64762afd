import { existsSync, readdirSync, readFileSync } from "node:fs";

/** A fenced block of a page. */
export interface Block {
  readonly language: string;
  readonly text: string;
  /** The line of the page, from 1, on which its text begins. */
  readonly line: number;
}

const FOLDERS = ["docs", "examples", "bench", "data", ".github"].filter((folder) => existsSync(folder));

/** Every Markdown page that we write; paths use slashes on every system. */
export const pages: readonly string[] = [
  ...markdownIn(readdirSync(".")),
  ...FOLDERS.flatMap((folder) =>
    markdownIn(readdirSync(folder, { recursive: true, encoding: "utf8" })).map((file) => `${folder}/${file}`),
  ),
].sort();

function markdownIn(files: readonly string[]): string[] {
  return files.filter((file) => file.endsWith(".md")).map((file) => file.replaceAll("\\", "/"));
}

export function readPage(page: string): string {
  return readFileSync(page, "utf8");
}

/** The fenced blocks of a page that are in one of the languages. */
export function blocksOf(markdown: string, ...languages: readonly string[]): Block[] {
  return Array.from(markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm), ({ 1: language = "", 2: text = "", index }) => ({
    language,
    text,
    line: markdown.slice(0, index).split("\n").length + 1,
  })).filter(({ language }) => languages.includes(language));
}

/** Targets of the links of a page that lead to a file or heading of ours. */
export function linksOf(markdown: string): string[] {
  return Array.from(prose(markdown).matchAll(/\]\(([^)\s]+)\)/g), ([, target = ""]) => target).filter(
    (target) => !/^[a-z]+:/.test(target),
  );
}

/** Paths of files of ours that a page names in code letters. */
export function pathsOf(markdown: string): string[] {
  return Array.from(prose(markdown).matchAll(/`((?:src|data|docs|tests|examples|build|\.github)\/[\w./-]*)`/g)).map(
    ([, path = ""]) => path,
  );
}

/** What a link to a heading may say after #. */
export function anchorsOf(markdown: string): string[] {
  return Array.from(prose(markdown).matchAll(/^#+ (.+)$/gm), ([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

function prose(markdown: string): string {
  return markdown.replace(/^```[\s\S]*?^```$/gm, "");
}
