import { type Word, words } from "../text/words.ts";
import { type NameWord, withBrackets } from "./brackets.ts";
import { withInitialsApart } from "./capital-initials.ts";
import { namesOfPassport } from "./passport.ts";
import type { Rules } from "./rules.ts";

/**
 * The words of a person's name, made of those of its text: initials in one word of capitals come apart, the codes in
 * front of the names in a passport are left out, and what stands in brackets is known.
 */
export function personWords(rules: Rules, text: string, split: readonly Word[]): readonly NameWord[] {
  const plain = namesOfPassport(text);
  const apart = withInitialsApart(rules, plain === text ? split : words(plain));
  return OPENING.test(plain) ? withBrackets(plain, apart, ASIDE) : apart;
}

const OPENING = /[([{（«“„"]/;

/** Brackets, and quotation marks that are no hard signs within a word (Ob"edkov). */
const ASIDE = /[([{（][^)\]}）]*[)\]}）]?|(?:^|[\s,])[«“„"][^«»„”“"]+[»”“"](?![^\s,.])/g;
