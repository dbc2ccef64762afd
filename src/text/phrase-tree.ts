import { BoundedMap } from "../base/memo.ts";
import { type Inflections, inflectionsOf, STEM } from "./inflections.ts";
import { eachPhrase, type Meaning } from "./listed-words.ts";
import { WordBeginnings } from "./word-beginnings.ts";

/** Where the words of a phrase have led so far. */
export interface Node {
  readonly meanings: readonly Meaning[];
  longer: Map<string, Node> | undefined;
}

// Parts of words are asked for over and over: what a word would be without each ending.
const MOST_KEPT = 2 ** 14;

/** Phrases by their words, in which a stem stands for all its inflected forms. */
export class PhraseTree {
  readonly #root: Node = newNode();
  readonly #first: BoundedMap<string, readonly Node[]> = new BoundedMap(MOST_KEPT);
  readonly #inflections: Inflections;

  constructor(grammar: readonly unknown[]) {
    this.#inflections = inflectionsOf(grammar);
    eachPhrase(grammar, (phrase, meaning) => {
      let node = this.#root;
      for (const word of phrase.split(" ")) node = this.#below(node, word);
      (node.meanings as Meaning[]).push(meaning);
    });
  }

  #below(node: Node, word: string): Node {
    node.longer ??= new Map();
    const longer = node.longer.get(word) ?? newNode();
    node.longer.set(word, longer);
    return longer;
  }

  /** How words or their stems begin that by themselves have such a meaning. */
  beginnings(isWanted: (meaning: Meaning) => boolean): WordBeginnings {
    const wanted: string[] = [];
    for (const [key, { meanings }] of this.#root.longer ?? NO_ENTRIES)
      if (meanings.some(isWanted)) wanted.push(key.endsWith(STEM) ? key.slice(0, -STEM.length) : key);
    return new WordBeginnings(wanted);
  }

  /** The nodes to which the first word of a phrase leads. */
  first(word: string): readonly Node[] {
    let found = this.#first.get(word);
    if (found === undefined) {
      found = this.below([this.#root], word);
      this.#first.set(word, found);
    }
    return found;
  }

  /** The nodes to which a word leads from others, as it stands and by its stem. */
  below(nodes: readonly Node[], word: string): readonly Node[] {
    const longer = nodes.flatMap((node) => node.longer ?? []);
    if (longer.length === 0) return NONE;
    const keys = this.#inflections.keysOf(word);
    return longer.flatMap((next) => keys.flatMap((key) => next.get(key) ?? []));
  }
}

const NONE: readonly Node[] = [];
const NO_ENTRIES: ReadonlyMap<string, Node> = new Map();

function newNode(): Node {
  return { meanings: [], longer: undefined };
}
