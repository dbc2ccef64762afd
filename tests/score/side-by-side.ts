import { type Rules, usualRules } from "../../src/name/rules.ts";
import { readQuery } from "../../src/resolver/query.ts";
import { outsidersOnly, type Population } from "../../src/score/population.ts";
import { NameScorer } from "../../src/score/score-name.ts";
import type { NameScore } from "../../src/score/scored-name.ts";
import type { EntityType, Evidence, Span } from "../../src/types.ts";

/** What two names are compared by, unless a test says otherwise: the usual rules, and nobody but outsiders. */
interface Circumstances {
  readonly type?: EntityType;
  readonly exact?: boolean;
  readonly rules?: Rules;
  readonly population?: Population;
  readonly isInText?: boolean;
}

/** How well a name fits a query. */
export function scoreOf(query: string, name: string, circumstances: Circumstances = {}): NameScore {
  const { type = "person", exact = false, rules = usualRules(), isInText = false } = circumstances;
  const { population = outsidersOnly(rules.settings) } = circumstances;
  const [asked, known] = [readQuery(rules, query), readQuery(rules, name)];
  const comparison = { query: asked.as(type), name: known.as(type), type, exact, costs: asked.costsAs(type), isInText };
  return new NameScorer(rules, population).score(comparison);
}

/** A piece of evidence in words: `initial: V. = Vladimir`, `missing: - = Petrovich`; its weight; its spelling steps. */
export interface Row {
  readonly words: string;
  readonly weight: number;
}

/** The evidence on two names, in words. */
export function evidenceOn(query: string, name: string, circumstances: Circumstances = {}): Row[] {
  return scoreOf(query, name, circumstances).evidence.items.map((one) => inWords(one, query, name));
}

function inWords({ kind, query: asked, name: known, weight }: Evidence, query: string, name: string): Row {
  return { words: `${kind}: ${textAt(query, asked)} = ${textAt(name, known)}`, weight };
}

function textAt(text: string, [start, end]: Span): string {
  return start === end ? "-" : text.slice(start, end);
}
