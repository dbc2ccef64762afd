import { PlainWordReader, readTogether, type WordReader } from "../sound/orthography.ts";
import type { Sounds, SoundWord } from "../sound/sounds.ts";
import { type Word, words } from "../text/words.ts";
import type { EntityType } from "../types.ts";
import { endsLikePatronymic, endsLikeSurname, endsPerhapsLikeSurname, type Part, type Role } from "./part.ts";
import type { Rules } from "./rules.ts";

/** The parts of a name, in order. Persons and other entities are taken apart differently. */
export function parts(rules: Rules, text: string, type: EntityType): Part[] {
  const split = words(text);
  return partsOf(rules, split, soundsOf(split, new PlainWordReader(rules.sounds)), type);
}

/** The sounds of the words of one name. */
export function soundsOf(split: readonly Word[], by: WordReader): SoundWord[] {
  const folded: string[] = [];
  for (const word of split) folded.push(word.folded);
  return readTogether(folded, by);
}

/** The parts of a name that is split into words and read already. */
export function partsOf(rules: Rules, split: readonly Word[], sounds: readonly Sounds[], type: EntityType): Part[] {
  const all = split.map((word, index) => plainPart(word, sounds[index] as Sounds));
  if (type === "person") setPersonRoles(rules, all);
  else for (const part of all) setWordRole(rules, part);
  return all;
}

function plainPart(word: Word, sound: Sounds): UnassignedPart {
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

/** A part before its role is told. */
type UnassignedPart = { -readonly [Key in keyof Part]: Part[Key] };

function set(part: UnassignedPart, role: Role, sure: boolean): void {
  part.role = role;
  part.sure = sure;
}

function setWordRole({ smallWords }: Rules, part: UnassignedPart): void {
  if (part.script === undefined) set(part, "number", true);
  else if (smallWords.isFunctionWord(part.folded)) set(part, "function", true);
  else if (smallWords.genericClass(part.folded) !== undefined) set(part, "generic", true);
}

function setPersonRoles(rules: Rules, all: readonly UnassignedPart[]): void {
  all.forEach((part, index) => {
    const role = markedRole(rules, part, index, all);
    if (role !== undefined) set(part, role, true);
  });
  const full = all.filter(({ role }) => role === "name");
  if (full.length < 2 && !all.some(({ role }) => role === "initial")) return;
  const patronymic = patronymicAmong(rules, full) ?? all.find(({ role }) => role === "patronymic");
  const names = full.filter((part) => part !== patronymic);
  const { surname, sure } = surnameAmong(rules, names, patronymic, all);
  for (const part of names) set(part, surname.includes(part) ? "surname" : "given", sure);
  if (patronymic !== undefined) set(patronymic, "patronymic", true);
  setPlaces(all);
}

/** Counts, for each part, the given names, patronymics and initials before it. */
function setPlaces(all: readonly UnassignedPart[]): void {
  let place = 0;
  for (const part of all) {
    part.place = place;
    if (GIVEN.has(part.role)) place++;
  }
}

const GIVEN: ReadonlySet<Role> = new Set(["given", "patronymic", "initial"]);

/** The role that a word shows by itself. */
function markedRole({ smallWords }: Rules, part: Part, index: number, all: readonly Part[]): Role | undefined {
  const next = all[index + 1];
  if (index === 0 && next !== undefined && smallWords.isTitle(part.folded)) return "title";
  if (index > 0 && smallWords.isPatronymicWord(part.folded)) return "particle";
  if (next !== undefined && index > 0 && smallWords.isPatronymicWord(next.folded)) return "patronymic";
  if (isWrittenAsInitial(part)) return "initial";
  if (next !== undefined && smallWords.isParticle(part.folded)) return "particle";
  return undefined;
}

function isWrittenAsInitial({ folded, dot }: Part): boolean {
  if (folded.length > 3) return false;
  const letters = folded.replace(/'/g, "").length;
  return letters === 1 || (letters === 2 && dot);
}

/** Only a third name can be a patronymic: with two, Petrović is a surname. */
function patronymicAmong(rules: Rules, full: readonly UnassignedPart[]): UnassignedPart | undefined {
  if (full.length < 3) return undefined;
  return full.slice(1).find(({ likePatronymic }) => likePatronymic) ?? bulgarianPatronymic(rules, full);
}

/** Димитър Иванов Бербатов is the son of Ivan. */
function bulgarianPatronymic(rules: Rules, full: readonly UnassignedPart[]): UnassignedPart | undefined {
  const [given, father, surname, more] = full as [
    UnassignedPart,
    UnassignedPart,
    UnassignedPart,
    UnassignedPart | undefined,
  ];
  const isFather = rules.sounds.endings.surnameLikePatronymic.isIn(father.sound.symbols);
  const isBulgarian = isFather && !looksLikeSurname(rules, given) && looksLikeSurname(rules, surname);
  return more === undefined && isBulgarian && !father.joined && !surname.joined ? father : undefined;
}

interface Surname {
  readonly surname: readonly Part[];
  readonly sure: boolean;
}

function surnameAmong(
  rules: Rules,
  full: readonly Part[],
  patronymic: Part | undefined,
  all: readonly Part[],
): Surname {
  const comma = full.findIndex((part) => part.comma);
  if (comma >= 0 && comma < full.length - 1) return { surname: full.slice(0, comma + 1), sure: true };
  const capitals = full.filter(({ allCapitals }) => allCapitals);
  if (capitals.length > 0 && capitals.length < full.length) return { surname: capitals, sure: true };
  if (full.length === 1) return { surname: full, sure: true };
  const last = all.filter(({ role }) => role !== "particle").at(-1);
  if (patronymic !== undefined && patronymic === last) return { surname: full.slice(0, -1), sure: true };
  if (patronymic !== undefined) return { surname: full.slice(1), sure: true };
  const hyphenated = full.filter((part) => part.joined || all[all.indexOf(part) + 1]?.joined === true);
  const strong = full.filter((part) => looksLikeSurname(rules, part));
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

/** Andrew, Lev and Вова end like surnames, but are given names. */
function looksLikeSurname({ givenNames }: Rules, { sound, folded }: Part): boolean {
  return endsLikeSurname(sound) && !givenNames.isListedAtAll(folded);
}
