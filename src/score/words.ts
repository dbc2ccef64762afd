import { assign, type Pair } from "../match/assignment.ts";
import type { Part } from "../name/part.ts";
import type { Rules } from "../name/rules.ts";
import type { ParsedName, TokenGroup } from "../name/token-groups.ts";
import { type PlacedPhrase, phrasesOf } from "../name/word-roles.ts";
import type { Settings } from "../settings.ts";
import type { WordSort } from "../text/listed-words.ts";
import { AbbreviatedNames } from "./abbreviated-names.ts";
import { bareNamesAlike } from "./bare-names.ts";
import { partSpan, spanOf, wholeSpan } from "./evidence.ts";
import { type EvidenceSum, sumEvidence } from "./evidence-sum.ts";
import { formOf, isAdjective, isOfAdjective } from "./forms.ts";
import { counts, isOddCase } from "./odd-case.ts";
import { isAgreed, isPaired } from "./paired.ts";
import { addPhrases, isBehind } from "./phrase-evidence.ts";
import { type PhrasePair, pairPhrases } from "./phrase-pairs.ts";
import { type PhraseContext, TELLING, weightBesideOthers, weightOfPhrases } from "./phrase-weights.ts";
import type { Population } from "./population.ts";
import type { NameComparison, NameEvidence } from "./scored-name.ts";
import { wholeExonymsAlike } from "./whole-exonyms.ts";
import { add, addAgreements, beyondOneWord } from "./word-agreements.ts";
import { WordLeftOvers } from "./word-leftovers.ts";
import { isCore, WordPairing } from "./word-pairing.ts";

/**
 * How well the name of a place, organization or group fits a query: by the words that tell it from others, in any
 * order, as those of persons do; and by what sort of thing both say it is, however that is said.
 */
export class WordScorer {
  readonly #rules: Rules;
  readonly #settings: Settings;
  readonly #population: Population;
  readonly #places: WordPairing;
  /** In a text many words stand that name no place. */
  readonly #placesInText: WordPairing;
  readonly #bodies: WordPairing;
  readonly #groups: WordPairing;
  readonly #abbreviations: AbbreviatedNames;
  readonly #leftOver: WordLeftOvers;

  constructor(rules: Rules, population: Population) {
    this.#rules = rules;
    this.#settings = rules.settings;
    this.#population = population;
    this.#places = new WordPairing(rules, population, rules.settings.words.spellingOfPlaces, OF_PLACES);
    this.#placesInText = new WordPairing(rules, population, rules.settings.words.spellingInText, OF_PLACES);
    this.#groups = new WordPairing(rules, population, rules.settings.spelling, OF_PLACES);
    this.#bodies = new WordPairing(rules, population, rules.settings.spelling, OF_BODIES);
    this.#abbreviations = new AbbreviatedNames(rules, population);
    this.#leftOver = new WordLeftOvers(rules);
  }

