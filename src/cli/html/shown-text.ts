import type { EntityInput, Resolution } from "../../types.ts";
import type { ExtractedFile } from "../extracted-file.ts";
import { nameOf } from "../input.ts";
import { type Entry, entriesOf } from "./entries.ts";
import { type Mark, marksOf } from "./mark.ts";

/** One text as a page shows it. */
export interface ShownText {
  /** The id of its element. */
  readonly id: string;
  /** Of its file. */
  readonly name: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly entries: readonly Entry[];
}

/** The text that is the `number`th of a page. */
export function shownText(
  { file, text, mentions }: ExtractedFile,
  number: number,
  explain: (of: Resolution<EntityInput>) => string,
): ShownText {
  const marks = marksOf(mentions, number, explain);
  return { id: `f${number}`, name: nameOf(file), text, marks, entries: entriesOf(marks, number) };
}
