import { initialsOf } from "../name/initials-word.ts";
import type { Part } from "../name/part.ts";
import type { Rules } from "../name/rules.ts";
import { read } from "../sound/read.ts";
import { wholeSpan } from "./evidence.ts";
import { sumEvidence } from "./evidence-sum.ts";
import type { Population } from "./population.ts";
import type { NameComparison, NameEvidence } from "./scored-name.ts";
import { isCore } from "./word-pairing.ts";

/** What it says that a query is the first letters of a name: many names have the same, so it never decides alone. */
export class AbbreviatedNames {
  readonly #rules: Rules;
  readonly #population: Population;

  constructor(rules: Rules, population: Population) {
    this.#rules = rules;
    this.#population = population;
  }

  evidence({ query, name, type, isInText }: NameComparison): NameEvidence | undefined {
    const { sounds, settings } = this.#rules;
    const [asked, more] = query.parts.filter(isCore);
    if (asked === undefined || more !== undefined || asked.role === "number") return undefined;
    const initials = initialsOf(name.parts);
    if (initials === undefined) return undefined;
    const cost = sounds.aligner.cost(asked.sound, read(sounds, initials), settings.sound.sameSound);
    if (!Number.isFinite(cost)) return undefined;
    const weight = settings.words.abbreviated - this.#population.prior(type, isInText);
    return sumEvidence([], undefined, (sum) => {
      sum.logOdds += weight;
      sum.items?.push({
        kind: "abbreviation",
        query: wholeSpan([asked]),
        name: wholeSpan(name.parts as readonly Part[]),
        weight,
      });
    });
  }
}
