import { COMBINING_MARKS } from "../text/punctuation.ts";
import { APOSTROPHES } from "./signs.ts";

const LETTERS = "A-Za-z\u00c0-\u02af";
// Latin Extended Additional, and the primes that stand for ь and ъ.
const MORE_LETTERS = "\u1e00-\u1effʹʺ";
// The tie of ALA-LC is among the combining marks. An apostrophe is a soft sign or none; a double one within a word is
// the hard sign.
const WORD = /* @__PURE__ */ new RegExp(
  `[${LETTERS}${MORE_LETTERS}](?:[${COMBINING_MARKS}${LETTERS}${MORE_LETTERS}${APOSTROPHES}]|["″”](?=[${LETTERS}]))*`,
  "g",
);
const APOSTROPHE = /* @__PURE__ */ new RegExp(`[${APOSTROPHES}]`);

/** A text cut at its Latin words: what stands in front of the first, the words, and what stands behind each. */
export interface CutText {
  readonly words: readonly string[];
  /** One more than words. */
  readonly between: readonly string[];
}

/** Cuts a text at its Latin words. An apostrophe behind a word with one in front of it is a quotation mark. */
export function cutAtLatinWords(text: string): CutText {
  const [words, between]: [string[], string[]] = [[], []];
  let end = 0;
  for (const { 0: match, index } of text.matchAll(WORD)) {
    const isQuoted = APOSTROPHE.test(text.charAt(index - 1)) && APOSTROPHE.test(match.charAt(match.length - 1));
    const word = isQuoted ? match.slice(0, -1) : match;
    between.push(text.slice(end, index));
    words.push(word);
    end = index + word.length;
  }
  return { words, between: [...between, text.slice(end)] };
}
