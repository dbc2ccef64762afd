import type { Pair, Pairing } from "../match/assignment.ts";
import type { Part } from "../name/part.ts";
import type { Rules } from "../name/rules.ts";
import type { TokenGroup } from "../name/token-groups.ts";
import type { Settings } from "../settings.ts";
import { sharedEndings } from "../sound/shared-endings.ts";
import type { BaseForm } from "../sound/sounds.ts";
import { SpellingPrice } from "../sound/spelling-price.ts";
import type { Meaning, WordSort } from "../text/listed-words.ts";
import type { Phrase } from "../text/name-words.ts";
import type { Population } from "./population.ts";
import { SpellingOdds } from "./spelling-odds.ts";

/** What it says that two words agree by which a place or body is told from others. */
export class WordPairing implements Pairing {
  readonly settings: Settings;
  readonly #rules: Rules;
  readonly #spelling: SpellingOdds;
  /** That words agree which nothing is known about. */
  readonly agreement: number;
  readonly #translated: ReadonlySet<WordSort>;

  /** `translated` are the sorts of words that mean the same in other languages. */
  constructor(rules: Rules, population: Population, spelling: Settings["spelling"], translated: ReadonlySet<WordSort>) {
    this.#translated = translated;
    const { outsiders, outsidersSharing } = rules.settings;
    this.settings = rules.settings;
    this.#rules = rules;
    this.#spelling = new SpellingOdds(rules, population, new SpellingPrice(spelling));
    this.agreement = Math.log(outsiders / outsidersSharing.name);
  }

  mayPair(query: TokenGroup, name: TokenGroup): boolean {
    const [asked, known] = [query.parts[0] as Part, name.parts[0] as Part];
    if (asked.role === "number" || known.role === "number") return asked.role === known.role;
    if (!isTelling(query) || !isTelling(name)) return false;
    const [isAsked, isKnown] = [query.parts.some(isNaming), name.parts.some(isNaming)];
    // Of two words as one, each side tells something.
    return query.parts.length + name.parts.length > 2 ? isAsked && isKnown : isAsked || isKnown;
  }

  logOdds(query: TokenGroup, name: TokenGroup, spelling: number): number | undefined {
    const [asked, known] = [query.parts[0] as Part, name.parts[0] as Part];
    const { number, contradicted } = this.settings.words;
    if (asked.role === "number") return asked.folded === known.folded ? number.same : undefined;
    const cost = this.#cost(query, name, spelling);
    const isTold = query.parts.some(isNaming) && name.parts.some(isNaming);
    const logOdds =
      (isTold ? this.agreement : this.settings.words.kind.same) -
      this.#spelling.price(cost) -
      (cost === this.settings.translated ? 0 : this.#spelling.joining(query, name));
    return logOdds > contradicted && !areApart(query, name) ? logOdds : undefined;
  }

  /** For each pair, how much less its spelling costs as it shares one price with the others. */
  sharedPrice(pairs: readonly Pair[]): readonly number[] {
    return this.#spelling.shared(
      pairs.map(({ query, name, cost }) => (query.parts[0]?.role === "number" ? 0 : this.#cost(query, name, cost))),
    );
  }

  #cost(query: TokenGroup, name: TokenGroup, spelling: number): number {
    const { translated } = this.settings;
    if (spelling > translated && this.areTranslated(query, name)) return translated;
    const apart = sharedEndings(query.sound, name.sound, "apart")[0]?.endings.cost ?? 0;
    return this.#spelling.cost(query, name, spelling) + apart;
  }

  /** What both of a pair mean, if they agree by that. */
  translation({ query, name, cost }: Pair): Meaning | undefined {
    return cost > this.settings.translated ? this.#sharedMeaning(query, name) : undefined;
  }

  /** Whether two words mean the same: they are names of one place in two languages, or say what it is. */
  areTranslated(query: TokenGroup, name: TokenGroup): boolean {
    return this.#sharedMeaning(query, name) !== undefined;
  }

  #sharedMeaning(query: TokenGroup, name: TokenGroup): Meaning | undefined {
    const exonym = query.bases.find(
      (asked) => isListed(asked) && name.bases.some((base) => isListed(base) && base.folded === asked.folded),
    );
    if (exonym !== undefined) return { sort: "exonym", id: exonym.folded };
    const asked = meaningsOf(this.#rules, query);
    if (asked.length === 0) return undefined;
    const known = meaningsOf(this.#rules, name);
    return asked.find(
      ({ sort, id }) => this.#translated.has(sort) && known.some((other) => other.sort === sort && other.id === id),
    );
  }
}

/** Whether two words that sound alike are listed names of two places: Печ, Pécs. */
function areApart(query: TokenGroup, name: TokenGroup): boolean {
  if (query.folded === name.folded) return false;
  const asked = query.bases.filter(isListed);
  if (asked.length === 0) return false;
  const known = name.bases.filter(isListed);
  return known.length > 0 && !asked.some(({ folded }) => known.some((base) => base.folded === folded));
}

/** By itself, not as what another place is named by: Westsibirien. */
function isListed({ isExonym, compounded }: BaseForm): boolean {
  return isExonym === true && compounded === undefined;
}

/** What a group means by itself, or a word of which it is a form: which these are depends on the rest of the name. */
function meaningsOf({ nameWords }: Rules, { parts, folded, sound: { memo }, bases }: TokenGroup): readonly Meaning[] {
  // One place's name in two words: Nizhny Novgorod.
  if (parts.length > 1) return wholePhrase(nameWords.phraseAt(parts, 0), parts);
  if (memo.meanings?.of !== bases) {
    const words = [folded, ...bases.filter(isWhole).map((base) => base.folded)];
    memo.meanings = { of: bases, found: words.flatMap((word) => nameWords.meaningsOf(word)) };
  }
  return memo.meanings.found;
}

function wholePhrase(phrase: Phrase | undefined, { length }: readonly Part[]): readonly Meaning[] {
  return phrase?.length === length ? phrase.meanings : NONE;
}

const NONE: readonly never[] = [];

function isWhole({ compounded, isSpoken }: BaseForm): boolean {
  return compounded === undefined && isSpoken !== true;
}

/** A kind or modifier may be all the name that the other has: Novaya Zemlya. */
function isTelling({ parts }: TokenGroup): boolean {
  return parts.every((part) => isNaming(part) || part.role === "kind" || part.role === "modifier");
}

/** Whether a part tells a place or body from others, be it in another name that it has. */
function isNaming(part: Part): boolean {
  return isCore(part) || isAlternative(part);
}

/** Whether a part is of another name beside the one given: Kłajpeda (Klaipėda). */
export function isAlternative({ role }: Part): boolean {
  return role === "alternative";
}

/** Whether a part is one by which a place or body is told from others. */
export function isCore({ role }: Part): boolean {
  return role === "name" || role === "number";
}
