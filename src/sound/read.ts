import { type Context, isGroup, isVowelLetter, longestGroup } from "./spelling.ts";
import { type SymbolId, symbolsOf } from "./symbols.ts";

/** A word read into sounds. */
export interface SoundWord {
  readonly symbols: readonly SymbolId[];
  /** For each symbol the letters of the folded word that it was read from, as UTF-16 offsets. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** For each symbol, whether its consonant letter is written twice. */
  readonly doubled: readonly boolean[];
}

// A longer "word" is no name; unread, it can still be an exact alias.
const LONGEST_WORD = 64;

/**
 * Reads a folded word (see {@link fold}) into sounds by the longest letter group that some tradition has. A letter
 * with marks that none has is read as its base letter; a doubled consonant counts once. No symbols come back for a
 * word in a script that cannot be read, or for one of more than 64 letters. Time linear in the length.
 */
export function read(word: string): SoundWord {
  const symbols: SymbolId[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const doubled: boolean[] = [];
  if (word.length > LONGEST_WORD) return { symbols, from, to, doubled };
  for (let at = 0; at < word.length; ) {
    const group = groupAt(word, at);
    const before = contextBefore(word, at);
    const found = symbolsOf(group.letters, before, contextAfter(word, at + group.length));
    const end = at + group.length + doubledLength(word, at, group);
    const isDoubled = end > at + group.length;
    for (const symbol of found) {
      symbols.push(symbol);
      from.push(at);
      to.push(end);
      doubled.push(isDoubled);
    }
    at = end;
  }
  return { symbols, from, to, doubled };
}

interface Group {
  readonly letters: string;
  readonly length: number;
}

function groupAt(word: string, at: number): Group {
  for (let length = Math.min(longestGroup, word.length - at); length > 0; length--) {
    const letters = word.slice(at, at + length);
    if (isGroup(letters) && hasRule(word, at, letters)) return { letters, length };
  }
  const letter = String.fromCodePoint(word.codePointAt(at) as number);
  const base = letter.normalize("NFD")[0] as string;
  return { letters: base, length: letter.length };
}

function hasRule(word: string, at: number, letters: string): boolean {
  return symbolsOf(letters, contextBefore(word, at), contextAfter(word, at + letters.length)).length > 0;
}

function doubledLength(word: string, at: number, group: Group): number {
  const letter = word[at] as string;
  return group.length === 1 && word[at + 1] === letter && !isVowelLetter(letter) && !MAYBE_VOWELS.has(letter) ? 1 : 0;
}

// Two of these are two sounds: Radii, Гиийка.
const MAYBE_VOWELS: ReadonlySet<string> = new Set(["i", "y", "и", "і", "ы", "й"]);

function contextBefore(word: string, at: number): Context {
  return at === 0 ? "boundary" : context(word[at - 1] as string);
}

function contextAfter(word: string, at: number): Context {
  return at >= word.length ? "boundary" : context(word[at] as string);
}

function context(letter: string): Context {
  return isVowelLetter(letter.normalize("NFD")[0] as string) || isVowelLetter(letter) ? "vowel" : "consonant";
}
