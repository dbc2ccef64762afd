import { isRetired } from "../../../src/tables/record.ts";
import type { Rule } from "./rule.ts";

export const retiredLeadsOn: Rule = {
  name: "a retired id leads to entities in use",
  check({ record }, tables) {
    if (!isRetired(record)) return [];
    const [field, targets] = "movedTo" in record ? ["movedTo", [record.movedTo]] : ["splitInto", record.splitInto];
    return targets
      .filter((id) => tables.entityOf(id) === undefined)
      .map((id) => ({
        entry: `${field} "${id}"`,
        problem: tables.filesOf(id).length > 0 ? "that id is retired itself" : "no table has that id",
        mend: "Name the entity in use to which it leads in the end.",
      }));
  },
};
