// Lines wider than those of a line printer are paragraphs; narrower ones than these may be verse.
const WIDEST_FOLD = 132;
const NARROWEST_FOLD = 60;
// A wider "word" is a line without spaces.
const WIDEST_WORD = 40;

/** What a line end does: it parts paragraphs, it parts lines, or it only keeps the lines of the file short. */
export type LineEnd = "paragraph" | "line" | "fold";

/** Tells what the line ends of a text do; `gap` is all that stands between two lines, from `at` on. */
export function lineEndsOf(text: string): (gap: string, at: number) => LineEnd {
  const width = longestLine(text);
  const folded = width >= NARROWEST_FOLD && width <= WIDEST_FOLD;
  return (gap, at) => {
    const before = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
    const after = lineFrom(text, at + gap.length);
    const blank = gap.indexOf("\n") !== gap.lastIndexOf("\n");
    if (blank || before.length > WIDEST_FOLD || after.length > WIDEST_FOLD) return "paragraph";
    return folded && isFull(before, after, width) ? "fold" : "line";
  };
}

/** Whether the first word of the next line had no room in this one. */
function isFull(line: string, next: string, width: number): boolean {
  const [word = ""] = /^\S*/.exec(next) ?? [];
  return word !== "" && word.length <= WIDEST_WORD && line.length + 1 + word.length > width;
}

function longestLine(text: string): number {
  return text.split("\n").reduce((longest, line) => Math.max(longest, line.length), 0);
}

function lineFrom(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? text.length : end);
}
