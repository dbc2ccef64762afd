import { readdirSync, readFileSync } from "node:fs";
import { isPatronymic } from "../../bench/names.ts";
import { makeRandom } from "../../bench/random.ts";
import { givenNames } from "../ranking/given-names.ts";
import { surnames as surnamePairs } from "../ranking/surnames.ts";
import { traditions } from "../ranking/traditions.ts";
import { fathers, men, menBesides, neighbours, usual, women, womenBesides } from "./crowd-names.ts";

/** A surname and a given name; what else a name holds (a patronymic) tells less. */
export interface Person {
  readonly surname: string;
  readonly given: string;
}

/** How a name of the index reads: the surname first, but for "Олег Петрович Орлов" and "Димитър Иванов Бербатов". */
export function personOf(name: string): Person {
  const [first = "", second = "", third] = name.split(" ");
  const givenFirst = third !== undefined && (isPatronymic(second.toLowerCase()) || /ов$/u.test(second));
  return givenFirst ? { given: first, surname: third } : { given: second, surname: first };
}

/**
 * Made-up people in Cyrillic, as a registry holds them, always the same. First come near neighbours of those who are
 * asked for, with their given names. For the rest each surname and given name together draw a lot, and the lowest win;
 * given names that are asked for win more often. Nobody is one of the `barred`.
 */
export function makeCrowd(size: number, asked: readonly Person[], barred: readonly Person[]): string[] {
  const taken = new Set([...asked, ...barred].map(keyOf));
  const near = asked.flatMap(({ surname, given }) =>
    (neighbours.get(mansForm(surname)) ?? []).map((neighbour) => ({ surname: neighbour, given })),
  );
  const givenAsked = new Set(asked.map(({ given }) => given));
  const drawn = allSurnames
    .flatMap((surname) => distinct([...givenAsked, ...allGiven]).map((given) => ({ surname, given })))
    .map((person) => ({ person, lot: lot(person) * (givenAsked.has(person.given) ? 0.25 : 1) }))
    .filter(({ lot }) => lot < 0.1)
    .sort((a, b) => a.lot - b.lot)
    .map(({ person }) => person);
  const people = [...near, ...drawn].filter((person) => !taken.has(keyOf(person)));
  return distinct(people.map(inFull)).slice(0, size);
}

/** A number from 0 up to 1 that hangs on the name alone: a new name in a list moves no other. */
function lot({ surname, given }: Person): number {
  const seed = [...`${surname} ${given}`].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193), 7);
  return makeRandom(seed)();
}

/** "Орлова Ольга Петровна" or "Ольга Петровна Орлова", with a father who hangs on the name alone. */
function inFull(person: Person): string {
  const { given } = person;
  const chance = lot({ ...person, given: `${given} ` });
  const father = patronymic(fathers[Math.floor(chance * fathers.length)] as string, isWoman(given));
  const surname = isWoman(given) ? womansForm(person.surname) : person.surname;
  return (chance * 1000) % 1 < 0.7 ? `${surname} ${given} ${father}` : `${given} ${father} ${surname}`;
}

const read = (path: string): string => readFileSync(path, "utf8");
const distinct = (list: readonly string[]): string[] => [...new Set(list)];

// Classes of given names; the first form of a class is the Russian one.
const classes = readdirSync("data/given-names").flatMap((file) => {
  const parsed = JSON.parse(read(`data/given-names/${file}`)) as { classes: { names: string[] }[] };
  return parsed.classes.map(({ names }) => names);
});
const classOf = new Map(classes.flatMap((names, index) => names.map((name) => [fold(name), index] as const)));
const listed = classes.flatMap(([first = ""]) => (/^[А-ЯЁ][а-яё]+$/u.test(first) ? [first] : []));
const isWoman = (given: string): boolean =>
  !menBesides.includes(given) && (/[ая]$/u.test(given) || womenBesides.includes(given) || women.includes(given));
const allMen = distinct([...men, ...listed.filter((name) => !isWoman(name))]);
const allWomen = distinct([...women, ...listed.filter(isWoman)]);
const allGiven = [...allMen, ...allWomen];

// A man's form; a surname of the figures or the pairs may be a woman's, and stand anywhere in the name.
const SURNAME = /^[А-ЯЁ][а-яё]+(?:[оеё]в|[иы]н|ский|енко|чук|ян)$/u;
const borrowed = [...surnamePairs, ...givenNames, ...traditions]
  .flatMap(({ pairs }) => pairs.flatMap(([, better, worse]) => [better, worse]))
  .concat((read("bench/data/figures.jsonl").match(/(?<="name":")[А-яЁё ]+/gu) ?? []) as string[])
  .flatMap((name) => name.split(" "))
  .map(mansForm)
  .filter((word) => SURNAME.test(word) && word.length > 4 && !classOf.has(fold(word)));
const allSurnames = distinct([...[...neighbours.values()].flat(), ...usual, ...borrowed, ...allMen.map(fromGivenName)]);

/**
 * The same for two names that one and the same person may bear: ё is е, forms of one given name are one, and Хасанов is
 * Гасанов (both are Həsənov).
 */
function keyOf({ surname, given }: Person): string {
  return `${fold(mansForm(surname)).replace(/^х/u, "г")} ${classOf.get(fold(given)) ?? fold(given)}`;
}

function fold(word: string): string {
  return word.toLowerCase().replace(/ё|ьо/gu, "е");
}

function mansForm(surname: string): string {
  return surname.replace(/(?<=[оеё]в|[иы]н)а$/u, "").replace(/ская$/u, "ский");
}

function womansForm(surname: string): string {
  if (/(?:[оеё]в|[иы]н)$/u.test(surname)) return `${surname}а`;
  return surname.replace(/(?:ий|ый|ой)$/u, "ая");
}

/** Сергей, Сергеев; Илья, Ильин; Данило, Данилов; Роман, Романов. */
function fromGivenName(name: string): string {
  if (name.endsWith("о")) return `${name}в`;
  if (/[ая]$/u.test(name)) return `${name.slice(0, -1)}ин`;
  return /[йь]$/u.test(name) ? `${name.slice(0, -1)}ев` : `${name}ов`;
}

/** Сергей, Сергеевич and Сергеевна; Юрий, Юрьевич; Роман, Романович. */
function patronymic(father: string, isWomans: boolean): string {
  const stem = IRREGULAR.get(father) ?? father.replace(/ий$/u, "ьй");
  const ending = isWomans ? "вна" : "вич";
  return /[йь]$/u.test(stem) ? `${stem.slice(0, -1)}е${ending}` : `${stem}о${ending}`;
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["Павел", "Павл"],
  ["Пётр", "Петр"],
  ["Лев", "Льв"],
  ["Яков", "Яковль"],
  ["Михаил", "Михайл"],
]);
