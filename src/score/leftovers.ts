import type { Assignment, Pair } from "../match/assignment.ts";
import type { Part, Role } from "../name/part.ts";
import type { Rules } from "../name/rules.ts";
import type { ParsedName } from "../name/token-groups.ts";
import type { Settings } from "../settings.ts";
import { nowhere, partSpan } from "./evidence.ts";
import type { EvidenceSum } from "./evidence-sum.ts";
import type { PersonPairing } from "./person-pairing.ts";
import { countParts, counts, fullRole, isFull, isInitial, isSurname, mainPart } from "./person-parts.ts";

/** Parts of two names that find no counterpart among each other, or contradict each other. */
export interface LeftOver {
  readonly contradicted: readonly (readonly [query: Part, name: Part])[];
  /** Of the query. */
  readonly extra: readonly Part[];
  /** Of the name. */
  readonly absent: readonly Part[];
}

/** What it says that parts of a person's name find no counterpart. */
export class LeftOvers {
  readonly #rules: Rules;
  readonly #settings: Settings;
  readonly #pairing: PersonPairing;

  constructor(rules: Rules, pairing: PersonPairing) {
    this.#rules = rules;
    this.#settings = rules.settings;
    this.#pairing = pairing;
  }

  add(sum: EvidenceSum, leftOver: LeftOver, { pairs, extra, absent }: Assignment, sides: Sides): void {
    for (const [query, name] of leftOver.contradicted) this.#addContradiction(sum, query, name);
    const isBareAlias = countParts(sides.name.parts, isFullName) === 1 && countParts(sides.query.parts, isFullName) > 1;
    for (const part of leftOver.extra) this.#addExtra(sum, part, isBareAlias);
    const hasSurname = pairs.some((pair) => isSurname(pair.name));
    for (const part of leftOver.absent) {
      const role = part.role === "surname" && hasSurname ? "name" : missingRole(part);
      addAbsent(sum, part, this.#settings.missing[role]);
    }
    this.#addParticles(sum, extra, absent);
  }

  #addContradiction(sum: EvidenceSum, query: Part, name: Part): void {
    const weight = this.#pairing.contradiction(query, name);
    sum.isWhole = false;
    sum.logOdds += weight;
    sum.items?.push({ kind: "contradicted", query: partSpan(query), name: partSpan(name), weight });
  }

  /** A name of one word is an alias for use alone: Ivan Putin is not "Putin". */
  #addExtra(sum: EvidenceSum, part: Part, isBareAlias: boolean): void {
    const isContradicted = isBareAlias && isFull(part);
    const { contradicted, missing } = this.#settings;
    const weight = isContradicted ? contradicted.name : missing[missingRole(part)];
    const kind = isContradicted ? "contradicted" : "missing";
    sum.isWhole = false;
    sum.logOdds += weight;
    sum.items?.push({ kind, query: partSpan(part), name: nowhere, weight });
  }

  /** Of Al Sinov, Sinov is not the whole; but a particle on both sides is not missing, von or фон. */
  #addParticles(sum: EvidenceSum, extra: readonly Part[], absent: readonly Part[]): void {
    const isNameParticle = ({ role, folded }: Part): boolean =>
      role === "particle" && !this.#rules.smallWords.isPatronymicWord(folded);
    const [asked, known] = [extra.filter(isNameParticle), absent.filter(isNameParticle)];
    for (const part of asked.slice(known.length)) this.#addExtra(sum, part, false);
    for (const part of known.slice(asked.length)) addAbsent(sum, part, this.#settings.missing.particle);
  }
}

/** The two names that are compared. */
export interface Sides {
  readonly query: ParsedName;
  readonly name: ParsedName;
}

/** Sets the parts that no pair holds against each other. */
export function leftOverOf({ pairs, extra, absent }: Assignment): LeftOver {
  if (extra.length === 0 && absent.length === 0) return NOTHING;
  const unmatched = absent.filter(counts);
  const contradicted: [Part, Part][] = [];
  const unpaired: Part[] = [];
  for (const part of extra) {
    if (!counts(part)) continue;
    const other = unmatched.findIndex((one) => isCounterpart(part, one));
    const surname = surnameTakenFor(part, pairs);
    if (other >= 0) contradicted.push([part, unmatched.splice(other, 1)[0] as Part]);
    else if (surname !== undefined) contradicted.push([part, surname]);
    else unpaired.push(part);
  }
  return { contradicted, extra: unpaired, absent: unmatched };
}

/** The surname of the name, if the query has one of its own and that is but a given name there. */
function surnameTakenFor(part: Part, pairs: readonly Pair[]): Part | undefined {
  if (part.role !== "surname") return undefined;
  const taken = pairs.filter(({ name }) => isSurname(name));
  const [first] = taken;
  return taken.every(({ query }) => mainPart(query)?.role === "given") ? first && mainPart(first.name) : undefined;
}

const NOTHING: LeftOver = { contradicted: [], extra: [], absent: [] };

function isFullName(part: Part): boolean {
  return counts(part) && isFull(part);
}

/** Two left-over parts speak of the same thing: what is left out is not contradicted. */
function isCounterpart(a: Part, b: Part): boolean {
  if (a.role === "number" || b.role === "number") return a.role === b.role;
  if (isInitial(a) || isInitial(b)) return a.role !== "surname" && b.role !== "surname" && areBothFirst(a, b);
  if (a.role === "patronymic" || b.role === "patronymic") return a.role === b.role || (!a.sure && !b.sure);
  return a.role === b.role || a.role === "name" || b.role === "name" || !a.sure || !b.sure;
}

/** A first initial speaks of the first given name, a further one of the patronymic or of another given name. */
function areBothFirst(a: Part, b: Part): boolean {
  return (a.place === 0) === (b.place === 0);
}

function addAbsent(sum: EvidenceSum, part: Part, weight: number): void {
  sum.logOdds += weight;
  sum.items?.push({ kind: "missing", query: nowhere, name: partSpan(part), weight });
}

function missingRole(part: Part): Extract<Role, keyof Settings["missing"]> {
  if (part.role === "number") return "initial";
  return part.role === "initial" || part.role === "particle" ? part.role : fullRole(part);
}
