import { endsLikeSurname, type Part, type UnassignedPart } from "./part.ts";
import type { Rules } from "./rules.ts";

/** The patronymic of a name. */
export interface Patronymic {
  readonly part: UnassignedPart;
  readonly sure: boolean;
  /** Only one other name stands beside it, before it: Анна Сергеевна. */
  readonly isSecondOfTwo: boolean;
}

/** Which of the full names of a person is the patronymic, as far as its ending shows it. */
export function patronymicAmong(
  rules: Rules,
  full: readonly UnassignedPart[],
  all: readonly Part[],
): Patronymic | undefined {
  if (full.length === 2) return secondOfTwo(rules, full, all);
  if (full.length < 3) return undefined;
  const { patronymicForms } = rules.smallWords;
  const part =
    full.slice(1).find(({ likePatronymic }) => likePatronymic) ??
    full.slice(1).find(({ folded }) => patronymicForms.of(folded) !== undefined) ??
    bulgarianPatronymic(rules, full);
  return part && { part, sure: true, isSecondOfTwo: false };
}

/**
 * Of two names the second is a patronymic if it has the ending of those of the Eastern Slavs: with that of the South
 * Slavs, Petrović, it is the surname. Men's may be surnames too (Абрамович).
 */
function secondOfTwo(
  { smallWords }: Rules,
  [first, second]: readonly UnassignedPart[],
  all: readonly Part[],
): Patronymic | undefined {
  const form = second && smallWords.patronymicForms.of(second.folded);
  if (first === undefined || second === undefined || form === undefined) return undefined;
  const isSurname = first.comma || second.joined || (second.allCapitals && !first.allCapitals);
  if (isSurname || all.some(({ role }) => role === "initial" || role === "patronymic")) return undefined;
  return { part: second, sure: form === "feminine", isSecondOfTwo: true };
}

/**
 * Димитър Иванов Бербатов is the son of Ivan; so he is as Бербатов, Димитър Иванов. Elsewhere a name of three words two
 * of which look like surnames has two surnames, but seldom one of them in the middle.
 */
function bulgarianPatronymic(rules: Rules, full: readonly UnassignedPart[]): UnassignedPart | undefined {
  const [first, second, third, more] = full as [
    UnassignedPart,
    UnassignedPart,
    UnassignedPart,
    UnassignedPart | undefined,
  ];
  const isLongerSurname = full.length === 4 && more?.joined === true;
  if (second.joined || third.joined || (more !== undefined && !isLongerSurname)) return undefined;
  if (isFather(rules, first, second, third)) return second;
  return more === undefined && isFather(rules, second, third, first) ? third : undefined;
}

function isFather(rules: Rules, given: Part, father: Part, surname: Part): boolean {
  if (!rules.sounds.endings.surnameLikePatronymic.isIn(father.sound.symbols)) return false;
  // Мирослава СТОЯНОВА ГЕНЧЕВА has two surnames, and so has Стоянова Генчева, Мирослава.
  if (given.allCapitals !== father.allCapitals || father.comma || given.comma) return false;
  return !looksLikeSurname(rules, given) && looksLikeSurname(rules, surname);
}

/** Whether a word ends as hardly anything but surnames does. Andrew and Lev do, but are listed given names. */
export function looksLikeSurname({ givenNames }: Rules, { sound, folded }: Part): boolean {
  return endsLikeSurname(sound) && !givenNames.isListedAtAll(folded);
}
