import { assign, type Pair } from "../match/assignment.ts";
import type { Part } from "../name/part.ts";
import type { Rules } from "../name/rules.ts";
import type { Settings } from "../settings.ts";
import type { Evidence } from "../types.ts";
import { kindOf, spanOf } from "./evidence.ts";
import { type EvidenceSum, sumEvidence } from "./evidence-sum.ts";
import { givenNamesOfTwoGenders } from "./gender.ts";
import { LeftOvers, leftOverOf } from "./leftovers.ts";
import { onlyPartOf } from "./only-part.ts";
import { PersonPairing } from "./person-pairing.ts";
import { firstPart, isFull, isFurtherName, isInitial, isSurname, mainPart } from "./person-parts.ts";
import type { Population } from "./population.ts";
import type { NameComparison, NameEvidence } from "./scored-name.ts";

/** How well persons' names fit queries, by their parts: Fellegi and Sunter's agreement weights (1969). */
export class PersonScorer {
  readonly #settings: Settings;
  readonly #population: Population;
  readonly #pairing: PersonPairing;
  readonly #leftOvers: LeftOvers;

  constructor(rules: Rules, population: Population) {
    this.#settings = rules.settings;
    this.#population = population;
    this.#pairing = new PersonPairing(rules, population);
    this.#leftOvers = new LeftOvers(rules, this.#pairing);
  }

  evidence({ query, name, costs }: NameComparison): NameEvidence {
    const assigned = assign(query, name, this.#pairing, costs);
    const { pairs, extra, absent } = assigned;
    return sumEvidence(pairs, onlyPartOf(query, pairs, name, this.#settings), (sum) => {
      const leftOver = leftOverOf(assigned);
      this.#addAgreements(sum, pairs, leftOver.contradicted.length > 0);
      if (extra.length > 0 || absent.length > 0) this.#leftOvers.add(sum, leftOver, assigned, { query, name });
      this.#addGender(sum, pairs);
      this.#addRarity(sum, pairs);
    });
  }

  #addAgreements(sum: EvidenceSum, pairs: readonly Pair[], isContradicted: boolean): void {
    let surnames = 0;
    const { secondSurname, furtherGiven } = this.#settings;
    const shared = this.#pairing.sharedPrice(pairs);
    for (let at = 0; at < pairs.length; at++) {
      const pair = pairs[at] as Pair;
      const { query, name } = pair;
      let weight = pair.logOdds + (shared[at] as number);
      // A surname of two words is one surname, and families share it: its second word adds little.
      if (isSurname(name) && ++surnames > 1) weight = Math.min(weight, secondSurname);
      // So do further given names of two who differ, and the father's name of brothers.
      if (isContradicted && isFurtherName(name)) weight = Math.min(weight, furtherGiven);
      sum.logOdds += weight;
      sum.items?.push({ kind: this.#agreement(pair), query: spanOf(query), name: spanOf(name), weight });
    }
  }

  #agreement({ query, name, cost }: Pair): Evidence["kind"] {
    if (query.parts.some(isInitial) || name.parts.some(isInitial)) return "initial";
    return this.#pairing.isTranslated(query, name, cost) ? "given-name" : kindOf(query, name, cost);
  }

  #addGender(sum: EvidenceSum, pairs: readonly Pair[]): void {
    const given = givenNamesOfTwoGenders(pairs);
    if (given === undefined) return;
    const weight = this.#settings.contradicted.given;
    sum.isWhole = false;
    sum.logOdds += weight;
    sum.items?.push({ kind: "contradicted", query: spanOf(given.query), name: spanOf(given.name), weight });
  }

  #addRarity(sum: EvidenceSum, pairs: readonly Pair[]): void {
    for (const { query, name } of pairs) {
      if (!isFull(firstPart(query)) || !isFull(firstPart(name))) continue;
      const weight = this.#population.rarity(query, mainPart(name) as Part, "person");
      if (Math.abs(weight) <= NOTHING) continue;
      sum.logOdds += weight;
      sum.items?.push({ kind: "rarity", query: spanOf(query), name: spanOf(name), weight });
    }
  }
}

// What rounding leaves of a weight of 0.
const NOTHING = 1e-9;
