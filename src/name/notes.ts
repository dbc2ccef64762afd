import type { NoteWords } from "../text/note-words.ts";
import type { SmallWords } from "../text/small-words.ts";
import type { NameWord } from "./brackets.ts";
import { markDates } from "./dates.ts";
import { markDescription, markTitles } from "./descriptions.ts";
import { setRole, type UnassignedPart } from "./part.ts";
import type { Rules } from "./rules.ts";
import { type Segment, type Setting, segmentsOf, settingOf } from "./segments.ts";

/**
 * Gives its role to what stands in a person's name and is no part of it: titles in front; years, occupations and the
 * like are `note`; a former or other name, in brackets or behind a word that introduces it, is `alternative`.
 */
export function markNotes(rules: Rules, all: readonly UnassignedPart[], words: readonly NameWord[]): void {
  const { smallWords } = rules;
  if (!words.some((word) => mayBeNoted(smallWords, word))) return;
  const segments = segmentsOf(smallWords, all, words);
  const setting = settingOf(smallWords, segments);
  markTitles(rules, all, setting);
  for (const segment of segments) {
    markOtherNames(smallWords.notes, segment, setting);
    markDates(smallWords.notes, segment, setting);
    markDescription(rules, segment, setting);
    if (segment.bracketed && setting.names > 1) markAlternative(smallWords.notes, segment.parts);
  }
  if (!all.some(({ role }) => role === "name")) for (const part of all) setRole(part, "name", false);
  moveCommas(all);
}

const DIGIT = /^\d/;

function mayBeNoted(smallWords: SmallWords, { folded, script, bracketed, capital }: NameWord): boolean {
  if (script === undefined || bracketed === true || DIGIT.test(folded)) return true;
  // Written small it may be something else than a name; other scripts have no small letters, or hardly any notes.
  if (!capital && (script === "Latin" || script === "Cyrillic")) return true;
  return smallWords.notes.isListed(folded) || smallWords.isTitle(folded);
}

/** Урождённая Белова, он же Сидоров. */
function markOtherNames(notes: NoteWords, { parts, aside }: Segment, { isMixed }: Setting): void {
  for (let at = aside ? 0 : 1; at < parts.length - 1; at++) {
    const length = notes.introductionAt(parts, at);
    const first = parts[at] as UnassignedPart;
    const isApart = (aside && at === 0) || (isMixed && !first.capital);
    const [name] = parts.slice(at + length);
    if (length === 0 || name === undefined || (notes.isPerhapsName(first.folded) && !isApart)) continue;
    for (const part of parts.slice(at, at + length)) setRole(part, "note", true);
    // Born 3 May 1950 is left to the dates.
    if (name.script !== undefined && !notes.isMonth(name.folded)) markAlternative(notes, parts.slice(at + length));
    return;
  }
}

function markAlternative(notes: NoteWords, parts: readonly UnassignedPart[]): void {
  for (const part of parts) {
    if (part.role !== "name") continue;
    const isName = part.script !== undefined && part.folded.length > 1 && !notes.describes(part.folded);
    setRole(part, isName ? "alternative" : "note", true);
  }
}

/** A comma behind a note stands behind the name before it: Petrov Jr., Ivan. */
function moveCommas(all: readonly UnassignedPart[]): void {
  for (let at = all.length - 1; at > 0; at--) {
    const part = all[at] as UnassignedPart;
    if (part.comma && (part.role === "note" || part.role === "alternative"))
      (all[at - 1] as UnassignedPart).comma = true;
  }
}
