import anyAscii from "any-ascii";
import jaroWinkler from "talisman/metrics/jaro-winkler.js";
import { WITHOUT_SURNAME, WOMEN } from "./make-absent.ts";
import { type Bearer, isPatronymic, nameKey, wordsOf } from "./names.ts";
import { makeRandom } from "./random.ts";
import { canonicalName } from "./set.ts";

/** An absent name of absent.tsv: the given name of one figure with the surname of another. */
export interface Recombined {
  readonly given: string;
  readonly surname: string;
}

interface Parts {
  readonly id: string;
  readonly surname: string;
  /** A given name, or initials. */
  readonly given: string;
  readonly patronymic?: string | undefined;
  /** Some spelling of the figure has initials. */
  readonly isInitialled: boolean;
}

/** Six others with the surname of each figure: more than most surnames have in a register of thousands of names. */
export const DISTRACTORS = 1000;
const SEED = 1957;

/**
 * Names of nobody for the index: given name, patronymic and surname of three figures of one gender. None has the
 * surname of a figure, or of an absent name, with a given name that could be the same.
 */
export function makeDistractors(
  figures: readonly Bearer[],
  absent: readonly Recombined[],
  count: number = DISTRACTORS,
): string[] {
  const all = figures.filter(({ id }) => !WITHOUT_SURNAME.has(id)).map(partsOf);
  const barred = barredBeginnings(all, absent);
  const random = makeRandom(SEED);
  const pick = (parts: readonly Parts[]): Parts => parts[Math.floor(random() * parts.length)] as Parts;
  const found = new Map<string, string>();
  for (let turn = 0; found.size < count && turn < count * 100; turn++) {
    const bearer = pick(all);
    const alike = all.filter(({ id }) => WOMEN.has(id) === WOMEN.has(bearer.id));
    const { given } = pick(alike.filter((one) => !isInitials(one.given)));
    const { patronymic } = pick(alike);
    if (barred(bearer).some((start) => fold(given).startsWith(start))) continue;
    const name = [given, bearer.patronymic && patronymic, bearer.surname].filter(Boolean).join(" ");
    found.set(nameKey(name), name);
  }
  return [...found.values()].sort();
}

/** The beginnings of given names that a surname must not be put together with. */
function barredBeginnings(all: readonly Parts[], absent: readonly Recombined[]): (bearer: Parts) => readonly string[] {
  const byId = new Map(all.map((parts) => [parts.id, parts]));
  const byStem = new Map<string, string[]>();
  const bar = ({ surname }: Parts, of: Parts): void => {
    byStem.set(stem(surname), [...(byStem.get(stem(surname)) ?? []), beginning(of)]);
  };
  for (const parts of all) bar(parts, parts);
  for (const { given, surname } of absent) {
    const [one, other] = [byId.get(given), byId.get(surname)];
    if (one !== undefined && other !== undefined) bar(other, one);
  }
  return (bearer) => byStem.get(stem(bearer.surname)) ?? [];
}

/** Given names with this beginning may be meant by one spelling: initials fit each name that they begin. */
function beginning({ given, isInitialled }: Parts): string {
  return fold(given).slice(0, isInitialled ? 1 : 3);
}

/** Surnames alike in four letters may be taken for each other. */
function stem(surname: string): string {
  return fold(surname).slice(0, 4);
}

function fold(word: string): string {
  return wordsOf(word).join("");
}

function isInitials(name: string): boolean {
  return name.includes(".");
}

/** Some names have the surname first; that of a figure is the word which the id resembles most. */
function partsOf(figure: Bearer): Parts {
  const words = canonicalName(figure).split(/,? /u);
  const slug = figure.id.replace(/^[^:]*:/u, "").replace(/-.*/u, "");
  const likeness = (word: string): number => jaroWinkler(slug, anyAscii(word).toLowerCase());
  const surname = words.reduce((best, word) => (likeness(word) > likeness(best) ? word : best));
  const others = words.filter((word) => word !== surname);
  const patronymic = others.find((word) => isPatronymic(fold(word)));
  const isInitialled = figure.names.some(({ name }) => isInitials(name));
  return { id: figure.id, surname, given: others[0] ?? "", patronymic, isInitialled };
}
