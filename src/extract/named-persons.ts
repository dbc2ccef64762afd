import { typeOf } from "../base/entity.ts";
import { buildIndex } from "../index/build.ts";
import { areDeclaredDistinct } from "../index/name-index.ts";
import type { WordCosts } from "../match/word-cost.ts";
import { parts } from "../name/roles.ts";
import { type ParsedName, parsedIndexName } from "../name/token-groups.ts";
import type { Internals } from "../resolver/engine.ts";
import { type Query, readQuery } from "../resolver/query.ts";
import { answerWith } from "../resolver/resolution.ts";
import { decide } from "../score/decide.ts";
import { kindOf, publicEvidence } from "../score/evidence.ts";
import { areSurnamesOfTwoGenders } from "../score/gender.ts";
import { rankByProbability } from "../score/probability.ts";
import { NameScorer } from "../score/score-name.ts";
import type { NameEvidence, ScoredName } from "../score/scored-name.ts";
import { NamesNear } from "../search/near-words.ts";
import { SearchSessions } from "../search/session.ts";
import type { Candidate, EntityInput, Mention, Resolution } from "../types.ts";
import { EitherWayCosts } from "./either-way-costs.ts";

/** A name that the text gives a person in full. */
interface NameInText {
  readonly entity: number;
  readonly text: string;
  readonly parsed: ParsedName;
}

/** A surname in a text, read as it stands first, then as each lemma of it. */
export interface SurnameQuery {
  readonly texts: readonly string[];
  /** The word by which persons are looked for in each text. */
  readonly folded: readonly string[];
  /** What stands around it shows that it is inflected. */
  readonly isOblique: boolean;
  /** The text gives it to somebody else too. */
  readonly isShared: boolean;
  /** It has the initials of the person. */
  readonly hasInitials: boolean;
}

/** Who is meant by a surname, and the number of the text that it was read as. */
export interface ResolvedSurname<E> {
  readonly resolution: Resolution<E>;
  readonly reading: number;
}

/** The persons whom a text names in full, to be known again by their surnames. */
export class NamedPersons<E extends EntityInput> {
  readonly #engine: Internals<E>;
  readonly #scorer: NameScorer;
  readonly #names: readonly NameInText[];
  readonly #sessions: SearchSessions;
  readonly #near: NamesNear;
  readonly #known = new Map<string, ResolvedSurname<E> | undefined>();

  constructor(engine: Internals<E>, named: readonly Mention<E>[]) {
    const { rules } = engine.index;
    const { prior } = rules.settings.extract;
    this.#engine = engine;
    // Within a text a surname means whoever was named in full: the prior of an index does not hold there.
    this.#scorer = new NameScorer(rules, { prior: () => prior, rarity: () => 0, oddness: () => 0 });
    this.#names = namesInText(engine, named);
    const entities = this.#names.map(({ text }, number) => ({ id: String(number), names: [text] }));
    this.#sessions = new SearchSessions(buildIndex(rules, entities));
    this.#near = new NamesNear(this.#sessions);
  }

  get areNone(): boolean {
    return this.#names.length === 0;
  }

  /** Whether words, each given with its lemmas, are near a word of these names. */
  mayMean(lemmas: readonly (readonly string[])[]): boolean {
    const joined = lemmas.map(([word]) => word).join("");
    return [joined, ...lemmas.flat()].some((lemma) => this.#near.to(lemma).length > 0);
  }

  /** Who of them a surname means, if one of them can be meant. */
  resolve(surname: SurnameQuery): ResolvedSurname<E> | undefined {
    const { texts, isOblique, isShared, hasInitials } = surname;
    const key = `${isOblique} ${isShared} ${hasInitials} ${texts.join("\n")}`;
    if (!this.#known.has(key)) this.#known.set(key, this.#resolve(surname));
    return this.#known.get(key);
  }

  #resolve({ texts, folded, isOblique, isShared, hasInitials }: SurnameQuery): ResolvedSurname<E> | undefined {
    let best: { readonly ranked: readonly ScoredName[]; readonly reading: number } | undefined;
    let isFeminine = false;
    texts.forEach((text, reading) => {
      const ranked = this.#ranked(text, folded[reading] as string, hasInitials);
      if (reading === 0) isFeminine = isOfOtherGender(ranked[0]);
      if (ranked[0] !== undefined && ranked[0].logOdds > (best?.ranked[0]?.logOdds ?? Number.NEGATIVE_INFINITY))
        best = { ranked, reading };
    });
    if (best === undefined || isOfOtherGender(best.ranked[0])) return undefined;
    // Хабирова is a woman as it stands, and the governor in the genitive.
    const isEither = (isShared && !hasInitials) || (isFeminine && !isOblique);
    const resolution = this.#decided(texts[best.reading] as string, best.ranked, isEither);
    return resolution === undefined ? undefined : { resolution, reading: best.reading };
  }

  #ranked(text: string, folded: string, hasInitials: boolean): readonly ScoredName[] {
    const { index } = this.#sessions;
    const query = readQuery(index.rules, text);
    const costs = new EitherWayCosts(index.rules.sounds);
    const best = new Map<number, ScoredName>();
    const { listedOf, listedOfStarts, entityOf } = index.columns;
    for (const distinct of this.#near.to(folded).slice(0, index.rules.settings.extract.mostNamesNear)) {
      for (const listed of listedOf.subarray(listedOfStarts[distinct], listedOfStarts[distinct + 1])) {
        const scored = this.#score(query, entityOf[listed] as number, costs);
        const known = best.get(scored.entity);
        const fits = hasInitials ? scored.evidence.isWhole : scored.evidence.only === "surname";
        if (fits && (known === undefined || scored.logOdds > known.logOdds)) best.set(scored.entity, scored);
      }
    }
    return rankByProbability(best.values()).ranked;
  }

