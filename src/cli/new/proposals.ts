import { canonicalName } from "../../base/entity.ts";
import { variants } from "../../romanize/variants.ts";
import type { EntityRecord } from "../../tables/record.ts";
import { folded } from "../../tables/rules/tables.ts";
import type { EntityInput, Resolution } from "../../types.ts";
import type { Draft } from "./draft.ts";

/** How many spellings of a name are looked at. */
const LOOKED_AT = 60;
/** How many are proposed. */
const PROPOSED = 4;

/**
 * Spellings that no name of the entity is and that lead to it, likeliest first, as far as somebody may write them; at
 * most four.
 */
export function proposedSpellings(
  draft: Draft,
  resolve: (query: string) => Resolution<EntityInput>,
): readonly string[] {
  const listed = new Set(draft.names.map(({ text }) => folded(text)));
  const spelled = draft.names.flatMap(({ text }) => variants(text, { limit: LOOKED_AT }));
  const texts = spelled.sort((a, b) => b.probability - a.probability).map(({ text }) => text);
  const proposed: string[] = [];
  for (const text of new Set(texts)) {
    if (listed.has(folded(text)) || proposed.length === PROPOSED) continue;
    const resolution = resolve(text);
    if (resolution.status === "match" && resolution.entity.id === draft.id) proposed.push(text);
  }
  return proposed;
}

/** The names of look-alikes, which must not lead to the entity. */
export function lookAlikes({ distinctFrom }: Draft, known: readonly EntityRecord[]): readonly string[] {
  return known.filter(({ id }) => distinctFrom.includes(id)).map(canonicalName);
}

/** An id for a name: its Latin letters, small, with hyphens. */
export function idFor(name: string): string {
  const latin = /[^\p{Script=Latin}\P{L}]/u.test(name) ? (variants(name, { limit: 1 })[0]?.text ?? "") : name;
  const letters = latin
    .normalize("NFD")
    .replace(/[\p{M}'’ʼ]/gu, "")
    .toLowerCase();
  return letters.match(/[a-z0-9]+/g)?.join("-") ?? "";
}
