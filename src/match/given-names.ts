import files from "gather:given-names";
import { addWord, emptyVocabulary, soundAlikes, type Vocabulary } from "../index/vocabulary.ts";
import { settings } from "../settings.ts";
import { longestEnding } from "../sound/endings.ts";
import { read, type SoundWord } from "../sound/read.ts";
import { fold } from "../text/fold.ts";
import { patronymicEndings } from "../text/grammar.ts";
import type { Part } from "./parts.ts";

interface GivenNamesFile {
  readonly classes: readonly { readonly names: readonly string[] }[];
}

/** Forms of given names, and for each the number of the class of forms that are one name. */
interface GivenNames {
  readonly forms: Vocabulary;
  readonly classes: readonly number[];
}

const GIVEN_NAMES: GivenNames = /* @__PURE__ */ gatherForms(files as readonly GivenNamesFile[]);

/**
 * Whether two parts are forms of one given name (Николай, Микола), or patronymics from such forms. Spellings of the
 * listed forms count as well.
 */
export function isOneGivenName(a: Part, b: Part): boolean {
  if ((a.role === "patronymic") !== (b.role === "patronymic")) return false;
  const known = classesOf(a);
  return known.size > 0 && [...classesOf(b)].some((number) => known.has(number));
}

/** Whether a folded word is a listed form of a given name. */
export function isListedGivenName(folded: string): boolean {
  return GIVEN_NAMES.forms.numbers.has(folded);
}

/** Whether two parts are both listed given names, and not of one class. */
export function areListedApart(a: Part, b: Part): boolean {
  if ((a.role === "patronymic") !== (b.role === "patronymic")) return false;
  const known = classesOf(a);
  if (known.size === 0) return false;
  const other = classesOf(b);
  return other.size > 0 && ![...other].some((number) => known.has(number));
}

function classesOf(part: Part): ReadonlySet<number> {
  part.sound.found.givenNames ??= new Set(formsOf(part).map((form) => GIVEN_NAMES.classes[form] as number));
  return part.sound.found.givenNames;
}

/** The listed forms that a part is or, if it is none, sounds like. */
function formsOf({ folded, sound, role }: Part): readonly number[] {
  const { patronymic, form } = settings.givenName;
  if (role === "patronymic") return soundAlikes(GIVEN_NAMES.forms, withoutEnding(sound), patronymic);
  const listed = GIVEN_NAMES.forms.numbers.get(folded);
  return listed === undefined ? soundAlikes(GIVEN_NAMES.forms, sound, form) : [listed];
}

/** The name of the father in a patronymic, as far as it can be heard. */
function withoutEnding(sound: SoundWord): SoundWord {
  const length = sound.symbols.length - longestEnding(sound, patronymicEndings);
  const cut = <T>(all: readonly T[]): readonly T[] => all.slice(0, length);
  const { symbols, from, to, doubled } = sound;
  return { ...sound, symbols: cut(symbols), from: cut(from), to: cut(to), doubled: cut(doubled), found: {} };
}

function gatherForms(all: readonly GivenNamesFile[]): GivenNames {
  const forms = emptyVocabulary();
  const classes: number[] = [];
  all
    .flatMap(({ classes: listed }) => listed)
    .forEach(({ names }, number) => {
      for (const name of names) {
        const folded = fold(name);
        classes[addWord(forms, folded, read(folded))] = number;
      }
    });
  return { forms, classes };
}
