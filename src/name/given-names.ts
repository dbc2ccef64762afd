import { Once } from "../base/once.ts";
import { read } from "../sound/read.ts";
import type { SoundRules } from "../sound/rules.ts";
import { skeletons } from "../sound/skeleton.ts";
import type { Sounds } from "../sound/sounds.ts";
import { fold } from "../text/fold.ts";
import { Fathers } from "./fathers.ts";
import type { Part } from "./part.ts";

interface GivenNamesFile {
  readonly classes: readonly GivenNamesClass[];
}

interface GivenNamesClass {
  readonly names: readonly string[];
  readonly short?: readonly string[];
  readonly patronymics?: readonly string[];
}

/** A number for each class of forms that are one given name. */
export type GivenNameClass = number;

/** The classes of which a word is a form, each with whether it is only a short form there: Саша is Александр. */
export type GivenNameClasses = ReadonlyMap<GivenNameClass, boolean>;

/** The forms of given names of `data/given-names`, each with the classes of forms that are one name. */
export class GivenNames {
  readonly #rules: SoundRules;
  readonly #forms = new Map<string, number>();
  readonly #sounds: Sounds[] = [];
  readonly #bySkeleton = new Map<string, number[]>();
  readonly #classes: Map<GivenNameClass, boolean>[] = [];
  readonly #fathers: Once<Fathers>;
  /** For each class the skeletons of its forms. */
  readonly #skeletons = new Once(() => this.#gatherSkeletons());

  constructor(files: readonly unknown[], rules: SoundRules) {
    this.#rules = rules;
    const all = (files as readonly GivenNamesFile[]).flatMap(({ classes }) => classes);
    all.forEach(({ names, short = [] }, number) => {
      for (const name of short) this.#classesOfForm(fold(name)).set(number, true);
      for (const name of names) this.#classesOfForm(fold(name)).set(number, false);
    });
    this.#fathers = new Once(() => new Fathers(all, rules));
  }

  #classesOfForm(folded: string): Map<GivenNameClass, boolean> {
    const known = this.#forms.get(folded);
    if (known !== undefined) return this.#classes[known] as Map<GivenNameClass, boolean>;
    const [form, sound] = [this.#sounds.length, read(this.#rules, folded)];
    const classes = new Map<GivenNameClass, boolean>();
    this.#forms.set(folded, form);
    this.#sounds.push(sound);
    this.#classes.push(classes);
    for (const key of skeletons(sound)) this.#bySkeleton.set(key, [...(this.#bySkeleton.get(key) ?? []), form]);
    return classes;
  }

  /** Whether a folded word is a listed form of a given name. Short forms do not count: Света, Слава are words too. */
  isListed(folded: string): boolean {
    const form = this.#forms.get(folded);
    return form !== undefined && hasFull(this.#classes[form] as GivenNameClasses);
  }

  /** Whether a folded word is a listed form of a given name, even a short one. */
  isListedAtAll(folded: string): boolean {
    return this.#forms.has(folded);
  }

  /** Whether a folded word is a listed form of a given name, or sounds like one. Short forms do not count. */
  soundsLikeListed(folded: string, sound: Sounds = read(this.#rules, folded)): boolean {
    return hasFull(this.classesOf(folded, sound));
  }

  /** The classes of which a word is a listed form or, if it is none, sounds like one. */
  classesOf(folded: string, sound: Sounds): GivenNameClasses {
    if (sound.memo.givenNames === undefined) {
      const listed = this.#forms.get(folded);
      sound.memo.givenNames =
        listed === undefined ? this.#classesBySound(sound) : (this.#classes[listed] as GivenNameClasses);
    }
    return sound.memo.givenNames;
  }

  /** The classes of the father's name in a patronymic. */
  #classesOfFather(sound: Sounds): GivenNameClasses {
    sound.memo.fathers ??= this.#fathers.value.classesOf(sound);
    return sound.memo.fathers;
  }

  /** The skeletons of all listed forms of a class. */
  skeletonsOf(number: GivenNameClass): readonly string[] {
    return this.#skeletons.value[number] as readonly string[];
  }

  #gatherSkeletons(): string[][] {
    const gathered: Set<string>[] = [];
    this.#sounds.forEach((sound, form) => {
      const found = skeletons(sound);
      for (const number of (this.#classes[form] as GivenNameClasses).keys()) {
        gathered[number] ??= new Set();
        for (const one of found) gathered[number].add(one);
      }
    });
    return gathered.map((all) => [...all]);
  }

  /**
   * What it costs that two parts are different forms of one given name (Николай, Микола), or patronymics from such
   * forms; undefined if they are not. Spellings of the listed forms count as well; a short form costs more.
   */
  costOfOne(a: Part, b: Part): number | undefined {
    if ((a.role === "patronymic") !== (b.role === "patronymic")) return undefined;
    const known = this.#classesOfPart(a);
    return known.size === 0 ? undefined : this.#costOfShared(known, this.#classesOfPart(b));
  }

  /** Whether two parts are both listed given names, and not of one class. */
  areListedApart(a: Part, b: Part): boolean {
    if ((a.role === "patronymic") !== (b.role === "patronymic")) return false;
    const known = this.#classesOfPart(a);
    if (known.size === 0) return false;
    const other = this.#classesOfPart(b);
    return other.size > 0 && this.#costOfShared(known, other) === undefined;
  }

  #classesOfPart({ folded, sound, role }: Part): GivenNameClasses {
    return role === "patronymic" ? this.#classesOfFather(sound) : this.classesOf(folded, sound);
  }

  /** The least cost of a class that both have. */
  #costOfShared(some: GivenNameClasses, others: GivenNameClasses): number | undefined {
    let least: number | undefined;
    const { cost, short } = this.#rules.settings.givenName;
    for (const [number, isShort] of others) {
      const isOtherShort = some.get(number);
      if (isOtherShort === undefined) continue;
      if (!isShort && !isOtherShort) return cost;
      least = short;
    }
    return least;
  }

  /** The classes of the listed forms that sound like a word. */
  #classesBySound(sound: Sounds): GivenNameClasses {
    const forms = new Set(skeletons(sound).flatMap((key) => this.#bySkeleton.get(key) ?? []));
    const { form: limit } = this.#rules.settings.givenName;
    let found: Map<GivenNameClass, boolean> | undefined;
    for (const form of forms) {
      if (this.#rules.aligner.cost(sound, this.#sounds[form] as Sounds, limit) > limit) continue;
      found ??= new Map();
      for (const [number, isShort] of this.#classes[form] as GivenNameClasses)
        found.set(number, isShort && found.get(number) !== false);
    }
    return found ?? NONE;
  }
}

const NONE: GivenNameClasses = new Map();

function hasFull(classes: GivenNameClasses): boolean {
  for (const isShort of classes.values()) if (!isShort) return true;
  return false;
}
