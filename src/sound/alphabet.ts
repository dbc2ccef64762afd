import spelling from "gather:spelling";
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
    readonly doubled: number;
  };
  readonly confusions: readonly {
    readonly sounds: readonly [Sound, Sound];
    readonly cost: number;
    readonly reason: string;
  }[];
}

const FILE: SoundsFile = /* @__PURE__ */ file<SoundsFile>(spelling, "confusions");
const SOUNDS = /* @__PURE__ */ new Map(/* @__PURE__ */ Object.entries(FILE.sounds));
const CONFUSIONS = /* @__PURE__ */ new Map(
  /* @__PURE__ */ FILE.confusions.flatMap(({ sounds: [a, b], cost, reason }) => [
    [`${a} ${b}`, { cost, reason }] as const,
    [`${b} ${a}`, { cost, reason }] as const,
  ]),
);

/** Every sound but silence. */
export const allSounds: readonly Sound[] = /* @__PURE__ */ Object.keys(FILE.sounds);

/** Cost of two neighbouring sounds that changed places. */
export const transposedCost: number = FILE.otherwise.transposed;
/** Cost of a consonant written once on one side and twice on the other. */
export const doubledCost: number = FILE.otherwise.doubled;

/** Cost, in hundredths of a nat, of writing sound `a` where the other spelling has `b`. Symmetric; 0 for equal sounds. */
export function confusionCost(a: Sound, b: Sound): number {
  if (a === b) return 0;
  if (a === "") return lossCost(b);
  if (b === "") return lossCost(a);
  const known = CONFUSIONS.get(`${a} ${b}`);
  if (known !== undefined) return known.cost;
  if (isConsonant(a) !== isConsonant(b)) return FILE.otherwise.unlike;
  return isConsonant(a) ? FILE.otherwise.consonants : FILE.otherwise.vowels;
}

/** Why two sounds are confused, where a reason is on record. */
export function confusionReason(a: Sound, b: Sound): string | undefined {
  return CONFUSIONS.get(`${a} ${b}`)?.reason;
}

/** Cost of writing nothing for a sound. */
export function lossCost(sound: Sound): number {
  return sound === "" ? 0 : facts(sound).lost;
}

/** The letters that a sound adds to a skeleton; none for vowels, glides and silence. */
export function skeletonKey(sound: Sound): string {
  return sound === "" ? "" : (facts(sound).key ?? "");
}

/** The letters a to z that write a sound. */
export function plainLetters(sound: Sound): string {
  return sound === "" ? "" : (facts(sound).plain ?? sound);
}

/** Whether a sound counts as a vowel or glide in the context of its neighbours. */
export function isConsonant(sound: Sound): boolean {
  return sound !== "" && facts(sound).kind === "consonant";
}

/** Whether a sound is between vowel and consonant: й, ў. */
export function isGlide(sound: Sound): boolean {
  return sound !== "" && facts(sound).kind === "glide";
}

/** Throws for a sound that data/spelling/sounds.json does not list: a mistake in a spelling file. */
function facts(sound: Sound): SoundFacts {
  const known = SOUNDS.get(sound);
  if (known === undefined) throw new Error(`data/spelling: "${sound}" is not a sound of sounds.json`);
  return known;
}
