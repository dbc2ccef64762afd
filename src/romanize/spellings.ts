import { likeliestFirst } from "./likeliest-first.ts";
import { type LetterRules, ruleAt } from "./rules.ts";
import type { Spelling } from "./traditions.ts";

/** The spellings of each letter group of a word; a letter that no rule knows is spelled as itself. */
export function spellingsOfGroups(word: string, rules: LetterRules<readonly Spelling[]>): (readonly Spelling[])[] {
  const groups: (readonly Spelling[])[] = [];
  for (let at = 0; at < word.length; ) {
    const rule = ruleAt(rules, word, at);
    groups.push(rule?.written ?? [{ text: word.charAt(at), probability: 1 }]);
    at += rule?.letters.length ?? 1;
  }
  return groups;
}

/** The `limit` likeliest spellings of a word, by text. */
export function likeliestSpellings(
  word: string,
  rules: LetterRules<readonly Spelling[]>,
  limit: number,
): Map<string, number> {
  let spellings = new Map([["", 1]]);
  for (const group of spellingsOfGroups(word, rules)) {
    const longer = new Map<string, number>();
    for (const [start, likelihood] of spellings) {
      for (const { text, probability } of group) {
        const spelling = start + text;
        longer.set(spelling, (longer.get(spelling) ?? 0) + likelihood * probability);
      }
    }
    spellings = longer.size > limit ? new Map(likeliest(longer, limit)) : longer;
  }
  return spellings;
}

function likeliest(spellings: ReadonlyMap<string, number>, limit: number): readonly (readonly [string, number])[] {
  return likeliestFirst(
    [...spellings],
    ([, likelihood]) => likelihood,
    ([text]) => text,
    limit,
  );
}

/** The probability that a word is spelled so. Time grows with the letters of both. */
export function spellingProbability(word: string, spelled: string, rules: LetterRules<readonly Spelling[]>): number {
  // By place in the spelling, the probability that what stands before it spells the groups so far.
  let reached = new Map([[0, 1]]);
  for (const group of spellingsOfGroups(word, rules)) {
    const further = new Map<number, number>();
    for (const [at, likelihood] of reached) {
      for (const { text, probability } of group) {
        if (!spelled.startsWith(text, at)) continue;
        const end = at + text.length;
        further.set(end, (further.get(end) ?? 0) + likelihood * probability);
      }
    }
    if (further.size === 0) return 0;
    reached = further;
  }
  return reached.get(spelled.length) ?? 0;
}
