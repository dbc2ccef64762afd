import { places, SEARCHED } from "../index/packed-parts.ts";
import type { TokenGroup } from "../name/token-groups.ts";

const INITIALLED = /* @__PURE__ */ places("given", "patronymic", "name", "initial");
const PATRONYMIC = /* @__PURE__ */ places("patronymic", "particle", "joined");
const NO_PATRONYMIC = /* @__PURE__ */ (() => SEARCHED & ~places("patronymic"))();

/** The roles of parts that a word of a query may be, if they are sure and if they are not. */
export function rolesFor({ parts: [part, more] }: TokenGroup): readonly [sure: number, others: number] {
  if (part === undefined || more !== undefined) return [SEARCHED, SEARCHED];
  const { role, sure, likePatronymic } = part;
  if (role === "initial") return [INITIALLED, INITIALLED | places("surname")];
  if (role === "patronymic") return [sure ? PATRONYMIC : SEARCHED, SEARCHED];
  if (!likePatronymic) return [NO_PATRONYMIC, NO_PATRONYMIC];
  // What is unsure on the other side may be a patronymic or a surname.
  return [sure ? NO_PATRONYMIC : SEARCHED, SEARCHED];
}
