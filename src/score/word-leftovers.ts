import type { Assignment } from "../match/assignment.ts";
import { initialsOf } from "../name/initials-word.ts";
import type { Part } from "../name/part.ts";
import type { Rules } from "../name/rules.ts";
import type { ParsedName } from "../name/token-groups.ts";
import { isPromoted } from "../name/word-roles.ts";
import type { EntityType } from "../types.ts";
import { nowhere, partSpan } from "./evidence.ts";
import type { EvidenceSum } from "./evidence-sum.ts";
import type { NameComparison } from "./scored-name.ts";
import { add, beyondOneWord } from "./word-agreements.ts";
import { isAlternative, isCore } from "./word-pairing.ts";

/** What it says that words which tell a place or body find no counterpart. */
export class WordLeftOvers {
  readonly #rules: Rules;

  constructor(rules: Rules) {
    this.#rules = rules;
  }

  /** Two that are left over are two names. */
  add(sum: EvidenceSum, assigned: Assignment, { query, name, type }: NameComparison): void {
    const asked = isNamedOtherwise(assigned, "query") ? [] : assigned.extra.filter(isCore);
    const known = isNamedOtherwise(assigned, "name") ? [] : assigned.absent.filter(isCore);
    const { contradicted, missing } = this.#rules.settings.words;
    for (const [at, part] of asked.entries()) {
      const other = known[at];
      sum.isWhole = false;
      // Another number is another, however much else they share: the schools No. 5 and No. 6 of a town.
      const more = part.role === "number" && other?.role === "number" ? beyondOneWord(assigned.pairs) : 0;
      if (other !== undefined) add(sum, "contradicted", contradicted - more, [partSpan(part), partSpan(other)]);
      else add(sum, "missing", this.#missing(part, missing.ofName, type, query), [partSpan(part), nowhere]);
    }
    for (const part of known.slice(asked.length))
      add(sum, "missing", this.#missing(part, missing.ofQuery, type, name), [nowhere, partSpan(part)]);
  }

  #missing(part: Part, usual: number, type: EntityType, { parts }: ParsedName): number {
    const { missing, modifier } = this.#rules.settings.words;
    const { nameWords } = this.#rules;
    const at = parts.indexOf(part);
    // The name said again, by its first letters: (РГСУ).
    if (part.allCapitals && initialsOf(parts.slice(0, at)) === part.folded) return missing.initials;
    // After whom it is named is one thing to leave out, in however many words.
    if (nameWords.isNamesake(parts, at))
      return at > 0 && isCore(parts[at - 1] as Part) && nameWords.isNamesake(parts, at - 1) ? 0 : missing.namesake;
    if (this.#isPlaceOf(type, part)) return missing.city;
    return isPromoted(part) ? modifier.missing.usual : usual;
  }

  /** Whether a part says where a body is. */
  #isPlaceOf(type: EntityType, { folded }: Part): boolean {
    return (
      type === "organization" &&
      this.#rules.nameWords.meaningsOf(folded).some(({ sort }) => sort === "exonym" || sort === "place-in-name")
    );
  }
}

/** Whether a side agrees by the other name that it has: then its first need not. */
function isNamedOtherwise({ pairs }: Assignment, side: "query" | "name"): boolean {
  return pairs.some((pair) => pair[side].parts.some(isAlternative));
}
