import { typeOf } from "../base/entity.ts";
import { endsLikeSurname } from "../name/part.ts";
import { read } from "../sound/read.ts";
import type { Candidate, EntityInput, Resolution } from "../types.ts";
import type { TextContext } from "./context.ts";
import { kindWords } from "./kind-words.ts";
import type { KnownWords } from "./known-words.ts";
import type { Token } from "./tokens.ts";

/** A name of a place or people in a text: its tokens, from inclusive, to exclusive, and its offsets. */
interface NamePlace {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** Tells of names of places and peoples whether they are only part of the name of a body, of a river or of somebody. */
export class LongerNames {
  readonly #context: TextContext;
  readonly #all: readonly Token[];
  readonly #words: KnownWords;
  readonly #languages: ReadonlySet<string>;

  constructor(context: TextContext, words: KnownWords) {
    this.#context = context;
    this.#all = context.tokens;
    this.#words = words;
    this.#languages = new Set(context.languages.all.map(({ language }) => language));
  }

  /** Whether a name is part of a longer one that is not its entity's. */
  holds<E extends EntityInput>(place: NamePlace, { candidates }: Resolution<E>): boolean {
    const { entity } = candidates[0] as Candidate<E>;
    const type = typeOf(entity);
    if (type !== "place" && type !== "group") return false;
    if (this.#isBeforeBody(place) || this.#isInQuotedName(place)) return true;
    return type === "place" && (this.#isNatural(place) || this.#isBeforeSurname(place));
  }

  /** The Lugodol Chess Union, the Bashkir Chess Federation: a row of capitals that a kind of body ends. */
  #isBeforeBody({ from, to }: NamePlace): boolean {
    if (!this.#shows(this.#all[from] as Token)) return false;
    const { mostWordsOfBody } = this.#context.settings;
    for (let at = to; at < to + mostWordsOfBody && this.#isTied(at); at++) {
      const token = this.#all[at] as Token;
      if (!this.#shows(token)) return false;
      // Russia TV is said of any.
      if (!token.allCapitals && kindWords.value.isBody(token.folded, this.#languages)) return true;
    }
    return false;
  }

  /** Whether a token follows the one before it with nothing but a space: Russia's Ministry is one of Russia. */
  #isTied(at: number): boolean {
    const [before, token] = [this.#all[at - 1], this.#all[at]];
    if (before?.gap !== "space" || token === undefined) return false;
    return this.#context.text.slice(before.end, token.start).trim() === "";
  }

  /** Whether it has a capital that it would not have if it were no name. */
  #shows({ capital, inTitleCase }: Token): boolean {
    return capital && !inTitleCase && !this.#context.languages.capitalNouns;
  }

  /** The river Ufa, reka Ufa: what a town is called after is not the town. */
  #isNatural({ from, to }: NamePlace): boolean {
    const [before, after] = [this.#all[from - 1], this.#all[to]];
    if (before?.gap === "space" && this.#isNaturalKind(before)) return true;
    return this.#isTied(to) && after !== undefined && this.#isNaturalKind(after);
  }

  #isNaturalKind({ folded }: Token): boolean {
    return kindWords.value.isOfFamily(folded, "river", this.#languages);
  }

  /** Lugodol Yunusev is somebody, as no word before shows that Lugodol is where something happens. */
  #isBeforeSurname({ from, to }: NamePlace): boolean {
    const [first, after, before] = [this.#all[from] as Token, this.#all[to], this.#all[from - 1]];
    if (to - from > 1 || after === undefined || !this.#isTied(to)) return false;
    if (!this.#shows(first) || !this.#shows(after) || this.#words.mayHave(after)) return false;
    if (before?.gap === "space" && !first.first) return false;
    const { sounds } = this.#context.rules;
    return endsLikeSurname(read(sounds, after.folded));
  }

  /** «Газпром нефтехим Салават»: a short quotation of several words, the first with a capital, that is no sentence. */
  #isInQuotedName({ from, to, start, end }: NamePlace): boolean {
    const { text, settings } = this.#context;
    const open = this.#edge(from, -1);
    const close = this.#edge(to - 1, 1);
    if (open === undefined || close === undefined || close - open + 1 <= to - from) return false;
    if (close - open + 1 > settings.mostWordsOfBody) return false;
    const [first, last] = [this.#all[open] as Token, this.#all[close] as Token];
    if (text.slice(first.start, start).includes("»") || text.slice(end, last.end).includes("«")) return false;
    const inner = this.#all.slice(open, close + 1);
    if (inner.some(({ folded }) => this.#context.languages.commonWords.has(folded))) return false;
    const before = this.#all[open - 1];
    const isBody = before !== undefined && kindWords.value.isBody(before.folded, this.#languages);
    return first.capital && (isBody || inner.every((token) => token.capital));
  }

  /** The last token of a quotation in one direction, if it is near. */
  #edge(from: number, step: 1 | -1): number | undefined {
    const { text, settings } = this.#context;
    for (let at = from; Math.abs(at - from) < settings.mostWordsOfBody; at += step) {
      const token = this.#all[at];
      if (token === undefined) return undefined;
      if (step < 0 ? OPENING.has(text[token.start - 1] ?? "") : CLOSING.has(text[token.end] ?? "")) return at;
      const gap = step < 0 ? this.#all[at - 1]?.gap : token.gap;
      if (gap !== "space" && gap !== "hyphen") return undefined;
    }
    return undefined;
  }
}

const OPENING: ReadonlySet<string> = new Set(["«", "“", "„", '"', "‹", "‘"]);
const CLOSING: ReadonlySet<string> = new Set(["»", "”", "“", '"', "›", "’"]);
