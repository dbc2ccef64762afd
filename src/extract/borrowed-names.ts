import { endsLikeSurname } from "../name/part.ts";
import { read } from "../sound/read.ts";
import type { EntityType } from "../types.ts";
import type { TextContext } from "./context.ts";
import { kindWords } from "./kind-words.ts";
import { textWords } from "./text-words.ts";
import type { Token } from "./tokens.ts";

/** A name in a text: its tokens, from inclusive, to exclusive. */
interface NamePlace {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
  /** It is read as an inflected form. */
  readonly isRead: boolean;
}

const STREETS = ["street", "avenue", "lane", "square"];
const HOUSES = ["hotel", "restaurant"];

/** Tells of names whether something is called so that is not meant by them: a street, a hotel, a dish, a club. */
export class BorrowedNames {
  readonly #context: TextContext;
  readonly #all: readonly Token[];
  readonly #languages: ReadonlySet<string>;

  constructor(context: TextContext) {
    this.#context = context;
    this.#all = context.tokens;
    this.#languages = new Set(context.languages.all.map(({ language }) => language));
  }

  holds(place: NamePlace): boolean {
    if (place.type === "person") return false;
    const [before, after] = [this.#tied(place.from - 1), this.#tied(place.to - 1) && this.#all[place.to]];
    if (after !== undefined && this.#withLemmas(after).some((word) => this.#isOf(word, STREETS))) return true;
    if (place.type === "group") return [before, after].some((token) => token !== undefined && this.#isDish(token));
    return before !== undefined && (this.#isNamedBehind(before, place) || this.#isClub(place));
  }

  /** A token that nothing but a space parts from the next. */
  #tied(at: number): Token | undefined {
    const [token, next] = [this.#all[at], this.#all[at + 1]];
    if (token?.gap !== "space" || next === undefined) return undefined;
    return this.#context.text.slice(token.end, next.start).trim() === "" ? token : undefined;
  }

  /** Hotel Moskva, strada Moscovei; but ресторан Москвы is one in Moscow. */
  #isNamedBehind(before: Token, { isRead }: NamePlace): boolean {
    const isGenitive = isRead && this.#context.languages.likeliest.some(({ agreement }) => agreement === "each");
    return !isGenitive && this.#isOf(before.folded, [...STREETS, ...HOUSES]);
  }

  /** Salavat Yulayev Ufa: a club that is called after somebody, and its town. */
  #isClub({ from, to, type }: NamePlace): boolean {
    const [given, surname] = [this.#tied(from - 2), this.#tied(from - 1)];
    if (type !== "place" || to - from > 1 || given === undefined || surname === undefined) return false;
    const { rules, languages } = this.#context;
    const isName = [given, surname].every(({ capital, inTitleCase }) => capital && !inTitleCase);
    if (!isName || languages.capitalNouns || !rules.givenNames.soundsLikeListed(given.folded)) return false;
    return endsLikeSurname(read(rules.sounds, surname.folded));
  }

  /** Whether a word says in a language of the text what something is; an abbreviation may be anything. */
  #isOf(word: string, families: readonly string[]): boolean {
    const { longestJoining } = this.#context.settings;
    return (
      word.length > longestJoining && families.some((one) => kindWords.value.isOfFamily(word, one, this.#languages))
    );
  }

  /** Salsa tártara, Beefsteak Tatar. */
  #isDish(token: Token): boolean {
    return this.#withLemmas(token).some((word) => textWords.value.isDish(word));
  }

  #withLemmas(token: Token): string[] {
    return [token.folded, ...this.#context.lemmatizer.of(token).map(({ folded }) => folded)];
  }
}
