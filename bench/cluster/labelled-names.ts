import { readFileSync } from "node:fs";
import type { Bearer } from "../names.ts";
import { makePopulation } from "../scale/population.ts";
import { makeQueries } from "../scale/queries.ts";

/** A name as it is written, and whom it may mean: several, if they are written alike. */
export interface LabelledName {
  readonly text: string;
  readonly ids: ReadonlySet<string>;
}

const [PEOPLE_SEED, QUERY_SEED] = [1721, 1812];

/** The Latin and Cyrillic names of `resolve-*.jsonl` files, each once. */
export function namesOfFiles(paths: readonly string[]): LabelledName[] {
  const bearers = paths.flatMap((path) => readFileSync(path, "utf8").trimEnd().split("\n"));
  return labelled(
    bearers.flatMap((line) => {
      const { id, names } = JSON.parse(line) as Bearer;
      return names
        .filter(({ script }) => script === "Latin" || script === "Cyrillic")
        .map(({ name }): [string, string] => [name, id]);
    }),
  );
}

/** About so many names of the scale benchmark: a half as they are listed, the others as the press writes them. */
export function madeUpNames(count: number): LabelledName[] {
  const people = makePopulation(count / 2, PEOPLE_SEED);
  const listed = people.names.map((name, number): [string, string] => [name, people.ids[number] ?? ""]);
  const written = makeQueries(people, count / 2, QUERY_SEED).map(({ text, id }): [string, string] => [text, id]);
  return labelled([...listed, ...written]);
}

function labelled(all: readonly (readonly [text: string, id: string])[]): LabelledName[] {
  const ids = new Map<string, Set<string>>();
  for (const [text, id] of all) ids.set(text, (ids.get(text) ?? new Set()).add(id));
  return Array.from(ids, ([text, bearers]) => ({ text, ids: bearers }));
}
