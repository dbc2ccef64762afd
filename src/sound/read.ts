import { isDoubledAt } from "./contexts.ts";
import { type GroupId, NO_GROUP } from "./letter-groups.ts";
import { type GroupSymbols, NOTHING, type Reader } from "./reader.ts";
import type { SoundRules } from "./rules.ts";
import { type SoundWord, WordMemo } from "./sounds.ts";
import type { Orthography } from "./spelling.ts";
import type { SymbolId } from "./symbols.ts";

/** For each symbol of a word the letters of the folded word that it was read from, as UTF-16 offsets. */
export interface Letters {
  readonly from: number[];
  readonly to: number[];
}

/**
 * Reads a folded word (see `fold`) into sounds by the longest letter group that some tradition has. A letter
 * with marks that none has is read as its base letter; a doubled consonant counts once. No symbols come back for a
 * word in a script that cannot be read, or for one that is too long. Time linear in the length.
 */
export function read(rules: SoundRules, word: string, orthography: Orthography = NONE): SoundWord {
  return readWith(rules, word, rules.readers.of(orthography));
}

const NONE: Orthography = [];

/** Reads a word and tells which letters each symbol was read from. */
export function readLetters(rules: SoundRules, word: string, orthography: Orthography): SoundWord & Letters {
  const letters: Letters = { from: [], to: [] };
  return { ...readWith(rules, word, rules.readers.of(orthography), letters), ...letters };
}

/** Reads a word as the traditions of a reader have it. */
export function readWith(rules: SoundRules, word: string, reader: Reader, letters?: Letters): SoundWord {
  const draft: Draft = { rules, word, reader, symbols: [], doubled: undefined, shown: undefined, letters };
  if (word.length <= rules.settings.sound.longestWord) for (let at = 0; at < word.length; ) at = readAt(draft, at);
  const { symbols, doubled, shown } = draft;
  return {
    rules,
    orthography: reader.orthography,
    symbols,
    doubled: doubled === undefined ? noneDoubled(symbols.length) : symbols.map((_, place) => doubled.includes(place)),
    memo: new WordMemo(),
    shown: shown ?? NOTHING_SHOWN,
  };
}

/** A word that is being read. */
interface Draft {
  readonly rules: SoundRules;
  readonly word: string;
  readonly reader: Reader;
  readonly symbols: SymbolId[];
  /** The places of symbols whose letter is written twice. Seldom any is, so lists are made for the first of them. */
  doubled: number[] | undefined;
  shown: Orthography[] | undefined;
  readonly letters: Letters | undefined;
}

const NOTHING_SHOWN: readonly Orthography[] = [];

// Shared by all words of so many symbols, which are most.
const NONE_DOUBLED: readonly (readonly boolean[])[] = /* @__PURE__ */ Array.from({ length: 65 }, noneOf);

/** That none of so many symbols is doubled. */
export function noneDoubled(length: number): readonly boolean[] {
  return NONE_DOUBLED[length] ?? noneOf(undefined, length);
}

function noneOf(_: unknown, length: number): readonly boolean[] {
  return new Array<boolean>(length).fill(false);
}

/** Reads the letters at a place of a word; gives the place after them. */
function readAt(draft: Draft, at: number): number {
  const { rules, word, reader, symbols } = draft;
  const group = groupAt(draft, at);
  const length = group === NO_GROUP ? letterLength(word, at) : rules.groups.lengthOf(group);
  const read = symbolsBetween(draft, at, at + length, group === NO_GROUP ? baseGroup(draft, at) : group);
  const isDoubled =
    length === 1 ? isDoubledAt(rules.contexts, word, at) : read >= 0 && isRepeated(draft, at, length, read);
  const [first, end] = [symbols.length, at + (isDoubled ? 2 * length : length)];
  if (read >= 0) add(draft, read, at, end);
  else for (const symbol of reader.listOf(read)) add(draft, symbol, at, end);
  if (isDoubled) {
    draft.doubled ??= [];
    for (let place = first; place < symbols.length; place++) draft.doubled.push(place);
  }
  const shows = rules.groups.shownBy(group);
  if (shows !== undefined) {
    draft.shown ??= [];
    draft.shown.push(shows);
  }
  return end;
}

/** Whether a group that is one consonant is written twice: zhzh. */
function isRepeated({ word, rules }: Draft, at: number, length: number, symbol: SymbolId): boolean {
  for (let i = at; i < at + length; i++) if (word.charCodeAt(i) !== word.charCodeAt(i + length)) return false;
  return rules.symbols.isConsonant(symbol);
}

function add({ symbols, letters }: Draft, symbol: SymbolId, from: number, to: number): void {
  symbols.push(symbol);
  letters?.from.push(from);
  letters?.to.push(to);
}

/** The longest letter group at a place that is read as something between its neighbours. */
function groupAt(draft: Draft, at: number): GroupId {
  const { groups } = draft.rules;
  let group = groups.longestAt(draft.word, at);
  while (group !== NO_GROUP && symbolsBetween(draft, at, at + groups.lengthOf(group), group) === NOTHING) {
    group = groups.shorter(group);
  }
  return group;
}

function symbolsBetween({ rules, word, reader }: Draft, from: number, to: number, group: GroupId): GroupSymbols {
  if (group === NO_GROUP) return NOTHING;
  return reader.read(group, rules.contexts.at(word, from - 1), rules.contexts.at(word, to));
}

function letterLength(word: string, at: number): number {
  return (word.codePointAt(at) as number) > 0xffff ? 2 : 1;
}

/** The group of a letter without its marks; none if it has no marks. */
function baseGroup({ rules, word }: Draft, at: number): GroupId {
  const letter = word.slice(at, at + letterLength(word, at));
  const base = letter.normalize("NFD")[0] as string;
  return base === letter ? NO_GROUP : rules.groups.longestAt(base, 0);
}
