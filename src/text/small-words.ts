import { file } from "../base/gathered.ts";
import { NoteWords } from "./note-words.ts";
import { PatronymicForms } from "./patronymic-forms.ts";

interface ParticlesFile {
  readonly particles: readonly string[];
}

interface TitlesFile {
  readonly titles: readonly string[];
}

interface CommonNounsFile {
  readonly commonNouns: readonly string[];
}

interface PatronymicsFile {
  readonly patronymics: { readonly words: readonly string[] };
}

interface ShortNamesFile {
  readonly shortNames: readonly string[];
}

/** The words of `data/grammar` that stand in names and are no names; all are asked for folded. */
export class SmallWords {
  /** Words that say something of a person. */
  readonly notes: NoteWords;
  readonly patronymicForms: PatronymicForms;
  readonly #particles: ReadonlySet<string>;
  readonly #titles: ReadonlySet<string>;
  readonly #commonNouns: ReadonlySet<string>;
  readonly #patronymicWords: ReadonlySet<string>;
  readonly #shortNames: ReadonlySet<string>;

  constructor(grammar: readonly unknown[]) {
    this.notes = new NoteWords(grammar);
    this.patronymicForms = new PatronymicForms(grammar);
    this.#shortNames = new Set(file<ShortNamesFile>(grammar, "shortNames").shortNames);
    this.#particles = new Set(file<ParticlesFile>(grammar, "particles").particles);
    this.#titles = new Set(file<TitlesFile>(grammar, "titles").titles);
    this.#commonNouns = new Set(file<CommonNounsFile>(grammar, "commonNouns").commonNouns);
    this.#patronymicWords = new Set(file<PatronymicsFile>(grammar, "patronymics").patronymics.words);
  }

  /** Whether a word is a name particle: al, von, ибн. */
  isParticle(word: string): boolean {
    return this.#particles.has(word);
  }

  /** Whether a word is a title or form of address: mr, президент. */
  isTitle(word: string): boolean {
    return this.#titles.has(word);
  }

  /** Whether a word is a common noun that bodies are named after: мемориал. */
  isCommonNoun(word: string): boolean {
    return this.#commonNouns.has(word);
  }

  /** Whether a word of two letters may be a name: ли, an. */
  isShortName(word: string): boolean {
    return this.#shortNames.has(word);
  }

  /** Whether a word makes a patronymic of the word before it: uly, кызы. */
  isPatronymicWord(word: string): boolean {
    return this.#patronymicWords.has(word);
  }
}
