import { allonymError } from "../errors.ts";
import { PlainWordReader, type WordReader } from "../sound/orthography.ts";
import type { Reader } from "../sound/reader.ts";
import type { SoundRules } from "../sound/rules.ts";
import type { Sounds, SoundWord, WordKeys, WordMemo } from "../sound/sounds.ts";
import type { Orthography } from "../sound/spelling.ts";
import type { SymbolId } from "../sound/symbols.ts";
import { wordKeys } from "../sound/word-keys.ts";
import { MOST_NUMBERS } from "./buckets.ts";
import { ordered, placesIn } from "./ordered.ts";

/** A word of an index in the making. */
export class WordDraft implements SoundWord {
  readonly folded: string;
  readonly rules: SoundRules;
  readonly orthography: Orthography;
  readonly symbols: readonly SymbolId[];
  readonly doubled: readonly boolean[];
  readonly shown: readonly Orthography[];
  readonly memo: WordMemo;
  readonly keys: WordKeys;
  /** -1 until it is found in a name. */
  number = -1;
  isGivenName = false;

  constructor(folded: string, sound: SoundWord) {
    this.folded = folded;
    this.rules = sound.rules;
    this.orthography = sound.orthography;
    this.symbols = sound.symbols;
    this.doubled = sound.doubled;
    this.shown = sound.shown;
    this.memo = sound.memo;
    this.keys = wordKeys(sound);
  }
}

/** The words of an index in their order, and for the number of each in the making its number there. */
export interface OrderedWords {
  readonly words: readonly WordDraft[];
  readonly numbers: Uint32Array;
}

/** Gathers the distinct words of an index, numbered in the order in which they are found in names. */
export class LexiconBuilder implements WordReader {
  readonly rules: SoundRules;
  readonly words: WordDraft[] = [];
  readonly #plain: WordReader;
  readonly #alone = new Map<string, WordDraft>();
  /** By the names of readers. */
  readonly #within = new Map<string, Map<string, WordDraft>>();

  constructor(rules: SoundRules) {
    this.rules = rules;
    this.#plain = new PlainWordReader(rules);
  }

  alone(folded: string): WordDraft {
    let draft = this.#alone.get(folded);
    if (draft === undefined) {
      draft = new WordDraft(folded, this.#plain.alone(folded));
      this.#alone.set(folded, draft);
    }
    return draft;
  }

  /** `alone` is what {@link LexiconBuilder.alone} gave. */
  within(reader: Reader, folded: string, alone: SoundWord): WordDraft {
    let drafts = this.#within.get(reader.name);
    if (drafts === undefined) {
      drafts = new Map();
      this.#within.set(reader.name, drafts);
    }
    let draft = drafts.get(folded);
    if (draft === undefined) {
      const sound = this.#plain.within(reader, folded, alone);
      draft = sound === alone ? (alone as WordDraft) : new WordDraft(folded, sound);
      drafts.set(folded, draft);
    }
    return draft;
  }

  /** The word of sounds that were found in a name. */
  add(folded: string, sound: Sounds, isGivenName: boolean): WordDraft {
    const draft = sound instanceof WordDraft ? sound : this.#readElsewhere(folded, sound);
    if (draft.number < 0) {
      draft.number = this.words.length;
      if (draft.number === MOST_NUMBERS) throw tooLarge("words");
      this.words.push(draft);
    }
    draft.isGivenName ||= isGivenName;
    return draft;
  }

  /**
   * Words of one skeleton stand side by side, as they are looked at together; the order depends on nothing but the
   * words themselves.
   */
  finish(): OrderedWords {
    const { words } = this;
    const skeletons = Uint32Array.from(words, ({ keys }) => keys.whole[0] ?? 0);
    const order = ordered(skeletons, (a, b) => compareWords(words[a] as WordDraft, words[b] as WordDraft));
    return { words: Array.from(order, (number) => words[number] as WordDraft), numbers: placesIn(order) };
  }

  #readElsewhere(folded: string, { orthography }: Sounds): WordDraft {
    const alone = this.alone(folded);
    return orthography.length === 0 ? alone : this.within(this.rules.readers.of(orthography), folded, alone);
  }
}

/** By their texts in the order of UTF-16, then by their orthographies. */
function compareWords(a: WordDraft, b: WordDraft): number {
  if (a.folded !== b.folded) return a.folded < b.folded ? -1 : 1;
  return a.orthography.join() < b.orthography.join() ? -1 : 1;
}

/** The error for more words or names than an index can number. */
export function tooLarge(what: "words" | "names"): Error {
  return allonymError("index-too-large", `there are more than ${MOST_NUMBERS} different ${what}`, {
    path: "entities",
    hint: "Make several resolvers, each of a part of the entities.",
  });
}
