import { createResolver } from "../../src/index.ts";
import { bashkortostan } from "../../src/tables/bashkortostan.ts";
import type { Entity, NameInput, Resolution, Resolver } from "../../src/types.ts";

/** The canonical name, Latin where the table has one, and the first Russian one. */
function twoNames({ id, names }: Entity): NameInput[] {
  const [canonical] = names.filter((name) => name.canonical === true);
  if (canonical === undefined) throw new Error(`${id}: no canonical name`);
  const russian = names.find((name) => name.lang === "ru" && name !== canonical);
  return russian === undefined ? [canonical] : [canonical, russian];
}

/** The persons and places of the table, each with two names at most: what else is found, the method finds. */
export const travellers: readonly Entity[] = bashkortostan
  .filter(({ type }) => type === "person" || type === "place")
  .map((entity) => ({ ...entity, names: twoNames(entity) }));

export const twoNameResolver: Resolver<Entity> = createResolver(travellers);

/** An answer in a few words: `match ufa`, `ambiguous (surname-only), first: fail-alsynov`. */
export function inWords(resolution: Resolution<{ readonly id: string }>): string {
  if (resolution.status === "match") return `match ${resolution.entity.id}`;
  const [first] = resolution.candidates;
  return `${resolution.status} (${resolution.reason})${first === undefined ? "" : `, first: ${first.entity.id}`}`;
}
