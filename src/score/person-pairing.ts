import type { Pair, Pairing } from "../match/assignment.ts";
import { standsFor } from "../name/initials.ts";
import type { Part } from "../name/part.ts";
import type { Rules } from "../name/rules.ts";
import type { TokenGroup } from "../name/token-groups.ts";
import type { Settings } from "../settings.ts";
import type { Sounds } from "../sound/sounds.ts";
import { type FullRole, firstPart, fullRole, hasFormOfSurname, isInitial, mainPart } from "./person-parts.ts";
import type { Population } from "./population.ts";
import { SpellingOdds } from "./spelling-odds.ts";

/** What it says that two parts of persons' names agree. */
export class PersonPairing implements Pairing {
  readonly settings: Settings;
  readonly #rules: Rules;
  readonly #spelling: SpellingOdds;
  readonly #agreement: Readonly<Record<FullRole, number>>;
  constructor(rules: Rules, population: Population) {
    const { outsiders, outsidersSharing } = rules.settings;
    const agreement = (role: FullRole): number => Math.log(outsiders / outsidersSharing[role]);
    this.settings = rules.settings;
    this.#rules = rules;
    this.#spelling = new SpellingOdds(rules, population);
    this.#agreement = {
      given: agreement("given"),
      patronymic: agreement("patronymic"),
      surname: agreement("surname"),
      name: agreement("name"),
    };
  }

  mayPair(query: TokenGroup, name: TokenGroup): boolean {
    const asked = mainPart(query);
    const known = mainPart(name);
    return asked !== undefined && known !== undefined && rolesFit(asked, known);
  }

  logOdds(query: TokenGroup, name: TokenGroup, spelling: number): number | undefined {
    const asked = mainPart(query) as Part;
    const known = mainPart(name) as Part;
    if (isInitial(asked) || isInitial(known)) return this.#ofInitial(query, name);
    if (isNumeral(asked)) return asked.folded === known.folded ? this.settings.initial : undefined;
    const cost = this.#cost(query, name, spelling);
    if (cost === undefined || this.#areTwoGivenNames(query, name, spelling)) return undefined;
    const role = sureRole(known.sure ? known : asked);
    const logOdds =
      this.#agreement[role] -
      this.#spelling.price(cost) -
      this.#spelling.joining(query, name) +
      this.#swapLoss(asked, known);
    // A spelling that is as unlikely as another name is one.
    return logOdds > this.settings.contradicted[role] ? logOdds : undefined;
  }

  /** What it says that two parts are not one: of given names the more, the less alike they are, as some are garbled. */
  contradiction(query: Part, name: Part): number {
    const role = isInitial(query) || isInitial(name) ? "initial" : fullRole(name.sure ? name : query);
    const least = this.settings.contradicted[role];
    if (role !== "given" || this.#rules.givenNames.areListedApart(query, name)) return least;
    return least + this.settings.garbledGiven * likeness(query.sound, name.sound);
  }

  /** For each pair, how much less its spelling costs as it shares one price with the others. */
  sharedPrice(pairs: readonly Pair[]): readonly number[] {
    return this.#spelling.shared(
      pairs.map((pair) => (this.#isSpelt(pair) ? (this.#cost(pair.query, pair.name, pair.cost) ?? 0) : 0)),
    );
  }

  /** Whether a spelling makes the difference of two groups: not so with initials and forms of one given name. */
  #isSpelt({ query, name, cost }: Pair): boolean {
    return (
      cost > 0 && !isInitial(firstPart(query)) && !isInitial(firstPart(name)) && !this.isTranslated(query, name, cost)
    );
  }

  /** The cost of two groups as one name, dearer for short words; undefined if they are none. */
  #cost(query: TokenGroup, name: TokenGroup, spelling: number): number | undefined {
    if (!Number.isFinite(spelling) && !mayBeGivenNames(query, name)) return undefined;
    const ofForms = this.#costOfForms(query, name, spelling);
    if (ofForms < spelling) return ofForms;
    return this.#spelling.cost(query, name, spelling);
  }

  /** An initial stands for a name that begins with it; the first for the first given name, no other for that one. */
  #ofInitial(query: TokenGroup, name: TokenGroup): number | undefined {
    if (query.parts.length > 1 || name.parts.length > 1) return undefined;
    const [asked, known] = [firstPart(query), firstPart(name)];
    if (isSureSurname(asked) || isSureSurname(known)) return undefined;
    const isSurname = asked.role === "surname" || known.role === "surname";
    if (!isSurname && (asked.place === 0) !== (known.place === 0)) return undefined;
    const { sounds, firstLetters } = this.#rules;
    const fits = firstLetters.areSame(asked, known) || standsFor(sounds, asked.sound.symbols, known.sound.symbols);
    return fits ? this.settings.initial : undefined;
  }

  /** What it costs that a surname stands for a given name: the more, the surer the sides are of their order. */
  #swapLoss(query: Part, name: Part): number {
    const [asked, known] = [sureRole(query), sureRole(name)];
    if (asked === known || asked === "name" || known === "name") return 0;
    return this.settings.swapped[Number(query.sure) + Number(name.sure)] as number;
  }

  /** Whether two groups are forms of one given name, which then cost less than their spelling. */
  isTranslated(query: TokenGroup, name: TokenGroup, spelling: number): boolean {
    return this.#costOfForms(query, name, spelling) < spelling;
  }

  #costOfForms(query: TokenGroup, name: TokenGroup, spelling: number): number {
    if (spelling <= this.settings.givenName.cost || !mayBeGivenNames(query, name)) return spelling;
    return this.#rules.givenNames.costOfOne(firstPart(query), firstPart(name)) ?? spelling;
  }

  /** Two listed given names of different classes are two, however near: Ильнур, Ильнар. */
  #areTwoGivenNames(query: TokenGroup, name: TokenGroup, spelling: number): boolean {
    if (spelling <= this.settings.sound.sameSound || !mayBeGivenNames(query, name)) return false;
    return this.#rules.givenNames.areListedApart(firstPart(query), firstPart(name));
  }
}

