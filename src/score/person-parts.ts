import type { Part, Role } from "../name/part.ts";
import type { TokenGroup } from "../name/token-groups.ts";

/** What a full part of a person's name is; `name` where that cannot be told. */
export type FullRole = Extract<Role, "given" | "patronymic" | "surname" | "name">;

/** Whether a part says something if it is left out: particles, titles, notes and other names are left out freely. */
export function counts({ role }: Part): boolean {
  return role !== "particle" && role !== "title" && role !== "note" && role !== "alternative";
}

/** Whether a part is a whole name, and no initial or number. */
export function isFull({ role }: Part): boolean {
  return role !== "initial" && role !== "number";
}

export function isInitial({ role }: Part): boolean {
  return role === "initial";
}

export function fullRole({ role }: Part): FullRole {
  return role === "given" || role === "patronymic" || role === "surname" ? role : "name";
}

/** The part that gives a group its role: of `Al-Sinov` it is `Sinov`. Particles alone have none. */
export function mainPart({ parts }: TokenGroup): Part | undefined {
  const last = parts[parts.length - 1] as Part;
  if (isCompared(last)) return last;
  const first = parts[0] as Part;
  return isCompared(first) ? first : undefined;
}

function isCompared(part: Part): boolean {
  return counts(part) || part.role === "alternative";
}

/** The only part of a group, or the first of two. */
export function firstPart({ parts }: TokenGroup): Part {
  return parts[0] as Part;
}

/**
 * Whether a group is a surname, or may be one: a former name, or a man's patronymic behind a given name alone (Роман
 * Абрамович).
 */
export function isSurname(group: TokenGroup): boolean {
  const main = mainPart(group);
  if (main?.role === "patronymic") return !main.sure;
  return main?.role === "surname" || main?.role === "alternative";
}

/** Whether a group is a patronymic, or a given name behind another. */
export function isFurtherName(group: TokenGroup): boolean {
  const main = mainPart(group);
  return main?.role === "patronymic" || (main?.role === "given" && main.place > 0);
}

export function countParts(all: readonly Part[], is: (part: Part) => boolean): number {
  let number = 0;
  for (const part of all) if (is(part)) number++;
  return number;
}

/** Whether a patronymic has the form of a surname, as those of Bulgarians have. */
export function hasFormOfSurname({ sound, likePatronymic }: Part): boolean {
  return !likePatronymic && sound.rules.endings.surnameLikePatronymic.isIn(sound.symbols);
}
