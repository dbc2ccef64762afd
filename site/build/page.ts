import { posix } from "node:path";
import type { Document } from "./markdown.ts";

/** A document of the project, by its path there; `address` is where its page stands in the site. */
export interface Page {
  readonly path: string;
  readonly address: string;
  readonly document: Document;
}

/** A heading of the contents, and the pages below it. */
export interface Chapter {
  readonly title: string;
  readonly pages: readonly Page[];
}

/** The files that the build has made for pages of documents. */
export interface Assets {
  readonly script: string;
  readonly styles: readonly string[];
}

/** An address as seen from a page, so that the site works in any folder of any host. */
export function relative(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to);
}
