import { groupedBy, type Some } from "../grouped-by.ts";
import { namedKey, rankOf } from "../named.ts";
import type { Mark } from "./mark.ts";

/** An entity, those between which a text does not decide, or an unknown name, with all mentions in one text. */
export interface Entry {
  /** The id of its element. */
  readonly id: string;
  readonly marks: Some<Mark>;
}

/** What the marks of one text mean: the most often named first, then what is ambiguous, last what the table lacks. */
export function entriesOf(marks: readonly Mark[], number: number): Entry[] {
  return [...groupedBy(marks, namedKey).values()]
    .sort((a, b) => rankOf(a[0]) - rankOf(b[0]) || b.length - a.length)
    .map((marks, at) => ({ id: `e${number}-${at + 1}`, marks }));
}

/** The marks of each spelling, in the order of the text. */
export function spellingsOf(marks: Some<Mark>): Map<string, Some<Mark>> {
  return groupedBy(marks, ({ text }) => text);
}
