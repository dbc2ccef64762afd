import type { Meaning } from "../text/listed-words.ts";
import type { FoundEnding } from "./ending-tree.ts";
import type { SoundRules } from "./rules.ts";
import type { Orthography } from "./spelling.ts";
import type { SymbolId } from "./symbols.ts";

/** The sounds of a word: what is compared. */
export interface Sounds {
  /** The rules by which it was read; its symbols mean something only there. */
  readonly rules: SoundRules;
  readonly orthography: Orthography;
  readonly symbols: readonly SymbolId[];
  /** For each symbol, whether its consonant letter is written twice. */
  readonly doubled: readonly boolean[];
  readonly memo: WordMemo;
}

/** A word read into sounds. */
export interface SoundWord extends Sounds {
  /** For each letter group that shows its traditions, which these are. */
  readonly shown: readonly Orthography[];
}

/** A folded word with its sounds. */
export interface SpelledWord {
  readonly folded: string;
  readonly sound: Sounds;
}

/** A word of which another is a form: Ростов of Ростовская, Орёл of Oriolas, Цахиа of Цахиагийн. */
export interface BaseForm extends SpelledWord {
  /** What it costs to take one for the other, in hundredths of a nat. */
  readonly cost: number;
  readonly tradition: string;
  /** It is the adjective or genitive of a place. */
  readonly isAdjective: boolean;
  /** It stands for the names of a place in all languages, and is spelt like none of them. */
  readonly isExonym?: boolean | undefined;
  /** It is an abbreviation, read letter by letter. */
  readonly isByLetter?: boolean | undefined;
  /** It is no word, but the sound of one in other letters. */
  readonly isSpoken?: boolean | undefined;
  /** The word that it has before the base or behind it: ново in Новозыбков, see in Onegasee. */
  readonly compounded?: string | undefined;
  /** What it is compounded with says what it is or of which country: others say so in a way of their own. */
  readonly hasKind?: boolean | undefined;
}

/** Hashed keys by which a word is found. */
export interface WordKeys {
  /** Its skeletons. */
  readonly whole: readonly number[];
  /** Its skeletons without one of their letters. */
  readonly shorter: readonly number[];
  /** What initials stand for it. */
  readonly initials: readonly number[];
}

/**
 * What pure functions have found out about a word, kept beside its sounds because weak maps are slow. All fields are
 * there from the start: objects of one shape are faster.
 */
export class WordMemo {
  /** Its number among the words of queries that are kept, from 1; 0 if it is none of them. */
  number = 0;
  /** Its endings that have a counterpart. */
  surname: readonly FoundEnding[] | undefined = undefined;
  place: readonly FoundEnding[] | undefined = undefined;
  apart: readonly FoundEnding[] | undefined = undefined;
  group: readonly FoundEnding[] | undefined = undefined;
  patronymic: readonly FoundEnding[] | undefined = undefined;
  /** The classes of given names that it is a form of, and those that its father's name is if it is a patronymic. */
  givenNames: ReadonlyMap<number, boolean> | undefined = undefined;
  fathers: ReadonlyMap<number, boolean> | undefined = undefined;
  /** Whether it ends like a patronymic, surely like a surname, or perhaps like one. */
  patronymicEnding: boolean | undefined = undefined;
  strongEnding: boolean | undefined = undefined;
  weakEnding: boolean | undefined = undefined;
  /** The names of which it may be the genitive. */
  nominatives: readonly SpelledWord[] | undefined = undefined;
  /** The words of which it may be a form, in the name of a place or body. */
  bases: readonly BaseForm[] | undefined = undefined;
  /** What it means, in the name of a place or body, and by which of its bases. */
  meanings: { readonly of: readonly BaseForm[]; readonly found: readonly Meaning[] } | undefined = undefined;
  /** Those of the bases that need not stand with the word for what the place is. */
  freeBases: readonly BaseForm[] | undefined = undefined;
  /** The hashed keys by which it is found. */
  keys: WordKeys | undefined = undefined;
  /** Those of it and of the words of which it may be a form. */
  formKeys: { readonly of: readonly BaseForm[]; readonly keys: WordKeys } | undefined = undefined;
  /** The traditions of whose syllables it is made. */
  syllabic: Orthography | undefined = undefined;
  /** The hashed keys that it shares with words which are read alike. */
  alike: readonly number[] | undefined = undefined;

  forgetEndings(): void {
    this.surname = undefined;
    this.place = undefined;
    this.apart = undefined;
    this.group = undefined;
    this.patronymic = undefined;
  }
}
