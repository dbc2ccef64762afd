import { makeRandom } from "../random.ts";
import type { Population, Word } from "../scale/population.ts";
import { weighted } from "../scale/skew.ts";
import { readTraditions, speller, type Tradition } from "../scale/traditions.ts";
import { mistyped } from "../scale/typing-errors.ts";

/** What somebody has typed so far of somebody's name. */
export interface Typing {
  readonly text: string;
  readonly script: "Cyrillic" | "Latin";
  readonly form: Form;
  /** Letters of the word that is being typed, a slip left out. */
  readonly letters: number;
  readonly person: number;
}

type Part = "surname" | "given";

/** Which words are typed: all of them whole but the last. */
interface FormOf {
  readonly form: string;
  readonly words: readonly Part[];
  readonly slip?: true;
}

export const FORMS = [
  { form: "surname", words: ["surname"] },
  { form: "given name", words: ["given"] },
  { form: "given name, then surname", words: ["given", "surname"] },
  { form: "surname, then given name", words: ["surname", "given"] },
  { form: "surname with a slip", words: ["surname"], slip: true },
] as const satisfies readonly FormOf[];

export type Form = (typeof FORMS)[number]["form"];

export const LENGTHS = [3, 4, 5, 6] as const;

/**
 * So many typings of people drawn by a seed for each form, length and script. In Latin a name is spelled by the
 * traditions of the scale benchmark, which owe nothing to the library's own tables.
 */
export function makeTypings(people: Population, each: number, seed: number): Typing[] {
  const random = makeRandom(seed);
  const traditions = readTraditions();
  const cyrillic = traditions.find(({ id }) => id === "cyrillic") as Tradition;
  const latin = traditions.filter((tradition) => tradition !== cyrillic);
  const pick = weighted(latin.map(({ share }) => share / latin.reduce((sum, one) => sum + one.share, 0)));
  const all: Typing[] = [];
  for (let turn = 0; turn < each; turn++)
    for (const form of FORMS)
      for (const letters of LENGTHS)
        for (const script of ["Cyrillic", "Latin"] as const) {
          const tradition = script === "Latin" ? (latin[pick(random)] as Tradition) : cyrillic;
          all.push(typingOf(people, { ...form, letters, script, tradition }, random));
        }
  return all;
}

interface Wanted extends FormOf {
  readonly form: Form;
  readonly letters: number;
  readonly script: Typing["script"];
  readonly tradition: Tradition;
}

function typingOf(people: Population, wanted: Wanted, random: () => number): Typing {
  const { form, words, letters, script, tradition, slip } = wanted;
  for (;;) {
    const person = Math.floor(random() * people.ids.length);
    const written = words.map((part) => wordOf(people, person, part, tradition));
    const last = written.pop() ?? "";
    // What is shorter is typed whole, and no beginning.
    if (last.length < letters) continue;
    const begun = last.slice(0, letters);
    const text = [...written, slip === true ? mistyped(begun, random) : begun].join(" ");
    return { text, script, form, letters, person };
  }
}

function wordOf(people: Population, person: number, part: Part, tradition: Tradition): string {
  const { text, language } = people.words[numberOf(people, person, part)] as Word;
  return speller(tradition, language)(text);
}

/** The number of the word that somebody has as a part of the name. */
export function numberOf(people: Population, person: number, part: Part): number {
  return (part === "surname" ? people.surnames : people.givens)[person] ?? -1;
}
