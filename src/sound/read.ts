import { BOUNDARY, CONSONANT, type Context, groupsAt, isVowelLetter, VOWEL } from "./spelling.ts";
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
    const end = at + group.length + doubledLength(word, at, group);
    const isDoubled = end > at + group.length;
    for (const symbol of group.symbols) {
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
  readonly length: number;
  readonly symbols: readonly SymbolId[];
}

function groupAt(word: string, at: number): Group {
  const before = contextBefore(word, at);
  for (const letters of groupsAt(word, at)) {
    const symbols = symbolsOf(letters, before, contextAfter(word, at + letters.length));
    if (symbols.length > 0) return { length: letters.length, symbols };
  }
  const letter = String.fromCodePoint(word.codePointAt(at) as number);
  const base = letter.normalize("NFD")[0] as string;
  const symbols = base === letter ? [] : symbolsOf(base, before, contextAfter(word, at + letter.length));
  return { length: letter.length, symbols };
}

function doubledLength(word: string, at: number, group: Group): number {
  const letter = word[at] as string;
  return group.length === 1 && word[at + 1] === letter && !isVowelLetter(letter) && !MAYBE_VOWELS.has(letter) ? 1 : 0;
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
