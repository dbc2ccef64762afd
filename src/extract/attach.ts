import { publicEvidence, type Ranked, rank, type Scored } from "../decide/candidate.ts";
import { decide } from "../decide/decide.ts";
import { kindOf, type Population } from "../decide/fit.ts";
import { judge } from "../decide/judge.ts";
import { type Query, readQuery } from "../decide/query.ts";
import { areDistinct, typeOf } from "../index/name-index.ts";
import type { Internals } from "../internals.ts";
import { parts } from "../match/parts.ts";
import { knownSide, type Side } from "../match/units.ts";
import { settings } from "../settings.ts";
import type { Candidate, EntityInput, Mention, Resolution } from "../types.ts";
import type { Found } from "./find-names.ts";
import { hasOwnGivenName } from "./neighbours.ts";
import type { Token } from "./tokens.ts";

/**
 * Adds the surnames that stand alone to the mentions found: they are the person whom the text names in full,
 * even misspelt; two such persons make them ambiguous.
 */
export function attachSurnames<E extends EntityInput>(
  internals: Internals<E>,
  text: string,
  all: readonly Token[],
  named: readonly Found<E>[],
): Mention<E>[] {
  const inText = personsNamed(internals, named);
  const covered = new Set(
    named.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
  );
  const attached: Mention<E>[] = [];
  for (let from = 0; inText.length > 0 && from < all.length; ) {
    const one = surnameAt(internals, text, all, covered, from, inText);
    if (one !== undefined) attached.push(one.mention);
    from = one?.to ?? from + 1;
  }
  return [...named.map(({ mention }) => mention), ...attached].sort((a, b) => a.start - b.start);
}

/** A name that the text gives a person in full. */
interface NameInText {
  readonly entity: number;
  readonly text: string;
  readonly known: Side;
}

/** The names, of the table and as the text spells them, of the persons whom the text names in full. */
function personsNamed<E extends EntityInput>({ entities }: Internals<E>, named: readonly Found<E>[]): NameInText[] {
  const found = new Map<string, NameInText>();
  for (const { mention } of named) {
    const { resolution } = mention;
    if (resolution.status !== "match" || typeOf(resolution.entity) !== "person") continue;
    const entity = numberOf(entities, resolution.entity.id);
    const spelt = parts(mention.text, "person");
    if (spelt.length < 2) continue;
    found.set(`${entity} ${mention.text}`, { entity, text: mention.text, known: knownSide(spelt) });
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

function surnameAt<E extends EntityInput>(
  internals: Internals<E>,
  text: string,
  all: readonly Token[],
  covered: ReadonlySet<number>,
  from: number,
  inText: readonly NameInText[],
): { readonly mention: Mention<E>; readonly to: number } | undefined {
  const first = all[from] as Token;
  // Al-Sinov may be one surname; a capital after the hyphen tells it from Kremlin-appointed.
  const hyphenated = first.gap === "hyphen" && all[from + 1]?.capital === true;
  for (const to of hyphenated ? [from + 2, from + 1] : [from + 1]) {
    const span = all.slice(from, to);
    if (
      !first.capital ||
      span.some((_, index) => covered.has(from + index)) ||
      hasOwnGivenName(internals.index, all, from, to, covered)
    )
      continue;
    const [start, end] = [first.start, (span.at(-1) as Token).end];
    const resolution = resolveInText(internals, text.slice(start, end), inText);
    if (resolution !== undefined) return { mention: { start, end, text: text.slice(start, end), resolution }, to };
  }
  return undefined;
}

// Within a text a surname means whoever was named in full: the prior of an index does not hold there.
const IN_TEXT: Population = { prior: () => settings.inText.prior, rarity: () => 0 };

function resolveInText<E extends EntityInput>(
  internals: Internals<E>,
  text: string,
  inText: readonly NameInText[],
): Resolution<E> | undefined {
  const query = readQuery(text);
  const best = new Map<number, Scored>();
  inText.forEach((name, number) => {
    const scored = scoreInText(query, name, number);
    const known = best.get(name.entity);
    if (scored.fit.surnameOnly && (known === undefined || scored.logOdds > known.logOdds))
      best.set(name.entity, scored);
  });
  const ranked = rank(best.values());
  const [first] = ranked;
  if (first === undefined) return undefined;
  const asNamed = ranked.map((one) => ({ ...one, fit: { ...one.fit, surnameOnly: false } }));
  const verdict = decide(asNamed, (a, b) => areDistinct(internals.index, a, b), internals.threshold);
  if (verdict.status === "none") return undefined;
  const candidates = ranked.map((one) => candidateInText(internals, inText, one));
  const entity = internals.entities[first.entity] as E;
  return verdict.status === "match"
    ? { query: text, candidates, status: "match", entity }
    : { query: text, candidates, ...verdict };
}

function candidateInText<E extends EntityInput>(
  { entities }: Internals<E>,
  inText: readonly NameInText[],
  { entity, name, probability, fit }: Ranked,
): Candidate<E> {
  const { text } = inText[name] as NameInText;
  return { entity: entities[entity] as E, name: { text }, score: probability, evidence: publicEvidence(fit) };
}

function scoreInText(query: Query, { entity, known }: NameInText, name: number): Scored {
  const question = { asked: query.asPerson, known, type: "person", exact: false, memo: query.memo } as const;
  const judged = judge(question, IN_TEXT);
  // The spelling that the text gives one person's surname is that person's, however near another's comes.
  const exact = judged.fit.pairs.every(({ query, name, cost }) => kindOf(query, name, cost) === "exact");
  return { entity, name, known, exact, ...judged };
}
