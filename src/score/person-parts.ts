import type { Part, Role } from "../name/part.ts";
import type { TokenGroup } from "../name/token-groups.ts";

/** What a full part of a person's name is; `name` where that cannot be told. */
export type FullRole = Extract<Role, "given" | "patronymic" | "surname" | "name">;

/** Whether a part is compared at all: particles and titles are left out freely. */
export function counts({ role }: Part): boolean {
  return role !== "particle" && role !== "title";
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
  if (counts(last)) return last;
  const first = parts[0] as Part;
  return counts(first) ? first : undefined;
}

/** The only part of a group, or the first of two. */
export function firstPart({ parts }: TokenGroup): Part {
  return parts[0] as Part;
}

export function isSurname(group: TokenGroup): boolean {
  return mainPart(group)?.role === "surname";
}

export function isGiven(group: TokenGroup): boolean {
  return mainPart(group)?.role === "given";
}

export function countParts(all: readonly Part[], is: (part: Part) => boolean): number {
  let number = 0;
  for (const part of all) if (is(part)) number++;
  return number;
}
