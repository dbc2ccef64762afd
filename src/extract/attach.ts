import { candidateOf, rank, type Scored } from "../decide/candidate.ts";
import { decide } from "../decide/decide.ts";
import { kindOf, type Population } from "../decide/fit.ts";
import { type Query, readQuery } from "../decide/query.ts";
import { judge } from "../decide/score.ts";
import { type IndexedName, typeOf } from "../index/name-index.ts";
import type { Internals } from "../internals.ts";
import { parts } from "../match/parts.ts";
import { knownSide } from "../match/units.ts";
import { settings } from "../settings.ts";
import type { EntityInput, Mention, Resolution } from "../types.ts";
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

/** The names, of the table and as the text spells them, of the persons whom the text names in full. */
function personsNamed<E extends EntityInput>({ index }: Internals<E>, named: readonly Found<E>[]): IndexedName[] {
  const entities = new Map(index.entities.map((entity, number) => [entity.id, number]));
  const found = new Map<string, IndexedName>();
  for (const { mention } of named) {
    const { resolution } = mention;
    if (resolution.status !== "match" || typeOf(resolution.entity) !== "person") continue;
    const entity = entities.get(resolution.entity.id) as number;
    const spelt = parts(mention.text, "person");
    if (spelt.length < 2) continue;
    found.set(`${entity} ${mention.text}`, { entity, name: { text: mention.text }, ...knownSide(spelt) });
  }
  return [...found.values()];
}

function surnameAt<E extends EntityInput>(
  internals: Internals<E>,
  text: string,
  all: readonly Token[],
  covered: ReadonlySet<number>,
  from: number,
  inText: readonly IndexedName[],
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
  inText: readonly IndexedName[],
): Resolution<E> | undefined {
  const query = readQuery(text);
  const best = new Map<number, Scored>();
  for (const name of inText) {
    const scored = scoreInText(internals, query, name);
    const known = best.get(name.entity);
    if (scored.fit.surnameOnly && (known === undefined || scored.logOdds > known.logOdds))
      best.set(name.entity, scored);
  }
  const ranked = rank(best.values());
  const [first] = ranked;
  if (first === undefined) return undefined;
  const asNamed = ranked.map((one) => ({ ...one, fit: { ...one.fit, surnameOnly: false } }));
  const verdict = decide(asNamed, internals.index.entities, internals.threshold);
  if (verdict.status === "none") return undefined;
  const candidates = ranked.map((one) => candidateOf(internals.index, one));
  const entity = internals.index.entities[first.entity] as E;
  return verdict.status === "match"
    ? { query: text, candidates, status: "match", entity }
    : { query: text, candidates, ...verdict };
}

function scoreInText<E extends EntityInput>({ index }: Internals<E>, query: Query, name: IndexedName): Scored {
  const entity = index.entities[name.entity] as E;
  const question = { asked: query.asPerson, known: name, type: "person", exact: false, memo: query.memo } as const;
  const judged = judge(question, IN_TEXT);
  // The spelling that the text gives one person's surname is that person's, however near another's comes.
  const exact = judged.fit.pairs.every(({ query, name, cost }) => kindOf(query, name, cost) === "exact");
  return { entity: name.entity, id: entity.id, name, exact, ...judged };
}
