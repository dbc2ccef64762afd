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

/** A listed form as it sounds. */
interface ReadForm {
  readonly sound: Sounds;
  readonly skeletons: readonly string[];
  readonly classes: GivenNameClasses;
}

/** The forms of given names of `data/given-names`, each with the classes of forms that are one name. */
export class GivenNames {
  readonly #rules: SoundRules;
  /** By the folded form. */
  readonly #forms = new Map<string, Map<GivenNameClass, boolean>>();
  // Read when they are first asked for: a listed form is known by its letters.
  readonly #sounds = new Once(() => this.#readForms());
  readonly #bySkeleton = new Once(() => this.#gatherBySkeleton());
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
    if (known !== undefined) return known;
    const classes = new Map<GivenNameClass, boolean>();
    this.#forms.set(folded, classes);
    return classes;
  }

  #readForms(): ReadForm[] {
    return [...this.#forms].map(([folded, classes]) => {
      const sound = read(this.#rules, folded);
      return { sound, skeletons: skeletons(sound), classes };
    });
  }

  #gatherBySkeleton(): ReadonlyMap<string, readonly ReadForm[]> {
    const gathered = new Map<string, ReadForm[]>();
    for (const form of this.#sounds.value) {
      for (const key of form.skeletons) {
        const all = gathered.get(key);
        if (all === undefined) gathered.set(key, [form]);
        else all.push(form);
      }
    }
    return gathered;
  }

  /** Whether a folded word is a listed form of a given name. Short forms do not count: Света, Слава are words too. */
  isListed(folded: string): boolean {
    const classes = this.#forms.get(folded);
    return classes !== undefined && hasFull(classes);
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
    sound.memo.givenNames ??= this.#forms.get(folded) ?? this.#classesBySound(sound);
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
    for (const form of this.#sounds.value) {
      for (const number of form.classes.keys()) {
        gathered[number] ??= new Set();
        for (const one of form.skeletons) gathered[number].add(one);
      }
    }
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
    const forms = new Set(skeletons(sound).flatMap((key) => this.#bySkeleton.value.get(key) ?? []));
    const { form: limit } = this.#rules.settings.givenName;
    let found: Map<GivenNameClass, boolean> | undefined;
    for (const form of forms) {
      if (this.#rules.aligner.cost(sound, form.sound, limit) > limit) continue;
      found ??= new Map();
      for (const [number, isShort] of form.classes) found.set(number, isShort && found.get(number) !== false);
    }
    return found ?? NONE;
  }
}

const NONE: GivenNameClasses = new Map();

function hasFull(classes: GivenNameClasses): boolean {
  for (const isShort of classes.values()) if (!isShort) return true;
  return false;
}
