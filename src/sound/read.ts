import {
  BOUNDARY,
  CONSONANT,
  type Context,
  type Group,
  groupsAt,
  isVowelLetter,
  type Orthography,
  VOWEL,
} from "./spelling.ts";
import { type Reader, readerOf, type SymbolId } from "./symbols.ts";

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

interface Found {
  /** Its endings that have a counterpart, by their numbers. */
  surname?: readonly number[];
  patronymic?: readonly number[];
  /** The classes of given names that it is a form of, and those that its father's name is if it is a patronymic. */
  givenNames?: ReadonlySet<number>;
  fathers?: ReadonlySet<number>;
  /** Whether it ends like a patronymic, surely like a surname, or perhaps like one. */
  patronymicEnding?: boolean;
  strongEnding?: boolean;
  weakEnding?: boolean;
}

// A longer "word" is no name; unread, it can still be an exact alias.
const LONGEST_WORD = 64;

const UNKNOWN: Orthography = [];
const readPlainly = /* @__PURE__ */ readerOf(UNKNOWN);

/**
 * Reads a folded word (see {@link fold}) into sounds by the longest letter group that some tradition has. A letter
 * with marks that none has is read as its base letter; a doubled consonant counts once. No symbols come back for a
 * word in a script that cannot be read, or for one of more than 64 letters. Time linear in the length.
 */
export function read(word: string, orthography: Orthography = UNKNOWN): SoundWord {
  return readWith(word, orthography, undefined);
}

/** Reads a word and tells which letters each symbol was read from. */
export function readLetters(word: string, orthography: Orthography): SoundWord & Letters {
  const letters: Letters = { from: [], to: [] };
  return { ...readWith(word, orthography, letters), ...letters };
}

function readWith(word: string, orthography: Orthography, letters: Letters | undefined): SoundWord {
  const reader = orthography.length === 0 ? readPlainly : readerOf(orthography);
  const symbols: SymbolId[] = [];
  const doubled: boolean[] = [];
  let shown: Orthography[] | undefined;
  for (let at = 0; at < word.length && word.length <= LONGEST_WORD; ) {
    const heard = heardAt(word, at, reader);
    const end = at + heard.length + doubledLength(word, at, heard);
    const isDoubled = end > at + heard.length;
    for (const symbol of heard.symbols) {
      symbols.push(symbol);
      doubled.push(isDoubled);
      letters?.from.push(at);
      letters?.to.push(end);
    }
    if (heard.shows !== undefined) {
      shown ??= [];
      shown.push(heard.shows);
    }
    at = end;
  }
  return { orthography, symbols, doubled, found: {}, shown: shown ?? NOTHING_SHOWN };
}

const NOTHING_SHOWN: readonly Orthography[] = [];

interface Heard {
  /** Letters read. */
  readonly length: number;
  readonly symbols: readonly SymbolId[];
  readonly shows?: Orthography | undefined;
}

function heardAt(word: string, at: number, reader: Reader): Heard {
  const before = contextBefore(word, at);
  const groups = groupsAt(word, at);
  for (let longest = groups.length - 1; longest >= 0; longest--) {
    const { letters, shows } = groups[longest] as Group;
    const symbols = reader(letters, before, contextAfter(word, at + letters.length));
    if (symbols.length > 0) return { length: letters.length, symbols, shows };
  }
  const letter = String.fromCodePoint(word.codePointAt(at) as number);
  const base = letter.normalize("NFD")[0] as string;
  const symbols = base === letter ? [] : reader(base, before, contextAfter(word, at + letter.length));
  return { length: letter.length, symbols };
}

function doubledLength(word: string, at: number, heard: Heard): number {
  const letter = word[at] as string;
  return heard.length === 1 && word[at + 1] === letter && !isVowelLetter(letter) && !MAYBE_VOWELS.has(letter) ? 1 : 0;
}

// Two of these are two sounds: Radii, Гиийка.
const MAYBE_VOWELS: ReadonlySet<string> = new Set(["i", "y", "и", "і", "ы", "й"]);

function contextBefore(word: string, at: number): Context {
  return at === 0 ? BOUNDARY : context(word[at - 1] as string);
}

function contextAfter(word: string, at: number): Context {
  return at >= word.length ? BOUNDARY : context(word[at] as string);
}

// Which letters, their marks taken off, are vowels: at most one entry for each letter of the basic plane.
const contexts = /* @__PURE__ */ new Map<string, Context>();

function context(letter: string): Context {
  let known = contexts.get(letter);
  if (known === undefined) {
    known = isVowelLetter(letter) || isVowelLetter(letter.normalize("NFD")[0] as string) ? VOWEL : CONSONANT;
    contexts.set(letter, known);
  }
  return known;
}
