import { suggest as settings } from "../settings/suggest.ts";
import { type Fit, fitOf, type Level, NO_FIT } from "./levels.ts";
import type { PrefixIndex } from "./prefix-index.ts";
import { CODED_LETTERS, letterCodes, type PrefixTable } from "./prefix-table.ts";
import { beginsWithSlip, slippedCodes } from "./slips.ts";
import { type Spelled, spelled } from "./spellings.ts";

/** A word that somebody types, and the words of the index that fit it as far as it was asked. */
export class TypedWord {
  readonly spelled: Spelled;
  /** By rank of the words of the index. */
  readonly fits: Uint8Array;
  readonly #index: PrefixIndex;
  #isFound = false;

  constructor(index: PrefixIndex, folded: string) {
    this.spelled = spelled(index.index.rules.sounds, folded);
    this.fits = new Uint8Array(index.words.length);
    this.#index = index;
    this.#findLetters();
  }

  /** Whether any word fits. */
  get isFound(): boolean {
    return this.#isFound;
  }

  /** Also lets words fit at a level, the one after the last. Which fit by their letters is known from the start. */
  widen(level: Level): void {
    if (level === "letters" || this.spelled.plain === "") return;
    if (level === "plain") this.#findPlain();
    else if (level === "alike") this.#findAlike();
    else if (level === "slip") this.#findSlips();
    else this.#findAlikeSlips();
  }

  #add(rank: number, fit: Fit): void {
    const known = this.fits[rank] as Fit;
    this.#isFound = true;
    if (known === NO_FIT || fit < known) this.fits[rank] = fit;
  }

  #findLetters(): void {
    const { letters } = this.spelled;
    const { byLetters, spellings, words } = this.#index;
    byLetters.each(letterCodes(letters), (rank) => {
      const word = words[rank] as number;
      if (spellings.beginsWith(word, letters))
        this.#add(rank, fitOf("letters", spellings.length(word) === letters.length));
    });
  }

  #findPlain(): void {
    const { plain } = this.spelled;
    this.#findTexts(this.#index.byPlain, plain, "plain", (word) => [this.#index.spellings.plain(word)]);
  }

  #findAlike(): void {
    for (const text of this.spelled.alike.flatMap(withoutGlide))
      this.#findTexts(this.#index.byAlike.value, text, "alike", (word) => this.#index.spellings.alike(word));
  }

  #findTexts(table: PrefixTable, text: string, level: Level, textsOf: (word: number) => readonly string[]): void {
    table.each(letterCodes(text), (rank, isWhole) => {
      if (text.length < CODED_LETTERS) {
        this.#add(rank, fitOf(level, isWhole));
        return;
      }
      const texts = textsOf(this.#index.words[rank] as number).filter((one) => one.startsWith(text));
      if (texts.length > 0) this.#add(rank, fitOf(level, texts.includes(text)));
    });
  }

  /** In the letters that were typed, and in plain Latin: Ж is one letter and Zh two. */
  #findSlips(): void {
    const { byLetters, byPlain, spellings } = this.#index;
    const { letters, plain } = this.spelled;
    this.#findSlipsOf(byLetters, letters, "slip", (word) => [spellings.letters(word)]);
    this.#findSlipsOf(byPlain, plain, "slip", (word) => [spellings.plain(word)]);
  }

  #findAlikeSlips(): void {
    for (const text of this.spelled.alike)
      this.#findSlipsOf(this.#index.byAlike.value, text, "alike slip", (word) => this.#index.spellings.alike(word));
  }

  #findSlipsOf(table: PrefixTable, typed: string, level: Level, textsOf: (word: number) => readonly string[]): void {
    if (typed.length < settings.shortestSlipped) return;
    for (const codes of slippedCodes(letterCodes(typed)))
      table.each(codes, (rank) => {
        if (this.fits[rank] !== NO_FIT) return;
        const texts = textsOf(this.#index.words[rank] as number);
        if (texts.some((text) => beginsWithSlip(text, typed))) this.#add(rank, fitOf(level, false));
      });
  }
}

/** A vowel at the end of what was typed so far may be a glide once the next vowel is there: Sobi, Sobianin. */
function withoutGlide(text: string): string[] {
  return /.[iy]$/.test(text) ? [text, text.slice(0, -1)] : [text];
}
