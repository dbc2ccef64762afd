import { canonicalName } from "../base/entity.ts";
import type { Suggestion } from "../suggest/suggest.ts";
import type { EntityInput } from "../types.ts";
import { write, writeWrapped } from "./io.ts";
import { jsonLine } from "./json-line.ts";
import { names } from "./names.ts";
import { resolverFor } from "./resolver-for.ts";
import type { Session } from "./session.ts";
import { cell } from "./width.ts";

const ALL = Number.POSITIVE_INFINITY;

/** `allonym suggest`: the entities whose names begin like each prefix. */
export async function suggestCommand(session: Session): Promise<void> {
  const { call, io, library, tally } = session;
  const resolver = await resolverFor(session);
  const { limit, type } = call.options;
  const isJson = call.json || io.stdout.isTTY !== true;
  for await (const prefix of names(session)) {
    const suggestions = await library.suggest(resolver, prefix, { limit, type });
    if (suggestions.length > 0) tally.addFound();
    if (isJson) await write(io.stdout, jsonLine({ query: prefix, suggestions: suggestions.map(suggestionJson) }));
    else await writeWrapped(io, [cell(prefix, ALL), ...suggestions.map(lineOf), ""].join("\n"));
  }
}

function lineOf({ entity, name }: Suggestion<EntityInput>): string {
  const shown = canonicalName(entity);
  const found = name.text === shown ? "" : `: ${cell(name.text, ALL)}`;
  return `  ${cell(shown, ALL)} [${cell(entity.id, ALL)}]${found}`;
}

function suggestionJson({ entity, name, score }: Suggestion<EntityInput>): object {
  return { id: entity.id, name: canonicalName(entity), found: name.text, score };
}
