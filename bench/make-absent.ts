// Makes data/absent.tsv: names of nobody in data/figures.jsonl, put together from the given name of one figure and the
// surname of another, both as one language spells them. The same figures give the same file; how to run it: README.md.
import { readFileSync, writeFileSync } from "node:fs";
import { makeRandom } from "./random.ts";

export interface Figure {
  id: string;
  names: { name: string; script: string; lang: string }[];
}

interface Part {
  id: string;
  lang: string;
  given: string;
  surname: string;
}

const COUNT = 300;
const SEED = 1961;
const DATA = "bench/data";

/** A language with fewer spellings than this has too few to recombine. */
const FEWEST_OF_A_LANGUAGE = 4;

/** A Mongolian name is the father's name and one's own; it has no surname to give away. */
export const WITHOUT_SURNAME = new Set(["fig:battulga", "fig:elbegdorj", "fig:enkhbayar"]);

/** A given name goes with a surname of the same gender. */
export const WOMEN = new Set(
  [
    "akhmatova alexandria-nana balajayeva bykova chiburdanidze danielian-elina galliamova gannushkina gaprindashvili",
    "ioseliani kosteniuk lahno mammadova-gulnar mammadzada-gunay matveeva mkrtchian-lilit rudenko-lyudmila tsvetaeva",
  ]
    .join(" ")
    .split(" ")
    .map((slug) => `fig:${slug}`),
);

/** Letters that one first sound is written with: Jewgeni, Yevgeny, Evgeny; Wassili, Vasily; Chingiz, Tschingis. */
const SAME_START = ["vwu", "jyieéi", "kcqxčç", "ghħ", "sšşz", "tcčç"];

const PATRONYMIC = /(ovi[cč]h?|evi[cč]h?|owitsch|ewitsch|ovitch|ovich|vna|ulı|uly|uli)$/u;

const UNMARKED: Record<string, string> = { ł: "l", ı: "i", ə: "a", ø: "o" };

function fold(text: string): string {
  const bare = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return bare.replace(/[łıəø]/gu, (letter) => UNMARKED[letter] ?? letter);
}

/** The same key for the same words in whatever order. */
function key(name: string): string {
  return fold(name)
    .split(/[\s,]+/u)
    .sort()
    .join(" ");
}

function splitName(name: string): { given: string; surname: string } | undefined {
  const [before = "", after] = name.split(", ");
  const words = name.split(" ");
  const given = after === undefined ? words[0] : after.split(" ")[0];
  const surname = after === undefined ? words.at(-1) : before;
  if (given === undefined || surname === undefined || words.length < 2 || words.length > 3) return undefined;
  return name.includes(".") || PATRONYMIC.test(fold(surname)) ? undefined : { given, surname };
}

function partsOf(figure: Figure): Part[] {
  const parts: Part[] = [];
  for (const { name, script, lang } of figure.names) {
    const split = script === "Latin" ? splitName(name) : undefined;
    if (split !== undefined) parts.push({ id: figure.id, lang, ...split });
  }
  // A name with the surname first and no comma shows itself: what stands last is a given name elsewhere.
  const givens = parts.map(({ given }) => fold(given));
  return parts.filter(({ surname }) => !givens.includes(fold(surname)));
}

function starts(givens: readonly string[]): Set<string> {
  const letters = new Set(givens.map((given) => fold(given).charAt(0)));
  for (const group of SAME_START) {
    if ([...group].some((letter) => letters.has(letter))) for (const letter of group) letters.add(letter);
  }
  return letters;
}

/** Whether the two, put together, could still be one of the two: their given names may be one, or their surnames. */
function tooClose(given: readonly Part[], surname: readonly Part[]): boolean {
  const first = starts(given.map((part) => part.given));
  const second = starts(surname.map((part) => part.given));
  if ([...first].some((letter) => second.has(letter))) return true;
  const surnames = new Set(given.map((part) => fold(part.surname).slice(0, 4)));
  return surname.some((part) => surnames.has(fold(part.surname).slice(0, 4)));
}

function languagesOf(parts: readonly Part[]): Part[][] {
  const byLanguage = new Map<string, Part[]>();
  for (const part of parts) byLanguage.set(part.lang, [...(byLanguage.get(part.lang) ?? []), part]);
  return [...byLanguage.values()].filter((ofOne) => ofOne.length >= FEWEST_OF_A_LANGUAGE);
}

export function makeAbsent(figures: readonly Figure[]): string[] {
  const people = new Map<string, Part[]>();
  for (const figure of figures) if (!WITHOUT_SURNAME.has(figure.id)) people.set(figure.id, partsOf(figure));
  const taken = new Set(figures.flatMap(({ names }) => names.map(({ name }) => key(name))));

  const languages = languagesOf([...people.values()].flat());
  const random = makeRandom(SEED);
  const pick = (parts: readonly Part[]): Part | undefined => parts[Math.floor(random() * parts.length)];
  const lines: string[] = [];
  // The languages take turns, so that a small one is not drowned; one that has nothing left passes.
  for (let turn = 0; lines.length < COUNT && turn < COUNT * 100; turn++) {
    const parts = languages[turn % languages.length] ?? [];
    const one = pick(parts);
    const other = pick(parts);
    if (one === undefined || other === undefined || WOMEN.has(one.id) !== WOMEN.has(other.id)) continue;
    const name = `${one.given} ${other.surname}`;
    if (taken.has(key(name)) || tooClose(people.get(one.id) ?? [], people.get(other.id) ?? [])) continue;
    taken.add(key(name));
    lines.push([name, one.lang, one.id, other.id].join("\t"));
  }
  return lines.sort();
}

export function readFigures(jsonl: string): Figure[] {
  return jsonl
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Figure);
}

if (process.argv.includes("--write")) {
  const lines = makeAbsent(readFigures(readFileSync(`${DATA}/figures.jsonl`, "utf8")));
  writeFileSync(`${DATA}/absent.tsv`, `${lines.join("\n")}\n`);
}
