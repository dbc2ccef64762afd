import type { Sounds } from "../sound/read.ts";
import { NumberSet } from "./number-set.ts";
import { ClassPattern } from "./sound-classes.ts";
import { type WordKeys, wordKeys } from "./word-keys.ts";

/** What a word of a query is worth against words of the index, as far as it was asked for. */
export interface GainMemo {
  readonly known: NumberSet;
  readonly gains: Float32Array;
}

/** What is found out about the sounds of a word of a query. */
export interface AskedFacts {
  readonly keys: WordKeys;
  readonly pattern: ClassPattern;
  /** If it is an initial: whether it stands for words, by their first sounds. */
  readonly initials: Map<number, boolean>;
}

// Words of queries of which the facts are kept, as they are met again; about a kilobyte each.
const MOST_FACTS = 4096;

/** Room in which one search works; the next one uses it again, as each ends before another begins. */
export class Scratch {
  readonly forms: NumberSet;
  readonly words: NumberSet;
  readonly #memos: GainMemo[] = [];
  readonly #facts = new Map<Sounds, AskedFacts>();
  readonly #lexiconSize: number;

  constructor(forms: number, words: number) {
    this.forms = new NumberSet(forms);
    this.words = new NumberSet(words);
    this.#lexiconSize = words;
  }

  factsOf(sound: Sounds): AskedFacts {
    let facts = this.#facts.get(sound);
    if (facts === undefined) {
      if (this.#facts.size === MOST_FACTS) this.#facts.clear();
      facts = { keys: wordKeys(sound), pattern: new ClassPattern(sound), initials: new Map() };
      this.#facts.set(sound, facts);
    }
    return facts;
  }

  /** The empty memo of a word of the query, by its place. */
  memo(place: number): GainMemo {
    const memo = this.#memos[place] ?? {
      known: new NumberSet(this.#lexiconSize),
      gains: new Float32Array(this.#lexiconSize),
    };
    this.#memos[place] = memo;
    memo.known.clear();
    return memo;
  }
}
