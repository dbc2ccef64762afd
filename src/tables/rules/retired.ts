import { isRetired } from "../record.ts";
import type { Rule } from "./rule.ts";

export const retiredLeadsOn: Rule = {
  name: "a retired id leads to entities in use",
  check({ record }, tables) {
    if (!isRetired(record)) return [];
    const targets = "movedTo" in record ? [record.movedTo] : record.splitInto;
    return targets.flatMap((id, number) => {
      if (tables.entityOf(id) !== undefined || tables.isMissing(id)) return [];
      return {
        at: "movedTo" in record ? ["movedTo"] : ["splitInto", number],
        problem: tables.filesOf(id).length > 0 ? "that id is retired itself" : "no table has that id",
        mend: "Name the entity in use to which it leads in the end.",
      };
    });
  },
};
