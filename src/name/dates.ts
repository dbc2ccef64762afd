import type { NoteWords } from "../text/note-words.ts";
import { setRole, type UnassignedPart } from "./part.ts";
import type { Segment, Setting } from "./segments.ts";

/**
 * Years and other numbers of a person's name are notes, and so are the words beside them: р. 1950, 12 марта 1950 г. Not
 * so the number of Agent 47, who has no other name.
 */
export function markDates(notes: NoteWords, segment: Segment, { names }: Setting): void {
  const { parts, aside } = segment;
  for (let at = aside ? 0 : 1; at < parts.length; at++) {
    if (!isNumber(parts[at])) continue;
    const [from, end] = dateAt(notes, segment, at);
    if (!aside && names < 2 && end - from === 1 && !isYear(parts[at] as UnassignedPart)) continue;
    // Behind "born" even the place is no name.
    const last = from < at || (aside && from === 0) ? parts.length : end;
    for (const part of parts.slice(from, last)) setRole(part, "note", true);
    at = last;
  }
}

/** The words from and to which a date stands around a number. */
function dateAt(notes: NoteWords, segment: Segment, at: number): readonly [from: number, end: number] {
  const { parts, aside } = segment;
  const first = aside ? 0 : 1;
  let [from, end] = [at, at + 1];
  while (from > first && isBeside(notes, segment, from - 1)) from--;
  while (end < parts.length && (isNumber(parts[end]) || isBeside(notes, segment, end))) end++;
  return [from, end];
}

function isNumber(part: UnassignedPart | undefined): boolean {
  return part !== undefined && (part.script === undefined || YEAR_AND_UNIT.test(part.folded));
}

const YEAR_AND_UNIT = /^\d{4}\p{L}{1,2}$/u;

function isYear({ folded }: UnassignedPart): boolean {
  return folded.length >= YEAR_DIGITS;
}

const YEAR_DIGITS = 4;

/** Whether a word belongs to the number before or behind it. */
function isBeside(notes: NoteWords, { parts, aside }: Segment, at: number): boolean {
  const { folded, capital } = parts[at] as UnassignedPart;
  // Р. 1950 is an initial and a year, and In may be a name.
  if (notes.isOfDate(folded)) return !capital || folded.length > (aside ? 1 : 2);
  if (!notes.isMonth(folded)) return false;
  return isNumber(parts[at - 1]) || (isNumber(parts[at + 1]) && notes.isOfDate(parts[at - 1]?.folded ?? ""));
}