/** From 0, nothing in common, to 1, the same: what of two words need not be left out to make them one. */
function likeness(query: Sounds, name: Sounds): number {
  const { aligner, symbols } = query.rules;
  const all = [...query.symbols, ...name.symbols].reduce((sum, symbol) => sum + (symbols.losses[symbol] as number), 0);
  return all === 0 ? 0 : Math.max(0, 1 - aligner.cost(query, name) / all);
}

function isSureSurname({ role, sure }: Part): boolean {
  return role === "surname" && sure;
}

/** Whether a part is the number of a ruler: Александр II. */
function isNumeral({ role }: Part): boolean {
  return role === "number";
}

/** The role of a full part; `name` for a patronymic that may be a surname. */
function sureRole(part: Part): FullRole {
  return part.role === "patronymic" && !part.sure ? "name" : fullRole(part);
}

/**
 * A patronymic equals only what may be one too: Леонидович is not Леонид. Bulgarians, whose father's name has the form
 * of a surname, go by it now and then: Мирослава Стоянова Генчева is Miroslava Stoyanova.
 */
function rolesFit(query: Part, name: Part): boolean {
  if (isNumeral(query) || isNumeral(name)) return query.role === name.role;
  if (isInitial(query) || isInitial(name)) return true;
  if ((query.role === "patronymic") === (name.role === "patronymic")) return true;
  const [patronymic, other] = query.role === "patronymic" ? [query, name] : [name, query];
  if (other.likePatronymic && (!other.sure || !patronymic.sure)) return true;
  return other.role === "surname" && hasFormOfSurname(patronymic);
}

/** Whether two groups may both be given names, or both patronymics, as far as their roles go. */
function mayBeGivenNames(query: TokenGroup, name: TokenGroup): boolean {
  if (query.parts.length > 1 || name.parts.length > 1) return false;
  const one = fullRole(firstPart(query));
  const other = fullRole(firstPart(name));
  return one === other ? one !== "surname" : one === "name" || other === "name";
}
