import { PlainWordReader, readTogether, type WordReader } from "../sound/orthography.ts";
import type { Sounds, SoundWord } from "../sound/sounds.ts";
import { type Word, words } from "../text/words.ts";
import type { EntityType } from "../types.ts";
import { type NameWord, withBrackets } from "./brackets.ts";
import { markNotes } from "./notes.ts";
import {
  endsLikePatronymic,
  endsPerhapsLikeSurname,
  type Part,
  type Role,
  setRole,
  type UnassignedPart,
} from "./part.ts";
import { looksLikeSurname, patronymicAmong } from "./patronymics.ts";
import { personWords } from "./person-words.ts";
import type { Rules } from "./rules.ts";
import { setWordRoles } from "./word-roles.ts";

/** The parts of a name, in order. Persons and other entities are taken apart differently. */
export function parts(rules: Rules, text: string, type: EntityType): Part[] {
  const split = nameWords(rules, text, type);
  return partsOf(rules, split, soundsOf(split, new PlainWordReader(rules.sounds)), type);
}

/** The words of a name, as `partsOf` takes them. */
export function nameWords(rules: Rules, text: string, type: EntityType): readonly NameWord[] {
  const split = words(text);
  if (!isReadable(rules, split)) return split;
  return type === "person" ? personWords(rules, text, split) : withBrackets(text, split);
}

/** Nobody has a name of more words: in what is longer, notes and brackets are not looked for. */
function isReadable({ settings }: Rules, split: readonly Word[]): boolean {
  return split.length <= settings.mostWords;
}

/** The sounds of the words of one name. */
export function soundsOf(split: readonly Word[], by: WordReader): SoundWord[] {
  const folded: string[] = [];
  for (const word of split) folded.push(word.folded);
  return readTogether(folded, by);
}

/** The parts of a name that is split into words and read already. */
export function partsOf(rules: Rules, split: readonly NameWord[], sounds: readonly Sounds[], type: EntityType): Part[] {
  const all = split.map((word, index) => plainPart(word, sounds[index] as Sounds));
  if (type === "person") {
    if (isReadable(rules, split)) markNotes(rules, all, split);
    setPersonRoles(rules, all);
  } else setWordRoles(rules, all, split, type === "organization");
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

function setPersonRoles(rules: Rules, all: readonly UnassignedPart[]): void {
  all.forEach((part, index) => {
    const role = part.role === "name" ? markedRole(rules, part, index, all) : undefined;
    if (role !== undefined) setRole(part, role, true);
  });
  const full = all.filter(({ role }) => role === "name");
  if (full.length < 2 && !all.some(({ role }) => role === "initial")) return;
  const found = patronymicAmong(rules, full, all);
  const patronymic = found?.part ?? all.find(({ role }) => role === "patronymic");
  const names = full.filter((part) => part !== patronymic);
  const { surname, sure } =
    found?.isSecondOfTwo === true ? besidePatronymic(rules, names) : surnameAmong(rules, names, patronymic, all);
  for (const part of names) setRole(part, surname.includes(part) ? "surname" : "given", sure);
  if (patronymic !== undefined) setRole(patronymic, "patronymic", found?.sure ?? true);
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
function markedRole(rules: Rules, part: Part, index: number, all: readonly Part[]): Role | undefined {
  const { smallWords } = rules;
  const next = all[index + 1];
  if (index > 0 && smallWords.isPatronymicWord(part.folded)) return "particle";
  if (next !== undefined && index > 0 && smallWords.isPatronymicWord(next.folded)) return "patronymic";
  if (isNumeral(rules, part, index, all)) return "number";
  if (isWrittenAsInitial(part)) return "initial";
  if (next !== undefined && smallWords.isParticle(part.folded)) return "particle";
  return undefined;
}

/** Whether a word is the number of a ruler in Roman figures: Иван IV, but not XI Jinping. */
function isNumeral({ smallWords }: Rules, part: Part, index: number, all: readonly Part[]): boolean {
  if (index === 0 || !part.capital || !NUMERAL.test(part.folded) || smallWords.isShortName(part.folded)) return false;
  return part.allCapitals || (!part.dot && part.folded.length === 1 && part.script !== all[0]?.script);
}

// As high as the numbers of rulers are.
const NUMERAL = /^x{0,2}(?:ix|iv|v?i{0,3})$/;

function isWrittenAsInitial({ folded, dot }: Part): boolean {
  if (folded.length > 3) return false;
  const letters = folded.replace(/'/g, "").length;
  return letters === 1 || (letters === 2 && dot);
}

interface Surname {
  readonly surname: readonly Part[];
  readonly sure: boolean;
}

/** What stands before a patronymic alone is a given name (Анна Сергеевна), unless it ends like a surname. */
function besidePatronymic(rules: Rules, names: readonly Part[]): Surname {
  return { surname: names.filter((part) => looksLikeSurname(rules, part)), sure: false };
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
  const last = all.filter(({ role }) => !ASIDE.has(role)).at(-1);
  if (patronymic !== undefined && patronymic === last) return { surname: full.slice(0, -1), sure: true };
  if (patronymic !== undefined) return { surname: full.slice(1), sure: true };
  const joined = full.filter((part) => part.joined || all[all.indexOf(part) + 1]?.joined === true);
  // In IosifKobzon all is joined, and no double surname.
  const hasGiven = joined.length < full.length || all.some(({ role }) => role === "initial");
  const hyphenated = hasGiven ? joined : [];
  const strong = full.filter((part) => looksLikeSurname(rules, part));
  if (strong.length === 1) return { surname: withJoined(strong, hyphenated), sure: true };
  const weak = full.filter(({ sound }) => endsPerhapsLikeSurname(sound));
  const surname = weak.length === 1 && !weak.includes(full[0] as Part) ? weak : full.slice(-1);
  return { surname: withJoined(surname, hyphenated), sure: false };
}

const ASIDE: ReadonlySet<Role> = new Set(["particle", "note", "alternative"]);

function withJoined(surname: readonly Part[], hyphenated: readonly Part[]): readonly Part[] {
  if (!surname.some((part) => hyphenated.includes(part))) return surname;
  return [...new Set([...surname, ...hyphenated])];
}
