import { contextAt, isVowelLetter } from "./contexts.ts";
import { type GroupId, groupLength, longestGroupAt, NO_GROUP, shorterGroup, shownBy } from "./letter-groups.ts";
import { Found } from "./memo.ts";
import { listOf, NOTHING, type Reader, type Reading, readerOf, readingOf } from "./reader.ts";
import type { Orthography } from "./spelling.ts";
import type { SymbolId } from "./symbols.ts";

/** The sounds of a word: what is compared. */
export interface Sounds {
  readonly orthography: Orthography;
  readonly symbols: readonly SymbolId[];
  /** For each symbol, whether its consonant letter is written twice. */
  readonly doubled: readonly boolean[];
  /** What has been found out about the word, kept here because weak maps are slow. */
  readonly found: Found;
}

/** A word read into sounds. */
export interface SoundWord extends Sounds {
  /** For each letter group that shows its traditions, which these are. */
  readonly shown: readonly Orthography[];
}

/** For each symbol of a word the letters of the folded word that it was read from, as UTF-16 offsets. */
export interface Letters {
  readonly from: number[];
  readonly to: number[];
}

// A longer "word" is no name; unread, it can still be an exact alias.
const LONGEST_WORD = 64;

const UNKNOWN: Orthography = [];
const plainReader: Reader = /* @__PURE__ */ readerOf(UNKNOWN);

/**
 * Reads a folded word (see {@link fold}) into sounds by the longest letter group that some tradition has. A letter
 * with marks that none has is read as its base letter; a doubled consonant counts once. No symbols come back for a
 * word in a script that cannot be read, or for one of more than 64 letters. Time linear in the length.
 */
export function read(word: string, orthography: Orthography = UNKNOWN): SoundWord {
  return readWith(word, orthography.length === 0 ? plainReader : readerOf(orthography));
}

/** Reads a word and tells which letters each symbol was read from. */
export function readLetters(word: string, orthography: Orthography): SoundWord & Letters {
  const letters: Letters = { from: [], to: [] };
  return { ...readWith(word, readerOf(orthography), letters), ...letters };
}

/** Reads a word as the traditions of a reader have it. */
export function readWith(word: string, reader: Reader, letters?: Letters): SoundWord {
  const draft: Draft = { symbols: [], doubled: undefined, shown: undefined, letters };
  for (let at = 0; at < word.length && word.length <= LONGEST_WORD; ) at = readAt(word, at, reader, draft);
  const { symbols, doubled, shown } = draft;
  return {
    orthography: reader.orthography,
    symbols,
    doubled: doubled === undefined ? noneDoubled(symbols.length) : symbols.map((_, place) => doubled.includes(place)),
    found: new Found(),
    shown: shown ?? NOTHING_SHOWN,
  };
}

/** A word that is being read. */
interface Draft {
  readonly symbols: SymbolId[];
  /** The places of symbols whose letter is written twice. Seldom any is, so lists are made for the first of them. */
  doubled: number[] | undefined;
  shown: Orthography[] | undefined;
  readonly letters: Letters | undefined;
}

const NOTHING_SHOWN: readonly Orthography[] = [];

// Shared by all words of so many symbols, which are most.
const noneDoubledByLength: (readonly boolean[])[] = [];

/** That none of so many symbols is doubled. */
export function noneDoubled(length: number): readonly boolean[] {
  noneDoubledByLength[length] ??= Array.from({ length }, () => false);
  return noneDoubledByLength[length];
}

/** Reads the letters at a place of a word; gives the place after them. */
function readAt(word: string, at: number, reader: Reader, draft: Draft): number {
  const group = groupAt(word, at, reader);
  const length = group === NO_GROUP ? letterLength(word, at) : groupLength(group);
  const reading = readingBetween(word, at, at + length, group === NO_GROUP ? baseGroup(word, at) : group, reader);
  const isDoubled = length === 1 && isDoubledAt(word, at);
  const end = isDoubled ? at + 2 : at + length;
  if (reading >= 0) add(draft, reading, at, end, isDoubled);
  else for (const symbol of listOf(reading)) add(draft, symbol, at, end, isDoubled);
  const shows = shownBy(group);
  if (shows !== undefined) {
    draft.shown ??= [];
    draft.shown.push(shows);
  }
  return end;
}

function add(draft: Draft, symbol: SymbolId, from: number, to: number, isDoubled: boolean): void {
  if (isDoubled) {
    draft.doubled ??= [];
    draft.doubled.push(draft.symbols.length);
  }
  draft.symbols.push(symbol);
  draft.letters?.from.push(from);
  draft.letters?.to.push(to);
}

/** The longest letter group at a place that is read as something between its neighbours. */
function groupAt(word: string, at: number, reader: Reader): GroupId {
  let group = longestGroupAt(word, at);
  while (group !== NO_GROUP && readingBetween(word, at, at + groupLength(group), group, reader) === NOTHING) {
    group = shorterGroup(group);
  }
  return group;
}

function readingBetween(word: string, from: number, to: number, group: GroupId, reader: Reader): Reading {
  return group === NO_GROUP ? NOTHING : readingOf(reader, group, contextAt(word, from - 1), contextAt(word, to));
}

function letterLength(word: string, at: number): number {
  return (word.codePointAt(at) as number) > 0xffff ? 2 : 1;
}

/** The group of a letter without its marks; none if it has no marks. */
function baseGroup(word: string, at: number): GroupId {
  const letter = word.slice(at, at + letterLength(word, at));
  const base = letter.normalize("NFD")[0] as string;
  return base === letter ? NO_GROUP : longestGroupAt(base, 0);
}

function isDoubledAt(word: string, at: number): boolean {
  if (word.charCodeAt(at) !== word.charCodeAt(at + 1)) return false;
  const letter = word[at] as string;
  return !isVowelLetter(letter) && !MAYBE_VOWELS.has(letter);
}

// Two of these are two sounds: Radii, Гиийка.
const MAYBE_VOWELS: ReadonlySet<string> = new Set(["i", "y", "и", "і", "ы", "й"]);
