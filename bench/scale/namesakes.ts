import type { Population, Word } from "./population.ts";
import type { Language } from "./stocks.ts";
import { initialOf, speller, type Tradition } from "./traditions.ts";

/** The parts of a name as a query has them; the parts that it lacks are undefined. */
export interface SpelledParts {
  readonly surname: string;
  readonly given: string;
  readonly patronymic?: string | undefined;
}

/** Spells the words of a population, each once a tradition, and finds who else is written like that. */
export class Spelling {
  private readonly people: Population;
  private readonly traditions: readonly Tradition[];
  private readonly spellers = new Map<string, (word: string) => string>();
  private readonly spelled = new Map<string, string>();
  private readonly bySurname: ReadonlyMap<number, readonly number[]>;
  private readonly surnames = new Map<string, ReadonlyMap<string, readonly number[]>>();

  constructor(people: Population, traditions: readonly Tradition[]) {
    this.people = people;
    this.traditions = traditions;
    this.bySurname = grouped(people.ids.keys(), (person) => people.surnames[person] ?? -1);
  }

  /** A word by its number, as the tradition writes it, or its initial. */
  word(number: number, tradition: Tradition, isInitial: boolean): string {
    const key = `${tradition.id} ${number} ${isInitial}`;
    const known = this.spelled.get(key);
    if (known !== undefined) return known;
    const { text, language } = this.people.words[number] as Word;
    const spell = this.speller(tradition, language);
    const spelled = isInitial ? initialOf(text, tradition, spell) : spell(text);
    this.spelled.set(key, spelled);
    return spelled;
  }

  /**
   * Whether anybody but the target is written just so by any tradition: a query does not tell its tradition, and
   * Chilov is Хилов to a Slavist and Шилов to a Frenchman.
   */
  hasNamesake(target: number, parts: SpelledParts): boolean {
    return this.traditions.some((tradition) => {
      const surnames = this.surnamesOf(tradition).get(parts.surname.toLowerCase()) ?? [];
      const people = surnames.flatMap((surname) => this.bySurname.get(surname) ?? []);
      return people.some((person) => person !== target && this.fits(person, parts, tradition));
    });
  }

  private fits(person: number, { given, patronymic }: SpelledParts, tradition: Tradition): boolean {
    const written = (number: number, like: string): boolean =>
      number >= 0 && this.word(number, tradition, like.endsWith(".")).toLowerCase() === like.toLowerCase();
    return (
      written(this.people.givens[person] ?? -1, given) &&
      (patronymic === undefined || written(this.people.patronymics[person] ?? -1, patronymic))
    );
  }

  /** The numbers of surnames by the way that a tradition writes them. */
  private surnamesOf(tradition: Tradition): ReadonlyMap<string, readonly number[]> {
    const known = this.surnames.get(tradition.id);
    if (known !== undefined) return known;
    const made = grouped(this.bySurname.keys(), (surname) => {
      const { text, language } = this.people.words[surname] as Word;
      return this.speller(tradition, language)(text).toLowerCase();
    });
    this.surnames.set(tradition.id, made);
    return made;
  }

  private speller(tradition: Tradition, language: Language): (word: string) => string {
    const key = `${tradition.id} ${language}`;
    const known = this.spellers.get(key) ?? speller(tradition, language);
    this.spellers.set(key, known);
    return known;
  }
}

function grouped<K>(numbers: Iterable<number>, keyOf: (number: number) => K): Map<K, number[]> {
  const groups = new Map<K, number[]>();
  for (const number of numbers) {
    const key = keyOf(number);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [number]);
    else group.push(number);
  }
  return groups;
}
