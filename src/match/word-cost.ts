import type { TokenGroup } from "../name/token-groups.ts";
import type { EndingKind } from "../sound/name-endings.ts";
import type { SoundRules } from "../sound/rules.ts";
import type { Sounds, SpelledWord } from "../sound/sounds.ts";

/** What the words of one query cost against other words. Words recur from name to name, so what was met is kept. */
export class WordCosts {
  readonly #rules: SoundRules;
  readonly #known = new Map<Sounds, Map<Sounds, number>>();

  constructor(rules: SoundRules) {
    this.#rules = rules;
  }

  /** Spelling cost of one group against another; infinite if they are too far apart or one cannot be read. */
  ofGroups(query: TokenGroup, name: TokenGroup): number {
    const joining = query.joining + name.joining;
    if (query.folded === name.folded) return joining;
    const kind = endingKind(query, name);
    // A patronymic meets few others: to remember them is not worth the while.
    const cost =
      kind === "surname" ? this.ofWords(query.sound, name.sound) : this.aligned(query.sound, name.sound, kind);
    return joining + Math.min(cost, this.outOfGenitive(query, name)?.cost ?? cost);
  }

  /** Spelling cost of two words, kept; infinite if they are too far apart or one cannot be read. */
  ofWords(query: Sounds, name: Sounds): number {
    let row = this.#known.get(query);
    if (row === undefined) {
      row = new Map();
      this.#known.set(query, row);
    }
    let cost = row.get(name);
    if (cost === undefined) {
      cost = this.aligned(query, name);
      row.set(name, cost);
    }
    return cost;
  }

  /** Spelling cost of two words; infinite if they are too far apart or one cannot be read. */
  aligned(a: Sounds, b: Sounds, kind: EndingKind = "surname"): number {
    if (a.symbols.length === 0 || b.symbols.length === 0) return Number.POSITIVE_INFINITY;
    return this.#rules.aligner.cost(a, b, dearest(a, b), kind);
  }

  /**
   * The nearest two of one group and the names of which the other is the genitive, if just one is: two genitives are
   * compared as they stand.
   */
  outOfGenitive(query: TokenGroup, name: TokenGroup): OutOfGenitive | undefined {
    if ((query.nominatives.length === 0) === (name.nominatives.length === 0)) return undefined;
    let best: OutOfGenitive | undefined;
    const compare = (one: SpelledWord, other: SpelledWord): void => {
      const cost = this.aligned(one.sound, other.sound) + this.#rules.settings.genitive;
      if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { query: one, name: other, cost };
    };
    for (const one of query.nominatives) compare(one, name);
    for (const other of name.nominatives) compare(query, other);
    return best;
  }
}

/** A group and the name of which the other is the genitive. */
export interface OutOfGenitive {
  readonly query: SpelledWord;
  readonly name: SpelledWord;
  /** The genitive included. */
  readonly cost: number;
}

/** Which endings stand for each other in two groups. */
export function endingKind(query: TokenGroup, name: TokenGroup): EndingKind {
  return query.parts[0]?.role === "patronymic" && name.parts[0]?.role === "patronymic" ? "patronymic" : "surname";
}

/** Cost, in hundredths of a nat, above which two words are not taken for spellings of one. */
export function dearest(a: Sounds, b: Sounds): number {
  const { base, perSound } = a.rules.settings.sound.dearest;
  return base + perSound * Math.min(a.symbols.length, b.symbols.length);
}
