import { read } from "../sound/read.ts";
import type { SoundRules } from "../sound/rules.ts";
import { skeletons } from "../sound/skeleton.ts";
import { type Sounds, WordMemo } from "../sound/sounds.ts";
import { scriptOf } from "../text/code-points.ts";
import { fold } from "../text/fold.ts";
import { isAbjad } from "./part.ts";

interface FatherForms {
  readonly names: readonly string[];
  readonly patronymics?: readonly string[];
}

interface Stem {
  readonly sound: Sounds;
  /** The number of the class. */
  readonly father: number;
  /** The name ends as those of women do, and of some men: Никита. */
  readonly endsInA: boolean;
}

/**
 * The fathers' names that patronymics are read back to. A patronymic shows its father's name without the last vowels:
 * Григорьевич is of Григорий, Никитич of Никита; so both are compared without theirs.
 */
export class Fathers {
  readonly #rules: SoundRules;
  readonly #bySkeleton = new Map<string, Stem[]>();

  /** The place of a class in the list is its number. */
  constructor(classes: readonly FatherForms[], rules: SoundRules) {
    this.#rules = rules;
    classes.forEach(({ names, patronymics = [] }, father) => {
      for (const name of names.filter(hasVowels)) {
        const sound = read(rules, fold(name));
        this.#add({ sound: stemOf(sound, 0), father, endsInA: endsInA(sound) });
      }
      for (const name of patronymics)
        this.#add({ sound: stemOfPatronymic(read(rules, fold(name))), father, endsInA: false });
    });
  }

  #add(stem: Stem): void {
    for (const key of skeletons(stem.sound)) {
      const all = this.#bySkeleton.get(key) ?? [];
      all.push(stem);
      this.#bySkeleton.set(key, all);
    }
  }

  /** The classes of which a father's name may be, none of them as a short form. */
  classesOf(patronymic: Sounds): ReadonlyMap<number, false> {
    const stems = this.#stemsLike(stemOfPatronymic(patronymic));
    // Александрович is no son of Александра.
    const mens = stems.filter((stem) => !stem.endsInA);
    return new Map((mens.length > 0 ? mens : stems).map(({ father }) => [father, false]));
  }

  #stemsLike(sound: Sounds): Stem[] {
    const { patronymic: limit } = this.#rules.settings.givenName;
    const alike = skeletons(sound).flatMap((key) => this.#bySkeleton.get(key) ?? []);
    // As a patronymic: the endings of surnames that may be left out, as in Borisas, are no father's.
    return alike.filter((stem) => this.#rules.aligner.cost(sound, stem.sound, limit, "patronymic") <= limit);
  }
}

/** The father's name in a patronymic, as far as it can be heard. */
function stemOfPatronymic(sound: Sounds): Sounds {
  const { endings, settings } = sound.rules;
  const rest = sound.symbols.slice(settings.sound.shortestStem);
  return stemOf(sound, endings.patronymic.longestIn(rest) || endings.surnameLikePatronymic.longestIn(rest));
}

/** A word without so many sounds at its end, and without the vowels before them. */
function stemOf({ rules, orthography, symbols, doubled }: Sounds, ending: number): Sounds {
  let length = symbols.length - ending;
  while (length > rules.settings.sound.shortestStem && isVowel(rules, symbols[length - 1] as number)) length--;
  return {
    rules,
    orthography,
    symbols: symbols.slice(0, length),
    doubled: doubled.slice(0, length),
    memo: new WordMemo(),
  };
}

/** A name in an abjad may be many others: عثمان is Осман, and near Семён. */
function hasVowels(name: string): boolean {
  return !isAbjad([{ script: scriptOf(name.codePointAt(0) as number) }]);
}

function endsInA({ symbols, rules }: Sounds): boolean {
  return rules.symbols.mayBe(symbols[symbols.length - 1] as number, "a");
}

function isVowel({ symbols }: SoundRules, symbol: number): boolean {
  return symbols.skeletonKeys(symbol).every((key) => key === "");
}
