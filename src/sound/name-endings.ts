import { file } from "../base/gathered.ts";
import type { Sound } from "./alphabet.ts";
import { EndingTree } from "./ending-tree.ts";
import { EndingPairs, type EqualEndings } from "./equal-endings.ts";
import { type DerivingEnding, type EqualEndingsRow, placeEndings } from "./place-endings.ts";
import type { Symbols } from "./symbols.ts";

/**
 * What a word is, as far as its endings go: a patronymic, a word of a place or body, or a surname or any other. Endings
 * that are `apart` tell names that are otherwise spelt alike.
 */
export type EndingKind = "surname" | "patronymic" | "place" | "apart" | "group";

/** Endings of a name in the genitive, and what of it is the name's own; as letters. */
export interface GenitiveEndings {
  readonly endings: readonly [genitive: string, name: string];
}

interface PatronymicsFile {
  readonly patronymics: {
    readonly endings: readonly string[];
    readonly likeSurnames: readonly string[];
    readonly equal: readonly EqualEndingsRow[];
  };
}

interface GenitivesFile {
  readonly genitives: readonly GenitiveEndings[];
}

interface SurnamesFile {
  readonly surnames: {
    readonly genders: { readonly feminine: readonly string[]; readonly masculine: readonly string[] };
    readonly endings: { readonly strong: readonly string[]; readonly weak: readonly string[] };
    readonly equal: readonly EqualEndingsRow[];
  };
}

/** The endings of names in `data/grammar`. */
export class NameEndings {
  /** Endings of patronymics. */
  readonly patronymic: EndingTree;
  /** Endings of patronymics that surnames have too, as in Bulgaria. */
  readonly surnameLikePatronymic: EndingTree;
  /** Endings that show a surname: those that given names hardly have, and those that some have (Irina, Martin). */
  readonly surname: Readonly<Record<"strong" | "weak", EndingTree>>;
  /** Endings that tell a woman's surname from a man's. */
  readonly gender: Readonly<Record<"feminine" | "masculine", EndingTree>>;
  /** Endings of a father's name in the Mongolian genitive. */
  readonly genitives: readonly GenitiveEndings[];
  /** Endings by which a word of a place or body is a form of another. */
  readonly derived: ReadonlyMap<string, readonly DerivingEnding[]>;
  /** What the name of a place has at the end when its words are one. */
  readonly ofCompounds: readonly string[];
  /** Endings that stand for each other in words of a kind. */
  readonly equal: Readonly<Record<EndingKind, EndingPairs>>;

  constructor(grammar: readonly unknown[], symbols: Symbols) {
    const { patronymics } = file<PatronymicsFile>(grammar, "patronymics");
    const { surnames } = file<SurnamesFile>(grammar, "surnames");
    const tree = (endings: readonly string[]): EndingTree => new EndingTree(endings.map(sounds), symbols);
    this.patronymic = tree(patronymics.endings);
    this.surnameLikePatronymic = tree(patronymics.likeSurnames);
    this.surname = { strong: tree(surnames.endings.strong), weak: tree(surnames.endings.weak) };
    this.gender = { feminine: tree(surnames.genders.feminine), masculine: tree(surnames.genders.masculine) };
    this.genitives = file<GenitivesFile>(grammar, "genitives").genitives;
    const pairs = (rows: readonly EqualEndingsRow[]): EndingPairs => new EndingPairs(rows.map(equal), symbols);
    const { derived, ofCompounds, apart, equal: ofPlaces } = placeEndings(grammar);
    this.derived = derived;
    this.ofCompounds = ofCompounds;
    const ofSurnames = pairs(surnames.equal);
    this.equal = {
      surname: ofSurnames,
      patronymic: pairs(patronymics.equal),
      place: pairs(ofPlaces),
      apart: pairs(apart),
      group: ofSurnames,
    };
  }
}

function equal({ endings: [a, b], ...rest }: EqualEndingsRow): EqualEndings {
  return { ...rest, endings: [sounds(a), sounds(b)] };
}

function sounds(text: string): Sound[] {
  return text === "" ? [] : text.split(" ");
}
