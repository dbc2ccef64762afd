import { file } from "../base/gathered.ts";

interface EnglishSoundsFile {
  /** Letters, where they stand (`_` is an end of the word; behind them in brackets C is a consonant), in Cyrillic. */
  readonly englishSounds: Readonly<Record<string, readonly string[]>>;
}

interface Rule {
  readonly pattern: RegExp;
  readonly isAtStart: boolean;
  readonly letters: string;
  /** Other languages would not read the letters so, one by one. */
  readonly isTelling: boolean;
  readonly written: readonly string[];
}

/** English words as names of bodies have them in Cyrillic, which go by the sound: Хоум Кредит, Билайн. */
export class EnglishSounds {
  /** By their first letters; the more a rule asks for, the earlier it is tried. */
  readonly #rules = new Map<string, Rule[]>();

  constructor(grammar: readonly unknown[]) {
    const { englishSounds } = file<EnglishSoundsFile>(grammar, "englishSounds");
    for (const [key, written] of Object.entries(englishSounds).sort(([a], [b]) => b.length - a.length)) {
      const rule = ruleOf(key, written);
      const rules = this.#rules.get(rule.letters.charAt(0));
      if (rules === undefined) this.#rules.set(rule.letters.charAt(0), [rule]);
      else rules.push(rule);
    }
  }

  /** How a word may be written in Cyrillic by its sound, if letters of it are not read one by one. */
  writtenInCyrillic(spelt: string): readonly string[] {
    const word = spelt.replaceAll("'", "");
    if (!LATIN.test(word)) return NONE;
    let [usual, rarer] = ["", ""];
    let isTelling = false;
    for (let at = 0; at < word.length; ) {
      const rule = this.#ruleAt(word, at);
      const [first = "", second = first] = rule.written;
      [usual, rarer] = [usual + first, rarer + second];
      isTelling ||= rule.isTelling;
      at += rule.letters.length;
    }
    if (!isTelling) return NONE;
    return usual === rarer ? [usual] : [usual, rarer];
  }

  #ruleAt(word: string, at: number): Rule {
    const rule = this.#rules.get(word.charAt(at))?.find(({ pattern, isAtStart }) => {
      pattern.lastIndex = at;
      return (at === 0 || !isAtStart) && pattern.test(word);
    });
    // Each letter has a rule of its own.
    return rule as Rule;
  }
}

const LATIN = /^[a-z]{3,20}$/;

const NONE: readonly never[] = [];

const CONSONANT = "[bcdfghjklmnpqrstvwxz]";

function ruleOf(key: string, written: readonly string[]): Rule {
  const [, start, letters = "", end = "", context = ""] = /^(_?)([a-z]+)(_?)(?:\(([^)]*)\))?$/.exec(key) ?? [];
  const behind = `${end}${context}`.replaceAll("C", CONSONANT).replaceAll("_", "$");
  const pattern = new RegExp(behind === "" ? letters : `${letters}(?=${behind})`, "y");
  return { pattern, isAtStart: start === "_", letters, isTelling: key.length > 1, written };
}
