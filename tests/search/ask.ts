import { buildIndex } from "../../src/index/build.ts";
import type { NameIndex } from "../../src/index/name-index.ts";
import { usualRules } from "../../src/name/rules.ts";
import { readQuery } from "../../src/resolver/query.ts";
import { Search } from "../../src/search/search.ts";
import { SearchSession } from "../../src/search/session.ts";

/** The index of names, each of an entity of its own. */
export function indexOfNames(names: readonly string[]): NameIndex {
  return buildIndex(
    usualRules(),
    names.map((name, place) => ({ id: String(place).padStart(6, "0"), names: [name] })),
  );
}

/** The places in the list of names that distinct names are. */
export function placesOf({ columns: { listedOf, listedOfStarts } }: NameIndex, distinct: Iterable<number>): number[] {
  return Array.from(distinct, (name) => [...listedOf.subarray(listedOfStarts[name], listedOfStarts[name + 1])]).flat();
}

/** A search for a query that is to begin. */
export function searchFor(index: NameIndex, query: string, session = new SearchSession(index)): Search {
  const asked = readQuery(index.rules, query);
  return new Search(session, { name: asked.asPerson, costs: asked.costsAs("person"), isPerson: true });
}

/**
 * The names that a step of a search has led to, by their places, in the order in which they come; all that were met.
 */
function takeAll(index: NameIndex, search: Search): number[] {
  return placesOf(index, search.pool.takeBest(Number.MAX_SAFE_INTEGER, true));
}

/** All steps of the search for a query: the names that each leads to. */
export function stepsTo(index: NameIndex, query: string): readonly (readonly number[])[] {
  const search = searchFor(index, query);
  const steps: number[][] = [];
  while (search.widen()) steps.push(takeAll(index, search));
  return steps;
}
