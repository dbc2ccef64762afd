import { DOUBLED, SYMBOL_MASK } from "../index/lexicon.ts";
import type { NameIndex } from "../index/name-index.ts";
import { alikeTexts } from "../sound/alike-keys.ts";
import { read } from "../sound/read.ts";
import type { SoundRules } from "../sound/rules.ts";
import type { SymbolId } from "../sound/symbols.ts";
import { scriptOf } from "../text/code-points.ts";
import { plainLatin, plainSymbol } from "./plain-latin.ts";

/** The texts by which a word is looked up as it is typed. */
export interface Spelled {
  /** As it is written; е stands for ё, as print has it. */
  readonly letters: string;
  /** In plain Latin letters a to z. */
  readonly plain: string;
  /** By classes of sounds that spellings confuse; several, where letters may be several sounds. */
  readonly alike: readonly string[];
}

/** The texts of a folded word that somebody types. */
export function spelled(sounds: SoundRules, folded: string): Spelled {
  return {
    letters: printed(folded),
    plain: plainLatin(sounds, folded),
    alike: alikeTexts(read(sounds, folded)).filter((text) => text !== ""),
  };
}

const [YO, YE] = [0x451, 0x435];

function printed(folded: string): string {
  return folded.includes("ё") ? folded.replaceAll("ё", "е") : folded;
}

/** The texts of the words of an index, each made out of its columns when it is asked for. */
export class Spellings {
  readonly #index: NameIndex;
  /** By symbols of the columns, single and doubled, their plain letters. */
  readonly #plain: readonly string[];
  readonly #plainDoubled: readonly string[];

  constructor(index: NameIndex) {
    const { rules, tables } = index;
    this.#index = index;
    this.#plain = tables.symbols.map((symbol) => plainSymbol(rules.sounds, symbol, false));
    this.#plainDoubled = tables.symbols.map((symbol) => plainSymbol(rules.sounds, symbol, true));
  }

  letters(word: number): string {
    return printed(this.#folded(word));
  }

  /** Whether a word begins with letters; the same as to ask its text, which takes longer to make. */
  beginsWith(word: number, typed: string): boolean {
    const { letters, letterStarts } = this.#index.columns;
    const start = letterStarts[word] as number;
    if ((letterStarts[word + 1] as number) - start < typed.length) return false;
    for (let at = 0; at < typed.length; at++) {
      const letter = letters[start + at] as number;
      if ((letter === YO ? YE : letter) !== typed.charCodeAt(at)) return false;
    }
    return true;
  }

  /** How many letters a word has. */
  length(word: number): number {
    const { letterStarts } = this.#index.columns;
    return (letterStarts[word + 1] as number) - (letterStarts[word] as number);
  }

  plain(word: number): string {
    const { letters, letterStarts, sounds, soundStarts } = this.#index.columns;
    if (scriptOf(letters[letterStarts[word] as number] as number) === "Latin")
      return plainLatin(this.#index.rules.sounds, this.#folded(word));
    let plain = "";
    for (let at = soundStarts[word] as number; at < (soundStarts[word + 1] as number); at++) {
      const sound = sounds[at] as number;
      plain += sound >= DOUBLED ? this.#plainDoubled[sound & SYMBOL_MASK] : this.#plain[sound];
    }
    return plain;
  }

  alike(word: number): string[] {
    const { columns, tables, rules } = this.#index;
    const { sounds, soundStarts } = columns;
    const own = sounds.subarray(soundStarts[word], soundStarts[word + 1]);
    return alikeTexts({
      symbols: Array.from(own, (sound) => tables.symbols[sound & SYMBOL_MASK] as SymbolId),
      rules: rules.sounds,
    });
  }

  #folded(word: number): string {
    const { letters, letterStarts } = this.#index.columns;
    const end = letterStarts[word + 1] as number;
    let text = "";
    for (let at = letterStarts[word] as number; at < end; at++) text += String.fromCharCode(letters[at] as number);
    return text;
  }
}
