import { buildIndex } from "../../src/index/build.ts";
import type { NameIndex } from "../../src/index/name-index.ts";
import { readQuery } from "../../src/resolver/query.ts";
import { Search } from "../../src/search/search.ts";

/** The index of names, each of an entity of its own; the number of a name is its place in the list. */
export function indexOfNames(names: readonly string[]): NameIndex {
  return buildIndex(names.map((name, place) => ({ id: String(place).padStart(6, "0"), names: [name] })));
}

/** All steps of the search for a query: the names that each leads to, by their places, in the order in which they come. */
export function stepsTo(index: NameIndex, query: string): readonly (readonly number[])[] {
  const { asPerson, memo } = readQuery(query);
  const { formNames, formNameStarts } = index.columns;
  const search = new Search(index, asPerson, memo);
  const steps: number[][] = [];
  while (search.widen()) {
    // All that were met are taken, not only those near the best.
    const forms = search.prospects.take(Number.MAX_SAFE_INTEGER, true);
    steps.push(forms.flatMap((form) => [...formNames.subarray(formNameStarts[form], formNameStarts[form + 1])]));
  }
  return steps;
}
