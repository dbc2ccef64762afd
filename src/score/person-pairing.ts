import type { Pairing } from "../match/assignment.ts";
import { standsFor } from "../name/initials.ts";
import type { Part } from "../name/part.ts";
import type { Rules } from "../name/rules.ts";
import type { TokenGroup } from "../name/token-groups.ts";
import type { Settings } from "../settings.ts";
import { type FullRole, firstPart, fullRole, isInitial, mainPart } from "./person-parts.ts";

/** What it says that two parts of persons' names agree. */
export class PersonPairing implements Pairing {
  readonly settings: Settings;
  readonly #rules: Rules;
  readonly #agreement: Readonly<Record<FullRole, number>>;
  /** By the number of sounds: what a nat of spelling cost counts in short words. */
  readonly #perNatOfShort: readonly number[];

  constructor(rules: Rules) {
    const { outsiders, outsidersSharing, perNat, shortWord, shortWordSounds } = rules.settings;
    const agreement = (role: FullRole): number => Math.log(outsiders / outsidersSharing[role]);
    this.settings = rules.settings;
    this.#rules = rules;
    this.#agreement = {
      given: agreement("given"),
      patronymic: agreement("patronymic"),
      surname: agreement("surname"),
      name: agreement("name"),
    };
    this.#perNatOfShort = Array.from(
      { length: shortWordSounds },
      (_, sounds) => perNat * (shortWordSounds / Math.max(1, sounds)) ** shortWord,
    );
  }

  mayPair(query: TokenGroup, name: TokenGroup): boolean {
    const [asked, known] = [mainPart(query), mainPart(name)];
    return asked !== undefined && known !== undefined && rolesFit(asked, known);
  }

  logOdds(query: TokenGroup, name: TokenGroup, spelling: number): number | undefined {
    const asked = mainPart(query) as Part;
    const known = mainPart(name) as Part;
    if (isInitial(asked) || isInitial(known)) return this.#ofInitial(query, name);
    if (!Number.isFinite(spelling) && !mayBeGivenNames(query, name)) return undefined;
    const cost = this.isTranslated(query, name, spelling) ? this.settings.givenName.cost : spelling;
    const logOdds =
      this.#agreement[fullRole(known.sure ? known : asked)] -
      this.#spellingLoss(query, name, cost) +
      this.#swapLoss(asked, known);
    return logOdds > this.settings.farthest && !this.#areTwoGivenNames(query, name, spelling) ? logOdds : undefined;
  }

  /** An initial stands for a name that begins with it; the first for the first given name, no other for that one. */
  #ofInitial(query: TokenGroup, name: TokenGroup): number | undefined {
    if (query.parts.length > 1 || name.parts.length > 1) return undefined;
    const [asked, known] = [firstPart(query), firstPart(name)];
    if (isSureSurname(asked) || isSureSurname(known)) return undefined;
    const isSurname = asked.role === "surname" || known.role === "surname";
    if (!isSurname && (asked.place === 0) !== (known.place === 0)) return undefined;
    const fits = standsFor(this.#rules.sounds, asked.sound.symbols, known.sound.symbols);
    return fits ? this.settings.initial : undefined;
  }

  /** What it costs that a surname stands for a given name: the more, the surer the sides are of their order. */
  #swapLoss(query: Part, name: Part): number {
    if (query.role === name.role || query.role === "name" || name.role === "name") return 0;
    return this.settings.swapped[Number(query.sure) + Number(name.sure)] as number;
  }

  #spellingLoss(query: TokenGroup, name: TokenGroup, cost: number): number {
    const sounds = Math.min(query.sound.symbols.length, name.sound.symbols.length);
    return ((this.#perNatOfShort[sounds] ?? this.settings.perNat) * cost) / 100;
  }

  /** Whether two groups are forms of one given name, which then cost less than their spelling. */
  isTranslated(query: TokenGroup, name: TokenGroup, spelling: number): boolean {
    if (spelling <= this.settings.givenName.cost || !mayBeGivenNames(query, name)) return false;
    return this.#rules.givenNames.areOne(firstPart(query), firstPart(name));
  }

  /** Two listed given names of different classes are two, however near: Ильнур, Ильнар. */
  #areTwoGivenNames(query: TokenGroup, name: TokenGroup, spelling: number): boolean {
    if (spelling <= this.settings.sound.sameSound || !mayBeGivenNames(query, name)) return false;
    return this.#rules.givenNames.areListedApart(firstPart(query), firstPart(name));
  }
}

function isSureSurname({ role, sure }: Part): boolean {
  return role === "surname" && sure;
}

/** A patronymic equals only what may be one too: Леонидович is not Леонид. */
function rolesFit(query: Part, name: Part): boolean {
  if (isInitial(query) || isInitial(name)) return true;
  if ((query.role === "patronymic") === (name.role === "patronymic")) return true;
  const other = query.role === "patronymic" ? name : query;
  return other.likePatronymic && !other.sure;
}

/** Whether two groups may both be given names, or both patronymics, as far as their roles go. */
function mayBeGivenNames(query: TokenGroup, name: TokenGroup): boolean {
  if (query.parts.length > 1 || name.parts.length > 1) return false;
  const [a, b] = [firstPart(query), firstPart(name)];
  return a.role === b.role ? a.role !== "surname" : a.role === "name" || b.role === "name";
}
