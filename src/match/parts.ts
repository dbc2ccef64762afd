import { endsIn } from "../sound/endings.ts";
import { read, type SoundWord } from "../sound/read.ts";
import {
  genericClass,
  isFunctionWord,
  isParticle,
  isPatronymicWord,
  isTitle,
  patronymicEndings,
  surnameEndings,
} from "../text/grammar.ts";
import { type Word, words } from "../text/words.ts";
import type { EntityType } from "../types.ts";

/** What a part of a name is; `name` where that cannot be told. */
export type Role =
  | "given"
  | "patronymic"
  | "surname"
  | "initial"
  | "name"
  | "particle"
  | "title"
  | "generic"
  | "function"
  | "number";

/** A word of a name, read into sounds, with its role. */
export interface Part extends Word {
  readonly sound: SoundWord;
  readonly role: Role;
  /** The role is certain: a patronymic ending, a comma, capitals. */
  readonly sure: boolean;
  /** It looks like a patronymic, whatever its role: Petrović may be a surname. */
  readonly likePatronymic: boolean;
}

/** The parts of a name, in order. Persons and other entities are taken apart differently. */
export function parts(text: string, type: EntityType): Part[] {
  return partsOf(words(text), type);
}

/** The parts of a name that is split into words already. */
export function partsOf(split: readonly Word[], type: EntityType): Part[] {
  const all = split.map(plainPart);
  return type === "person" ? personRoles(all) : all.map(wordRole);
}

function plainPart(word: Word): Part {
  const sound = read(word.folded);
  return { ...word, sound, role: "name", sure: false, likePatronymic: hasPatronymicEnding(sound) };
}

function hasPatronymicEnding(sound: SoundWord): boolean {
  return patronymicEndings.some((ending) => endsIn(sound, ending));
}

function wordRole(part: Part): Part {
  if (part.script === undefined) return { ...part, role: "number", sure: true };
  if (isFunctionWord(part.folded)) return { ...part, role: "function", sure: true };
  return genericClass(part.folded) === undefined ? part : { ...part, role: "generic", sure: true };
}

function personRoles(all: readonly Part[]): Part[] {
  const marked = all.map((part, index) => markedRole(part, index, all));
  const full = marked.filter(({ role }) => role === "name");
  if (full.length < 2 && !marked.some(({ role }) => role === "initial")) return marked;
  const patronymic = patronymicAmong(full) ?? marked.find(({ role }) => role === "patronymic");
  const { surname, sure } = surnameAmong(
    full.filter((part) => part !== patronymic),
    patronymic,
    marked,
  );
  return marked.map((part) => {
    if (part.role !== "name") return part;
    if (part === patronymic) return { ...part, role: "patronymic", sure: true };
    return { ...part, role: surname.includes(part) ? "surname" : "given", sure };
  });
}

/** Roles that a word shows by itself. */
function markedRole(part: Part, index: number, all: readonly Part[]): Part {
  const next = all[index + 1];
  const letters = part.folded.replace(/'/g, "").length;
  if (index === 0 && next !== undefined && isTitle(part.folded)) return { ...part, role: "title", sure: true };
  if (index > 0 && isPatronymicWord(part.folded)) return { ...part, role: "particle", sure: true };
  if (next !== undefined && index > 0 && isPatronymicWord(next.folded))
    return { ...part, role: "patronymic", sure: true };
  if (letters === 1 || (letters === 2 && part.dot)) return { ...part, role: "initial", sure: true };
  if (next !== undefined && isParticle(part.folded)) return { ...part, role: "particle", sure: true };
  return part;
}

/** Only a third name can be a patronymic: with two, Petrović is a surname. */
function patronymicAmong(full: readonly Part[]): Part | undefined {
  if (full.length < 3) return undefined;
  return full.slice(1).find(({ likePatronymic }) => likePatronymic);
}

interface Surname {
  readonly surname: readonly Part[];
  readonly sure: boolean;
}

function surnameAmong(full: readonly Part[], patronymic: Part | undefined, all: readonly Part[]): Surname {
  const comma = full.findIndex((part) => part.comma);
  if (comma >= 0 && comma < full.length - 1) return { surname: full.slice(0, comma + 1), sure: true };
  const capitals = full.filter(({ allCapitals }) => allCapitals);
  if (capitals.length > 0 && capitals.length < full.length) return { surname: capitals, sure: true };
  if (full.length === 1) return { surname: full, sure: true };
  if (patronymic !== undefined && patronymic === all[all.length - 1]) return { surname: full.slice(0, -1), sure: true };
  if (patronymic !== undefined) return { surname: full.slice(1), sure: true };
  const hyphenated = full.filter((part) => part.joined || all[all.indexOf(part) + 1]?.joined === true);
  const strong = withEnding(full, surnameEndings.strong);
  if (strong.length === 1) return { surname: withJoined(strong, hyphenated), sure: true };
  const weak = withEnding(full, surnameEndings.weak);
  const surname = weak.length === 1 && !weak.includes(full[0] as Part) ? weak : full.slice(-1);
  return { surname: withJoined(surname, hyphenated), sure: false };
}

function withEnding(full: readonly Part[], endings: readonly (readonly string[])[]): readonly Part[] {
  return full.filter(({ sound }) => endings.some((ending) => endsIn(sound, ending)));
}

function withJoined(surname: readonly Part[], hyphenated: readonly Part[]): readonly Part[] {
  return surname.some((part) => hyphenated.includes(part)) ? [...new Set([...surname, ...hyphenated])] : surname;
}
