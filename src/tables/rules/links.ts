import type { EntityRecord } from "../record.ts";
import { entityRule, type Rule } from "./rule.ts";
import type { Tables } from "./tables.ts";

type Field = "distinctFrom" | "sharedWith";

export const linksAreMutual: Rule = entityRule("distinctFrom and sharedWith are mutual", (entity, tables) =>
  (["distinctFrom", "sharedWith"] as const).flatMap((field) =>
    (entity[field] ?? []).flatMap((id, number) => {
      const fault = faultOf(entity, field, id, tables);
      return fault === undefined ? [] : { at: [field, number], ...fault };
    }),
  ),
);

function faultOf(
  entity: EntityRecord,
  field: Field,
  id: string,
  tables: Tables,
): { readonly problem: string; readonly mend: string } | undefined {
  if (tables.isMissing(id)) return undefined;
  const other = tables.entityOf(id);
  if (other === undefined) return { problem: "no entity in use has that id", mend: "Correct the id, or take it out." };
  if (other.id === entity.id) return { problem: "it is the entity itself", mend: "Take it out." };
  if ((other[field] ?? []).includes(entity.id) || leadsNowhere(other, field, tables)) return undefined;
  return { problem: `${id} does not say so of ${entity.id}`, mend: `Add "${entity.id}" to ${field} of ${id}.` };
}

/** True if an id may be the right one misspelt, which is told where it stands. */
function leadsNowhere(entity: EntityRecord, field: Field, tables: Tables): boolean {
  return (entity[field] ?? []).some((id) => tables.entityOf(id) === undefined && !tables.isMissing(id));
}
