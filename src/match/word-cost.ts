import type { TokenGroup } from "../name/token-groups.ts";
import { type KeptCosts, UNKNOWN } from "../sound/kept-costs.ts";
import type { EndingKind } from "../sound/name-endings.ts";
import type { SoundRules } from "../sound/rules.ts";
import type { BaseForm, Sounds, SpelledWord } from "../sound/sounds.ts";

/** Which endings stand for each other in words that are no patronymics. */
export type WordEndings = "surname" | "place" | "group";

/** What the words of one query cost against other words. Words recur from name to name, so what was met is kept. */
export class WordCosts {
  readonly #rules: SoundRules;
  /** Which endings stand for each other in words that are no patronymics. */
  readonly endings: WordEndings;
  readonly #known = new Map<Sounds, Map<Sounds, number>>();
  /** What was met in queries before. */
  readonly #kept: KeptCosts | undefined;

  constructor(rules: SoundRules, endings: WordEndings = "surname", kept?: KeptCosts) {
    this.#rules = rules;
    this.endings = endings;
    this.#kept = kept;
  }

  /** Spelling cost of one group against another; infinite if they are too far apart or one cannot be read. */
  ofGroups(query: TokenGroup, name: TokenGroup): number {
    const joining = query.joining + name.joining;
    if (query.folded === name.folded) return joining;
    // A patronymic meets few others: to remember them is not worth the while.
    const endings = this.endingsOf(query, name);
    const cost =
      endings === "patronymic" ? this.aligned(query.sound, name.sound, endings) : this.#ofWordsKept(query, name);
    // Spelt as near as this, none of the two is a form of the other.
    if (cost <= this.#rules.settings.sound.sameSound) return joining + cost;
    return joining + Math.min(cost, this.viaBase(query, name)?.cost ?? cost);
  }

  #ofWordsKept(query: TokenGroup, name: TokenGroup): number {
    const word = name.parts.length === 1 ? name.parts[0]?.word : undefined;
    const kept = word === undefined ? UNKNOWN : this.kept(query.sound, word);
    return kept >= 0 ? kept : this.ofWords(query.sound, name.sound);
  }

  /** Spelling cost of a word of the query against one of the index, as {@link KeptCosts} has it. */
  kept(query: Sounds, word: number): number {
    return this.#kept === undefined ? UNKNOWN : this.#kept.get(query, word, this.endings);
  }

  /** Keeps a cost for queries to come. */
  keep(query: Sounds, word: number, cost: number): void {
    this.#kept?.set(query, word, this.endings, cost);
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
  aligned(a: Sounds, b: Sounds, endings: EndingKind = this.endings): number {
    if (a.symbols.length === 0 || b.symbols.length === 0) return Number.POSITIVE_INFINITY;
    return this.#rules.aligner.cost(a, b, dearest(a, b), endings);
  }

  /** Which endings stand for each other in two groups. */
  endingsOf({ parts: [query] }: TokenGroup, { parts: [name] }: TokenGroup): EndingKind {
    return query?.role === "patronymic" && name?.role === "patronymic" ? "patronymic" : this.endings;
  }

  /**
   * The nearest two of one group and the words of which the other is a form.
   */
  viaBase(query: TokenGroup, name: TokenGroup): ViaBase | undefined {
    // Names of peoples are no forms of places: Bashkortostanis is not Bashkortostan.
    if (this.endings === "group") return undefined;
    // Two genitives of fathers' names are compared as they stand.
    if (this.endings === "surname" && query.bases.length > 0 && name.bases.length > 0) return undefined;
    let best = placeWithMore(query, name);
    const compare = (one: SpelledWord, other: SpelledWord, base: BaseForm, second?: BaseForm): void => {
      if (base.isExonym) return;
      const cost = base.cost + (one.folded === other.folded ? 0 : this.aligned(one.sound, other.sound));
      if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { query: one, name: other, base, second, cost };
    };
    for (const base of query.bases) compare(base, name, base);
    for (const base of name.bases) compare(query, base, base);
    // Onegasee and Онежское озеро are Onega, Հայէկոնոմբանկ and Armeconombank econombank, each in a way of its own.
    for (const one of query.bases)
      for (const other of name.bases) {
        if (one.hasKind) compare(one, other, one, other);
        else if (other.hasKind) compare(one, other, other, one);
      }
    return best;
  }
}

/** A place's name in some language, and the same with more: Сибирь, Westsibirien. */
function placeWithMore(query: TokenGroup, name: TokenGroup): ViaBase | undefined {
  for (const one of query.bases)
    for (const other of name.bases) {
      if (!one.isExonym || !other.isExonym || one.folded !== other.folded) continue;
      if ((one.compounded === undefined) === (other.compounded === undefined)) continue;
      const [base, second] = one.compounded === undefined ? [other, one] : [one, other];
      return { query: one, name: other, base, second, cost: one.cost + other.cost };
    }
  return undefined;
}

/** A group and the word of which the other is a form. */
export interface ViaBase {
  readonly query: SpelledWord;
  readonly name: SpelledWord;
  readonly base: BaseForm;
  /** That of the other group, if both are forms. */
  readonly second: BaseForm | undefined;
  /** That of the form included. */
  readonly cost: number;
}

/** Cost, in hundredths of a nat, above which two words are not taken for spellings of one. */
export function dearest(a: Sounds, b: Sounds): number {
  const { base, perSound } = a.rules.settings.sound.dearest;
  return base + perSound * Math.min(a.symbols.length, b.symbols.length);
}
