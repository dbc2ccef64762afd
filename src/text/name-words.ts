import { file } from "../base/gathered.ts";
import { Once } from "../base/once.ts";
import { EnglishSounds } from "./english-sounds.ts";
import { bare, listedWords, type Meaning } from "./listed-words.ts";
import { type Node, PhraseTree } from "./phrase-tree.ts";
import type { WordBeginnings } from "./word-beginnings.ts";

/** Words that mean something together, and what. */
export interface Phrase {
  readonly length: number;
  readonly meanings: readonly Meaning[];
}

interface LetterNamesFile {
  readonly letterNames: Readonly<Record<string, string>>;
  /** Letters of abbreviations that stand for words which begin otherwise in English, before which letter, and how. */
  readonly translatedLetters: Readonly<Record<string, { readonly before: string; readonly as: string }>>;
}

interface Folded {
  readonly folded: string;
}

/** The words of `data/grammar` that names of places and bodies are made with; all are asked for folded. */
export class NameWords {
  /** Made when they are first asked for: persons' names need them not. */
  readonly #tree: Once<PhraseTree>;
  // Each end and beginning of a word is asked whether it is one of these.
  readonly #opposites: Once<WordBeginnings>;
  readonly #bodyKinds: Once<WordBeginnings>;
  readonly #naturalKinds: Once<WordBeginnings>;
  readonly #functionWords: ReadonlySet<string>;
  readonly #elided: ReadonlySet<string>;
  readonly #locatives: ReadonlySet<string>;
  readonly #letterNames: LetterNamesFile["letterNames"];
  readonly #translatedLetters: LetterNamesFile["translatedLetters"];
  readonly #namesakes: { readonly before: ReadonlySet<string>; readonly behind: ReadonlySet<string> };
  readonly #placesBefore: ReadonlyMap<string, Meaning>;
  readonly #longestBefore: number;
  readonly #english: Once<EnglishSounds>;

  constructor(grammar: readonly unknown[]) {
    const { functionWords, locatives, namesakes, elided, placesBefore } = listedWords(grammar);
    this.#tree = new Once(() => new PhraseTree(grammar));
    this.#opposites = new Once(() => this.#tree.value.beginnings(hasOpposite));
    this.#bodyKinds = new Once(() => this.#tree.value.beginnings(isBody));
    this.#naturalKinds = new Once(() => this.#tree.value.beginnings(isNatural));
    this.#functionWords = new Set(functionWords);
    this.#elided = new Set(elided);
    this.#locatives = new Set(locatives);
    this.#namesakes = { before: new Set(namesakes.before), behind: new Set(namesakes.behind) };
    this.#placesBefore = placesBefore;
    this.#longestBefore = Math.max(...Array.from(placesBefore.keys(), ({ length }) => length));
    this.#english = new Once(() => new EnglishSounds(grammar));
    const { letterNames, translatedLetters } = file<LetterNamesFile>(grammar, "letterNames");
    this.#letterNames = letterNames;
    this.#translatedLetters = translatedLetters;
  }

  /** Whether a word only joins the words of a name: of, the, по. */
  isFunctionWord(word: string): boolean {
    return this.#functionWords.has(word);
  }

  /** How many letters of a word are one before it that lost its vowel: 2 of d'Omsk. */
  elidedBefore(word: string): number {
    const length = word.indexOf("'") + 1;
    return length > 0 && length < word.length && this.#elided.has(word.slice(0, length)) ? length : 0;
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

  /** An abbreviation with a letter as in English, behind the first: БГУ is BSU, the State University. */
  translatedLetters(word: string): string | undefined {
    for (let at = 1; at < word.length; at++) {
      const letter = this.#translatedLetters[word[at] as string];
      if (letter !== undefined && word.includes(letter.before, at + 1))
        return word.slice(0, at) + letter.as + word.slice(at + 1);
    }
    return undefined;
  }

  /** An English word by its sound in Cyrillic: хоум for home. */
  writtenInCyrillic(word: string): readonly string[] {
    return this.#english.value.writtenInCyrillic(word);
  }

  /** The longest phrase that begins with a word of a name. */
  phraseAt(words: readonly Folded[], start: number): Phrase | undefined {
    if (start >= words.length) return undefined;
    let found: Phrase | undefined;
    const tree = this.#tree.value;
    let nodes = tree.first((words[start] as Folded).folded);
    for (let at = start + 1; nodes.length > 0; at++) {
      const meanings = meaningsAt(nodes);
      if (meanings.length > 0) found = { length: at - start, meanings };
      if (at === words.length) break;
      nodes = tree.below(nodes, (words[at] as Folded).folded);
    }
    return found;
  }

  /** What a single word means. */
  meaningsOf(word: string): readonly Meaning[] {
    return meaningsAt(this.#tree.value.first(word));
  }

  /** Whether a word says what sort of place or body something is. */
  isKind(word: string): boolean {
    return this.meaningsOf(word).some(({ sort }) => sort === "kind");
  }

  /** Whether a word says which of several places of one name is meant, as it has an opposite: Upper, New. */
  hasOpposite(word: string): boolean {
    return this.#opposites.value.mayBe(bare(word)) && this.meaningsOf(word).some(hasOpposite);
  }

  /** Whether a word says what sort of body something is. */
  isBodyKind(word: string): boolean {
    return this.#bodyKinds.value.mayBe(bare(word)) && this.meaningsOf(word).some(isBody);
  }

  /** Whether a word hardly tells one place or body from others, whatever it means: state, municipal. */
  isWeak(word: string): boolean {
    const meanings = this.meaningsOf(word);
    return meanings.length > 0 && meanings.every(({ isWeak }) => isWeak === true);
  }

  /** Whether a word says that something is a lake, a mountain or the like. */
  isNaturalKind(word: string): boolean {
    return this.#naturalKinds.value.mayBe(bare(word)) && this.meaningsOf(word).some(isNatural);
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

function hasOpposite({ opposite }: Meaning): boolean {
  return opposite !== undefined;
}

function isBody(meaning: Meaning): boolean {
  return meaning.isBody === true;
}

function isNatural(meaning: Meaning): boolean {
  return meaning.isNatural === true;
}

const NONE: readonly Meaning[] = [];

function meaningsAt(nodes: readonly Node[]): readonly Meaning[] {
  if (nodes.length === 0) return NONE;
  return nodes.length === 1 ? (nodes[0] as Node).meanings : nodes.flatMap(({ meanings }) => meanings);
}
