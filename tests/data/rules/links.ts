import type { EntityRecord } from "../../../src/tables/record.ts";
import { entityRule, type Finding, type Rule } from "./rule.ts";
import type { Tables } from "./tables.ts";

export const linksAreMutual: Rule = entityRule("distinctFrom and sharedWith are mutual", (entity, tables) =>
  (["distinctFrom", "sharedWith"] as const).flatMap((field) =>
    (entity[field] ?? []).flatMap((id) => faultOf(entity, field, id, tables) ?? []),
  ),
);

function faultOf(
  entity: EntityRecord,
  field: "distinctFrom" | "sharedWith",
  id: string,
  tables: Tables,
): Finding | undefined {
  const entry = `${field} "${id}"`;
  const other = tables.entityOf(id);
  if (other === undefined) {
    return { entry, problem: "no entity in use has that id", mend: "Correct the id, or take it out." };
  }
  if (id === entity.id) return { entry, problem: "it is the entity itself", mend: "Take it out." };
  if ((other[field] ?? []).includes(entity.id)) return undefined;
  return { entry, problem: `${id} does not say so of ${entity.id}`, mend: `Add "${entity.id}" to ${field} of ${id}.` };
}
