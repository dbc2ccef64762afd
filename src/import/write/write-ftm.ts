import { nameInput } from "../../base/entity.ts";
import type { EntityInput, NameInput } from "../../types.ts";
import { classFor } from "../entity-types.ts";
import { CAPACITIES } from "./capacity.ts";
import { keep } from "./keep.ts";
import type { Losses } from "./losses.ts";
import type { Writer } from "./writer.ts";

/** Entities of FollowTheMoney, one a line. */
export function ftmWriter(losses: Losses): Writer {
  return { textOf: (entity) => lineOf(entity, losses) };
}

function lineOf(entity: EntityInput, losses: Losses): string | undefined {
  const kept = keep(entity, CAPACITIES.ftm, losses);
  if (kept === undefined) return undefined;
  const { id, type, names, description, identifiers } = kept;
  const [canonical, ...others] = names;
  const of = (kind: NameInput["kind"]): readonly string[] =>
    others.filter((name) => name.kind === kind).map(({ text }) => text);
  const properties: Readonly<Record<string, readonly (string | undefined)[]>> = {
    name: [canonical?.text],
    alias: of(undefined),
    previousName: of("former"),
    weakAlias: of("nickname"),
    wikidataId: listOf(identifiers?.wikidata),
    summary: listOf(description),
    // Of the whole entity, so that it is not known again which name each is of.
    sourceUrl: addressesOf(entity),
  };
  const filled = Object.entries(properties).filter(([, values]) => values.length > 0);
  // A place is a Territory, "a country, subnational division or other administrative area", down to a "locality"; an
  // Address is where something else is.
  const schema = classFor("ftm", type ?? "person");
  return `${JSON.stringify({ id, schema, properties: Object.fromEntries(filled) })}\n`;
}

function listOf(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}

function addressesOf({ names }: EntityInput): readonly string[] {
  const sources = names.flatMap((name) => nameInput(name).sources ?? []);
  return [...new Set(sources.flatMap(({ url }) => (url ? [url] : [])))];
}
