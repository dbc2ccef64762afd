import { makeRandom, shuffled } from "../random.ts";
import { patronymicsOf } from "../scale/patronymics.ts";
import { feminine } from "../scale/surnames.ts";
import { type LookAlike, lookAlikesOf } from "./look-alikes.ts";
import { type CrowdStock, folded } from "./stock.ts";

/** 0 for a man, 1 for a woman. */
export type Sex = 0 | 1;

/** Somebody, with the words as they are spoken; the list may write е for ё. */
export interface Person {
  /** The surname in the masculine. */
  readonly family: string;
  readonly sex: Sex;
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
  /** The family that this one's may be taken for, and how. */
  readonly like?: { readonly family: string; readonly kind: LookAlike["kind"] } | undefined;
}

/** Somebody of the list. */
export interface Listed extends Person {
  readonly id: string;
  readonly name: string;
}

/** The share of the list that bears a look-alike of a surname of the rest. */
export const LOOK_ALIKES = 0.08;
// Of these: the others have a given name that nobody has with the commoner surname.
const SAME_GIVEN = 0.6;
const WOMEN = 0.53;
const YO_KEPT = 0.2;
const TRIES = 50;

/** So many people, no two with the same three words, the look-alikes among them in no special place. */
export function makePeople(stock: CrowdStock, size: number, seed: number): Listed[] {
  const random = makeRandom(seed);
  const people = new Map<string, Person>();
  const add = (person: Person | undefined): void => {
    if (person !== undefined) people.set(keyOf(person), people.get(keyOf(person)) ?? person);
  };
  const ordinary = size - Math.round(size * LOOK_ALIKES);
  while (people.size < ordinary) add(drawPerson(stock, random));
  const models = [...people.values()];
  const isBorne = borne(models);
  while (people.size < size) {
    const model = models[Math.floor(random() * models.length)] as Person;
    const like = drawLookAlike(stock, model.family, random);
    const given = random() < SAME_GIVEN ? model.given : freeGiven(stock, model, isBorne, random);
    if (like === undefined || given === undefined) continue;
    add({
      ...named(stock, { family: like.surname, sex: model.sex, given }, random),
      like: { family: model.family, kind: like.kind },
    });
  }
  return shuffled([...people.values()], random).map((person, number) => ({
    ...person,
    id: `crowd:${number}`,
    name: printed(`${person.surname} ${person.given} ${person.patronymic}`, random() < YO_KEPT),
  }));
}

/** Anybody, by the frequencies of the stock. */
export function drawPerson(stock: CrowdStock, random: () => number): Person {
  const sex: Sex = random() < WOMEN ? 1 : 0;
  return named(stock, { family: stock.surname(random), sex, given: stock.given[sex](random) }, random);
}

/** Somebody of this family and given name, with a father drawn. */
export function named(
  stock: CrowdStock,
  { family, sex, given }: Pick<Person, "family" | "sex" | "given">,
  random: () => number,
): Person {
  const surname = sex === 1 ? feminine(family, "russian") : family;
  return { family, sex, surname, given, patronymic: patronymicsOf(stock.father(random), "russian")[sex] };
}

/** A look-alike that is none of the commonest surnames itself: each kind is as likely. */
export function drawLookAlike(stock: CrowdStock, family: string, random: () => number): LookAlike | undefined {
  const all = lookAlikesOf(family).filter(({ surname }) => !stock.common.has(folded(surname)));
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  const kind = kinds[Math.floor(random() * kinds.length)];
  const alike = all.filter((one) => one.kind === kind);
  return alike[Math.floor(random() * alike.length)];
}

function freeGiven(
  stock: CrowdStock,
  { family, sex }: Person,
  isBorne: (family: string, given: string) => boolean,
  random: () => number,
): string | undefined {
  for (let turn = 0; turn < TRIES; turn++) {
    const given = stock.given[sex](random);
    if (!isBorne(family, given)) return given;
  }
  return undefined;
}

function borne(people: readonly Person[]): (family: string, given: string) => boolean {
  const pairs = new Set(people.map(({ family, given }) => `${family} ${given}`));
  return (family, given) => pairs.has(`${family} ${given}`);
}

function keyOf({ surname, given, patronymic }: Person): string {
  return folded(`${surname} ${given} ${patronymic}`);
}

function printed(name: string, keepsYo: boolean): string {
  return keepsYo ? name : folded(name);
}
