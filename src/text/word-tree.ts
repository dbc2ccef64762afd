import { type Inflections, STEM } from "./inflections.ts";
import type { Meaning, WordsByLanguage } from "./listed-words.ts";

interface Node {
  readonly meanings: Meaning[];
  /** The languages in which it means this. */
  readonly languages: Set<string>;
  readonly longer: Map<string, Node>;
}

/** Phrases by their words, in which a stem stands for all its inflected forms. */
export class WordTree {
  readonly root: Node = newNode();
  readonly #inflections: Inflections;

  constructor(inflections: Inflections, all: readonly (readonly [Meaning, WordsByLanguage])[]) {
    this.#inflections = inflections;
    for (const [meaning, words] of all)
      for (const [language, texts] of Object.entries(words))
        for (const text of texts) this.#add(text, meaning, language);
  }

  #add(text: string, meaning: Meaning, language: string): void {
    let node = this.root;
    for (const word of text.split(" ")) {
      const key = bare(word);
      const longer = node.longer.get(key) ?? newNode();
      node.longer.set(key, longer);
      node = longer;
    }
    if (!node.meanings.includes(meaning)) node.meanings.push(meaning);
    node.languages.add(language.split("-")[0] as string);
  }

  /** The nodes to which a word leads from others, as it stands and by its stem. */
  below(nodes: readonly Node[], word: string): Node[] {
    const keys = [bare(word), ...this.#inflections.stemsOf(bare(word)).map((stem) => stem + STEM)];
    return nodes.flatMap(({ longer }) => keys.flatMap((key) => longer.get(key) ?? []));
  }
}

function newNode(): Node {
  return { meanings: [], languages: new Set(), longer: new Map() };
}

/** Without apostrophes, which some writers leave out (об'єднання), and as behind a consonant: ўніверсітэт. */
function bare(word: string): string {
  const plain = word.startsWith("ў") ? `у${word.slice(1)}` : word;
  return plain.includes("'") ? plain.replaceAll("'", "") : plain;
}
