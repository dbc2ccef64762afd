import { hashOf } from "../base/hash.ts";
import type { Sounds } from "./read.ts";
import { deletions, skeletons } from "./skeleton.ts";
import { symbolKeys } from "./symbols.ts";

/** Hashed keys by which a word is found. */
export interface WordKeys {
  /** Its skeletons. */
  readonly whole: readonly number[];
  /** Its skeletons without one of their letters. */
  readonly shorter: readonly number[];
  /** What initials stand for it. */
  readonly initials: readonly number[];
}

/** The keys of a word; none if it cannot be read. */
export function wordKeys(sound: Sounds): WordKeys {
  return sound.symbols.length === 0 ? NONE : new KeysOfSound(sound);
}

const NONE: WordKeys = { whole: [], shorter: [], initials: [] };

/** The keys of a word that may be several. */
export function allKeys(all: readonly WordKeys[]): WordKeys {
  const joined = (keys: (one: WordKeys) => readonly number[]): number[] => [...new Set(all.flatMap(keys))];
  return {
    whole: joined(({ whole }) => whole),
    shorter: joined(({ shorter }) => shorter),
    initials: joined(({ initials }) => initials),
  };
}

class KeysOfSound implements WordKeys {
  readonly whole: readonly number[];
  readonly #sound: Sounds;
  // Made when they are asked for: most queries are answered by whole skeletons.
  #shorter: readonly number[] | undefined;
  #initials: readonly number[] | undefined;

  constructor(sound: Sounds) {
    this.whole = skeletons(sound).map(hashOf);
    this.#sound = sound;
  }

  get shorter(): readonly number[] {
    this.#shorter ??= hashesOf(skeletons(this.#sound).flatMap(deletions));
    return this.#shorter;
  }

  get initials(): readonly number[] {
    this.#initials ??= hashesOf(symbolKeys(this.#sound.symbols[0] as number).map((key) => `${key[0] ?? "-"}.`));
    return this.#initials;
  }
}

function hashesOf(texts: readonly string[]): number[] {
  return Array.from(new Set(texts), hashOf);
}
