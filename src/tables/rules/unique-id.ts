import type { Rule } from "./rule.ts";

export const uniqueId: Rule = {
  name: "the id is used once over all tables",
  check({ path, record: { id } }, tables) {
    const [first] = tables.filesOf(id);
    if (first === undefined || first.path === path) return [];
    return [
      {
        at: ["id"],
        problem: `${first.path} has it too`,
        mend: "Give one of the two another id.",
        elsewhere: { path: first.path, at: ["id"] },
      },
    ];
  },
};
