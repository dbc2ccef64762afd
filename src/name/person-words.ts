import { type Word, words } from "../text/words.ts";
import { withInitialsApart } from "./capital-initials.ts";
import { namesOfPassport } from "./passport.ts";
import type { Rules } from "./rules.ts";

/** A word of a person's name. */
export interface NameWord extends Word {
  /** It stands in brackets or quotation marks. */
  readonly bracketed?: boolean | undefined;
}

/**
 * The words of a person's name, made of those of its text: initials in one word of capitals come apart, the codes in
 * front of the names in a passport are left out, and what stands in brackets is known.
 */
export function personWords(rules: Rules, text: string, split: readonly Word[]): readonly NameWord[] {
  const plain = namesOfPassport(text);
  return withBrackets(plain, withInitialsApart(rules, plain === text ? split : words(plain)));
}

const OPENING = /[([{（«“„"]/;

/** Brackets, and quotation marks that are no hard signs within a word (Ob"edkov). */
const ASIDE = /[([{（][^)\]}）]*[)\]}）]?|(?:^|[\s,])[«“„"][^«»„”“"]+[»”“"](?![^\s,.])/g;

function withBrackets(text: string, split: readonly Word[]): readonly NameWord[] {
  if (!OPENING.test(text)) return split;
  const spans = Array.from(text.matchAll(ASIDE), ({ 0: all, index }) => [index, index + all.length] as const);
  return split.map((word) =>
    spans.some(([start, end]) => start <= word.start && word.end <= end) ? { ...word, bracketed: true } : word,
  );
}
