import { buildIndex } from "../index/build.ts";
import { areDeclaredDistinct } from "../index/name-index.ts";
import type { WordCosts } from "../match/word-cost.ts";
import type { Engine, Internals } from "../resolver/engine.ts";
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
import { type KnownName, knownNames } from "./known-names.ts";
import { isSlipOf } from "./slips.ts";

/** Part of a person's name in a text, read as it stands first, then as each lemma of it. */
export interface PartOfName {
  readonly texts: readonly string[];
  /** The word by which persons are looked for in each text. */
  readonly folded: readonly string[];
  /** A surname, one with initials, or a given name and patronymic. */
  readonly sort: "surname" | "with-initials" | "given-names";
  /** What stands around it shows that it is inflected. */
  readonly isOblique: boolean;
  /** The text gives it to somebody else too, or may do so here. */
  readonly isShared: boolean;
}

/** Who is meant by part of a name, and the number of the text that it was read as. */
export interface ResolvedPart<E> {
  readonly resolution: Resolution<E>;
  readonly reading: number;
}

/** The persons whom a text names in full, to be known again by parts of their names, as listed or as it spells them. */
export class NamedPersons<E extends EntityInput> {
  readonly #engine: Internals<E>;
  readonly #scorer: NameScorer;
  readonly #names: readonly KnownName[];
  readonly #sessions: SearchSessions;
  readonly #near: NamesNear;
  readonly #surnames: readonly string[];
  readonly #known = new Map<string, ResolvedPart<E> | undefined>();

  constructor(engine: Internals<E>, named: readonly Mention<E>[]) {
    const { rules } = engine.index;
    const { prior } = rules.settings.extract;
    this.#engine = engine;
    // Within a text a surname means whoever was named in full: the prior of an index does not hold there.
    this.#scorer = new NameScorer(rules, { prior: () => prior, rarity: () => 0, oddness: () => 0 });
    this.#names = knownNames(engine, named);
    this.#sessions = sessionsOf(engine, this.#names);
    this.#near = new NamesNear(this.#sessions);
    const surnames = this.#names.flatMap(({ parsed }) => parsed.parts.filter(({ role }) => role === "surname"));
    this.#surnames = [...new Set(surnames.map(({ folded }) => folded))];
  }

  get areNone(): boolean {
    return this.#names.length === 0;
  }

  /** Whether words, each given with its lemmas, are near a word of these names. */
  mayMean(lemmas: readonly (readonly string[])[]): boolean {
    const joined = lemmas.map(([word]) => word).join("");
    return [joined, ...lemmas.flat()].some((lemma) => this.#near.to(lemma).length > 0);
  }

  /** The surname of which one of some words is a slip, unless the index knows the word otherwise. */
  slipped(lemmas: readonly string[]): string | undefined {
    const { index } = this.#engine;
    const { shortestSlip } = index.rules.settings.extract;
    const long = lemmas.filter(({ length }) => length >= shortestSlip);
    if (long.some((word) => index.lexicon.has(word))) return undefined;
    return this.#surnames.find((surname) => long.some((word) => isSlipOf(word, surname)));
  }

  /** Who of them is meant by part of a name, if one of them can be meant. */
  resolve(part: PartOfName): ResolvedPart<E> | undefined {
    const { texts, isOblique, isShared, sort } = part;
    const key = `${isOblique} ${isShared} ${sort} ${texts.join("\n")}`;
    if (!this.#known.has(key)) this.#known.set(key, this.#resolve(part));
    return this.#known.get(key);
  }

  #resolve({ texts, folded, isOblique, isShared, sort }: PartOfName): ResolvedPart<E> | undefined {
    let best: { readonly ranked: readonly ScoredName[]; readonly reading: number } | undefined;
    let isFeminine = false;
    texts.forEach((text, reading) => {
      const ranked = this.#ranked(text, folded[reading] as string, sort);
      if (reading === 0) isFeminine = isOfOtherGender(ranked[0]);
      if (ranked[0] !== undefined && ranked[0].logOdds > (best?.ranked[0]?.logOdds ?? Number.NEGATIVE_INFINITY))
        best = { ranked, reading };
    });
    if (best === undefined || isOfOtherGender(best.ranked[0])) return undefined;
    // Хабирова is a woman as it stands, and the governor in the genitive.
    const isEither = (isShared && sort === "surname") || (isFeminine && !isOblique);
    const resolution = this.#decided(texts[best.reading] as string, best.ranked, isEither);
    return resolution === undefined ? undefined : { resolution, reading: best.reading };
  }

  #ranked(text: string, folded: string, sort: PartOfName["sort"]): readonly ScoredName[] {
    const { index } = this.#sessions;
    const query = readQuery(index.rules, text);
    const costs = new EitherWayCosts(index.rules.sounds);
    const best = new Map<number, ScoredName>();
    const { listedOf, listedOfStarts, entityOf } = index.columns;
    for (const distinct of this.#near.to(folded).slice(0, index.rules.settings.extract.mostNamesNear)) {
      for (const listed of listedOf.subarray(listedOfStarts[distinct], listedOfStarts[distinct + 1])) {
        const scored = this.#score(query, entityOf[listed] as number, costs);
        const known = best.get(scored.entity);
        const { isWhole, only } = scored.evidence;
        const fits = sort === "with-initials" ? isWhole : only === sort;
        if (fits && (known === undefined || scored.logOdds > known.logOdds)) best.set(scored.entity, scored);
      }
    }
    return rankByProbability(best.values()).ranked;
  }

  /** Scores a name of the text, by its number. */
  #score(query: Query, name: number, costs: WordCosts): ScoredName {
    const { entity, parsed } = this.#names[name] as KnownName;
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
    const { text } = this.#names[name] as KnownName;
    return {
      entity: this.#engine.entities[entity] as E,
      name: { text },
      score: probability,
      evidence: publicEvidence(evidence),
    };
  }
}

/** Searches in an index of names, which is kept for the texts that follow: these often name the same persons. */
function sessionsOf({ index: { rules }, ofNamedPersons }: Engine, names: readonly KnownName[]): SearchSessions {
  const key = names.map(({ text }) => text).join("\n");
  const known = ofNamedPersons.get(key);
  if (known !== undefined) return known;
  const entities = names.map(({ text }, number) => ({ id: String(number), names: [text] }));
  const sessions = new SearchSessions(buildIndex(rules, entities));
  ofNamedPersons.set(key, sessions);
  return sessions;
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

function isOfOtherGender(scored: ScoredName | undefined): boolean {
  const pairs = scored?.evidence.pairs ?? [];
  return pairs.some(({ query, name }) => areSurnamesOfTwoGenders(query.sound, name.sound));
}
