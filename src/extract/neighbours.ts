import type { NameIndex } from "../index/name-index.ts";
import { isFunctionWord, isTitle } from "../text/grammar.ts";
import type { Token } from "./tokens.ts";

const NOTHING: ReadonlySet<number> = new Set();

/** A capital word directly before or after makes a surname somebody else's: Mikhael Shulman. */
export function hasOwnGivenName(
  index: NameIndex,
  all: readonly Token[],
  from: number,
  to: number,
  covered: ReadonlySet<number> = NOTHING,
): boolean {
  const [before, last, after] = [all[from - 1], all[to - 1] as Token, all[to]];
  const isName = (token: Token, at: number): boolean => token.capital && !isTitle(token.folded) && !covered.has(at);
  const precedes = before?.gap === "space" && isName(before, from - 1) && !mayBeginSentence(index, all, before);
  return precedes || (last.gap === "space" && after !== undefined && isName(after, to));
}

/** Any word may begin a sentence with a capital, unless it is a name of the index or never written small here. */
function mayBeginSentence({ lexicon }: NameIndex, all: readonly Token[], word: Token): boolean {
  if (!word.first || lexicon.has(word.folded)) return false;
  return (
    isFunctionWord(word.folded) ||
    word.folded.length <= SHORT ||
    all.some(({ folded, capital }) => !capital && folded === word.folded)
  );
}

// Letters of most conjunctions and pronouns: When, While, Later, Потом.
const SHORT = 5;
