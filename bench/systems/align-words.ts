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
 * shorter name is weighed by the lengths of its words. The likeness of words is asked for by their places.
 */
export function alignment(
  lengths: readonly number[],
  otherLengths: readonly number[],
  likeness: (word: number, other: number) => number,
): number {
  const pairs = Math.min(lengths.length, otherLengths.length);
  if (pairs === 0) return 0;
  const shorter = lengths.length === pairs ? lengths : otherLengths;
  const used = { words: 0, others: 0 };
  let sum = 0;
  for (let count = 0; count < pairs; count++) {
    const best = mostAlike(lengths.length, otherLengths.length, likeness, used);
    used.words |= 1 << best.word;
    used.others |= 1 << best.other;
    sum += best.like * (shorter[shorter === lengths ? best.word : best.other] as number);
  }
  const leftOver = Math.abs(lengths.length - otherLengths.length);
  const single = pairs === 1 && leftOver > 0 ? SINGLE : 0;
  return sum / shorter.reduce((total, length) => total + length, 0) - LEFT_OVER * leftOver - single;
}

/** The most alike words of two names that are not yet used; used ones are bits. */
function mostAlike(
  count: number,
  otherCount: number,
  likeness: (word: number, other: number) => number,
  used: { readonly words: number; readonly others: number },
): { word: number; other: number; like: number } {
  let best = { word: 0, other: 0, like: -1 };
  for (let word = 0; word < count; word++) {
    if (used.words & (1 << word)) continue;
    for (let other = 0; other < otherCount; other++) {
      if (used.others & (1 << other)) continue;
      const like = likeness(word, other);
      if (like > best.like) best = { word, other, like };
    }
  }
  return best;
}