  /** Scores a name of the text, by its number. */
  #score(query: Query, name: number, costs: WordCosts): ScoredName {
    const { entity, parsed } = this.#names[name] as NameInText;
    const comparison = {
      query: query.asPerson,
      name: parsed,
      type: "person",
      exact: false,
      costs,
      isInText: true,
    } as const;
    const { evidence, logOdds } = this.#scorer.score(comparison);
    // The spelling that the text gives one person's surname is that person's, however near another's comes.
    const exact = evidence.pairs.every((pair) => kindOf(pair.query, pair.name, pair.cost) === "exact");
    return { entity, name, parsed, evidence, logOdds, exact, probability: 0 };
  }

  #decided(text: string, ranked: readonly ScoredName[], isEither: boolean): Resolution<E> | undefined {
    const { index, threshold } = this.#engine;
    const { settings } = index.rules;
    const asNamed = ranked.map((one) => ({ ...one, evidence: asFullName(one.evidence) }));
    const areDistinct = (a: number, b: number): boolean => areDeclaredDistinct(index, a, b);
    const decision = decide({ ranked: asNamed, unseen: 0 }, { settings, threshold, areDistinct });
    if (decision.status === "none") return undefined;
    const candidates = ranked.slice(0, settings.limit).map((one) => this.#candidate(one));
    const outcome = isEither ? SURNAME_ONLY : decision;
    return answerWith(text, { ...outcome, isTruncated: false }, candidates);
  }

  #candidate({ entity, name, probability, evidence }: ScoredName): Candidate<E> {
    const { text } = this.#names[name] as NameInText;
    return {
      entity: this.#engine.entities[entity] as E,
      name: { text },
      score: probability,
      evidence: publicEvidence(evidence),
    };
  }
}

const SURNAME_ONLY = { status: "ambiguous", reason: "surname-only" } as const;

/** Evidence of a surname that stands for the whole name. */
function asFullName(evidence: NameEvidence): NameEvidence {
  const { logOdds, pairs, isWhole } = evidence;
  return {
    logOdds,
    pairs,
    isWhole,
    only: undefined,
    get items() {
      return evidence.items;
    },
  };
}

/** The names, as the text spells them, of the persons whom it names in full. */
function namesInText<E extends EntityInput>(
  { entities, index }: Internals<E>,
  named: readonly Mention<E>[],
): NameInText[] {
  const found = new Map<string, NameInText>();
  for (const { resolution } of named) {
    if (resolution.status !== "match" || typeOf(resolution.entity) !== "person") continue;
    const { query: text } = resolution;
    const entity = numberOf(entities, resolution.entity.id);
    const key = `${entity} ${text}`;
    if (found.has(key)) continue;
    const spelt = parts(index.rules, text, "person");
    if (spelt.length >= 2) found.set(key, { entity, text, parsed: parsedIndexName(index.rules, spelt, true) });
  }
  return [...found.values()];
}

/** The number of an entity among those in the order of their ids. */
function numberOf(entities: readonly EntityInput[], id: string): number {
  let [from, to] = [0, entities.length - 1];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((entities[middle] as EntityInput).id < id) from = middle + 1;
    else to = middle;
  }
  return from;
}

function isOfOtherGender(scored: ScoredName | undefined): boolean {
  const pairs = scored?.evidence.pairs ?? [];
  return pairs.some(({ query, name }) => areSurnamesOfTwoGenders(query.sound, name.sound));
}
