import { type Inflections, inflectionsOf } from "./inflections.ts";
import { eachPhrase, type Meaning } from "./listed-words.ts";

interface Node {
  readonly meanings: Meaning[];
  longer: Map<string, Node> | undefined;
}

/** Phrases by their words, in which a stem stands for all its inflected forms. */
export class PhraseTree {
  readonly root: Node = newNode();
  readonly #inflections: Inflections;

  constructor(grammar: readonly unknown[]) {
    this.#inflections = inflectionsOf(grammar);
    eachPhrase(grammar, (phrase, meaning) => {
      let node = this.root;
      for (const word of phrase.split(" ")) node = this.#below(node, word);
      node.meanings.push(meaning);
    });
  }

  #below(node: Node, word: string): Node {
    node.longer ??= new Map();
    const longer = node.longer.get(word) ?? newNode();
    node.longer.set(word, longer);
    return longer;
  }

  /** The nodes to which a word leads from others, as it stands and by its stem. */
  below(nodes: readonly Node[], word: string): Node[] {
    const keys = this.#inflections.keysOf(word);
    return nodes.flatMap(({ longer }) => (longer === undefined ? [] : keys.flatMap((key) => longer.get(key) ?? [])));
  }
}

function newNode(): Node {
  return { meanings: [], longer: undefined };
}
