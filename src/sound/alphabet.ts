import { file } from "../base/gathered.ts";

/** A sound of the small alphabet into which every script and tradition is read. `""` is silence. */
export type Sound = string;

interface SoundFacts {
  readonly kind: "vowel" | "glide" | "consonant";
  /** Cost of writing nothing for it, in hundredths of a nat. */
  readonly lost: number;
  /** Letter of the skeleton; vowels and glides have none. */
  readonly key?: string | undefined;
  /** Letters a to z that write it; left out where they are the sound's own. */
  readonly plain?: string | undefined;
}

interface SoundsFile {
  readonly sounds: Readonly<Record<Sound, SoundFacts>>;
  readonly otherwise: {
    readonly vowels: number;
    readonly consonants: number;
    readonly unlike: number;
    readonly transposed: number;
    readonly doubled: { readonly lost: number; readonly added: number };
  };
  readonly confusions: readonly {
    readonly sounds: readonly [Sound, Sound];
    readonly cost: number;
    readonly reason: string;
  }[];
}

/** The sounds of `data/spelling/sounds.json`, and what it costs to take one for another. */
export class Alphabet {
  /** Every sound but silence. */
  readonly all: readonly Sound[];
  /** Cost of two neighbouring sounds that changed places. */
  readonly transposedCost: number;
  /** Cost of a doubled consonant that a spelling writes once, and of one that only the spelling doubles. */
  readonly doubledCost: SoundsFile["otherwise"]["doubled"];
  readonly #otherwise: SoundsFile["otherwise"];
  readonly #facts: ReadonlyMap<Sound, SoundFacts>;
  readonly #confusions: ReadonlyMap<string, { readonly cost: number; readonly reason: string }>;

  constructor(spelling: readonly unknown[]) {
    const { sounds, otherwise, confusions } = file<SoundsFile>(spelling, "confusions");
    this.all = Object.keys(sounds);
    this.transposedCost = otherwise.transposed;
    this.doubledCost = otherwise.doubled;
    this.#otherwise = otherwise;
    this.#facts = new Map(Object.entries(sounds));
    this.#confusions = new Map(
      confusions.flatMap(({ sounds: [a, b], cost, reason }) => [
        [`${a} ${b}`, { cost, reason }] as const,
        [`${b} ${a}`, { cost, reason }] as const,
      ]),
    );
  }

  /**
   * Cost, in hundredths of a nat, of writing sound `a` where the other spelling has `b`. Symmetric; 0 for equal sounds.
   */
  confusionCost(a: Sound, b: Sound): number {
    if (a === b) return 0;
    if (a === "") return this.lossCost(b);
    if (b === "") return this.lossCost(a);
    const known = this.#confusions.get(`${a} ${b}`);
    if (known !== undefined) return known.cost;
    const { unlike, consonants, vowels } = this.#otherwise;
    if (this.isConsonant(a) !== this.isConsonant(b)) return unlike;
    return this.isConsonant(a) ? consonants : vowels;
  }

  /** Why two sounds are confused, where a reason is on record. */
  confusionReason(a: Sound, b: Sound): string | undefined {
    return this.#confusions.get(`${a} ${b}`)?.reason;
  }

  /** Cost of writing nothing for a sound. */
  lossCost(sound: Sound): number {
    return sound === "" ? 0 : this.#factsOf(sound).lost;
  }

  /** The letters that a sound adds to a skeleton; none for vowels, glides and silence. */
  skeletonKey(sound: Sound): string {
    return sound === "" ? "" : (this.#factsOf(sound).key ?? "");
  }

  /** Its letters in a skeleton or, for a vowel, the plain one; none for glides and silence. */
  classLetter(sound: Sound): string {
    const key = this.skeletonKey(sound);
    return key !== "" || sound === "" || this.isGlide(sound) ? key : this.plainLetters(sound);
  }

  /** The letters a to z that write a sound. */
  plainLetters(sound: Sound): string {
    return sound === "" ? "" : (this.#factsOf(sound).plain ?? sound);
  }

  /** Whether a sound is a consonant; vowels, glides and silence are none. */
  isConsonant(sound: Sound): boolean {
    return sound !== "" && this.#factsOf(sound).kind === "consonant";
  }

  /** Whether a sound is between vowel and consonant: й, ў. */
  isGlide(sound: Sound): boolean {
    return sound !== "" && this.#factsOf(sound).kind === "glide";
  }

  /** Throws for a sound that the file does not list: a mistake in a spelling file. */
  #factsOf(sound: Sound): SoundFacts {
    const known = this.#facts.get(sound);
    if (known === undefined) throw new Error(`data/spelling: "${sound}" is not a sound of sounds.json`);
    return known;
  }
}
