import type { SmallWords } from "../text/small-words.ts";
import { endsLikePatronymic, setRole, type UnassignedPart } from "./part.ts";
import type { Rules } from "./rules.ts";
import type { Segment, Setting } from "./segments.ts";

/**
 * Titles in front of a name, and the small words behind them (министр обороны Иван Петров); those with a hyphen (д-р)
 * anywhere.
 */
export function markTitles({ smallWords }: Rules, all: readonly UnassignedPart[], { isMixed }: Setting): void {
  markHyphened(smallWords, all);
  for (let at = 0; at < all.length - 1; at++) {
    const [part, next] = [all[at], all[at + 1]] as [UnassignedPart, UnassignedPart];
    const isFree = !next.joined || isDescription(smallWords, next.folded);
    const isTitle = isFree && (smallWords.isTitle(part.folded) || (describes(smallWords, part) && at + 2 < all.length));
    const isSmall = isMixed && !part.capital && !smallWords.isParticle(part.folded);
    const isBehindTitle = at > 0 && isSmall && all.slice(at).some(({ capital }) => capital);
    if (!isTitle && !isBehindTitle && part.role !== "title") return;
    setRole(part, "title", true);
  }
}

function markHyphened({ notes }: SmallWords, all: readonly UnassignedPart[]): void {
  for (let at = 1; at < all.length; at++) {
    const [before, part] = [all[at - 1], all[at]] as [UnassignedPart, UnassignedPart];
    if (!part.joined || !notes.isHyphenedTitle(before.folded, part.folded)) continue;
    setRole(before, "title", true);
    setRole(part, "title", true);
  }
}

/** What a segment says of the person, beside dates and other names. */
export function markDescription(rules: Rules, { parts, aside, isGivenSlot }: Segment, { isMixed }: Setting): void {
  const names = parts.filter(({ role }) => role === "name");
  const { smallWords } = rules;
  let noted: readonly UnassignedPart[] = [];
  if (!aside) noted = behindNames(smallWords, names, isMixed);
  else if (names.some(({ folded }) => isDescription(smallWords, folded)))
    noted = isGivenSlot || mayBeginGiven(rules, names) ? besideGiven(rules, names, isMixed) : names;
  else if (isMixed && isWrittenSmall(smallWords, names, isGivenSlot)) noted = names;
  for (const part of noted) setRole(part, "note", true);
}

/** Слесарь, уроженец Уфы; and к.т.н. is no row of initials. Whoever writes "Petrov, ivan" writes a given name small. */
function isWrittenSmall(smallWords: SmallWords, names: readonly UnassignedPart[], isGivenSlot: boolean): boolean {
  if (names.every(({ folded, capital }) => folded.length === 1 && !capital)) return true;
  const [first] = names;
  if (isGivenSlot || first === undefined || first.capital || !CASED.has(first.script)) return false;
  return !smallWords.isParticle(first.folded) && !smallWords.isPatronymicWord(first.folded);
}

const CASED: ReadonlySet<UnassignedPart["script"]> = new Set(["Latin", "Cyrillic", "Greek", "Armenian"] as const);

function isDescription(smallWords: SmallWords, folded: string): boolean {
  return smallWords.isTitle(folded) || smallWords.notes.describes(folded) || smallWords.notes.standsBehind(folded);
}

function describes({ notes }: SmallWords, { folded }: UnassignedPart): boolean {
  return notes.describes(folded);
}

/** Ivan Petrov Jr; Иван Петров депутат, the last word of which only its small letter tells from a name. */
function behindNames({ notes }: SmallWords, names: readonly UnassignedPart[], isMixed: boolean): UnassignedPart[] {
  const small = names.findIndex((part, at) => at > 1 && isMixed && !part.capital && notes.describes(part.folded));
  if (small > 0) return names.slice(small);
  return names.filter(({ folded, dot, comma }, at) => {
    if (at === 0 || !notes.standsBehind(folded) || (at === 1 && folded.length > LONGEST_SHORT)) return false;
    return dot || comma || names.slice(at + 1).every((part) => notes.standsBehind(part.folded));
  });
}

// Neymar Junior has no other name, but nobody is called Jr.
const LONGEST_SHORT = 3;

/** Whether a given name follows on titles: Smith, Sir John. */
function mayBeginGiven(rules: Rules, names: readonly UnassignedPart[]): boolean {
  const [given] = names.slice(titlesOf(rules, names));
  return given !== names[0] && given !== undefined && isGiven(rules, given);
}

function isGiven({ givenNames }: Rules, { folded, capital, sound }: UnassignedPart): boolean {
  return capital && (folded.length === 1 || givenNames.isListed(folded) || endsLikePatronymic(sound));
}

/** How many titles and occupations stand in front. */
function titlesOf({ smallWords }: Rules, names: readonly UnassignedPart[]): number {
  const first = names.findIndex(({ folded }) => !isDescription(smallWords, folded));
  return first < 0 ? names.length : first;
}

/** What is no name where given names are expected: Петров, д-р Иван; Petrov, Ivan Jr; Петров, советский писатель. */
function besideGiven(rules: Rules, names: readonly UnassignedPart[], isMixed: boolean): readonly UnassignedPart[] {
  const { notes } = rules.smallWords;
  const titles = titlesOf(rules, names);
  const [given, ...more] = names.slice(titles);
  if (given === undefined) {
    const isPerhapsName = names.length === 1 && isMixed && names[0]?.capital === true && !names[0].dot;
    return isPerhapsName && notes.describes(names[0]?.folded ?? "") ? [] : names;
  }
  const areNames = [given, ...more].some((part) => isGiven(rules, part));
  const areOccupations = names.slice(0, titles).some(({ folded }) => notes.describes(folded));
  if (titles > 0 && !areNames && (areOccupations || !given.capital)) return names;
  const small = names.findIndex((part, at) => at >= titles && isMixed && !part.capital);
  const end = small < 0 ? names.length : small;
  const isNoted = (part: UnassignedPart, at: number): boolean =>
    at < titles || at >= end || notes.standsBehind(part.folded);
  return names.filter(isNoted);
}
