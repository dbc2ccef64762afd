import type { KeptCosts } from "./kept-costs.ts";
import { read, readWith } from "./read.ts";
import type { Reader } from "./reader.ts";
import type { SoundRules } from "./rules.ts";
import type { Sounds, SoundWord } from "./sounds.ts";
import type { Orthography } from "./spelling.ts";

/** Reads words; one that remembers them gives the same objects again. */
export interface WordReader {
  readonly rules: SoundRules;
  /** What its words cost against those of the index that they are asked of, if it remembers that. */
  readonly costs?: KeptCosts;
  /** A word by itself. */
  alone(folded: string): SoundWord;
  /** A word that was read by itself, as the traditions of a reader have it; the same if that makes no difference. */
  within(reader: Reader, folded: string, alone: SoundWord): SoundWord;
}

/** Reads without remembering. */
export class PlainWordReader implements WordReader {
  readonly rules: SoundRules;

  constructor(rules: SoundRules) {
    this.rules = rules;
  }

  alone(folded: string): SoundWord {
    return read(this.rules, folded);
  }

  within(reader: Reader, folded: string, alone: SoundWord): SoundWord {
    const again = readWith(this.rules, folded, reader);
    return areAlike(again, alone) ? alone : again;
  }
}

/** The words of one name, read as its traditions read them: in Elçin Cəfərov, c is the Azerbaijani letter. */
export function readTogether(words: readonly string[], by: WordReader): SoundWord[] {
  const sounds: SoundWord[] = [];
  for (const word of words) sounds.push(by.alone(word));
  const shown = orthographyOf(sounds);
  const possible = bySyllables(words, sounds);
  const orthography = possible.length === 0 ? shown : [...new Set([...shown, ...possible])].sort();
  if (orthography.length === 0) return sounds;
  const reader = by.rules.readers.of(orthography);
  for (let i = 0; i < words.length; i++) sounds[i] = by.within(reader, words[i] as string, sounds[i] as SoundWord);
  return sounds;
}

/** The traditions that all showing letter groups have in common or, if there are none, that any has. */
export function orthographyOf(words: readonly SoundWord[]): Orthography {
  let common: Orthography | undefined;
  for (const { shown } of words) {
    for (const ids of shown) common = common === undefined || common === ids ? ids : shared(common, ids);
  }
  if (common === undefined) return NONE;
  return common.length > 0 ? common : [...new Set(words.flatMap(({ shown }) => shown.flat()))].sort();
}

const NONE: Orthography = [];

const isInitial = (word: string): boolean => word.length < 2;

/** The traditions of whose syllables all words are made. Initials tell nothing. */
function bySyllables(words: readonly string[], sounds: readonly SoundWord[]): Orthography {
  let common: Orthography | undefined;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (isInitial(word)) continue;
    const own = syllabicOf(word, sounds[at] as SoundWord);
    if (own.length === 0) return NONE;
    common = common === undefined ? own : shared(common, own);
  }
  return common ?? NONE;
}

/** The traditions of whose syllables a word is made. */
function syllabicOf(word: string, { rules, memo }: Sounds): Orthography {
  memo.syllabic ??= rules.traditions.withSyllablesOf(word);
  return memo.syllabic;
}

function shared(common: Orthography, ids: Orthography): Orthography {
  return common.filter((id) => ids.includes(id));
}

/** Two words of one name, read as one. */
export function readJoined(folded: string, before: Sounds, after: Sounds): SoundWord {
  return read(before.rules, folded, before.orthography.length > 0 ? before.orthography : after.orthography);
}

function areAlike({ symbols: a }: Sounds, { symbols: b }: Sounds): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
