import { write as writeSettings } from "../settings/romanize.ts";
import { isConsonant, isCyrillic, isVowel } from "./cyrillic.ts";

/** What must stand in front of a letter group, or behind it. */
export interface RuleContext {
  /** Letters, and signs for kinds of them: `_` the edge of the word, `V` a vowel, `C` a consonant. */
  readonly kinds: string;
  /** Whether it is the nearest vowel that counts, whatever consonants stand between. */
  readonly far: boolean;
}

/** How a letter group is written: by a text, or by several, the commonest first. */
export interface Rule<Written = string> {
  readonly letters: string;
  readonly before: RuleContext | undefined;
  readonly after: RuleContext | undefined;
  readonly written: Written;
}

/** The rules of a system by the first letter of their groups, in the order in which they are tried. */
export type LetterRules<Written = string> = ReadonlyMap<string, readonly Rule<Written>[]>;

const CONTEXT = String.raw`(?:[_VC]|~?\[[^\]]+\])?`;
const KEY = /* @__PURE__ */ new RegExp(`^(${CONTEXT})([^_VC~\\[\\]]+)(${CONTEXT})$`);

/** The rules of a file in the order in which they are tried: the longest group first, of one group the narrowest. */
export function readRules<Written>(file: Readonly<Record<string, Written>>): LetterRules<Written> {
  const rules = new Map<string, Rule<Written>[]>();
  for (const [key, written] of Object.entries(file)) {
    const [, before = "", letters = "", after = ""] = KEY.exec(key) ?? [];
    const rule = { letters, before: readContext(before), after: readContext(after), written };
    rules.set(letters.charAt(0), [...(rules.get(letters.charAt(0)) ?? []), rule]);
  }
  for (const sameFirst of rules.values()) sameFirst.sort(narrowestFirst);
  return rules;
}

function readContext(text: string): RuleContext | undefined {
  return text === "" ? undefined : { kinds: text.replace(/[~[\]]/g, ""), far: text.startsWith("~") };
}

function narrowestFirst(a: Rule<unknown>, b: Rule<unknown>): number {
  return b.letters.length - a.letters.length || contexts(b) - contexts(a);
}

function contexts({ before, after }: Rule<unknown>): number {
  return Number(before !== undefined) + Number(after !== undefined);
}

/** The rule for the letters at a place of a word of small letters. */
export function ruleAt<Written>(rules: LetterRules<Written>, word: string, at: number): Rule<Written> | undefined {
  return rules
    .get(word.charAt(at))
    ?.find(
      ({ letters, before, after }) =>
        word.startsWith(letters, at) && fits(before, word, at - 1, -1) && fits(after, word, at + letters.length, 1),
    );
}

/** Whether what stands at a place of a word fits a context. */
export function fits(context: RuleContext | undefined, word: string, at: number, step: 1 | -1): boolean {
  if (context === undefined) return true;
  let place = at;
  const { farthestVowel } = writeSettings;
  if (context.far) while (Math.abs(place - at) < farthestVowel && isConsonant(word.charAt(place))) place += step;
  const kinds = kindsOf(word.charAt(place));
  return context.kinds.includes(kinds.charAt(0)) || (kinds.length > 1 && context.kinds.includes(kinds.charAt(1)));
}

// A Latin letter in a Cyrillic word is a slip of the keyboard, a digit the palochka: neither ends the word.
const LATIN_VOWELS = "aeiouyë";
const IN_WORDS = /[0-9a-z\u00df-\u024f]/;

/** A letter, and the signs for what it is. */
function kindsOf(letter: string): string {
  if (isVowel(letter) || (letter !== "" && LATIN_VOWELS.includes(letter))) return `${letter}V`;
  if (isConsonant(letter) || IN_WORDS.test(letter)) return `${letter}C`;
  return isCyrillic(letter) || letter === "'" ? letter : "_";
}
