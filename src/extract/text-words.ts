import files from "gather:texts";
import { file } from "../base/gathered.ts";
import { Once } from "../base/once.ts";

/** Words that stand in texts beside names and are no names; all are asked for folded. */
class TextWords {
  readonly #openers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #calendar: ReadonlySet<string>;
  readonly #agencies: ReadonlySet<string>;
  readonly #dishes: ReadonlySet<string>;

  constructor() {
    const { openers } = file<{ readonly openers: Readonly<Record<string, readonly string[]>> }>(files, "openers");
    this.#openers = new Map(Object.entries(openers).map(([language, words]) => [language, new Set(words)]));
    this.#calendar = new Set(file<{ readonly calendar: readonly string[] }>(files, "calendar").calendar);
    this.#dishes = new Set(file<{ readonly dishes: readonly string[] }>(files, "dishes").dishes);
    this.#agencies = new Set(file<{ readonly newsAgencies: readonly string[] }>(files, "newsAgencies").newsAgencies);
  }

  /** Whether a word of a language often begins a sentence before a name: Yesterday, Активист. */
  isOpener(word: string, language: string): boolean {
    return this.#openers.get(language)?.has(word) === true;
  }

  /** Whether a word is a day or month that has a capital within a sentence. */
  isCalendar(word: string): boolean {
    return this.#calendar.has(word);
  }

  /** Whether a word is a sauce or a piece of meat. */
  isDish(word: string): boolean {
    return this.#dishes.has(word);
  }

  /** Whether a word is an agency or a paper that texts cite. */
  isAgency(word: string): boolean {
    return this.#agencies.has(word);
  }
}

/** The words of `data/texts`, read when a text first asks for one. */
export const textWords: Once<TextWords> = /* @__PURE__ */ new Once(() => new TextWords());
