import { makeRandom } from "../random.ts";
import { AS_LISTED, type Form, MIX, TYPOS } from "./forms.ts";
import { type SpelledParts, Spelling } from "./namesakes.ts";
import type { Population } from "./population.ts";
import { weighted } from "./skew.ts";
import { readTraditions, type Tradition } from "./traditions.ts";
import { mistyped } from "./typing-errors.ts";

/** A text to look up and whom it means. */
export interface ScaleQuery {
  readonly text: string;
  readonly id: string;
  /** The label of the tradition, the form, and whether it has a typing error. */
  readonly tradition: string;
  readonly form: string;
  readonly typo: boolean;
  /** Another entity's name is written like this by some tradition: the query does not tell which is meant. */
  readonly hasNamesake: boolean;
}

/** So many queries for people drawn by a seed, by the mix of forms.ts. */
export function makeQueries(people: Population, count: number, seed: number): ScaleQuery[] {
  const random = makeRandom(seed);
  const traditions = readTraditions();
  const pickForm = weighted(MIX.map(({ share }) => share));
  const pickTradition = weighted(traditions.map(({ share }) => share));
  const cyrillic = traditions.find(({ id }) => id === "cyrillic") as Tradition;
  const spelling = new Spelling(people, traditions);
  return Array.from({ length: count }, () => {
    const form = MIX[pickForm(random)] as Form;
    const isListed = form.form === AS_LISTED;
    const tradition = isListed ? cyrillic : (traditions[pickTradition(random)] as Tradition);
    const target = drawTarget(people, form, random);
    const asked = isListed
      ? askedAsListed(people, target, cyrillic, spelling)
      : askedIn(people, target, form, tradition, spelling);
    const typo = random() < TYPOS;
    const part = random() < 0.5 ? asked.parts.given : asked.parts.surname;
    const wrong = typo ? withError(asked, isInitial(part) ? asked.parts.surname : part, random) : asked;
    return {
      text: wrong.text,
      id: people.ids[target] ?? "",
      tradition: isListed ? AS_LISTED : tradition.label,
      form: form.form,
      typo,
      hasNamesake: [asked, wrong].some(({ parts }) => spelling.hasNamesake(target, parts)),
    };
  });
}

interface Asked {
  readonly text: string;
  readonly parts: SpelledParts;
}

/** Anybody; for a form with a patronymic, anybody who is listed with one. */
function drawTarget(people: Population, { parts }: Form, random: () => number): number {
  const needsPatronymic = parts.some((part) => part.startsWith("patronymic"));
  for (;;) {
    const person = Math.floor(random() * people.ids.length);
    if (!needsPatronymic || (people.patronymics[person] ?? -1) >= 0) return person;
  }
}

function askedIn(people: Population, target: number, form: Form, tradition: Tradition, spelling: Spelling): Asked {
  const written = (part: Form["parts"][number]): string => {
    const [kind, initial] = part.split("-");
    const numbers = kind === "surname" ? people.surnames : kind === "given" ? people.givens : people.patronymics;
    return spelling.word(numbers[target] ?? -1, tradition, initial !== undefined);
  };
  const of = (kind: string): string | undefined => {
    const part = form.parts.find((one) => one.startsWith(kind));
    return part === undefined ? undefined : written(part);
  };
  const parts = { surname: of("surname") ?? "", given: of("given") ?? "", patronymic: of("patronymic") };
  return { text: form.parts.map(written).join(" "), parts };
}

/** The name letter by letter; namesakes are looked for with ё as е, like print has it. */
function askedAsListed(people: Population, target: number, cyrillic: Tradition, spelling: Spelling): Asked {
  const word = (numbers: Int32Array): string => spelling.word(numbers[target] ?? -1, cyrillic, false);
  const patronymic = (people.patronymics[target] ?? -1) < 0 ? undefined : word(people.patronymics);
  const parts = { surname: word(people.surnames), given: word(people.givens), patronymic };
  return { text: people.names[target] ?? "", parts };
}

/** The error is in one word of the text, and in the part that it is. */
function withError({ text, parts }: Asked, part: string, random: () => number): Asked {
  // A listed name may differ from its parts in ё or in a letter of its own alphabet: then the longest word is mistyped.
  const word = text.includes(part) ? part : longestWord(text);
  const wrong = mistyped(word, random);
  const changed = (one: string): string => (one === part ? wrong : one);
  return {
    text: text.replace(word, () => wrong),
    parts: { ...parts, surname: changed(parts.surname), given: changed(parts.given) },
  };
}

function longestWord(text: string): string {
  return text.split(" ").reduce((longest, word) => (word.length > longest.length ? word : longest));
}

function isInitial(part: string): boolean {
  return part.endsWith(".");
}
