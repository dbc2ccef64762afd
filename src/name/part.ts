import type { Sounds } from "../sound/sounds.ts";
import type { Word } from "../text/words.ts";

/**
 * What a part of a name is; `name` where that cannot be told, and where it is what tells a place or body from others. A
 * `note` says something of a person (a year, an occupation), or where a place is; an `alternative` is another name of
 * the person beside the one given (née Белова), and may be left out.
 */
export type Role =
  | "given"
  | "patronymic"
  | "surname"
  | "initial"
  | "name"
  | "particle"
  | "title"
  | "kind"
  | "legal-form"
  | "modifier"
  | "function"
  | "number"
  | "note"
  | "alternative";

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

/** A part before its role is told. */
export type UnassignedPart = { -readonly [Key in keyof Part]: Part[Key] };

export function setRole(part: UnassignedPart, role: Role, sure: boolean): void {
  part.role = role;
  part.sure = sure;
}

/** Whether a part is a word that is written out and names somebody or something. */
export function isFullPart({ role }: Pick<Part, "role">): boolean {
  return role === "given" || role === "patronymic" || role === "surname" || role === "name";
}

/** Whether a name is in an abjad, which leaves vowels out, so that much can be read into it. */
export function isAbjad(parts: readonly Pick<Part, "script">[]): boolean {
  return parts.some(({ script }) => script === "Arabic" || script === "Hebrew");
}

/** Whether a word may well end like a patronymic. */
export function endsLikePatronymic({ symbols, memo, rules }: Sounds): boolean {
  memo.patronymicEnding ??= rules.endings.patronymic.isIn(symbols);
  return memo.patronymicEnding;
}

/** Whether a word ends as hardly anything but surnames does. */
export function endsLikeSurname({ symbols, memo, rules }: Sounds): boolean {
  memo.strongEnding ??= rules.endings.surname.strong.isIn(symbols);
  return memo.strongEnding;
}

/** Whether a word ends as surnames do, and given names now and then. */
export function endsPerhapsLikeSurname({ symbols, memo, rules }: Sounds): boolean {
  memo.weakEnding ??= rules.endings.surname.weak.isIn(symbols);
  return memo.weakEnding;
}
