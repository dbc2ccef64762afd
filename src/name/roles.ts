import { hasEnding } from "../sound/ending-tree.ts";
import { readTogether, type WordReader } from "../sound/orthography.ts";
import type { Sounds, SoundWord } from "../sound/read.ts";
import {
  genericClass,
  isFunctionWord,
  isParticle,
  isPatronymicWord,
  isTitle,
  patronymicEndings,
  surnameEndings,
  surnameLikePatronymicEndings,
} from "../text/small-words.ts";
import { type Word, words } from "../text/words.ts";
import type { EntityType } from "../types.ts";
import { isListedGivenName } from "./given-names.ts";

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
  readonly sound: Sounds;
  readonly role: Role;
  /** The role is certain: a patronymic ending, a comma, capitals. */
  readonly sure: boolean;
  /** It looks like a patronymic, whatever its role: Petrović may be a surname. */
  readonly likePatronymic: boolean;
  /** How many given names, patronymics and initials of the name stand before it. */
  readonly place: number;
  /** Its number in the lexicon of an index, if it is of one. */
  readonly word?: number | undefined;
}

/** The parts of a name, in order. Persons and other entities are taken apart differently. */
export function parts(text: string, type: EntityType): Part[] {
  const split = words(text);
  return partsOf(split, soundsOf(split), type);
}

/** The sounds of the words of one name. */
export function soundsOf(split: readonly Word[], by?: WordReader): SoundWord[] {
  const folded: string[] = [];
  for (const word of split) folded.push(word.folded);
  return readTogether(folded, by);
}

/** The parts of a name that is split into words and read already. */
export function partsOf(split: readonly Word[], sounds: readonly Sounds[], type: EntityType): Part[] {
  const all = split.map((word, index) => plainPart(word, sounds[index] as Sounds));
  if (type === "person") setPersonRoles(all);
  else for (const part of all) setWordRole(part);
  return all;
}

function plainPart(word: Word, sound: Sounds): Draft {
  // Written out, as spreading the word takes several times as long.
  const { start, end, folded, script, capital, allCapitals, dot, comma, joined } = word;
  const likePatronymic = endsLikePatronymic(sound);
  const role: Role = "name";
  return {
    start,
    end,
    folded,
    script,
    capital,
    allCapitals,
    dot,
    comma,
    joined,
    sound,
    role,
    sure: false,
    likePatronymic,
    place: 0,
  };
}

/** A part while its role is being found. */
type Draft = { -readonly [Key in keyof Part]: Part[Key] };

function set(part: Draft, role: Role, sure: boolean): void {
  part.role = role;
  part.sure = sure;
}

function setWordRole(part: Draft): void {
  if (part.script === undefined) set(part, "number", true);
  else if (isFunctionWord(part.folded)) set(part, "function", true);
  else if (genericClass(part.folded) !== undefined) set(part, "generic", true);
}

function setPersonRoles(all: readonly Draft[]): void {
  all.forEach((part, index) => {
    const role = markedRole(part, index, all);
    if (role !== undefined) set(part, role, true);
  });
  const full = all.filter(({ role }) => role === "name");
  if (full.length < 2 && !all.some(({ role }) => role === "initial")) return;
  const patronymic = patronymicAmong(full) ?? all.find(({ role }) => role === "patronymic");
  const names = full.filter((part) => part !== patronymic);
  const { surname, sure } = surnameAmong(names, patronymic, all);
  for (const part of names) set(part, surname.includes(part) ? "surname" : "given", sure);
  if (patronymic !== undefined) set(patronymic, "patronymic", true);
  setPlaces(all);
}

/** Counts, for each part, the given names, patronymics and initials before it. */
function setPlaces(all: readonly Draft[]): void {
  let place = 0;
  for (const part of all) {
    part.place = place;
    if (GIVEN.has(part.role)) place++;
  }
}

const GIVEN: ReadonlySet<Role> = new Set(["given", "patronymic", "initial"]);

/** The role that a word shows by itself. */
function markedRole(part: Part, index: number, all: readonly Part[]): Role | undefined {
  const next = all[index + 1];
  if (index === 0 && next !== undefined && isTitle(part.folded)) return "title";
  if (index > 0 && isPatronymicWord(part.folded)) return "particle";
  if (next !== undefined && index > 0 && isPatronymicWord(next.folded)) return "patronymic";
  if (isInitial(part)) return "initial";
  if (next !== undefined && isParticle(part.folded)) return "particle";
  return undefined;
}

function isInitial({ folded, dot }: Part): boolean {
  if (folded.length > 3) return false;
  const letters = folded.replace(/'/g, "").length;
  return letters === 1 || (letters === 2 && dot);
}

/** Only a third name can be a patronymic: with two, Petrović is a surname. */
function patronymicAmong(full: readonly Draft[]): Draft | undefined {
  if (full.length < 3) return undefined;
  return full.slice(1).find(({ likePatronymic }) => likePatronymic) ?? bulgarianPatronymic(full);
}

/** Димитър Иванов Бербатов is the son of Ivan. */
function bulgarianPatronymic(full: readonly Draft[]): Draft | undefined {
  const [given, father, surname, more] = full as [Draft, Draft, Draft, Draft | undefined];
  const isBulgarian =
    !looksLikeSurname(given) && hasEnding(father.sound, surnameLikePatronymicEndings) && looksLikeSurname(surname);
  return more === undefined && isBulgarian && !father.joined && !surname.joined ? father : undefined;
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
  const last = all.filter(({ role }) => role !== "particle").at(-1);
  if (patronymic !== undefined && patronymic === last) return { surname: full.slice(0, -1), sure: true };
  if (patronymic !== undefined) return { surname: full.slice(1), sure: true };
  const hyphenated = full.filter((part) => part.joined || all[all.indexOf(part) + 1]?.joined === true);
  const strong = full.filter(looksLikeSurname);
  if (strong.length === 1) return { surname: withJoined(strong, hyphenated, full.length), sure: true };
  const weak = full.filter(({ sound }) => endsPerhapsLikeSurname(sound));
  const surname = weak.length === 1 && !weak.includes(full[0] as Part) ? weak : full.slice(-1);
  return { surname: withJoined(surname, hyphenated, full.length), sure: false };
}

function withJoined(surname: readonly Part[], hyphenated: readonly Part[], all: number): readonly Part[] {
  // In IosifKobzon all is joined, and no double surname.
  if (hyphenated.length === all || !surname.some((part) => hyphenated.includes(part))) return surname;
  return [...new Set([...surname, ...hyphenated])];
}

/** Andrew and Lev end like surnames, but are given names. */
function looksLikeSurname(part: Part): boolean {
  return endsLikeSurname(part.sound) && !isListedGivenName(part.folded);
}

/** Whether a word may well end like a patronymic. */
export function endsLikePatronymic(sound: Sounds): boolean {
  sound.found.patronymicEnding ??= hasEnding(sound, patronymicEndings);
  return sound.found.patronymicEnding;
}

/** Whether a word ends as hardly anything but surnames does. */
export function endsLikeSurname(sound: Sounds): boolean {
  sound.found.strongEnding ??= hasEnding(sound, surnameEndings.strong);
  return sound.found.strongEnding;
}

function endsPerhapsLikeSurname(sound: Sounds): boolean {
  sound.found.weakEnding ??= hasEnding(sound, surnameEndings.weak);
  return sound.found.weakEnding;
}
