import { read } from "../sound/read.ts";
import type { SoundRules } from "../sound/rules.ts";
import { skeletons } from "../sound/skeleton.ts";
import { type Sounds, WordMemo } from "../sound/sounds.ts";
import { fold } from "../text/fold.ts";
import type { Part } from "./part.ts";

interface GivenNamesFile {
  readonly classes: readonly { readonly names: readonly string[] }[];
}

/** A number for each class of forms that are one given name. */
export type GivenNameClass = number;

/** The forms of given names of `data/given-names`, each with the class of forms that are one name. */
export class GivenNames {
  readonly #rules: SoundRules;
  readonly #forms = new Map<string, number>();
  readonly #sounds: Sounds[] = [];
  readonly #bySkeleton = new Map<string, number[]>();
  readonly #classes: GivenNameClass[] = [];
  /** For each class the skeletons of its forms, once they are asked for. */
  #skeletons: readonly (readonly string[])[] | undefined;

  constructor(files: readonly unknown[], rules: SoundRules) {
    this.#rules = rules;
    (files as readonly GivenNamesFile[])
      .flatMap(({ classes }) => classes)
      .forEach(({ names }, number) => {
        for (const name of names) this.#classes[this.#add(fold(name))] = number;
      });
  }

  #add(folded: string): number {
    const known = this.#forms.get(folded);
    if (known !== undefined) return known;
    const [form, sound] = [this.#sounds.length, read(this.#rules, folded)];
    this.#forms.set(folded, form);
    this.#sounds.push(sound);
    for (const key of skeletons(sound)) this.#bySkeleton.set(key, [...(this.#bySkeleton.get(key) ?? []), form]);
    return form;
  }

  /** Whether a folded word is a listed form of a given name. */
  isListed(folded: string): boolean {
    return this.#forms.has(folded);
  }

  /** Whether a folded word is a listed form of a given name, or sounds like one. */
  soundsLikeListed(folded: string): boolean {
    return this.isListed(folded) || this.classesOf(folded, read(this.#rules, folded)).size > 0;
  }

  /** The classes of which a word is a listed form or, if it is none, sounds like one. */
  classesOf(folded: string, sound: Sounds): ReadonlySet<GivenNameClass> {
    if (sound.memo.givenNames === undefined) {
      const listed = this.#forms.get(folded);
      const { form } = this.#rules.settings.givenName;
      sound.memo.givenNames = this.#classesOfForms(listed === undefined ? this.#soundAlikes(sound, form) : [listed]);
    }
    return sound.memo.givenNames;
  }

  /** The classes of the father's name in a patronymic. */
  #classesOfFather(sound: Sounds): ReadonlySet<GivenNameClass> {
    const { patronymic } = this.#rules.settings.givenName;
    sound.memo.fathers ??= this.#classesOfForms(this.#soundAlikes(withoutEnding(sound), patronymic));
    return sound.memo.fathers;
  }

  /** The skeletons of all listed forms of a class. */
  skeletonsOf(number: GivenNameClass): readonly string[] {
    this.#skeletons ??= this.#gatherSkeletons();
    return this.#skeletons[number] as readonly string[];
  }

  #gatherSkeletons(): string[][] {
    const gathered: Set<string>[] = [];
    this.#sounds.forEach((sound, form) => {
      const number = this.#classes[form] as GivenNameClass;
      gathered[number] ??= new Set();
      for (const one of skeletons(sound)) gathered[number].add(one);
    });
    return gathered.map((all) => [...all]);
  }

  /**
   * Whether two parts are forms of one given name (Николай, Микола), or patronymics from such forms. Spellings of the
   * listed forms count as well.
   */
  areOne(a: Part, b: Part): boolean {
    if ((a.role === "patronymic") !== (b.role === "patronymic")) return false;
    const known = this.#classesOfPart(a);
    return known.size > 0 && overlap(known, this.#classesOfPart(b));
  }

  /** Whether two parts are both listed given names, and not of one class. */
  areListedApart(a: Part, b: Part): boolean {
    if ((a.role === "patronymic") !== (b.role === "patronymic")) return false;
    const known = this.#classesOfPart(a);
    if (known.size === 0) return false;
    const other = this.#classesOfPart(b);
    return other.size > 0 && !overlap(known, other);
  }

  #classesOfPart({ folded, sound, role }: Part): ReadonlySet<GivenNameClass> {
    return role === "patronymic" ? this.#classesOfFather(sound) : this.classesOf(folded, sound);
  }

  #classesOfForms(forms: readonly number[]): ReadonlySet<GivenNameClass> {
    return forms.length === 0 ? NONE : new Set(forms.map((form) => this.#classes[form] as GivenNameClass));
  }

  /** The listed forms that sound like a word up to a cost in hundredths of a nat. */
  #soundAlikes(sound: Sounds, limit: number): number[] {
    const forms = new Set(skeletons(sound).flatMap((key) => this.#bySkeleton.get(key) ?? []));
    return [...forms].filter((form) => this.#rules.aligner.cost(sound, this.#sounds[form] as Sounds, limit) <= limit);
  }
}

const NONE: ReadonlySet<GivenNameClass> = new Set();

function overlap(some: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  for (const number of others) if (some.has(number)) return true;
  return false;
}

/** The name of the father in a patronymic, as far as it can be heard. */
function withoutEnding(sound: Sounds): Sounds {
  const { rules, orthography, symbols, doubled } = sound;
  const length = symbols.length - rules.endings.patronymic.longestIn(symbols);
  return {
    rules,
    orthography,
    symbols: symbols.slice(0, length),
    doubled: doubled.slice(0, length),
    memo: new WordMemo(),
  };
}