  evidence(comparison: NameComparison): NameEvidence {
    const { query, name, type, costs, isInText } = comparison;
    const pairing = this.#pairingFor(comparison);
    const assigned = assign(query, name, pairing, costs);
    const { pairs } = assigned;
    const beside = type !== "group" && !isAgreed(assigned) ? wholeExonymsAlike(this.#rules, query, name) : undefined;
    if (beside !== undefined)
      return sumEvidence(pairs, undefined, (sum) => {
        add(sum, "adjective", pairing.agreement, [wholeSpan(query.parts), wholeSpan(name.parts)]);
        for (const pair of beside) addPhrases(sum, pair, this.#weightOf(pair, NO_PLACE, comparison), comparison);
      });
    const bare = isPaired(assigned) ? undefined : bareNamesAlike(this.#rules, query, name);
    if (bare !== undefined)
      return sumEvidence(pairs, undefined, (sum) => {
        for (const [at, pair] of bare.entries())
          addPhrases(sum, pair, at === 0 ? pairing.agreement : this.#weightOf(pair, NO_PLACE, comparison), comparison);
        this.#addRarity(sum, pairs);
      });
    if (pairs.length === 0) return this.#abbreviations.evidence(comparison) ?? NO_EVIDENCE;
    if (type === "place" && pairs.every(({ logOdds }) => logOdds < this.#settings.words.leastOfPlaces))
      return NO_EVIDENCE;
    return sumEvidence(pairs, undefined, (sum) => {
      addAgreements(sum, pairs, pairing, isInText);
      this.#leftOver.add(sum, assigned, comparison);
      this.#addPhrases(sum, pairs, comparison);
      this.#addFunctionWords(sum, query, name);
      this.#addOddCase(sum, comparison);
      if (isInText) this.#addOrder(sum, pairs);
      this.#addRarity(sum, pairs);
    });
  }

  #pairingFor({ type, isInText }: NameComparison): WordPairing {
    if (type === "organization") return this.#bodies;
    if (type === "group") return this.#groups;
    return isInText ? this.#placesInText : this.#places;
  }

  #addPhrases(sum: EvidenceSum, pairs: readonly Pair[], comparison: NameComparison): void {
    const placed = this.#placed(pairs, comparison);
    const [asked, known] = (["query", "name"] as const).map((side) => this.#freePhrases(comparison[side], pairs, side));
    const weighed = pairPhrases(asked ?? [], known ?? []).map(
      (pair) => [pair, this.#weightOf(pair, placed, comparison)] as const,
    );
    const others = {
      isOther: weighed.some(([{ relation }, weight]) => relation === "contradicted" || weight < TELLING),
      isPlace: comparison.type === "place",
      shared: beyondOneWord(pairs),
    };
    for (const [pair, weight] of weighed) {
      if (pair.relation === "contradicted" || (pair.name === undefined && weight < -1)) sum.isWhole = false;
      addPhrases(sum, pair, weightBesideOthers(pair, weight, others, this.#settings), comparison);
    }
  }

  #placed(pairs: readonly Pair[], { type, isInText, query }: NameComparison): Placed {
    const isOfPlace = type === "place" || pairs.some((pair) => this.#isOfPlace(pair.query));
    return {
      isBody: type === "organization",
      isAdjective: type === "place" ? pairs.some(isOfAdjective) : pairs.every(isOfAdjective),
      isAdjectiveAlone: type === "place" && !isInText && pairs.some((pair) => areAdjectives(pair, query)),
      isOfPlace,
    };
  }

  #weightOf(pair: PhrasePair, placed: Placed, { query, name }: NameComparison): number {
    const isBehindName = isBehind(pair.query, query.parts) || isBehind(pair.name, name.parts);
    return weightOfPhrases(pair, { ...placed, isBehindName }, this.#settings);
  }

  #isOfPlace({ folded, bases }: TokenGroup): boolean {
    return (
      bases.some(({ isExonym }) => isExonym) ||
      this.#rules.nameWords.meaningsOf(folded).some(({ sort }) => sort === "exonym" || sort === "place-in-name")
    );
  }

  /** The phrases of a side that no pair holds, and what is one word with the base that a pair agrees by. */
  #freePhrases({ parts }: ParsedName, pairs: readonly Pair[], side: "query" | "name"): PlacedPhrase[] {
    const { nameWords } = this.#rules;
    const free = phrasesOf(this.#rules, parts).filter(
      ({ start }) => !pairs.some((pair) => pair[side].parts.includes(parts[start] as Part)),
    );
    for (const pair of pairs) {
      const form = formOf(pair);
      const [part] = pair[side].parts;
      const base = [form?.base, form?.second].find((one) => one !== undefined && pair[side].bases.includes(one));
      if (base?.compounded === undefined || part === undefined) continue;
      free.push({ ...nameWords.compoundedWith(base.compounded), start: parts.indexOf(part), length: 1 });
    }
    return free;
  }

  /** Articles, prepositions and conjunctions, in the order in which they stand: am for на. */
  #addFunctionWords(sum: EvidenceSum, query: ParsedName, name: ParsedName): void {
    const [asked, known] = [query.parts.filter(isFunctionWord), name.parts.filter(isFunctionWord)];
    const { same } = this.#settings.words.functionWord;
    for (let at = 0; at < Math.min(asked.length, known.length); at++)
      add(sum, "modifier", same, [partSpan(asked[at] as Part), partSpan(known[at] as Part)]);
  }

  /** A single word in a case that casts doubt on it. */
  #addOddCase(sum: EvidenceSum, comparison: NameComparison): void {
    const { query, name } = comparison;
    const [asked, known] = [query.parts.filter(counts), name.parts.filter(counts)];
    if (!isOddCase(asked, known, comparison, this.#rules)) return;
    sum.isWhole = false;
    const { oddCase } = this.#settings.words;
    add(sum, "contradicted", oddCase, [partSpan(asked[0] as Part), partSpan(known[0] as Part)]);
  }

  /** In a text, words in another order make another name: War Studies, Study of War. */
  #addOrder(sum: EvidenceSum, pairs: readonly Pair[]): void {
    const byQuery = [...pairs].sort((a, b) => startOf(a.query) - startOf(b.query));
    const turned = byQuery.find(({ name }, at) => at > 0 && startOf(name) < startOf((byQuery[at - 1] as Pair).name));
    if (turned === undefined) return;
    sum.isWhole = false;
    add(sum, "contradicted", this.#settings.words.reordered, [spanOf(turned.query), spanOf(turned.name)]);
  }

  #addRarity(sum: EvidenceSum, pairs: readonly Pair[]): void {
    for (const { query, name } of pairs) {
      const known = name.parts.find(isCore);
      if (known === undefined || known.role === "number") continue;
      const weight = this.#population.rarity(query, known, "other");
      if (Math.abs(weight) > NOTHING) add(sum, "rarity", weight, [spanOf(query), spanOf(name)]);
    }
  }
}

type Placed = Omit<PhraseContext, "isBehindName">;

const NO_PLACE: Placed = { isBody: false, isAdjective: false, isAdjectiveAlone: false, isOfPlace: false };

// A place inside the name of a body may be there as an adjective: Russian, российской.
const OF_PLACES: ReadonlySet<WordSort> = new Set(["kind", "modifier", "exonym"]);
const OF_BODIES: ReadonlySet<WordSort> = new Set(["kind", "modifier", "exonym", "place-in-name", "body-name"]);

const NO_EVIDENCE: NameEvidence = {
  logOdds: Number.NEGATIVE_INFINITY,
  items: [],
  pairs: [],
  only: undefined,
  isWhole: false,
};

// What rounding leaves of a weight of 0.
const NOTHING = 1e-9;

/** Whether the words of a pair are adjectives, and the one that stands alone is a Polish voivodeship: Podlaskie. */
function areAdjectives({ query, name }: Pair, { parts }: ParsedName): boolean {
  const alone = parts.some(({ role }) => role === "kind") ? name : query;
  return VOIVODESHIP.test(alone.folded) && isAdjective(query) && isAdjective(name);
}

const VOIVODESHIP = /[sc]kie$/;

function startOf({ parts }: TokenGroup): number {
  return parts[0]?.start ?? 0;
}

function isFunctionWord({ role }: Part): boolean {
  return role === "function";
}
