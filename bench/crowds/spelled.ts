import { type SpelledParts, Spelling } from "../scale/namesakes.ts";
import { type Population, wordTable } from "../scale/population.ts";
import { weighted } from "../scale/skew.ts";
import { readTraditions, type Tradition } from "../scale/traditions.ts";
import { mistyped } from "../scale/typing-errors.ts";
import { type CrowdForm, FORMS, SLIPS } from "./forms.ts";
import type { Listed, Person } from "./people.ts";

/** A name as a question writes it. */
export interface Spelled {
  readonly who: Person;
  readonly text: string;
  readonly form: CrowdForm;
  readonly tradition: string;
  readonly hasSlip: boolean;
  /** The parts as they are meant, and as they stand there; the same unless there is a slip. */
  readonly parts: readonly [SpelledParts, SpelledParts];
}

/** The place of somebody who is not in the list. */
const NOBODY = -1;
const NOT_ASKED_IN = new Set(["cyrillic", "arabic"]);

/** Writes names of people, listed or not, and says who else is written so. */
export class Writer {
  private readonly words = wordTable();
  private readonly spelling: Spelling;
  private readonly traditions: readonly Tradition[];
  private readonly pickTradition: (random: () => number) => number;
  private readonly pickForm = weighted(FORMS.map(({ share }) => share));

  constructor(people: readonly Listed[]) {
    const all = readTraditions();
    this.traditions = all.filter(({ id }) => !NOT_ASKED_IN.has(id));
    this.pickTradition = weighted(this.traditions.map(({ share }) => share));
    const numbers = (part: "surname" | "given" | "patronymic") =>
      Int32Array.from(people, (person) => this.numberOf(person[part]));
    const population: Population = {
      ids: people.map(({ id }) => id),
      names: people.map(({ name }) => name),
      words: this.words.all,
      surnames: numbers("surname"),
      givens: numbers("given"),
      patronymics: numbers("patronymic"),
    };
    this.spelling = new Spelling(population, all);
  }

  /** Somebody's name by a form, a tradition and perhaps a slip, all drawn. */
  write(person: Person, random: () => number): Spelled {
    const form = FORMS[this.pickForm(random)] as CrowdForm;
    const tradition = this.traditions[this.pickTradition(random)] as Tradition;
    const asks = (part: string): boolean => form.form.includes(part);
    const word = (text: string, isInitial: boolean): string =>
      this.spelling.word(this.numberOf(text), tradition, isInitial);
    const meant: SpelledParts = {
      surname: word(person.surname, false),
      given: word(person.given, asks("I.")),
      patronymic: form.hasPatronymic ? word(person.patronymic, asks("P.")) : undefined,
    };
    const hasSlip = random() < SLIPS;
    const stands = hasSlip ? slipped(meant, random) : meant;
    return {
      who: person,
      text: fill(form.form, stands),
      form,
      tradition: tradition.label,
      hasSlip,
      parts: [meant, stands],
    };
  }

  /** Whether anybody but the one at this place of the list is written so, by whatever tradition. */
  hasNamesake(place: number, { parts }: Spelled): boolean {
    return parts.some((one) => this.spelling.hasNamesake(place, one));
  }

  /** Whether anybody of the list is written so, whoever the father is. */
  isListed({ parts }: Spelled): boolean {
    return parts.some((one) => this.spelling.hasNamesake(NOBODY, { ...one, patronymic: undefined }));
  }

  private numberOf(text: string): number {
    return this.words.numberOf(text, "russian");
  }
}

function slipped(parts: SpelledParts, random: () => number): SpelledParts {
  const inGiven = random() < 0.5 && !parts.given.endsWith(".");
  return inGiven
    ? { ...parts, given: mistyped(parts.given, random) }
    : { ...parts, surname: mistyped(parts.surname, random) };
}

function fill(form: string, { surname, given, patronymic = "" }: SpelledParts): string {
  return form.replace(/surname|given|patronymic|I\.|P\./gu, (part) => {
    if (part === "surname") return surname;
    return part === "given" || part === "I." ? given : patronymic;
  });
}
