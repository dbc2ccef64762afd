import type { Mark } from "./mark.ts";

/** At least one. */
export type Marks = readonly [Mark, ...Mark[]];

/** An entity, or those between which a text does not decide, with all mentions in one text. */
export interface Entry {
  /** The id of its element. */
  readonly id: string;
  readonly marks: Marks;
}

/** What the marks of one text mean: the most often named first, what is ambiguous last. */
export function entriesOf(marks: readonly Mark[], number: number): Entry[] {
  const groups = groupedBy(marks, ({ reason, meant }) =>
    JSON.stringify([reason, ...meant.map(({ entity }) => entity.id)]),
  );
  return [...groups.values()]
    .sort((a, b) => rank(a[0]) - rank(b[0]) || b.length - a.length)
    .map((marks, at) => ({ id: `e${number}-${at + 1}`, marks }));
}

/** The marks of each spelling, in the order of the text. */
export function spellingsOf(marks: Marks): Map<string, Marks> {
  return groupedBy(marks, ({ text }) => text);
}

function groupedBy(marks: readonly Mark[], keyOf: (mark: Mark) => string): Map<string, Marks> {
  const groups = new Map<string, [Mark, ...Mark[]]>();
  for (const mark of marks) {
    const key = keyOf(mark);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mark]);
    else group.push(mark);
  }
  return groups;
}

function rank({ reason }: Mark): number {
  return reason === undefined ? 0 : 1;
}
