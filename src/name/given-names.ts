import files from "gather:given-names";
import { settings } from "../settings.ts";
import { alignmentCost } from "../sound/align.ts";
import { longestEnding } from "../sound/ending-tree.ts";
import { Found } from "../sound/memo.ts";
import { read, type Sounds } from "../sound/read.ts";
import { skeletons } from "../sound/skeleton.ts";
import { fold } from "../text/fold.ts";
import { patronymicEndings } from "../text/small-words.ts";
import type { Part } from "./roles.ts";
import type { Unit } from "./token-groups.ts";

interface GivenNamesFile {
  readonly classes: readonly { readonly names: readonly string[] }[];
}

/** Forms of given names, each with the number of the class of forms that are one name. */
interface GivenNames {
  readonly numbers: Map<string, number>;
  readonly sounds: Sounds[];
  readonly bySkeleton: Map<string, number[]>;
  readonly classes: number[];
  /** For each class the skeletons of its forms, once they are asked for. */
  skeletons?: readonly (readonly string[])[];
}

const GIVEN_NAMES: GivenNames = /* @__PURE__ */ gatherForms(files as readonly GivenNamesFile[]);

/**
 * Whether two parts are forms of one given name (Николай, Микола), or patronymics from such forms. Spellings of the
 * listed forms count as well.
 */
export function isOneGivenName(a: Part, b: Part): boolean {
  if ((a.role === "patronymic") !== (b.role === "patronymic")) return false;
  const known = classesOf(a);
  return known.size > 0 && overlap(known, classesOf(b));
}

/** Whether a unit may be a given name as far as its role goes. */
export function mayBeGivenName({ parts: [part, more] }: Unit): boolean {
  return more === undefined && (part?.role === "given" || part?.role === "name");
}

/** Whether a folded word is a listed form of a given name. */
export function isListedGivenName(folded: string): boolean {
  return GIVEN_NAMES.numbers.has(folded);
}

/** Whether a folded word is a listed form of a given name, or sounds like one. */
export function soundsLikeGivenName(folded: string): boolean {
  return isListedGivenName(folded) || givenNameClasses(folded, read(folded)).size > 0;
}

/** Whether two parts are both listed given names, and not of one class. */
export function areListedApart(a: Part, b: Part): boolean {
  if ((a.role === "patronymic") !== (b.role === "patronymic")) return false;
  const known = classesOf(a);
  if (known.size === 0) return false;
  const other = classesOf(b);
  return other.size > 0 && !overlap(known, other);
}

function overlap(some: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  for (const number of others) if (some.has(number)) return true;
  return false;
}

function classesOf({ folded, sound, role }: Part): ReadonlySet<number> {
  if (role !== "patronymic") return givenNameClasses(folded, sound);
  sound.found.fathers ??= classesOfForms(soundAlikes(withoutEnding(sound), settings.givenName.patronymic));
  return sound.found.fathers;
}

/** The classes of given names of which a word is a listed form or, if it is none, sounds like one. */
export function givenNameClasses(folded: string, sound: Sounds): ReadonlySet<number> {
  if (sound.found.givenNames === undefined) {
    const listed = GIVEN_NAMES.numbers.get(folded);
    sound.found.givenNames = classesOfForms(
      listed === undefined ? soundAlikes(sound, settings.givenName.form) : [listed],
    );
  }
  return sound.found.givenNames;
}

/** The skeletons of all listed forms of a class. */
export function skeletonsOfClass(number: number): readonly string[] {
  GIVEN_NAMES.skeletons ??= gatherSkeletons(GIVEN_NAMES);
  return GIVEN_NAMES.skeletons[number] as readonly string[];
}

function gatherSkeletons({ sounds, classes }: GivenNames): string[][] {
  const gathered: Set<string>[] = [];
  sounds.forEach((sound, form) => {
    const number = classes[form] as number;
    gathered[number] ??= new Set();
    for (const one of skeletons(sound)) gathered[number].add(one);
  });
  return gathered.map((all) => [...all]);
}

function classesOfForms(forms: readonly number[]): ReadonlySet<number> {
  return forms.length === 0 ? NONE : new Set(forms.map((form) => GIVEN_NAMES.classes[form] as number));
}

const NONE: ReadonlySet<number> = new Set();

/** The listed forms that sound like a word up to a cost in hundredths of a nat. */
function soundAlikes(sound: Sounds, limit: number): number[] {
  const numbers = new Set(skeletons(sound).flatMap((key) => GIVEN_NAMES.bySkeleton.get(key) ?? []));
  return [...numbers].filter((form) => alignmentCost(sound, GIVEN_NAMES.sounds[form] as Sounds, limit) <= limit);
}

/** The name of the father in a patronymic, as far as it can be heard. */
function withoutEnding(sound: Sounds): Sounds {
  const length = sound.symbols.length - longestEnding(sound, patronymicEndings);
  const { orthography, symbols, doubled } = sound;
  return { orthography, symbols: symbols.slice(0, length), doubled: doubled.slice(0, length), found: new Found() };
}

function gatherForms(all: readonly GivenNamesFile[]): GivenNames {
  const gathered: GivenNames = { numbers: new Map(), sounds: [], bySkeleton: new Map(), classes: [] };
  all
    .flatMap(({ classes: listed }) => listed)
    .forEach(({ names }, number) => {
      for (const name of names) gathered.classes[addForm(gathered, fold(name))] = number;
    });
  return gathered;
}

function addForm({ numbers, sounds, bySkeleton }: GivenNames, folded: string): number {
  const known = numbers.get(folded);
  if (known !== undefined) return known;
  const [number, sound] = [sounds.length, read(folded)];
  numbers.set(folded, number);
  sounds.push(sound);
  for (const key of skeletons(sound)) bySkeleton.set(key, [...(bySkeleton.get(key) ?? []), number]);
  return number;
}
