import { hashOf } from "../../base/hash.ts";
import type { EntityInput, NameInput } from "../../types.ts";
import { CAPACITIES } from "./capacity.ts";
import { keep } from "./keep.ts";
import type { Losses } from "./losses.ts";

const LONGEST_ID = 80;
const FIELDS: ReadonlySet<string> = new Set(["tests"]);

/** An entity in the form of a contribution, as far as it goes: what the form demands besides may be lacking. */
export type TableDraft = Readonly<Record<string, unknown>> & { readonly id: string };

/** Makes a draft in the form of data/schema/entity.json; its fields are in the order in which ours have them. */
export function tableDraft(entity: EntityInput, losses: Losses): TableDraft {
  const kept = keep(entity, CAPACITIES.table, losses, FIELDS);
  // Every type is known to the form, and ids may have spaces.
  if (kept === undefined) throw new Error("the form of a contribution holds every entity");
  const { id, type, description, identifiers, names, distinctFrom, sharedWith, ...tests } = kept;
  return {
    $schema: "../../schema/entity.json",
    id: idForFile(id),
    ...(type !== undefined && { type }),
    ...(description !== undefined && { description }),
    ...(identifiers !== undefined && { identifiers }),
    names: withMark(names).map(({ text, lang, canonical, kind, sources }) => ({
      text,
      lang,
      canonical,
      kind,
      sources,
    })),
    ...(distinctFrom !== undefined && { distinctFrom: [...new Set(distinctFrom.map(idForFile))] }),
    ...(sharedWith !== undefined && { sharedWith: [...new Set(sharedWith.map(idForFile))] }),
    ...tests,
  };
}

/** An id that fits the form and may be the name of a file: the same always for the same. */
export function idForFile(id: string): string {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) && id.length <= LONGEST_ID) return id;
  const latin = id.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const words = latin.match(/[a-z0-9]+/g) ?? [];
  const joined = words.join("-").slice(0, LONGEST_ID).replace(/-$/, "");
  return joined === "" ? `entity-${hashOf(id).toString(36)}` : joined;
}

/** Names of which one is marked as the canonical one. */
function withMark(names: readonly NameInput[]): readonly NameInput[] {
  const marked = Math.max(
    names.findIndex(({ canonical }) => canonical === true),
    0,
  );
  return names.map(({ canonical: _, ...name }, at) => ({ ...name, ...(at === marked && { canonical: true }) }));
}
