import grammar from "gather:grammar";
import languagesOfKinds from "gather:grammar/kind-languages";
import { file } from "../base/gathered.ts";
import { Once } from "../base/once.ts";
import { type Inflections, inflectionsOf } from "../text/inflections.ts";
import { eachPhrase, type Meaning } from "../text/listed-words.ts";

interface KindLanguages {
  readonly sets: readonly (readonly string[])[];
  readonly ofPhrases: readonly (readonly (readonly number[])[])[];
}

interface Kind {
  readonly meaning: Meaning;
  readonly languages: readonly string[];
}

/** Words of a text that say what sort of place or body something is, in the languages that the text is in. */
class KindWords {
  readonly #kinds = new Map<string, Kind[]>();
  readonly #inflections: Inflections;

  constructor() {
    this.#inflections = inflectionsOf(grammar);
    const { sets, ofPhrases } = file<KindLanguages>(languagesOfKinds, "sets");
    eachPhrase(grammar, (phrase, meaning, place) => {
      if (meaning.sort !== "kind" || phrase.includes(" ")) return;
      const set = ofPhrases[place.script]?.[place.meaning]?.[place.at] as number;
      const kinds = this.#kinds.get(phrase) ?? [];
      kinds.push({ meaning, languages: sets[set] as readonly string[] });
      this.#kinds.set(phrase, kinds);
    });
  }

  /**
   * Whether a word says, in one of some languages, what sort of place something is, and may not be left out: the
   * district of X is not X. What sort of body it is, it says with a capital.
   */
  isWeighty(word: string, languages: ReadonlySet<string>, isCapital: boolean): boolean {
    const kinds = this.#in(word, languages);
    return kinds.length > 0 && kinds.every(({ light, isBody }) => light === undefined && (!isBody || isCapital));
  }

  /** Whether a word says, in one of some languages, what sort of place something is. */
  isOfPlace(word: string, languages: ReadonlySet<string>): boolean {
    return this.#in(word, languages).some(({ isBody }) => isBody !== true);
  }

  /** Whether a word is of a family of kinds, `street`, in one of some languages. */
  isOfFamily(word: string, family: string, languages: ReadonlySet<string>): boolean {
    return this.#in(word, languages).some((meaning) => meaning.family === family);
  }

  /** Whether a word says, in one of some languages, what sort of body something is: union, court. */
  isBody(word: string, languages: ReadonlySet<string>): boolean {
    return this.#in(word, languages).some(({ isBody }) => isBody === true);
  }

  #in(word: string, wanted: ReadonlySet<string>): Meaning[] {
    return this.#inflections
      .keysOf(word)
      .flatMap((key) => this.#kinds.get(key) ?? [])
      .filter(({ languages }) => languages.some((language) => wanted.has(language)))
      .map(({ meaning }) => meaning);
  }
}

/** The words of `data/grammar`, read when a text first asks for one. */
export const kindWords: Once<KindWords> = /* @__PURE__ */ new Once(() => new KindWords());
