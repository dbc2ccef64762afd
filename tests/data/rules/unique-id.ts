import type { Rule } from "./rule.ts";

export const uniqueId: Rule = {
  name: "the id is used once over all tables",
  check: ({ path, record: { id } }, tables) =>
    tables
      .filesOf(id)
      .filter((other) => other.path !== path)
      .map((other) => ({ entry: "id", problem: `${other.path} has it too`, mend: "Give one of the two another id." })),
};
