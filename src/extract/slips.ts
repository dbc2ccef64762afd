/** Letters that are confused as they look and sound alike, in each script. */
const CONFUSED: readonly (readonly [string, string])[] = [
  ["m", "n"],
  ["м", "н"],
  ["μ", "ν"],
  ["მ", "ნ"],
  ["մ", "ն"],
  ["م", "ن"],
];

/** Whether a word is another with a slip: two letters side by side exchanged, or m and n taken for one another. */
export function isSlipOf(word: string, meant: string): boolean {
  if (word.length !== meant.length) return false;
  let at = 0;
  while (at < word.length && word[at] === meant[at]) at++;
  const [here, next] = [word[at], word[at + 1]];
  if (here === undefined) return false;
  if (next !== undefined && here === meant[at + 1] && next === meant[at] && here !== next)
    return word.slice(at + 2) === meant.slice(at + 2);
  return areConfused(here, meant[at] as string) && word.slice(at + 1) === meant.slice(at + 1);
}

function areConfused(one: string, other: string): boolean {
  return CONFUSED.some(([a, b]) => (one === a && other === b) || (one === b && other === a));
}
