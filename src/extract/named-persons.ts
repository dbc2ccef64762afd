import { buildIndex } from "../index/build.ts";
import { areDistinct, type NameIndex, typeOf } from "../index/name-index.ts";
import { parts } from "../name/roles.ts";
import { knownSide, type Side } from "../name/token-groups.ts";
import type { Internals } from "../resolver/engine.ts";
import { type Query, readQuery } from "../resolver/query.ts";
import { decide } from "../score/decide.ts";
import { kindOf, type Population } from "../score/evidence.ts";
import { areSurnamesOfTwoSexes } from "../score/gender.ts";
import { publicEvidence, type Ranked, rank, type Scored } from "../score/probability.ts";
import { judge } from "../score/score-name.ts";
import { FormsNear } from "../search/near-words.ts";
import { settings } from "../settings.ts";
import type { Candidate, EntityInput, Mention, Resolution } from "../types.ts";

/** A name that the text gives a person in full. */
interface NameInText {
  readonly entity: number;
  readonly text: string;
  readonly known: Side;
}

/** What a surname in a text may be read as: as it stands first, then the words that it may be an inflected form of. */
export interface AskedSurname {
  readonly texts: readonly string[];
  /** The word by which persons are looked for in each text. */
  readonly folded: readonly string[];
  /** It cannot stand in its dictionary form. */
  readonly isOblique: boolean;
  /** The text gives it to somebody else too. */
  readonly isShared: boolean;
  /** It has the initials of the person. */
  readonly hasInitials: boolean;
}

/** An answer, and the number of the text that it is to. */
export interface SurnameAnswer<E> {
  readonly resolution: Resolution<E>;
  readonly reading: number;
}

// Whoever has more bearers of a name in one text knows them by more than a surname.
const MOST_NAMES = 100;

// Within a text a surname means whoever was named in full: the prior of an index does not hold there.
const IN_TEXT: Population = { prior: () => settings.inText.prior, rarity: () => 0 };

/** The persons whom a text names in full, to be known again by their surnames. */
export class NamesInText<E extends EntityInput> {
  readonly #internals: Internals<E>;
  readonly #names: readonly NameInText[];
  readonly #index: NameIndex;
  readonly #answers = new Map<string, SurnameAnswer<E> | undefined>();
  readonly #forms: FormsNear;

  constructor(internals: Internals<E>, named: readonly Mention<E>[]) {
    this.#internals = internals;
    this.#names = personsNamed(internals, named);
    this.#index = buildIndex(this.#names.map(({ text }, number) => ({ id: String(number), names: [text] })));
    this.#forms = new FormsNear(this.#index);
  }

  get areNone(): boolean {
    return this.#names.length === 0;
  }

  /** Whether words, each given with those that it may be an inflected form of, are near a word of these names. */
  mayMean(lemmas: readonly (readonly string[])[]): boolean {
    const joined = lemmas.map(([word]) => word).join("");
    return [joined, ...lemmas.flat()].some((lemma) => this.#forms.to(lemma).length > 0);
  }

  /** Who of them a surname means, if one of them can be meant. */
  resolve(asked: AskedSurname): SurnameAnswer<E> | undefined {
    const key = `${asked.isOblique} ${asked.isShared} ${asked.texts.join("\n")}`;
    if (!this.#answers.has(key)) this.#answers.set(key, this.#resolved(asked));
    return this.#answers.get(key);
  }

  #resolved({ texts, folded, isOblique, isShared, hasInitials }: AskedSurname): SurnameAnswer<E> | undefined {
    let best: { readonly ranked: readonly Ranked[]; readonly reading: number } | undefined;
    let isWomans = false;
    texts.forEach((text, reading) => {
      const ranked = this.#ranked(text, folded[reading] as string, hasInitials);
      if (reading === 0) isWomans = isOfOtherSex(ranked[0]);
      if (ranked[0] !== undefined && ranked[0].logOdds > (best?.ranked[0]?.logOdds ?? Number.NEGATIVE_INFINITY))
        best = { ranked, reading };
    });
    if (best === undefined || isOfOtherSex(best.ranked[0])) return undefined;
    // Хабирова is a woman as it stands, and the governor in the genitive.
    const isEither = (isShared && !hasInitials) || (isWomans && !isOblique);
    const resolution = this.#decided(texts[best.reading] as string, best.ranked, isEither);
    return resolution === undefined ? undefined : { resolution, reading: best.reading };
  }

  #ranked(text: string, folded: string, hasInitials: boolean): Ranked[] {
    const query = readQuery(text);
    const best = new Map<number, Scored>();
    const { formNames, formNameStarts, nameEntities } = this.#index.columns;
    for (const form of this.#forms.to(folded).slice(0, MOST_NAMES)) {
      for (const held of formNames.subarray(formNameStarts[form], formNameStarts[form + 1])) {
        const number = nameEntities[held] as number;
        const name = this.#names[number] as NameInText;
        const scored = scoreInText(query, name, number);
        const known = best.get(name.entity);
        const fits = hasInitials ? scored.fit.isWhole : scored.fit.surnameOnly;
        if (fits && (known === undefined || scored.logOdds > known.logOdds)) best.set(name.entity, scored);
      }
    }
    return rank(best.values());
  }

  #decided(text: string, ranked: readonly Ranked[], isEither: boolean): Resolution<E> | undefined {
    const { index, threshold, entities } = this.#internals;
    const asNamed = ranked.map((one) => ({ ...one, fit: { ...one.fit, surnameOnly: false } }));
    const verdict = decide(asNamed, (a, b) => areDistinct(index, a, b), threshold);
    if (verdict.status === "none") return undefined;
    const candidates = ranked.slice(0, settings.limit).map((one) => this.#candidate(one));
    if (isEither) return { query: text, candidates, status: "ambiguous", reason: "surname-only" };
    if (verdict.status === "ambiguous") return { query: text, candidates, ...verdict };
    return { query: text, candidates, status: "match", entity: entities[(ranked[0] as Ranked).entity] as E };
  }

  #candidate({ entity, name, probability, fit }: Ranked): Candidate<E> {
    const { text } = this.#names[name] as NameInText;
    return {
      entity: this.#internals.entities[entity] as E,
      name: { text },
      score: probability,
      evidence: publicEvidence(fit),
    };
  }
}

/** The names, as the text spells them, of the persons whom it names in full. */
function personsNamed<E extends EntityInput>({ entities }: Internals<E>, named: readonly Mention<E>[]): NameInText[] {
  const found = new Map<string, NameInText>();
  for (const { resolution } of named) {
    if (resolution.status !== "match" || typeOf(resolution.entity) !== "person") continue;
    const { query: text } = resolution;
    const entity = numberOf(entities, resolution.entity.id);
    const key = `${entity} ${text}`;
    if (found.has(key)) continue;
    const spelt = parts(text, "person");
    if (spelt.length >= 2) found.set(key, { entity, text, known: knownSide(spelt) });
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

function scoreInText(query: Query, { entity, known }: NameInText, name: number): Scored {
  const question = { asked: query.asPerson, known, type: "person", exact: false, memo: query.memo } as const;
  const judged = judge(question, IN_TEXT);
  // The spelling that the text gives one person's surname is that person's, however near another's comes.
  const exact = judged.fit.pairs.every(({ query, name, cost }) => kindOf(query, name, cost) === "exact");
  return { entity, name, known, exact, ...judged };
}

function isOfOtherSex(ranked: Ranked | undefined): boolean {
  return ranked?.fit.pairs.some(({ query, name }) => areSurnamesOfTwoSexes(query.sound, name.sound)) === true;
}
