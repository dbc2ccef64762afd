import { makeRandom } from "../random.ts";
import { drawLookAlike, drawPerson, type Listed, named, type Person } from "./people.ts";
import { type Spelled, Writer } from "./spelled.ts";
import type { CrowdStock } from "./stock.ts";

/** A question about somebody of the list. */
export interface CrowdQuestion extends Spelled {
  readonly id: string;
}

/**
 * Who of nobody in the list is asked about. `common`: anybody by the frequencies. `look-alike listed`: a surname that
 * many of the list bear, if only a look-alike is listed with this given name. `look-alike`: a look-alike, not listed,
 * of the surname of somebody listed with this given name.
 */
type AbsentKind = "common" | "look-alike listed" | "look-alike";

/** What is asked of a list. */
export interface Questions {
  /** Written for the only one who bears it. */
  readonly single: readonly CrowdQuestion[];
  /** Given name and surname of several people: nobody can tell which is meant. */
  readonly shared: readonly CrowdQuestion[];
  readonly absent: readonly Spelled[];
  /**
   * Look-alikes of people who are listed, and those whom look-alikes of theirs are listed for. They stand apart: how
   * often a stranger is asked about whose name is a slip away from a listed one, and how often it is the slip, no
   * source tells, and no scores can be right for both.
   */
  readonly absentLookAlikes: readonly Spelled[];
}

const [SINGLE, MOST_SHARED] = [1500, 500];
const ABSENT: Readonly<Record<AbsentKind, number>> = { common: 180, "look-alike listed": 100, "look-alike": 100 };
// From so many bearers, and from one in so many of the list, the list itself tells that a surname is common.
const [COMMON, ONE_IN] = [5, 200];
const TRIES = 100_000;

/**
 * Questions about people of the list, each as likely as any other, and about nobody. Left out: one that by some
 * tradition is written for somebody else too, and is no plain namesake.
 */
export function makeQuestions(stock: CrowdStock, people: readonly Listed[], seed: number): Questions {
  const random = makeRandom(seed);
  const writer = new Writer(people);
  const bearers = countsOf(people.map(({ surname, given }) => `${surname} ${given}`));
  const ofFamily = countsOf(people.map(({ family }) => family));
  const isCommon = (family: string): boolean => (ofFamily.get(family) ?? 0) >= Math.max(COMMON, people.length / ONE_IN);
  const single = new Map<string, CrowdQuestion>();
  const shared = new Map<string, CrowdQuestion>();
  for (let turn = 0; single.size < SINGLE && turn < TRIES; turn++) {
    const place = Math.floor(random() * people.length);
    const person = people[place] as Listed;
    const question = { ...writer.write(person, random), id: person.id };
    if (!writer.hasNamesake(place, question)) single.set(question.text, question);
    else if (shared.size < MOST_SHARED && isShared(question, bearers.get(`${person.surname} ${person.given}`) ?? 0))
      shared.set(question.text, question);
  }
  const absent = (kind: AbsentKind): Spelled[] => {
    const found = new Map<string, Spelled>();
    for (let turn = 0; found.size < ABSENT[kind] && turn < TRIES; turn++) {
      const one = drawAbsent(kind, { stock, people, isCommon, random });
      const question = one && writer.write(one, random);
      if (question !== undefined && !writer.isListed(question)) found.set(question.text, question);
    }
    return [...found.values()];
  };
  return {
    single: [...single.values()],
    shared: [...shared.values()],
    absent: absent("common"),
    absentLookAlikes: [...absent("look-alike listed"), ...absent("look-alike")],
  };
}

function isShared({ form, hasSlip }: Spelled, bearers: number): boolean {
  return bearers > 1 && !hasSlip && !form.hasPatronymic && !form.form.includes("I.");
}

function countsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

interface Drawn {
  readonly stock: CrowdStock;
  readonly people: readonly Listed[];
  readonly isCommon: (family: string) => boolean;
  readonly random: () => number;
}

function drawAbsent(kind: AbsentKind, { stock, people, isCommon, random }: Drawn): Person | undefined {
  if (kind === "common") return drawPerson(stock, random);
  const from =
    kind === "look-alike" ? people : people.filter(({ like }) => like !== undefined && isCommon(like.family));
  const listed = from[Math.floor(random() * from.length)];
  if (listed === undefined) return undefined;
  const family = kind === "look-alike" ? drawLookAlike(stock, listed.family, random)?.surname : listed.like?.family;
  return family === undefined ? undefined : named(stock, { ...listed, family }, random);
}
