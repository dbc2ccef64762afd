import { file } from "../base/gathered.ts";
import { Once } from "../base/once.ts";
import { type Inflections, inflectionsOf } from "./inflections.ts";
import { eachPhrase, listedWords, type Meaning } from "./listed-words.ts";

/** Words that mean something together, and what. */
export interface Phrase {
  readonly length: number;
  readonly meanings: readonly Meaning[];
}

interface LetterNamesFile {
  readonly letterNames: Readonly<Record<string, string>>;
}

interface Folded {
  readonly folded: string;
}

/** The words of `data/grammar` that names of places and bodies are made with; all are asked for folded. */
export class NameWords {
  /** Made when they are first asked for: persons' names need them not. */
  readonly #tree: Once<PhraseTree>;
  readonly #functionWords: ReadonlySet<string>;
  readonly #locatives: ReadonlySet<string>;
  readonly #letterNames: LetterNamesFile["letterNames"];
  readonly #namesakes: { readonly before: ReadonlySet<string>; readonly behind: ReadonlySet<string> };
  readonly #placesBefore: ReadonlyMap<string, Meaning>;
  readonly #longestBefore: number;

  constructor(grammar: readonly unknown[]) {
    const { functionWords, locatives, namesakes, placesBefore } = listedWords(grammar);
    this.#tree = new Once(() => new PhraseTree(grammar));
    this.#functionWords = new Set(functionWords);
    this.#locatives = new Set(locatives);
    this.#namesakes = { before: new Set(namesakes.before), behind: new Set(namesakes.behind) };
    this.#placesBefore = placesBefore;
    this.#longestBefore = Math.max(...Array.from(placesBefore.keys(), ({ length }) => length));
    this.#letterNames = file<LetterNamesFile>(grammar, "letterNames").letterNames;
  }

  /** Whether a word only joins the words of a name: of, the, по. */
  isFunctionWord(word: string): boolean {
    return this.#functionWords.has(word);
  }

  /** Whether behind a word it stands where a place is: Kirov i Kirov oblast. */
  isLocative(word: string): boolean {
    return this.#locatives.has(word);
  }

  /** Whether one of the words of a name says only after whom the body is named: имени Абая, Абай атындағы. */
  isNamesake(words: readonly Folded[], at: number): boolean {
    const { before, behind } = this.#namesakes;
    return (
      words.slice(0, at).some(({ folded }) => before.has(folded)) ||
      words.slice(at + 1).some(({ folded }) => behind.has(folded))
    );
  }

  /** An abbreviation in Latin letters by what its letters are called, tibisi for TBC, in Cyrillic. */
  calledByLetters(word: string): string | undefined {
    const names = Array.from(word, (letter) => this.#letterNames[letter]);
    return names.length > 1 && !names.includes(undefined) ? names.join("") : undefined;
  }

  /** The longest phrase that begins with a word of a name. */
  phraseAt(words: readonly Folded[], start: number): Phrase | undefined {
    let found: Phrase | undefined;
    let nodes = [this.#tree.value.root];
    for (let at = start; at < words.length && nodes.length > 0; at++) {
      nodes = this.#tree.value.below(nodes, (words[at] as Folded).folded);
      const meanings = nodes.flatMap((node) => node.meanings);
      if (meanings.length > 0) found = { length: at + 1 - start, meanings };
    }
    return found;
  }

  /** What a single word means. */
  meaningsOf(word: string): readonly Meaning[] {
    const { root } = this.#tree.value;
    return this.#tree.value.below([root], word).flatMap(({ meanings }) => meanings);
  }

  /** Whether a word says what sort of place or body something is. */
  isKind(word: string): boolean {
    return this.meaningsOf(word).some(({ sort }) => sort === "kind");
  }

  /** Whether a word says which of several places of one name is meant, as it has an opposite: Upper, New. */
  hasOpposite(word: string): boolean {
    return this.meaningsOf(word).some(({ opposite }) => opposite !== undefined);
  }

  /** Whether a word says what sort of body something is. */
  isBodyKind(word: string): boolean {
    return this.meaningsOf(word).some(({ isBody }) => isBody);
  }

  /** Whether a word hardly tells one place or body from others, whatever it means: state, municipal. */
  isWeak(word: string): boolean {
    const meanings = this.meaningsOf(word);
    return meanings.length > 0 && meanings.every(({ isWeak }) => isWeak === true);
  }

  /** Whether a word says that something is a lake, a mountain or the like. */
  isNaturalKind(word: string): boolean {
    return this.meaningsOf(word).some(({ isNatural }) => isNatural);
  }

  /** The letters with which a body begins that has the name of its country there: Бел in Белпошта. */
  placeBefore(word: string): string | undefined {
    for (let length = this.#longestBefore; length > 1; length--)
      if (this.#placesBefore.has(word.slice(0, length))) return word.slice(0, length);
    return undefined;
  }

  /** What a word says that is one with another, and what it is there. */
  compoundedWith(word: string): { readonly role: "modifier" | "kind"; readonly meanings: readonly Meaning[] } {
    const place = this.#placesBefore.get(word);
    if (place !== undefined) return { role: "modifier", meanings: [place] };
    return { role: this.hasOpposite(word) ? "modifier" : "kind", meanings: this.meaningsOf(word) };
  }
}

interface Node {
  readonly meanings: Meaning[];
  longer: Map<string, Node> | undefined;
}

/** Phrases by their words, in which a stem stands for all its inflected forms. */
class PhraseTree {
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
