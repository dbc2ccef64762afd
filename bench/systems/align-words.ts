/** The words of all names of an index, each once, and the names as numbers of words. */
export interface WordTable {
  readonly words: readonly string[];
  readonly names: readonly (readonly number[])[];
}

/** Numbers the words of names. */
export function tableOf(names: readonly (readonly string[])[]): WordTable {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  };
  const numbered = names.map((words) => words.map(numberOf));
  return { words: [...numbers.keys()], names: numbered };
}

// A word that only one side has says little against it, a name of one word says little for it.
const LEFT_OVER = 0.03;
const SINGLE = 0.05;

/**
 * How alike two names are by their words, order free: the most alike words are paired first, and the mean over the
 * shorter name is weighed by the lengths of its words. `likeness` is a row of the other name's words for each word.
 */
export function alignment(
  lengths: readonly number[],
  otherLengths: readonly number[],
  likeness: (word: number, other: number) => number,
): number {
  if (lengths.length === 0 || otherLengths.length === 0) return 0;
  const pairs = lengths
    .flatMap((_, word) => otherLengths.map((_, other) => ({ word, other, like: likeness(word, other) })))
    .sort((a, b) => b.like - a.like);
  const isShorter = lengths.length <= otherLengths.length;
  const shorter = isShorter ? lengths : otherLengths;
  const used = new Set<number>();
  const usedOther = new Set<number>();
  let sum = 0;
  for (const { word, other, like } of pairs) {
    if (used.has(word) || usedOther.has(other)) continue;
    used.add(word);
    usedOther.add(other);
    sum += like * ((isShorter ? lengths[word] : otherLengths[other]) ?? 0);
  }
  const leftOver = Math.abs(lengths.length - otherLengths.length);
  const single = shorter.length === 1 && leftOver > 0 ? SINGLE : 0;
  return sum / shorter.reduce((total, length) => total + length, 0) - LEFT_OVER * leftOver - single;
}
