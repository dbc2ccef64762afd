import { hashOf } from "../base/hash.ts";
import { deletions, skeletons } from "./skeleton.ts";
import type { Sounds, WordKeys } from "./sounds.ts";

/** The keys of a word; none if it cannot be read. */
export function wordKeys(sound: Sounds): WordKeys {
  sound.memo.keys ??= sound.symbols.length === 0 ? NONE : new KeysOfSound(sound);
  return sound.memo.keys;
}

const NONE: WordKeys = { whole: [], shorter: [], initials: [] };

/** The keys of a word that may be several. */
export function allKeys(all: readonly WordKeys[]): WordKeys {
  return new KeysOfAll(all);
}

/** The skeletons of a word without one of their letters; none where the settings leave them out. */
export function shorterSkeletons(sound: Sounds): string[] {
  return sound.rules.settings.keys.deletions ? skeletons(sound).flatMap(deletions) : [];
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
    this.#shorter ??= hashesOf(shorterSkeletons(this.#sound));
    return this.#shorter;
  }

  get initials(): readonly number[] {
    const { symbols, rules } = this.#sound;
    this.#initials ??= hashesOf(rules.symbols.skeletonKeys(symbols[0] as number).map((key) => `${key[0] ?? "-"}.`));
    return this.#initials;
  }
}

class KeysOfAll implements WordKeys {
  readonly whole: readonly number[];
  readonly #all: readonly WordKeys[];
  #shorter: readonly number[] | undefined;
  #initials: readonly number[] | undefined;

  constructor(all: readonly WordKeys[]) {
    this.whole = eachOnce(all, ({ whole }) => whole);
    this.#all = all;
  }

  get shorter(): readonly number[] {
    this.#shorter ??= eachOnce(this.#all, ({ shorter }) => shorter);
    return this.#shorter;
  }

  get initials(): readonly number[] {
    this.#initials ??= eachOnce(this.#all, ({ initials }) => initials);
    return this.#initials;
  }
}

function eachOnce(all: readonly WordKeys[], keys: (one: WordKeys) => readonly number[]): number[] {
  return [...new Set(all.flatMap(keys))];
}

function hashesOf(texts: readonly string[]): number[] {
  return Array.from(new Set(texts), hashOf);
}
