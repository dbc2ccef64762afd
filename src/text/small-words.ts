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

interface GenericFile {
  readonly generic: {
    readonly function: readonly string[];
    readonly postposed: readonly string[];
    readonly light: Readonly<Record<string, readonly string[]>>;
    readonly heavy: Readonly<Record<string, readonly string[]>>;
  };
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
  readonly #functionWords: ReadonlySet<string>;
  readonly #genericClasses: ReadonlyMap<string, string>;
  readonly #lightClasses: ReadonlySet<string>;
  readonly #postposed: ReadonlySet<string>;
  readonly #shortNames: ReadonlySet<string>;

  constructor(grammar: readonly unknown[]) {
    const { generic } = file<GenericFile>(grammar, "generic");
    this.notes = new NoteWords(grammar);
    this.patronymicForms = new PatronymicForms(grammar);
    this.#shortNames = new Set(file<ShortNamesFile>(grammar, "shortNames").shortNames);
    this.#particles = new Set(file<ParticlesFile>(grammar, "particles").particles);
    this.#titles = new Set(file<TitlesFile>(grammar, "titles").titles);
    this.#commonNouns = new Set(file<CommonNounsFile>(grammar, "commonNouns").commonNouns);
    this.#patronymicWords = new Set(file<PatronymicsFile>(grammar, "patronymics").patronymics.words);
    this.#functionWords = new Set(generic.function);
    this.#genericClasses = new Map(
      [...Object.entries(generic.light), ...Object.entries(generic.heavy)].flatMap(([kind, words]) =>
        words.map((word) => [word, kind] as const),
      ),
    );
    this.#lightClasses = new Set(Object.keys(generic.light));
    this.#postposed = new Set(generic.postposed);
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

  /** Whether a word only joins the words of a name: of, the, по. */
  isFunctionWord(word: string): boolean {
    return this.#functionWords.has(word);
  }

  /** What sort of place or body a word says, the same in all languages: `district`, `republic`. */
  genericClass(word: string): string | undefined {
    return this.#genericClasses.get(word);
  }

  /** Whether a class of generic words may be left out: the Republic of X is X, the district of X is not. */
  isLightClass(kind: string): boolean {
    return this.#lightClasses.has(kind);
  }

  /**
   * Whether a light word may be left out even behind the name: Башҡортостан Республикаһы, but not Russian Federation.
   */
  isPostposed(word: string): boolean {
    return this.#postposed.has(word);
  }
}
