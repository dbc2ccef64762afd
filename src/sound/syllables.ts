/** What the syllables of a language are made of: one of the onsets, or none, and one of the rhymes. */
export interface SyllableParts {
  readonly onsets: readonly string[];
  readonly rhymes: readonly string[];
}

/** Tells words that are made of certain syllables only: Zhiqiang can be Chinese, Vladimir cannot. */
export class Syllables {
  readonly #root: Node = newNode();

  constructor({ onsets, rhymes }: SyllableParts) {
    for (const onset of ["", ...onsets]) for (const rhyme of rhymes) this.#add(onset + rhyme);
  }

  #add(syllable: string): void {
    let node = this.#root;
    for (let at = 0; at < syllable.length; at++) {
      const unit = syllable.charCodeAt(at);
      const next = node.next.get(unit) ?? newNode();
      node.next.set(unit, next);
      node = next;
    }
    node.isEnd = true;
  }

  /** Whether a word is a row of syllables. Time linear in its length. */
  make(word: string): boolean {
    const areEnds = [true];
    for (let start = 0; start < word.length; start++) if (areEnds[start] === true) this.#markEnds(word, start, areEnds);
    return word.length > 0 && areEnds[word.length] === true;
  }

  /** Marks where the syllables end that begin at a place. */
  #markEnds(word: string, start: number, areEnds: boolean[]): void {
    let node = this.#root.next.get(word.charCodeAt(start));
    for (let end = start + 1; node !== undefined; end++) {
      if (node.isEnd) areEnds[end] = true;
      node = node.next.get(word.charCodeAt(end));
    }
  }
}

/** Letters that some syllables begin with. */
interface Node {
  /** Whether they are a syllable. */
  isEnd: boolean;
  /** By the unit that follows. */
  readonly next: Map<number, Node>;
}

function newNode(): Node {
  return { isEnd: false, next: new Map() };
}
