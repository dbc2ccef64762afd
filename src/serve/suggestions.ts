import { suggest } from "../suggest/suggest.ts";
import { DETAILS } from "./details.ts";
import { type EntityTable, entityJson } from "./entity-table.ts";
import { PROPERTIES } from "./properties.ts";
import { broken, readCount, readName } from "./read-json.ts";
import { HIGHEST_LIMIT, type Limits } from "./rules.ts";

/** Suggestions in an answer, and how far somebody can turn the pages: nobody reads on for longer. */
const PAGE = 10;
const FURTHEST = 1_000;

interface Suggestions {
  readonly result: readonly object[];
}

interface Asked {
  readonly prefix: string;
  readonly from: number;
  readonly to: number;
}

/** What somebody types, and the page that he reads: `cursor` of 0.2 and `offset` of 1.0-draft count what to skip. */
function readAsked(query: URLSearchParams, { units }: Limits): Asked {
  const prefix = readName(query.get("prefix") ?? "", "prefix", units);
  const skip = query.get("cursor") ?? query.get("offset") ?? "0";
  if (!/^\d{1,9}$/.test(skip)) throw broken("cursor", "must be a whole number");
  const from = Math.min(Number(skip), FURTHEST);
  const limit = Math.min(readCount(query.get("limit") ?? undefined, "limit", PAGE), HIGHEST_LIMIT);
  return { prefix, from, to: from + limit };
}

/** Entities whose names begin so; one whose id it is goes first. */
export function suggestedEntities(table: EntityTable, query: URLSearchParams, limits: Limits): Suggestions {
  const { prefix, from, to } = readAsked(query, limits);
  const named = table.find(prefix);
  const begun = prefix.trim() === "" ? [] : suggest(table.resolver, prefix, { limit: to }).map(({ entity }) => entity);
  const found = named === undefined ? begun : [named, ...begun.filter((entity) => entity !== named)];
  return { result: found.slice(from, to).map(entityJson) };
}

export function suggestedTypes(table: EntityTable, query: URLSearchParams, limits: Limits): Suggestions {
  return beginning(table.types, readAsked(query, limits));
}

export function suggestedProperties(query: URLSearchParams, limits: Limits): Suggestions {
  return beginning([...PROPERTIES, ...DETAILS], readAsked(query, limits));
}

/** Those whose id or a word of whose name begins so; all if nothing has been typed. */
function beginning(all: readonly { readonly id: string; readonly name: string }[], asked: Asked): Suggestions {
  const prefix = asked.prefix.trim().toLowerCase();
  const found = all.filter(({ id, name }) => ` ${id} ${name}`.toLowerCase().includes(` ${prefix}`));
  return { result: found.slice(asked.from, asked.to) };
}
