import type { EntityInput, Mention } from "../types.ts";

/** A file that has been read, and the names found in it. */
export interface ExtractedFile {
  readonly file: string;
  readonly text: string;
  readonly mentions: readonly Mention<EntityInput>[];
}
